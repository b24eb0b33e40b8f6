import { readAudioTag, readVideoTag } from './cmaf/flvTags.ts'
import { type AudioTrack, audioTrack, type VideoTrack, videoTrack } from './cmaf/tracks.ts'
import { createSteadyTime } from './steadyTime.ts'

/** What comes out of a source, on one clock in ms; `seam` is where a new stretch must begin. */
export type SourceEvent =
  | {
      readonly type: 'picture'
      readonly at: number
      readonly offset: number
      readonly key: boolean
      readonly data: Buffer
    }
  | { readonly type: 'sound'; readonly at: number; readonly data: Buffer }
  | { readonly type: 'seam' }

/**
 * Understands the tags of one publisher: their clock made steady, their set-up kept. A new set-up or a clock that
 * jumps is a seam. @throws Problem `ingest/unsupported-video`, `ingest/unsupported-audio` on a damaged set-up
 */
export function createSourceReader(hear: (event: SourceEvent) => void) {
  const steady = createSteadyTime()
  let video: VideoTrack | undefined
  let audio: AudioTrack | undefined
  let decodedAt = Number.NEGATIVE_INFINITY

  const readVideo = (payload: Buffer, at: number) => {
    const tag = readVideoTag(payload)
    if (tag.kind === 'config' && !video?.avcC.equals(tag.avcC)) {
      video = videoTrack(tag.avcC)
      hear({ type: 'seam' })
    }
    if (tag.kind !== 'picture') return
    // Decoding goes one way, though a stamp may step back; when the picture is shown stays as it was.
    const late = Math.max(0, decodedAt + 1 - at)
    decodedAt = at + late
    hear({ type: 'picture', at: at + late, offset: tag.offset - late, key: tag.key, data: tag.data })
  }
  const readAudio = (payload: Buffer, at: number) => {
    const tag = readAudioTag(payload)
    if (tag.kind === 'config' && !audio?.config.equals(tag.config)) {
      audio = audioTrack(tag.config)
      hear({ type: 'seam' })
    }
    if (tag.kind === 'frame') hear({ type: 'sound', at, data: tag.data })
  }

  return {
    read(type: 'audio' | 'video', stamp: number, payload: Buffer) {
      const { at, jumped } = steady(stamp)
      if (jumped) hear({ type: 'seam' })
      if (type === 'video') readVideo(payload, at)
      else readAudio(payload, at)
    },
    tracks: (): { readonly video: VideoTrack; readonly audio: AudioTrack | null } | undefined =>
      video && { video, audio: audio ?? null },
  }
}
