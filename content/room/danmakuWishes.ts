import { DENSITIES, type Density } from './lanes.ts'

/** What this browser wants of the messages over the picture. */
export interface DanmakuWishes {
  readonly on: boolean
  readonly density: Density
}

const KEY = 'greenhall.danmaku'
const USUAL: DanmakuWishes = { on: true, density: 'some' }

/** The wishes of last time; a browser that keeps nothing has the usual ones. */
export function readWishes(kept: () => Pick<Storage, 'getItem'>): DanmakuWishes {
  try {
    const { on, density } = JSON.parse(kept().getItem(KEY) ?? '{}') as Partial<DanmakuWishes>
    return {
      on: typeof on === 'boolean' ? on : USUAL.on,
      density: DENSITIES.find((known) => known === density) ?? USUAL.density,
    }
  } catch {
    return USUAL
  }
}

export function keepWishes(kept: () => Pick<Storage, 'setItem'>, wishes: DanmakuWishes) {
  try {
    kept().setItem(KEY, JSON.stringify(wishes))
  } catch {
    // It is asked again next time.
  }
}
