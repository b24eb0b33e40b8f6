import { Problem } from '#content/contract/problems.ts'
import { DOCUMENTARY_LIMIT_SECONDS, type PrintNotice } from '#content/schema/documentaryDraft.ts'
import { ladderFor, type Rung } from './ladder.ts'
import type { FrameRate, Probe } from './readProbe.ts'

/** About how long a segment is, in s: a keyframe begins each. */
const SEGMENT_SECONDS = 4
/** What a 4K camera makes, standing or lying. */
const MOST_PX = { longer: 4096, shorter: 2304 } as const
const LEAST_SECONDS = 1
/** What is shown sooner ends sooner than the file says: broken off, in s and in parts of its length. */
const MISSING = { seconds: 1.5, part: 0.02 } as const
/** Ticks this much finer than the pictures mean that those come unevenly. */
const UNEVEN = 1.02

const RATES: readonly FrameRate[] = [
  { num: 24_000, den: 1001 },
  { num: 24_000, den: 1000 },
  { num: 25_000, den: 1000 },
  { num: 30_000, den: 1001 },
  { num: 30_000, den: 1000 },
  { num: 50_000, den: 1000 },
  { num: 60_000, den: 1001 },
  { num: 60_000, den: 1000 },
]
const perSecond = ({ num, den }: FrameRate) => num / den

/** How an original becomes a print; written down once, so that the work can go on after a restart. */
export interface PrintPlan {
  readonly seconds: number
  readonly rate: FrameRate
  readonly segmentFrames: number
  readonly rungs: readonly Rung[]
  readonly sound: boolean
  readonly hdr: boolean
  readonly interlaced: boolean
  readonly notices: readonly PrintNotice[]
}

/** How long a segment is, in s. */
export const segmentSeconds = ({ rate, segmentFrames }: Pick<PrintPlan, 'rate' | 'segmentFrames'>) =>
  (segmentFrames * rate.den) / rate.num

/** How many segments a rendition has. */
export const segmentsOf = (plan: Pick<PrintPlan, 'rate' | 'segmentFrames' | 'seconds'>) =>
  Math.max(1, Math.ceil(plan.seconds / segmentSeconds(plan) - 0.001))

interface Measured {
  readonly probe: Probe | undefined
  /** How long the picture really is, in s; undefined where it could not be read to the end. */
  readonly seconds: number | undefined
}

/**
 * Decides what is made of an original.
 * @throws Problem `documentary/not-a-film`, `…/no-picture`, `…/picture-too-large`, `…/broken`, `…/too-short`, `…/too-long`
 */
export function planPrint({ probe, seconds }: Measured): PrintPlan {
  if (!probe) throw new Problem('documentary/not-a-film')
  const { picture } = probe
  if (!picture) throw new Problem('documentary/no-picture')
  const [longer, shorter] = [picture.width, picture.height].sort((one, other) => other - one)
  if ((longer ?? 0) > MOST_PX.longer || (shorter ?? 0) > MOST_PX.shorter)
    throw new Problem('documentary/picture-too-large', `${picture.width}×${picture.height}`)
  if (seconds === undefined) throw new Problem('documentary/broken')
  const declared = probe.declared ?? seconds
  if (declared - seconds > Math.max(MISSING.seconds, declared * MISSING.part))
    throw new Problem('documentary/broken')
  if (seconds < LEAST_SECONDS) throw new Problem('documentary/too-short')
  if (seconds > DOCUMENTARY_LIMIT_SECONDS)
    throw new Problem('documentary/too-long', String(DOCUMENTARY_LIMIT_SECONDS / 3600))
  const rate = rateFor(picture.framesPerSecond)
  const upright = uprightSize(picture)
  const rungs = ladderFor(upright, perSecond(rate))
  const { framesPerSecond = 0, ticksPerSecond = 0 } = picture
  const varies = framesPerSecond === 0 || ticksPerSecond / framesPerSecond > UNEVEN
  const notices: [PrintNotice, boolean][] = [
    ['noSound', !probe.sound],
    ['rotated', picture.rotation % 360 !== 0],
    ['variableRate', varies && !picture.interlaced],
    ['hdr', picture.hdr],
    ['anamorphic', Math.abs(picture.pixelShape - 1) > 0.01],
    ['scaledDown', Math.min(upright.width, upright.height) > (rungs[0]?.side ?? 0) + 1],
    ['interlaced', picture.interlaced],
  ]
  return {
    seconds,
    rate,
    segmentFrames: Math.round(SEGMENT_SECONDS * perSecond(rate)),
    rungs,
    sound: probe.sound,
    hdr: picture.hdr,
    interlaced: picture.interlaced,
    notices: notices.filter(([, holds]) => holds).map(([name]) => name),
  }
}

/** The usual rate nearest to a film's own; faster ones are halved, those without one get 25. */
function rateFor(framesPerSecond: number | undefined): FrameRate {
  const wanted = framesPerSecond || 25
  const fitting = wanted > 61 ? wanted / Math.ceil(wanted / 60) : wanted
  return RATES.reduce((best, one) =>
    Math.abs(perSecond(one) - fitting) < Math.abs(perSecond(best) - fitting) ? one : best,
  )
}

/** As it is seen: turned upright, in square pixels. */
function uprightSize({ width, height, pixelShape, rotation }: NonNullable<Probe['picture']>) {
  const square =
    pixelShape >= 1 ? { width: width * pixelShape, height } : { width, height: height / pixelShape }
  return Math.abs(rotation % 180) === 90 ? { width: square.height, height: square.width } : square
}
