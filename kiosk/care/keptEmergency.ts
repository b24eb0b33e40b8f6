import type { Emergency } from '#content/schema/screenCommand.ts'

const KEY = 'greenhall.emergency'
/** A screen that has lost the hall for so long shows its pictures again, in ms: nobody could end it any more. */
const LONGEST_MS = 4 * 3_600_000

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** The emergency that this screen last heard of, unless too long ago: it stands at once after a start, before the hall is reached. */
export function keptEmergency(nowMs: number, store: Store = localStorage): Emergency | null {
  try {
    const kept = JSON.parse(store.getItem(KEY) ?? 'null') as { heardMs: number; emergency: Emergency } | null
    if (!kept?.emergency.words.zh || Math.abs(nowMs - kept.heardMs) > LONGEST_MS) return null
    return kept.emergency
  } catch {
    return null
  }
}

export function keepEmergency(emergency: Emergency | null, nowMs: number, store: Store = localStorage) {
  try {
    if (emergency) store.setItem(KEY, JSON.stringify({ heardMs: nowMs, emergency }))
    else store.removeItem(KEY)
  } catch {
    // It stands on this page all the same.
  }
}
