/** A box of ISO BMFF (ISO/IEC 14496-12): where its content begins and where it ends, in bytes. */
interface Box {
  readonly type: string
  readonly start: number
  readonly body: number
  readonly end: number
}

function* boxesIn(bytes: Buffer, from = 0, until = bytes.length): Generator<Box> {
  let start = from
  while (start + 8 <= until) {
    const length = bytes.readUInt32BE(start)
    // Ours are never larger than 4 GB and never open.
    if (length < 8 || start + length > until) return
    yield {
      type: bytes.toString('latin1', start + 4, start + 8),
      start,
      body: start + 8,
      end: start + length,
    }
    start += length
  }
}

const find = (bytes: Buffer, path: readonly string[], within?: Box): Box | undefined =>
  path.reduce<Box | undefined>(
    (inside, type, depth) =>
      depth > 0 && !inside
        ? undefined
        : [...boxesIn(bytes, inside?.body, inside?.end)].find((box) => box.type === type),
    within,
  )

/** What comes out of an encoder: what decoders need first, then one segment after the other. */
export type Piece =
  | { readonly kind: 'init'; readonly bytes: Buffer }
  | { readonly kind: 'segment'; readonly bytes: Buffer }

/** Cuts a stream of fragmented MP4 into its pieces as they come; a piece that breaks off never comes out. */
export async function* splitFragments(stream: AsyncIterable<Buffer>): AsyncGenerator<Piece> {
  let held: Buffer[] = []
  let size = 0
  let head: Buffer[] = []
  for await (const chunk of stream) {
    held.push(chunk)
    size += chunk.length
    if (size < wanted(held)) continue
    let bytes = Buffer.concat(held)
    while (bytes.length >= 8 && bytes.length >= bytes.readUInt32BE(0)) {
      const box = bytes.subarray(0, bytes.readUInt32BE(0))
      bytes = bytes.subarray(box.length)
      const type = box.toString('latin1', 4, 8)
      head.push(box)
      if (type !== 'moov' && type !== 'mdat') continue
      yield { kind: type === 'moov' ? 'init' : 'segment', bytes: Buffer.concat(head) }
      head = []
    }
    held = [bytes]
    size = bytes.length
  }
}

/** How many bytes the first box takes, as far as that is known. */
const wanted = ([first]: readonly Buffer[]) => (first && first.length >= 8 ? first.readUInt32BE(0) : 8)

/** Writes into a segment which it is and when it begins, in its own clock: it says so wherever the encoder began. */
export function placeSegment(segment: Buffer, number: number, at: number): Buffer {
  const placed = Buffer.from(segment)
  const head = find(placed, ['moof', 'mfhd'])
  const time = find(placed, ['moof', 'traf', 'tfdt'])
  if (!head || !time) throw new Error('a fragment without its head')
  placed.writeUInt32BE(number + 1, head.body + 4)
  if (placed.readUInt8(time.body) === 1) placed.writeBigUInt64BE(BigInt(at), time.body + 4)
  else placed.writeUInt32BE(at, time.body + 4)
  return placed
}

/** What a playlist says of a segment. */
export interface SegmentFacts {
  /** In the clock of its track. */
  readonly duration: number
  readonly bytes: number
  /** From its beginning to the end of its first picture. */
  readonly keyBytes: number
}

const DURATION_DEFAULT = 0x8
const SIZE_DEFAULT = 0x10

/** Reads a segment's own table (ISO/IEC 14496-12, 8.8.7 and 8.8.8). */
export function readSegment(segment: Buffer): SegmentFacts {
  const moof = find(segment, ['moof'])
  const header = find(segment, ['traf', 'tfhd'], moof)
  const run = find(segment, ['traf', 'trun'], moof)
  if (!moof || !header || !run) throw new Error('a fragment without its table')
  const usual = readHeader(segment, header)
  const flags = segment.readUInt32BE(run.body) & 0xffffff
  const samples = segment.readUInt32BE(run.body + 4)
  const offset = flags & 0x1 ? segment.readInt32BE(run.body + 8) : 0
  let at = run.body + 8 + (flags & 0x1 ? 4 : 0) + (flags & 0x4 ? 4 : 0)
  let duration = 0
  let first = usual.size
  for (let sample = 0; sample < samples; sample += 1) {
    duration += flags & 0x100 ? segment.readUInt32BE(at) : usual.duration
    if (flags & 0x100) at += 4
    if (sample === 0 && flags & 0x200) first = segment.readUInt32BE(at)
    if (flags & 0x200) at += 4
    if (flags & 0x400) at += 4
    if (flags & 0x800) at += 4
  }
  return { duration, bytes: segment.length, keyBytes: moof.start + offset + first }
}

function readHeader(segment: Buffer, header: Box) {
  const flags = segment.readUInt32BE(header.body) & 0xffffff
  let at = header.body + 8 + (flags & 0x1 ? 8 : 0) + (flags & 0x2 ? 4 : 0)
  const duration = flags & DURATION_DEFAULT ? segment.readUInt32BE(at) : 0
  if (flags & DURATION_DEFAULT) at += 4
  return { duration, size: flags & SIZE_DEFAULT ? segment.readUInt32BE(at) : 0 }
}

/** The codec of a rendition as RFC 6381 writes it, from its initialisation. */
export function codecIn(init: Buffer): string {
  const at = init.indexOf('avcC', 0, 'latin1')
  if (at < 0) return 'mp4a.40.2'
  return `avc1.${init.subarray(at + 5, at + 8).toString('hex')}`
}
