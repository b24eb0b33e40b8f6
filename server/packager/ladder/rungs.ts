/** The renditions below the source, the best first. */
export const RUNGS = ['720p', '480p'] as const
export type Rung = (typeof RUNGS)[number]
/** Every rendition that has a picture. */
export type PictureName = 'source' | Rung

export interface Size {
  readonly width: number
  readonly height: number
}

interface RungFacts {
  /** Of the shorter side, in pixels: a phone held upright is as good as one on its side. */
  readonly side: number
  /** bits/s at most. */
  readonly peak: number
}

const FACTS: Record<Rung, RungFacts> = {
  '720p': { side: 720, peak: 2_000_000 },
  '480p': { side: 480, peak: 900_000 },
}
/** A rung this near to the source is not worth its machine time. */
const WORTH_IT = 1.05
/** Bits/s at most where the source itself has to be encoded, by the pixels it has. */
const PEAK_PER_PIXEL = 2.4
const LARGEST_SIDE = 1080

const even = (value: number) => Math.round(value / 2) * 2

/** The rungs that make sense below a picture of this size. */
export const rungsFor = ({ width, height }: Size): Rung[] =>
  RUNGS.filter((rung) => Math.min(width, height) > FACTS[rung].side * WORTH_IT)

/** The size of a picture in a rung, or of a source that is encoded anew: never more than 1080 lines. */
export function sizeOf(name: PictureName, { width, height }: Size): Size {
  const shorter = Math.min(width, height)
  const side = Math.min(shorter, name === 'source' ? LARGEST_SIDE : FACTS[name].side)
  return { width: even((width * side) / shorter), height: even((height * side) / shorter) }
}

/** bits/s at most. */
export const peakOf = (name: PictureName, size: Size): number =>
  name === 'source' ? Math.round(size.width * size.height * PEAK_PER_PIXEL) : FACTS[name].peak

/** What the machine encodes for one stretch, and which pictures each rendition carries. */
export interface LadderPlan {
  readonly encoded: readonly PictureName[]
  readonly carries: Readonly<Record<PictureName, PictureName>>
}

/**
 * Shares out what the machine can do. What it cannot encode carries the next lower picture that it can, so that
 * nobody on a narrow line gets more than they asked for; where there is none lower, the source.
 */
export function planLadder({
  rungs,
  fits,
  most,
}: {
  readonly rungs: readonly Rung[]
  /** Whether viewers can be given the source as it is. */
  readonly fits: boolean
  /** The most pictures that the machine can encode at once. */
  readonly most: number
}): LadderPlan {
  // The source comes before its rungs: they cannot be cut where it cannot.
  const lowest = (count: number) => (count <= 0 ? [] : rungs.slice(-count))
  const encoded: PictureName[] = fits || most <= 0 ? lowest(most) : ['source', ...lowest(most - 1)]
  const carrier = (name: Rung): PictureName => {
    if (encoded.includes(name)) return name
    const lower = RUNGS.slice(RUNGS.indexOf(name) + 1)
    return lower.find((one) => encoded.includes(one)) ?? 'source'
  }
  return { encoded, carries: { source: 'source', '720p': carrier('720p'), '480p': carrier('480p') } }
}
