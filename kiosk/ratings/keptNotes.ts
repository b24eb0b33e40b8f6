import type { ExhibitNote } from '#content/schema/rating.ts'

const KEY = 'greenhall.ratings'
/** A screen that is without the network for weeks lets the oldest go; that is a month of a busy hall. */
const MOST_KEPT = 5000

/** What visitors said and the hall has not acknowledged yet, the oldest first. */
export function keptNotes(store: () => Pick<Storage, 'getItem'>): ExhibitNote[] {
  try {
    const kept: unknown = JSON.parse(store().getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isNote) : []
  } catch {
    return []
  }
}

const isNote = (one: unknown): one is ExhibitNote =>
  ['asking', 'exhibit', 'at'].every(
    (key) => typeof (one as Record<string, unknown> | null)?.[key] === 'string',
  )

/** Keeps a note; a later one of the same asking takes the place of the earlier. */
export const withNote = (kept: readonly ExhibitNote[], note: ExhibitNote): ExhibitNote[] =>
  [...kept.filter(({ asking }) => asking !== note.asking), note].slice(-MOST_KEPT)

/** Lets go what was acknowledged, unless more was said meanwhile. */
export const withoutNotes = (
  kept: readonly ExhibitNote[],
  acknowledged: readonly ExhibitNote[],
): ExhibitNote[] => {
  const said = new Set(acknowledged.map((note) => JSON.stringify(note)))
  return kept.filter((note) => !said.has(JSON.stringify(note)))
}

/** Writes what is kept. @throws DOMException where the store is full or shut */
export const writeNotes = (store: () => Pick<Storage, 'setItem'>, kept: readonly ExhibitNote[]) =>
  store().setItem(KEY, JSON.stringify(kept))
