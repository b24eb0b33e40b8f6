import { Problem } from '#content/contract/problems.ts'
import { pictureSize } from './pictureSize.ts'

/** The picture of a stream, as its decoder configuration says it (ISO/IEC 14496-15, 5.3.3.1). */
export interface VideoTrack {
  readonly avcC: Buffer
  readonly width: number
  readonly height: number
  /** RFC 6381. */
  readonly codec: string
}

/** The sound of a stream: AAC, 1,024 samples a frame. */
export interface AudioTrack {
  /** AudioSpecificConfig (ISO/IEC 14496-3, 1.6.2.1). */
  readonly config: Buffer
  /** Hz. */
  readonly rate: number
  readonly channels: number
  /** RFC 6381. */
  readonly codec: string
}

/** Samples in one frame of AAC. */
export const AAC_FRAME = 1024
/** Ticks a second of every video track. */
export const VIDEO_TIMESCALE = 90_000

const RATES = [
  96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8000, 7350,
]

/** @throws Problem `ingest/unsupported-video` where the configuration is damaged */
export function videoTrack(avcC: Buffer): VideoTrack {
  try {
    const length = avcC.readUInt16BE(6)
    const size = pictureSize(avcC.subarray(8, 8 + length))
    return { avcC: Buffer.from(avcC), ...size, codec: `avc1.${avcC.toString('hex', 1, 4)}` }
  } catch {
    throw new Problem('ingest/unsupported-video', 'H.264?')
  }
}

/** @throws Problem `ingest/unsupported-audio` where the configuration is damaged */
export function audioTrack(config: Buffer): AudioTrack {
  const [first = 0, second = 0] = config
  const rate = RATES[((first & 7) << 1) | (second >> 7)]
  if (config.length < 2 || rate === undefined) throw new Problem('ingest/unsupported-audio', 'AAC?')
  return {
    config: Buffer.from(config),
    rate,
    channels: (second >> 3) & 15 || 2,
    codec: `mp4a.40.${first >> 3}`,
  }
}
