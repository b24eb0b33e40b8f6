import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'

const decompress = promisify(brotliDecompress)

const HEADER_BYTES = 48
const [CMAP, GLYF, LOCA, ANY_TAG] = [0, 10, 11, 63]

/**
 * The `cmap` of a WOFF2 file, without unpacking its outlines (W3C WOFF 2.0, sections 4 and 5).
 * @throws Error when it has none
 */
export async function cmapTableOf(woff2: Buffer): Promise<Buffer> {
  const tables = woff2.readUInt16BE(12)
  let at = HEADER_BYTES
  let before = 0
  let found: { start: number; length: number } | undefined
  const base128 = () => {
    let value = 0
    for (;;) {
      const byte = woff2.readUInt8(at++)
      value = value * 128 + (byte & 0x7f)
      if (byte < 0x80) return value
    }
  }
  for (let table = 0; table < tables; table++) {
    const flags = woff2.readUInt8(at++)
    const tag = flags & 0x3f
    const version = flags >> 6
    if (tag === ANY_TAG) at += 4
    const original = base128()
    // Outlines are transformed unless they say 3, everything else only when it says so.
    const transformed = tag === GLYF || tag === LOCA ? version !== 3 : version !== 0
    const length = transformed ? base128() : original
    if (tag === CMAP) found = { start: before, length }
    before += length
  }
  if (!found) throw new Error('a font without a cmap')
  const packed = woff2.readUInt32BE(20)
  const all = await decompress(woff2.subarray(at, at + packed))
  return all.subarray(found.start, found.start + found.length)
}
