import { SEGMENT_MS } from './segmentGrid.ts'

/** Segments of one length from `start` on, for pictures whose keyframes are set by us; `start` in ms. */
export function createEvenGrid(first: number, start: number) {
  let newest = start
  const at = (moment: number) => first + Math.max(0, Math.floor((moment - start) / SEGMENT_MS))
  return {
    /** A picture of the stream that leads. */
    enter: (moment: number) => {
      newest = Math.max(newest, moment)
    },
    /** The segment of a moment. */
    at,
    startOf: (number: number): number | undefined =>
      number < first ? undefined : start + (number - first) * SEGMENT_MS,
    /** Number of the segment after the last. */
    next: () => at(newest) + 1,
  }
}
