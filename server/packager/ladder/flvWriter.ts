import type { TimedPicture } from '../cmaf/pictureMuxer.ts'

const VIDEO = 9
const AVC = 7
/** The head of an FLV stream that holds pictures only (Adobe FLV 10.1, E.2). */
export const flvHead = Buffer.from('464c5601010000000900000000', 'hex')

function tag(stamp: number, body: readonly Buffer[]): Buffer {
  const length = body.reduce((sum, { length }) => sum + length, 0)
  const head = Buffer.alloc(11)
  head.writeUInt8(VIDEO, 0)
  head.writeUIntBE(length, 1, 3)
  head.writeUIntBE(stamp & 0xffffff, 4, 3)
  head.writeUInt8((stamp >>> 24) & 0xff, 7)
  const size = Buffer.alloc(4)
  size.writeUInt32BE(head.length + length)
  return Buffer.concat([head, ...body, size])
}

/** What the decoder has to know first. */
export const configTag = (avcC: Buffer, stamp: number): Buffer =>
  tag(stamp, [Buffer.from([0x10 | AVC, 0, 0, 0, 0]), avcC])

/** One picture; `at` and `offset` in whole ms. */
export function pictureTag({ at, offset, key, data }: TimedPicture): Buffer {
  const head = Buffer.from([(key ? 0x10 : 0x20) | AVC, 1, 0, 0, 0])
  head.writeIntBE(Math.round(offset), 2, 3)
  return tag(Math.round(at), [head, data])
}
