import type { Quality } from '#content/scene/scene.ts'

const KEY = 'greenhall.quality'
const known: readonly string[] = ['low', 'medium', 'high'] satisfies Quality[]

type Store = Pick<Storage, 'getItem' | 'setItem'>

/** How much this machine has shown it can draw: the next start begins there, and one that is not known yet at the least. */
export function keptQuality(store: Store = localStorage): Quality {
  try {
    const kept = store.getItem(KEY) ?? ''
    return known.includes(kept) ? (kept as Quality) : 'low'
  } catch {
    return 'low'
  }
}

/** Keeps for the next start what this machine can draw. */
export function keepQuality(quality: Quality, store: Store = localStorage) {
  try {
    store.setItem(KEY, quality)
  } catch {
    // A full or forbidden store costs only the first seconds of the next start.
  }
}
