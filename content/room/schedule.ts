import type { RoomMessage } from '../schema/room.ts'

/** For whoever went back: what is said now may be this much behind their picture and still be shown at once, in ms. */
const LATE_MS = 60_000
/** The picture went on by more than this between two looks: somebody jumped, in ms. */
const JUMP_MS = 4_000
/** The clock of a playlist wavers; going back by less than this is no jump, in ms. */
const WAVER_MS = 1_000
/** More than this is not kept; what is left out comes again from the server when it is needed. */
const KEPT = 4_000
const KEPT_AROUND_MS = 120_000

const byMoment = (one: RoomMessage, other: RoomMessage) => one.moment - other.moment || one.id - other.id

/**
 * Says which messages are due: each at the moment of the picture that its writer saw, live, after going back, and in the
 * replay. `moment` is of the picture on this screen, in ms since 1970.
 */
export function createSchedule() {
  const known = new Map<number, RoomMessage>()
  const told = new Set<number>()
  const gone = new Set<number>()
  const clearings: { readonly from: number; readonly to: number }[] = []
  /** What a host gave back after all. */
  const restored = new Set<number>()
  let at: number | undefined

  const isGone = (id: number) =>
    !restored.has(id) && (gone.has(id) || clearings.some(({ from, to }) => from <= id && id <= to))
  const keep = (messages: readonly RoomMessage[]) => {
    for (const message of messages) if (!isGone(message.id)) known.set(message.id, message)
    if (known.size <= KEPT || at === undefined) return
    for (const { id, moment } of known.values()) if (Math.abs(moment - at) > KEPT_AROUND_MS) known.delete(id)
  }
  const tell = (messages: readonly RoomMessage[]) => {
    const due = messages.filter(({ id }) => !told.has(id) && !isGone(id))
    for (const { id } of due) told.add(id)
    return due
  }
  const before = (moment: number, most: number) =>
    [...known.values()]
      .filter((message) => message.moment <= moment)
      .sort(byMoment)
      .slice(-most)

  return {
    /** What a page shows already. */
    shown(messages: readonly RoomMessage[]) {
      keep(messages)
      for (const { id } of messages) told.add(id)
    },
    /** What comes from the recording waits for its moment; says whether something of the past was new. */
    load(messages: readonly RoomMessage[]): boolean {
      const moment = at ?? 0
      const past = messages.filter((said) => said.moment <= moment && !known.has(said.id) && !isGone(said.id))
      keep(messages)
      for (const { id } of past) told.add(id)
      return past.length > 0
    },
    /**
     * What was just said; answers with what is due at once. Without a picture that is all of it; whoever keeps to the
     * newest moment also hears what was written a while ago, and waited for a host.
     */
    hear(messages: readonly RoomMessage[], picture: 'none' | 'live' | 'earlier'): readonly RoomMessage[] {
      keep(messages)
      const moment = at
      if (picture === 'none' || moment === undefined) return tell(messages)
      const late = picture === 'live' ? Number.POSITIVE_INFINITY : LATE_MS
      return tell(messages.filter((said) => said.moment <= moment && moment - said.moment < late))
    },
    /**
     * The picture has come to a moment; answers with what is due, and whether somebody jumped there. From `anew` on
     * everything after the moment comes again: the newest messages may be on the page before a replay begins.
     */
    advance(
      moment: number,
      anew = false,
    ): { readonly due: readonly RoomMessage[]; readonly jumped: boolean } {
      const from = at
      if (!anew && from !== undefined && moment <= from && from - moment < WAVER_MS)
        return { due: [], jumped: false }
      at = moment
      const jumped = from !== undefined && (moment < from || moment - from > JUMP_MS)
      if (from === undefined || jumped || anew) {
        if (jumped || anew) told.clear()
        for (const { id } of before(moment, KEPT)) told.add(id)
        return { due: [], jumped }
      }
      const passed = [...known.values()].filter((said) => from < said.moment && said.moment <= moment)
      return { due: tell(passed.sort(byMoment)), jumped }
    },
    /** The last messages up to a moment, in the order of the picture. */
    before,
    remove(ids: readonly number[]) {
      for (const id of ids) {
        restored.delete(id)
        gone.add(id)
        known.delete(id)
      }
    },
    restore(ids: readonly number[]) {
      for (const id of ids) {
        restored.add(id)
        told.delete(id)
      }
    },
    clear(cleared: { readonly from: number; readonly to: number }) {
      clearings.push(cleared)
      for (const id of restored) if (cleared.from <= id && id <= cleared.to) restored.delete(id)
      for (const id of known.keys()) if (isGone(id)) known.delete(id)
    },
  }
}
