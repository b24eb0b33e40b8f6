import type { DeskMessage, RoomSettings, Silence } from '#content/schema/room.ts'

/** Something a part of the desk wants done. */
export type DeskAct =
  | {
      readonly act: 'judge'
      readonly message: DeskMessage
      readonly standing: 'shown' | 'refused' | 'removed'
    }
  | { readonly act: 'mute' | 'ban'; readonly message: DeskMessage }
  | { readonly act: 'lift'; readonly silence: Silence }
  | { readonly act: 'settings'; readonly settings: RoomSettings }

/** Asks the desk to do it: one place calls the server and says what failed. */
export const askDesk = (from: EventTarget, act: DeskAct) =>
  from.dispatchEvent(new CustomEvent('desk-act', { detail: act, bubbles: true, composed: true }))
