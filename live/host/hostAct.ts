import type { HostedBroadcast } from '#content/schema/broadcast.ts'

/** Something a desk wants done: what is said when it is, and the work, which answers with the broadcast as it then is. */
export interface HostAct {
  readonly told: 'act.rehearsing' | 'act.rehearsed' | 'act.marked' | 'act.laid' | 'act.taken' | 'act.trimmed'
  readonly work: () => Promise<HostedBroadcast>
}

/** Asks the page to do it: one place says what failed. */
export const askFor = (from: EventTarget, act: HostAct) =>
  from.dispatchEvent(new CustomEvent('host-act', { detail: act, bubbles: true, composed: true }))
