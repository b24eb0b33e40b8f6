const HEADER = 9
const SIZE_BEFORE = 4
const TAG_HEAD = 11
const TYPES: Record<number, 'audio' | 'video'> = { 8: 'audio', 9: 'video' }

export interface FlvTag {
  readonly type: 'audio' | 'video'
  /** ms. */
  readonly stamp: number
  readonly payload: Buffer
}

/** The tags of an FLV file (Adobe FLV 10.1, E.2 to E.4); one that is cut short at the end is left out. */
export function readFlv(file: Buffer): FlvTag[] {
  const tags: FlvTag[] = []
  let at = HEADER + SIZE_BEFORE
  while (at + TAG_HEAD <= file.length) {
    const type = TYPES[file.readUInt8(at) & 31]
    const length = file.readUIntBE(at + 1, 3)
    const stamp = file.readUIntBE(at + 4, 3) + file.readUInt8(at + 7) * 2 ** 24
    const payload = file.subarray(at + TAG_HEAD, at + TAG_HEAD + length)
    if (type && payload.length === length) tags.push({ type, stamp, payload })
    at += TAG_HEAD + length + SIZE_BEFORE
  }
  return tags
}
