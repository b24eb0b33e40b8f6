import type { Wall } from '#content/schema/wall.ts'

const KEY = 'greenhall.wall'

type Store = Pick<Storage, 'getItem' | 'setItem'>

/**
 * The wall this screen hung on when it was last told, for a start without the network. The hall checked it before it was
 * kept; only what an older version of the software wrote may have another shape.
 */
export function keptWall(store: Store = localStorage): Wall | null {
  try {
    const kept = JSON.parse(store.getItem(KEY) ?? 'null') as Wall | null
    // A pattern was on for whoever hung it then.
    return Array.isArray(kept?.places) ? { ...kept, pattern: false } : null
  } catch {
    // A half-written copy is as good as none: the hall tells it again.
    return null
  }
}

export function keepWall(wall: Wall | null, store: Store = localStorage) {
  try {
    store.setItem(KEY, JSON.stringify(wall))
  } catch {
    // A full or forbidden store costs only the place after a start without the network.
  }
}
