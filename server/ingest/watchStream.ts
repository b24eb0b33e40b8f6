import { Problem } from '#content/contract/problems.ts'
import type { AmfValue } from './amf.ts'
import { audioCodec, isAudioHeader, isVideoHeader, videoCodec } from './codecs.ts'

export interface Media {
  readonly type: 'audio' | 'video'
  readonly timestamp: number
  readonly payload: Buffer
}

export interface Arrival {
  readonly videoCodec: string
  readonly audioCodec: string | null
  readonly width: number | null
  readonly height: number | null
}

/** Pictures may come this long before the first sound, in ms of the stream. */
const SOUND_WITHIN_MS = 2000
/** Waiting for headers must not fill the memory. */
const MOST_HELD_BYTES = 8 * 1024 * 1024

/**
 * Looks at what arrives until it is clear what it is, holding it back; then lets everything through.
 * `ready` is told once, with all that was held.
 */
export function watchStream(ready: (arrival: Arrival, held: readonly Media[]) => (media: Media) => void) {
  let metadata: Readonly<Record<string, AmfValue>> = {}
  let videoHeader: Buffer | undefined
  let audioHeader: Buffer | undefined
  let firstPicture: number | undefined
  const held: Media[] = []
  let bytes = 0
  let pass: ((media: Media) => void) | undefined

  const number = (name: string) => {
    const value = metadata[name]
    return typeof value === 'number' && value > 0 ? value : null
  }
  const settled = (timestamp: number) =>
    videoHeader !== undefined &&
    firstPicture !== undefined &&
    (audioHeader !== undefined || timestamp - firstPicture >= SOUND_WITHIN_MS || bytes > MOST_HELD_BYTES)
  const arrival = (video: Buffer): Arrival => ({
    videoCodec: videoCodec(video),
    audioCodec: audioHeader ? audioCodec(audioHeader) : null,
    width: number('width'),
    height: number('height'),
  })

  return {
    metadata: (values: Readonly<Record<string, AmfValue>>) => {
      metadata = values
    },
    /** @throws Problem `ingest/unsupported-video`, `ingest/unsupported-audio`, `ingest/no-media` */
    media: (media: Media) => {
      const { type, payload, timestamp } = media
      if (payload.length < 2) return
      const header = type === 'video' ? isVideoHeader(payload) : isAudioHeader(payload)
      if (header && type === 'video') videoHeader = payload
      if (header && type === 'audio') audioHeader = payload
      if (pass) return pass(media)
      // A picture that came before its parameter sets can never be shown.
      if (type === 'video' && !header && !videoHeader) return
      if (type === 'video' && !header) firstPicture ??= timestamp
      held.push(media)
      bytes += payload.length
      if (videoHeader && settled(timestamp)) pass = ready(arrival(videoHeader), held)
      else if (bytes > MOST_HELD_BYTES) throw new Problem('ingest/no-media')
    },
    /** Whether any picture came. */
    seen: () => firstPicture !== undefined,
  }
}
