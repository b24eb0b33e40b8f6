import { durationOf, isGap, type Segment } from './segmentLog.ts'

/** What is still short says too little for a peak. */
const SHORTEST_SECONDS = 0.3

/** bits/s of a rendition: of its greediest segment, and of all; undefined while there is too little to say. */
export function bandwidthOf(segments: readonly Segment[]): { peak: number; mean: number } | undefined {
  const measured = segments
    .filter((segment) => !isGap(segment))
    .map((segment) => ({
      bits: segment.parts.reduce((sum, { bytes }) => sum + bytes * 8, 0),
      seconds: durationOf(segment),
    }))
    .filter(({ seconds }) => seconds >= SHORTEST_SECONDS)
  const seconds = measured.reduce((sum, one) => sum + one.seconds, 0)
  if (seconds === 0) return undefined
  return {
    peak: Math.max(...measured.map((one) => one.bits / one.seconds)),
    mean: measured.reduce((sum, one) => sum + one.bits, 0) / seconds,
  }
}
