import type { ExhibitVisit } from '#content/schema/exhibitVisit.ts'

const KEY = 'greenhall.visits'
/** A fortnight of a busy screen without the network; after that the oldest go. */
export const MOST_KEPT = 5000

type Store = Pick<Storage, 'getItem' | 'setItem'>

/** Visits that the hall has not acknowledged yet, oldest first; they survive a restart of the screen. */
export function keptVisits(store: Store = localStorage) {
  const all = (): ExhibitVisit[] => {
    try {
      const kept: unknown = JSON.parse(store.getItem(KEY) ?? '[]')
      return Array.isArray(kept) ? (kept as ExhibitVisit[]) : []
    } catch {
      // A half-written list is as good as none.
      return []
    }
  }
  const write = (visits: readonly ExhibitVisit[]) => {
    try {
      store.setItem(KEY, JSON.stringify(visits))
    } catch {
      // A full or forbidden store must never stop a visitor.
    }
  }
  return {
    all,
    add: (visit: ExhibitVisit) => write([...all(), visit].slice(-MOST_KEPT)),
    /** Those are at the hall now. */
    remove: (ids: ReadonlySet<string>) => write(all().filter(({ id }) => !ids.has(id))),
  }
}

export type KeptVisits = ReturnType<typeof keptVisits>
