/** What one FLV video payload holds (Adobe FLV 10.1, E.4.3; Enhanced RTMP v1). */
export type VideoTag =
  | { readonly kind: 'config'; readonly avcC: Buffer }
  | { readonly kind: 'picture'; readonly key: boolean; readonly offset: number; readonly data: Buffer }
  | { readonly kind: 'other' }

/** What one FLV audio payload holds (E.4.2). */
export type AudioTag =
  | { readonly kind: 'config'; readonly config: Buffer }
  | { readonly kind: 'frame'; readonly data: Buffer }
  | { readonly kind: 'other' }

const ENHANCED = 0x80
const KEY_FRAME = 1
const OTHER = { kind: 'other' } as const

/** H.264 in either dress; `offset` is presentation less decoding time in ms. */
export function readVideoTag(payload: Buffer): VideoTag {
  const first = payload[0] ?? 0
  if (first & ENHANCED) return readEnhanced(first, payload)
  const key = first >> 4 === KEY_FRAME
  if (payload[1] === 0) return { kind: 'config', avcC: payload.subarray(5) }
  if (payload[1] !== 1 || payload.length <= 5) return OTHER
  return { kind: 'picture', key, offset: payload.readIntBE(2, 3), data: payload.subarray(5) }
}

/** A type of packet and a FourCC; offsets only where they are not nought. */
function readEnhanced(first: number, payload: Buffer): VideoTag {
  const key = ((first >> 4) & 7) === KEY_FRAME
  const type = first & 15
  if (type === 0) return { kind: 'config', avcC: payload.subarray(5) }
  if (type === 1 && payload.length > 8)
    return { kind: 'picture', key, offset: payload.readIntBE(5, 3), data: payload.subarray(8) }
  if (type === 3 && payload.length > 5) return { kind: 'picture', key, offset: 0, data: payload.subarray(5) }
  return OTHER
}

/** AAC in either dress. */
export function readAudioTag(payload: Buffer): AudioTag {
  const enhanced = (payload[0] ?? 0) >> 4 === 9
  const type = enhanced ? (payload[0] ?? 0) & 15 : payload[1]
  const inside = payload.subarray(enhanced ? 5 : 2)
  if (inside.length === 0) return OTHER
  if (type === 0) return { kind: 'config', config: inside }
  return type === 1 ? { kind: 'frame', data: inside } : OTHER
}
