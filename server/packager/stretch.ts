import { initSegment } from './cmaf/initSegment.ts'
import type { TimedPicture } from './cmaf/pictureMuxer.ts'
import { silentTrack } from './cmaf/silence.ts'
import { createSoundMuxer } from './cmaf/soundMuxer.ts'
import type { AudioTrack, VideoTrack } from './cmaf/tracks.ts'
import { createEvenGrid } from './evenGrid.ts'
import { createEncoder, type Encoder } from './ladder/encoder.ts'
import type { LadderPlan, PictureName } from './ladder/rungs.ts'
import type { Lane } from './lane.ts'
import { type Boundaries, createPictureLine, type PictureLine } from './pictureLine.ts'
import { createSegmentGrid, SEGMENT_MS } from './segmentGrid.ts'

interface Needs {
  readonly video: VideoTrack
  /** Null for a source without sound: silence takes its place. */
  readonly audio: AudioTrack | null
  /** Number of its first segment. */
  readonly first: number
  /** Moment of the first picture, in ms on the clock of the source, and the same moment on the wall. */
  readonly start: number
  readonly wall: number
  /** Name of its initialisations, never used before in this broadcast. */
  readonly init: string
  readonly plan: LadderPlan
  /** Its turn at each rendition that has a picture; and at the one for ears. */
  readonly lanes: Readonly<Partial<Record<PictureName, Lane>>>
  readonly sound: Lane
  readonly ffmpeg: string
  /** Told once where the encoder gave up. */
  readonly encoderFailed: (why: 'too slow' | 'broken', said: string) => void
}

/** One stretch of a broadcast without a seam: one source, one clock, one set-up of the decoders. */
export function createStretch(needs: Needs) {
  const { video, audio, first, start, wall, init, plan, lanes, sound } = needs
  const track = audio ?? silentTrack
  const passed = !plan.encoded.includes('source')
  const keyed = createSegmentGrid(first)
  const even = createEvenGrid(first, start)
  const grid = passed ? keyed : even
  const wallOf = (number: number) => wall + (grid.startOf(number) ?? start) - start

  const sounds = createSoundMuxer({
    sink: { ...sound, begin: (number) => sound.begin({ number, at: wallOf(number), init }) },
    rate: track.rate,
    segmentOf: grid.at,
  })
  const leading: Boundaries = {
    segmentOf: ({ at, offset, key }) => keyed.enter({ at: at + offset, key }),
    overdue: ({ at, offset }) => {
      const due = keyed.overdue({ at: at + offset })
      return due && { number: due.number, at: due.at - offset }
    },
  }
  /** An encoder that leaves out pictures must not leave out segments. */
  const following = (): Boundaries => {
    let segment = first
    return {
      segmentOf: ({ at }) => {
        segment = grid.at(at)
        return segment
      },
      overdue: ({ at }) => {
        const due = grid.startOf(segment + 1)
        if (due === undefined || grid.at(at) <= segment + 1) return undefined
        segment += 1
        return { number: segment, at: due }
      },
    }
  }
  const lineOf = (name: PictureName) =>
    createPictureLine({
      audio,
      start,
      init,
      wallOf,
      lanes: (Object.keys(lanes) as PictureName[])
        .filter((rendition) => plan.carries[rendition] === name)
        .flatMap((rendition) => lanes[rendition] ?? []),
      boundaries: name === 'source' && passed ? leading : following(),
      ...(name === 'source' ? { heard: sounds.push } : {}),
    })

  sound.init(init, initSegment({ video: null, audio: track }))
  const source = lineOf('source')
  if (passed) source.track(video)
  const encoded = new Map<PictureName, PictureLine>(
    plan.encoded.map((name) => [name, name === 'source' ? source : lineOf(name)]),
  )
  const endEncoded = () => {
    for (const line of encoded.values()) line.end()
    if (!passed && encoded.size > 0) endSound()
    encoded.clear()
  }
  const endSound = () => {
    sounds.end()
    sound.leave()
  }
  const encoder: Encoder | undefined =
    plan.encoded.length === 0
      ? undefined
      : createEncoder({
          ffmpeg: needs.ffmpeg,
          source: video,
          encoded: plan.encoded,
          start,
          keys: passed ? 'source' : SEGMENT_MS,
          hear: (name, out) => {
            if (out.type === 'track') encoded.get(name)?.track(out.track)
            else encoded.get(name)?.picture(out.picture)
          },
          failed: (why, said) => {
            endEncoded()
            needs.encoderFailed(why, said)
          },
        })
  let over = false

  return {
    picture: (one: TimedPicture) => {
      if (over) return
      if (passed) source.picture(one)
      else even.enter(one.at + one.offset)
      encoder?.picture(one)
    },
    sound: (at: number, frame: Buffer) => {
      if (over) return
      if (passed) source.sound(at, frame)
      for (const line of encoded.values()) line.sound(at, frame)
    },
    audioCodec: track.codec,
    /** Number of the segment after its last. */
    next: () => grid.next(),
    /** Resolves when the encoder has given out its last. */
    async end() {
      if (over) return
      over = true
      if (passed) {
        source.end()
        endSound()
      }
      await encoder?.end()
      endEncoded()
    },
  }
}

export type Stretch = ReturnType<typeof createStretch>
