import type { ScreenCare } from '#content/schema/screenCare.ts'
import { readSwitches } from '../session/readSwitches.ts'

/** What a screen goes by while the hall cannot be reached. */
export type KeptCare = Pick<ScreenCare, 'plate' | 'mirrorOf' | 'settings' | 'calendar'>

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** The second half of a wide screen is a screen of its own. */
export const ownKey = (key: string): string =>
  readSwitches(location.search).side === 'right' ? `${key}.right` : key

const KEY = 'greenhall.care'

/** What the hall last asked of this screen. */
export function keptCare(store: Store = localStorage): KeptCare | null {
  try {
    const kept = JSON.parse(store.getItem(ownKey(KEY)) ?? 'null') as KeptCare | null
    return kept?.settings && kept.calendar ? kept : null
  } catch {
    // A half-written copy is as good as none: the hall says it again.
    return null
  }
}

export function keepCare({ plate, mirrorOf, settings, calendar }: KeptCare, store: Store = localStorage) {
  try {
    store.setItem(ownKey(KEY), JSON.stringify({ plate, mirrorOf, settings, calendar }))
  } catch {
    // A full or forbidden store costs only the start without the network.
  }
}
