import type { Broadcast } from '#content/schema/broadcast.ts'

/** A reservation as this browser keeps it: with what it was told then, so that a change can be seen. */
export interface KeptReservation {
  readonly broadcast: string
  /** The random number that stands for this reservation on the server. */
  readonly reservation: string
  readonly title: string
  readonly startsAt: string
  /** The time it had before, until the visitor has read that it moved. */
  readonly movedFrom?: string
  /** The broadcast is gone, and the visitor has not read that yet. */
  readonly cancelled?: true
}

type Known = Pick<Broadcast, 'id' | 'title' | 'startsAt' | 'status'>

const KEY = 'greenhall.reservations'

/** What this browser keeps; a store that is shut or spoilt holds nothing. */
export function readReservations(store: () => Pick<Storage, 'getItem'>): KeptReservation[] {
  try {
    const kept: unknown = JSON.parse(store().getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isKept) : []
  } catch {
    return []
  }
}

const isKept = (one: unknown): one is KeptReservation =>
  ['broadcast', 'reservation', 'title', 'startsAt'].every(
    (key) => typeof (one as Record<string, unknown> | null)?.[key] === 'string',
  )

/** A browser that keeps nothing forgets its reservations with the page. */
export function writeReservations(store: () => Pick<Storage, 'setItem'>, kept: readonly KeptReservation[]) {
  try {
    store().setItem(KEY, JSON.stringify(kept))
  } catch {
    // As above.
  }
}

/** Follows what the hall says now: a new time is noted, an ended broadcast is let go. */
export function hearBroadcast(kept: readonly KeptReservation[], heard: Known): KeptReservation[] {
  return kept.flatMap((one) => {
    if (one.broadcast !== heard.id) return [one]
    if (heard.status === 'ended') return []
    const moved = heard.startsAt !== one.startsAt
    const back = heard.startsAt === one.movedFrom
    const { movedFrom, ...rest } = one
    const before = moved ? (movedFrom ?? one.startsAt) : movedFrom
    return [
      {
        ...rest,
        title: heard.title,
        startsAt: heard.startsAt,
        ...(before && !back ? { movedFrom: before } : {}),
      },
    ]
  })
}

/** All that the hall has, at once: what is kept and missing there was cancelled. */
export function hearProgramme(kept: readonly KeptReservation[], all: readonly Known[]): KeptReservation[] {
  const ids = new Set(all.map(({ id }) => id))
  const present = kept.map((one) => (ids.has(one.broadcast) ? one : { ...one, cancelled: true as const }))
  return all.reduce(hearBroadcast, present)
}

/** The visitor has read what changed. */
export const understood = (kept: readonly KeptReservation[], broadcast: string): KeptReservation[] =>
  kept.flatMap((one) => {
    if (one.broadcast !== broadcast) return [one]
    if (one.cancelled) return []
    const { movedFrom: _, ...rest } = one
    return [rest]
  })
