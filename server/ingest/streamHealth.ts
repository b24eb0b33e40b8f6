import type { StreamAdvice, StreamHealth } from '#content/schema/broadcast.ts'
import type { Media } from './watchStream.ts'

/** What is looked at, in ms of the stream. */
const WINDOW_MS = 10_000
/** A step between pictures that is so many times the usual one left some out. */
const GAP = 1.6
/** From here on the host is told; s, ms and shares. */
const RARE_KEYFRAMES_SECONDS = 2.4
const DRIFT_MS = 400
const DROPPED_SHARE = 0.02
const FEW_FRAMES = 20
const BEHIND_MS = 2000
const FEW_KILOBITS = 600

interface Heard {
  readonly at: number
  readonly key: boolean
}

/**
 * Watches over one stream as it arrives: how many pictures, how far keyframes and tracks are apart, what is missing,
 * and whether it keeps up with the clock.
 */
export function createStreamHealth(isKey: (payload: Buffer) => boolean, isHeader: (media: Media) => boolean) {
  let pictures: Heard[] = []
  let lastKey: number | undefined
  let keyInterval: number | undefined
  let sound: number | undefined
  let first: { readonly at: number; readonly wall: number } | undefined
  let newest = 0

  /** How far the newest picture is behind the clock; it grows while none comes. */
  const lateAt = (nowMs: number) => (first ? nowMs - first.wall - (newest - first.at) : 0)

  return {
    hear(media: Media, nowMs: number) {
      if (isHeader(media)) return
      const { timestamp: at, type, payload } = media
      if (type === 'audio') {
        sound = at
        return
      }
      // A clock that begins anew is a new stream.
      if (pictures.some((picture) => picture.at > at + WINDOW_MS)) {
        pictures = []
        lastKey = undefined
        first = undefined
      }
      const key = isKey(payload)
      if (key) {
        if (lastKey !== undefined) keyInterval = at - lastKey
        lastKey = at
      }
      pictures = [...pictures.filter((picture) => picture.at > at - WINDOW_MS), { at, key }]
      first ??= { at, wall: nowMs }
      newest = at
      // An encoder that sends what it had saved up is not ahead of time: the line was slow before.
      if (lateAt(nowMs) < 0) first = { at, wall: nowMs }
    },
    read: (kilobitsPerSecond: number | null, nowMs: number): StreamHealth => {
      const stamps = pictures.map(({ at }) => at).sort((one, other) => one - other)
      const steps = stamps.slice(1).map((at, index) => at - (stamps[index] ?? at))
      const usual = [...steps].sort((one, other) => one - other)[Math.floor(steps.length / 2)] ?? 0
      const missing = usual > 0 ? steps.reduce((sum, step) => sum + missingIn(step, usual), 0) : 0
      const span = (stamps.at(-1) ?? 0) - (stamps[0] ?? 0)
      const measured = {
        framesPerSecond: span > 0 ? (steps.length * 1000) / span : null,
        keyframeSeconds: keyInterval === undefined ? null : keyInterval / 1000,
        driftMs: sound === undefined || stamps.length === 0 ? null : Math.round(sound - (stamps.at(-1) ?? 0)),
        droppedFrames: missing,
        behindMs: Math.max(0, Math.round(lateAt(nowMs))),
      }
      return { ...measured, advice: adviceFor(measured, { kilobitsPerSecond, pictures: stamps.length }) }
    },
  }
}

const missingIn = (step: number, usual: number) => (step > usual * GAP ? Math.round(step / usual) - 1 : 0)

/** What the host should look at; the gravest first. */
export function adviceFor(
  { framesPerSecond, keyframeSeconds, driftMs, droppedFrames, behindMs }: Omit<StreamHealth, 'advice'>,
  { kilobitsPerSecond, pictures }: { readonly kilobitsPerSecond: number | null; readonly pictures: number },
): StreamAdvice[] {
  const found: [boolean, StreamAdvice][] = [
    [behindMs > BEHIND_MS, 'slowNetwork'],
    [pictures > 0 && droppedFrames / (pictures + droppedFrames) > DROPPED_SHARE, 'droppedFrames'],
    [Math.abs(driftMs ?? 0) > DRIFT_MS, 'drift'],
    [driftMs === null, 'noSound'],
    [(keyframeSeconds ?? 0) > RARE_KEYFRAMES_SECONDS, 'rareKeyframes'],
    [framesPerSecond !== null && framesPerSecond < FEW_FRAMES, 'fewFrames'],
    [(kilobitsPerSecond ?? 0) > 0 && (kilobitsPerSecond ?? 0) < FEW_KILOBITS, 'fewBits'],
  ]
  return found.filter(([holds]) => holds).map(([, advice]) => advice)
}
