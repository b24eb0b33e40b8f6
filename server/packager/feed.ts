import type { TimedPicture } from './cmaf/pictureMuxer.ts'
import type { AudioTrack, VideoTrack } from './cmaf/tracks.ts'
import { createSourceReader } from './sourceReader.ts'
import type { Stretch } from './stretch.ts'

interface Needs {
  /** Begins a stretch at this keyframe. */
  readonly begin: (tracks: { video: VideoTrack; audio: AudioTrack | null }, first: TimedPicture) => Stretch
}

/** Sound that came before the first picture, in frames of AAC: about a second. */
const EARLY_FRAMES = 50

/** What one publisher sends, on its way into stretches: each begins at a keyframe and ends at a seam. */
export function createFeed({ begin }: Needs) {
  let stretch: Stretch | undefined
  let early: { readonly at: number; readonly data: Buffer }[] = []

  const endStretch = () => {
    stretch?.end()
    stretch = undefined
  }
  const picture = (one: TimedPicture) => {
    const tracks = reader.tracks()
    if (!stretch && one.key && tracks) {
      stretch = begin(tracks, one)
      for (const { at, data } of early) stretch.sound(at, data)
      early = []
    }
    stretch?.picture(one)
  }
  const sound = (at: number, data: Buffer) => {
    if (stretch) stretch.sound(at, data)
    else early = [...early, { at, data }].slice(-EARLY_FRAMES)
  }
  const reader = createSourceReader((event) => {
    if (event.type === 'seam') endStretch()
    else if (event.type === 'picture') picture(event)
    else sound(event.at, event.data)
  })

  return {
    /** @throws Problem `ingest/unsupported-video`, `ingest/unsupported-audio` */
    write: reader.read,
    end: endStretch,
  }
}

export type Feed = ReturnType<typeof createFeed>
