const TAG_TYPE = { audio: 8, video: 9 } as const

/** The head of an FLV file with sound and picture, and the length of the nothing before it. */
export const FLV_HEADER = Buffer.from([0x46, 0x4c, 0x56, 1, 5, 0, 0, 0, 9, 0, 0, 0, 0])

/** One FLV tag with the length that follows it; `timestamp` in ms. */
export function flvTag(type: 'audio' | 'video', timestamp: number, payload: Buffer): Buffer {
  const head = Buffer.alloc(11)
  head.writeUInt8(TAG_TYPE[type])
  head.writeUIntBE(payload.length, 1, 3)
  head.writeUIntBE(timestamp & 0xffffff, 4, 3)
  head.writeUInt8((timestamp >>> 24) & 0xff, 7)
  const tail = Buffer.alloc(4)
  tail.writeUInt32BE(11 + payload.length)
  return Buffer.concat([head, payload, tail])
}
