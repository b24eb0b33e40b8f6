import { Problem } from '#content/contract/problems.ts'

const AVC = 7
const AAC = 10
const VIDEO_NAMES: Record<number, string> = {
  2: 'Sorenson H.263',
  3: 'Screen',
  4: 'VP6',
  5: 'VP6 alpha',
  6: 'Screen 2',
  12: 'HEVC',
}
const AUDIO_NAMES: Record<number, string> = {
  0: 'PCM',
  1: 'ADPCM',
  2: 'MP3',
  3: 'PCM',
  4: 'Nellymoser',
  5: 'Nellymoser',
  6: 'Nellymoser',
  7: 'G.711',
  8: 'G.711',
  11: 'Speex',
  13: 'Opus',
  14: 'MP3',
}
const FOUR_CC: Record<string, string> = {
  hvc1: 'HEVC',
  av01: 'AV1',
  vp09: 'VP9',
  vp08: 'VP8',
  Opus: 'Opus',
  fLaC: 'FLAC',
  '.mp3': 'MP3',
  'ac-3': 'AC-3',
  'ec-3': 'E-AC-3',
}
/** Enhanced RTMP: the first bit of a video byte, or sound format 9, says that a FourCC follows. */
const ENHANCED_VIDEO = 0x80
const ENHANCED_AUDIO = 9

const fourCc = (payload: Buffer) => payload.toString('latin1', 1, 5)

/** True for the parameter sets that come before the first frame. @throws Problem `ingest/unsupported-video` */
export function isVideoHeader(payload: Buffer): boolean {
  const first = payload[0] ?? 0
  if (first & ENHANCED_VIDEO) {
    if (fourCc(payload) !== 'avc1')
      throw new Problem('ingest/unsupported-video', FOUR_CC[fourCc(payload)] ?? fourCc(payload))
    return (first & 15) === 0
  }
  const codec = first & 15
  if (codec !== AVC) throw new Problem('ingest/unsupported-video', VIDEO_NAMES[codec] ?? `#${codec}`)
  return payload[1] === 0
}

/** True for the sound's set-up that comes before its first sample. @throws Problem `ingest/unsupported-audio` */
export function isAudioHeader(payload: Buffer): boolean {
  const format = (payload[0] ?? 0) >> 4
  if (format === ENHANCED_AUDIO) {
    if (fourCc(payload) !== 'mp4a')
      throw new Problem('ingest/unsupported-audio', FOUR_CC[fourCc(payload)] ?? fourCc(payload))
    return ((payload[0] ?? 0) & 15) === 0
  }
  if (format !== AAC) throw new Problem('ingest/unsupported-audio', AUDIO_NAMES[format] ?? `#${format}`)
  return payload[1] === 0
}

/** Whether a picture needs no other to be shown; the bit above the type of an enhanced packet says only that it is one. */
export const isKeyPicture = (payload: Buffer): boolean => (((payload[0] ?? 0) >> 4) & 7) === 1

/** RFC 6381 name from an AVCDecoderConfigurationRecord: profile, constraints and level in hex. */
export const videoCodec = (header: Buffer): string => `avc1.${header.toString('hex', 6, 9)}`

/** RFC 6381 name from an AudioSpecificConfig: its object type. */
export const audioCodec = (header: Buffer): string => `mp4a.40.${(header[2] ?? 16) >> 3}`
