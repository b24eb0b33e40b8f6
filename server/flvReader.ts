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

/** Reads a stream of FLV as it comes (Adobe FLV 10.1, E.2 to E.4); a tag is told once it is whole. */
export function createFlvReader(hear: (tag: FlvTag) => void) {
  let waiting: Buffer = Buffer.alloc(0)
  let skip = HEADER + SIZE_BEFORE

  return (bytes: Buffer) => {
    waiting = waiting.length > 0 ? Buffer.concat([waiting, bytes]) : bytes
    let at = 0
    if (skip > 0) {
      if (waiting.length < skip) return
      at = skip
      skip = 0
    }
    while (at + TAG_HEAD <= waiting.length) {
      const length = waiting.readUIntBE(at + 1, 3)
      const end = at + TAG_HEAD + length
      if (end + SIZE_BEFORE > waiting.length) break
      const type = TYPES[waiting.readUInt8(at) & 31]
      const stamp = waiting.readUIntBE(at + 4, 3) + waiting.readUInt8(at + 7) * 2 ** 24
      if (type) hear({ type, stamp, payload: waiting.subarray(at + TAG_HEAD, end) })
      at = end + SIZE_BEFORE
    }
    waiting = waiting.subarray(at)
  }
}

/** The tags of an FLV file; one that is cut short at the end is left out. */
export function readFlv(file: Buffer): FlvTag[] {
  const tags: FlvTag[] = []
  createFlvReader((tag) => tags.push(tag))(file)
  return tags
}
