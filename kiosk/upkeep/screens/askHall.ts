import type { call } from '#content/contract/call.ts'
import type { Question } from '#content/design/confirm-dialog.ts'

/** What an element of the upkeep page wants done: the page asks first where a question is given, then does it and loads anew. */
export interface Asking {
  readonly question?: Question
  readonly work: (ask: typeof call) => Promise<unknown>
  /** Said once it is done. */
  readonly told?: string
  readonly done?: () => void
}

/** Tells the page what is wanted; it alone calls the hall. */
export const askHall = (from: HTMLElement, asking: Asking) =>
  from.dispatchEvent(new CustomEvent<Asking>('hall-ask', { detail: asking, bubbles: true, composed: true }))
