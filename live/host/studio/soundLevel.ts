/** Quieter than this is silence, and louder is too loud, in dB below full scale. */
const SILENT_DB = -55
const CLIPPING_DB = -1
/** So much silence is worth a word, in ms. */
const SILENT_FOR_MS = 5000
const FLOOR_DB = -60

/** The loudest sample of a moment, in dB below full scale. */
export function peakOf(samples: Float32Array): number {
  let peak = 0
  for (const sample of samples) peak = Math.max(peak, Math.abs(sample))
  return peak === 0 ? FLOOR_DB : Math.max(FLOOR_DB, 20 * Math.log10(peak))
}

/** A level as the meter draws it, 0 to 1. */
export const shareOf = (decibels: number): number => Math.min(1, Math.max(0, 1 - decibels / FLOOR_DB))

/** Watches over the level; `look` answers with what the host should hear of. */
export function createSoundWatch() {
  let heardAt: number | undefined
  return (decibels: number, nowMs: number): 'well' | 'silent' | 'clipping' => {
    heardAt ??= nowMs
    if (decibels > SILENT_DB) heardAt = nowMs
    if (decibels >= CLIPPING_DB) return 'clipping'
    return nowMs - heardAt >= SILENT_FOR_MS ? 'silent' : 'well'
  }
}
