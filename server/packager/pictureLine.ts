import type { Sounds } from './cmaf/chunk.ts'
import { initSegment } from './cmaf/initSegment.ts'
import { createPictureMuxer, type TimedPicture } from './cmaf/pictureMuxer.ts'
import { silentTrack } from './cmaf/silence.ts'
import { createSoundLine } from './cmaf/soundLine.ts'
import type { AudioTrack, VideoTrack } from './cmaf/tracks.ts'
import type { Lane } from './lane.ts'

/** Where segments begin, for one line of pictures. */
export interface Boundaries {
  readonly segmentOf: (picture: TimedPicture) => number
  readonly overdue: (picture: TimedPicture) => { readonly number: number; readonly at: number } | undefined
}

interface Needs {
  /** Null for a source without sound: silence takes its place. */
  readonly audio: AudioTrack | null
  /** Moment of the first picture, in ms. */
  readonly start: number
  /** Name of its initialisations, never used before in this broadcast. */
  readonly init: string
  /** The wall clock at the beginning of a segment, ms since 1970. */
  readonly wallOf: (segment: number) => number
  /** Every rendition that carries it. */
  readonly lanes: readonly Lane[]
  readonly boundaries: Boundaries
  /** Told of the sound as it is taken, for the rendition that has nothing else. */
  readonly heard?: (sounds: Sounds) => void
}

/** One stream of pictures with its sound on its way into renditions, for one stretch. */
export function createPictureLine({ audio, start, init, wallOf, lanes, boundaries, heard }: Needs) {
  const track = audio ?? silentTrack
  const line = createSoundLine(track, start, audio === null)
  const muxer = createPictureMuxer({
    ...boundaries,
    sink: {
      begin: (number) => {
        for (const lane of lanes) lane.begin({ number, at: wallOf(number), init })
      },
      chunk: (bytes) => {
        for (const lane of lanes) lane.chunk(bytes)
      },
      endPart: (duration, independent) => {
        for (const lane of lanes) lane.endPart(duration, independent)
      },
    },
    soundUntil: (moment) => {
      const taken = line.take(moment)
      if (taken) heard?.(taken)
      return taken
    },
  })

  return {
    /** Once, before the first picture. */
    track(video: VideoTrack) {
      const bytes = initSegment({ video, audio: track })
      for (const lane of lanes) lane.init(init, bytes)
    },
    picture: muxer.push,
    sound: (at: number, frame: Buffer) => {
      if (audio) line.push(at, frame)
    },
    end() {
      muxer.end()
      for (const lane of lanes) lane.leave()
    },
  }
}

export type PictureLine = ReturnType<typeof createPictureLine>
