import type { Wish } from '../session/session.ts'

/** What a screen asks of the session; only the session decides. */
export type WishEvent = CustomEvent<Wish>

/** Sends a visitor's wish up to the root. */
export const wish = (from: HTMLElement, detail: Wish) =>
  from.dispatchEvent(new CustomEvent('wish', { detail, bubbles: true, composed: true }))
