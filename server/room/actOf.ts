import type { Standing } from '#content/schema/room.ts'
import type { RoomAct } from '../storage/roomTables.ts'

type Wish = Exclude<Standing, 'held'>

const ACTS: Readonly<Record<Standing, Partial<Record<Wish, RoomAct>>>> = {
  held: { shown: 'approved', refused: 'refused' },
  shown: { removed: 'removed' },
  // The word list may be wrong, and so may a host.
  refused: { shown: 'approved' },
  removed: { shown: 'restored' },
}

/** What a host does who wants a message to stand elsewhere; undefined where there is nothing to do. */
export const actOf = (now: Standing, wish: Wish): RoomAct | undefined => ACTS[now][wish]
