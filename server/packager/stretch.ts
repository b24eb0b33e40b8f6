import { initSegment } from './cmaf/initSegment.ts'
import type { PartSink } from './cmaf/partSink.ts'
import { createPictureMuxer, type TimedPicture } from './cmaf/pictureMuxer.ts'
import { silentTrack } from './cmaf/silence.ts'
import { createSoundLine } from './cmaf/soundLine.ts'
import { createSoundMuxer } from './cmaf/soundMuxer.ts'
import type { AudioTrack, VideoTrack } from './cmaf/tracks.ts'
import type { Rendition } from './rendition.ts'
import { createSegmentGrid } from './segmentGrid.ts'

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
  readonly picture: Rendition
  readonly sound: Rendition
}

/** One stretch of a broadcast without a seam: one source, one clock, one set-up of the decoders. */
export function createStretch({ video, audio, first, start, wall, init, picture, sound }: Needs) {
  const track = audio ?? silentTrack
  const grid = createSegmentGrid(first)
  const line = createSoundLine(track, start, audio === null)
  picture.init(init, initSegment({ video, audio: track }))
  sound.init(init, initSegment({ video: null, audio: track }))

  const sinkInto = (rendition: Rendition): PartSink => ({
    begin: (number) => rendition.begin({ number, at: wall + (grid.startOf(number) ?? start) - start, init }),
    chunk: rendition.chunk,
    endPart: rendition.endPart,
  })
  const sounds = createSoundMuxer({ sink: sinkInto(sound), rate: track.rate, segmentOf: grid.at })
  const pictures = createPictureMuxer({
    sink: sinkInto(picture),
    segmentOf: ({ at, offset, key }) => grid.enter({ at: at + offset, key }),
    overdue: ({ at, offset }) => {
      const due = grid.overdue({ at: at + offset })
      return due && { number: due.number, at: due.at - offset }
    },
    soundUntil: (moment) => {
      const taken = line.take(moment)
      if (taken) sounds.push(taken)
      return taken
    },
  })

  let over = false

  return {
    picture: (one: TimedPicture) => {
      if (!over) pictures.push(one)
    },
    sound: (at: number, frame: Buffer) => {
      if (audio && !over) line.push(at, frame)
    },
    audioCodec: track.codec,
    /** Number of the segment after its last. */
    next: grid.next,
    end() {
      if (over) return
      over = true
      pictures.end()
      sounds.end()
      picture.complete()
      sound.complete()
    },
  }
}

export type Stretch = ReturnType<typeof createStretch>
