import type { EditionPointer } from '#content/schema/manifest.ts'

const KEY = 'greenhall.good'
/** The one that is shown and the one before: going back costs nothing. */
const MOST_GOOD = 2

type Store = Pick<Storage, 'getItem' | 'setItem'>

/** The editions of which this screen has had every file, the latest first. */
export const goodEditions = (store: Store = localStorage) => ({
  all(): EditionPointer[] {
    try {
      const kept: unknown = JSON.parse(store.getItem(KEY) ?? '[]')
      return Array.isArray(kept) ? (kept as EditionPointer[]).slice(0, MOST_GOOD) : []
    } catch {
      // A half-written list costs only the fetching.
      return []
    }
  },
  add(latest: EditionPointer) {
    const others = this.all().filter(({ manifest }) => manifest !== latest.manifest)
    try {
      store.setItem(KEY, JSON.stringify([latest, ...others].slice(0, MOST_GOOD)))
    } catch {
      // As with the edition itself: a full store never stops the picture.
    }
  },
})
