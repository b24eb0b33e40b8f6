const KEY = 'greenhall.muted'

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/**
 * Whether this machine keeps quiet. Once muted it stays muted, whoever comes, over reloads and power cuts, until
 * somebody unmutes it; where nothing can be stored it at least remembers until the page goes.
 */
export function createMute(store: () => Store) {
  let muted = read(store)
  const ears = new Set<(muted: boolean) => void>()
  const become = (wanted: boolean) => {
    if (wanted === muted) return
    muted = wanted
    for (const heard of ears) heard(muted)
  }
  return {
    isMuted: (): boolean => muted,
    setMuted: (wanted: boolean) => {
      try {
        if (wanted) store().setItem(KEY, '1')
        else store().removeItem(KEY)
      } catch {
        // A full or forbidden store must never stop a visitor.
      }
      become(wanted)
    },
    /** Hears every change; returns the way to stop. */
    onMute: (heard: (muted: boolean) => void): (() => void) => {
      ears.add(heard)
      return () => ears.delete(heard)
    },
    /** The other half of a wide screen may have changed it. */
    readAgain: () => become(read(store)),
  }
}

function read(store: () => Store): boolean {
  try {
    return store().getItem(KEY) === '1'
  } catch {
    return false
  }
}
