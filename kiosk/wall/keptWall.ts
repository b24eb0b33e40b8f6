import { type Wall, wall as wallSchema } from '#content/schema/wall.ts'

const KEY = 'greenhall.wall'

type Store = Pick<Storage, 'getItem' | 'setItem'>

/** The wall this screen hung on when it was last told, for a start without the network. */
export function keptWall(store: Store = localStorage): Wall | null {
  try {
    const kept = wallSchema.safeParse(JSON.parse(store.getItem(KEY) ?? 'null')).data ?? null
    // A pattern was on for whoever hung it then.
    return kept && { ...kept, pattern: false }
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
