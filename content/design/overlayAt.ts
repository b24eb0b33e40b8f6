import type { Overlay, OverlayWords } from '../schema/programme.ts'

/** The words that lie over the picture of this moment, in ms since 1970. */
export const overlayAt = (overlays: readonly Overlay[], moment: number): OverlayWords | undefined =>
  overlays.findLast(
    ({ from, until }) => Date.parse(from) <= moment && (until === null || moment < Date.parse(until)),
  )?.words

const SECOND = 1000
/** What is left until a moment, as 12:05; never less than nothing. */
export function leftUntil(until: string, moment: number): string {
  const left = Math.max(0, Math.ceil((Date.parse(until) - moment) / SECOND))
  return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
}
