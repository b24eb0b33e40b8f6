/** A picture of the ladder. */
export interface Rung {
  /** Its folder in the print. */
  readonly name: string
  /** Of its shorter side, in px. */
  readonly side: number
  readonly width: number
  readonly height: number
  /** bits/s at most, over two seconds. */
  readonly peak: number
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Of the shorter side in px, and bits/s at most at 30 pictures a second. */
const STEPS = [
  { side: 1080, peak: 6_000_000 },
  { side: 720, peak: 3_000_000 },
  { side: 480, peak: 1_200_000 },
] as const
/** A rung this near to the one above is not worth its machine time. */
const WORTH_IT = 1.05
const LEAST_PEAK = 300_000
const ORDINARY_RATE = 30

const even = (value: number) => Math.max(2, Math.round(value / 2) * 2)

/**
 * The renditions of a film, the best first: the source's own size where it is below 1080 lines, and the steps under it.
 * Nothing is ever made larger. `size` is the upright picture in square pixels.
 */
export function ladderFor(size: Size, framesPerSecond: number): Rung[] {
  const shorter = Math.min(size.width, size.height)
  const top = Math.min(shorter, STEPS[0].side)
  const sides = [top, ...STEPS.map(({ side }) => side).filter((side) => top > side * WORTH_IT)]
  return sides.map((side) => {
    const width = even((size.width * side) / shorter)
    const height = even((size.height * side) / shorter)
    return { name: `v${even(side)}`, side: even(side), width, height, peak: peakOf(side, framesPerSecond) }
  })
}

/** Bits go with the pixels of a step, and a little with the pictures a second. */
function peakOf(side: number, framesPerSecond: number): number {
  const step = STEPS.findLast((one) => one.side >= side) ?? STEPS[0]
  const smaller = (side / step.side) ** 2
  const quicker = Math.max(1, framesPerSecond / ORDINARY_RATE) ** 0.6
  return Math.round(Math.max(LEAST_PEAK, step.peak * smaller * quicker) / 1000) * 1000
}
