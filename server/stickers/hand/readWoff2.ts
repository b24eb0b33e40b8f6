import { brotliDecompressSync } from 'node:zlib'
import { byteReader } from './byteReader.ts'

const HEADER_BYTES = 48
/** Where in the header the number of tables and the length of what is compressed stand. */
const [TABLES_AT, COMPRESSED_AT] = [12, 20]
/** The first of the names that the format knows by number; those behind them are of no use to an outline. */
const KNOWN = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post', 'cvt ', 'fpgm', 'glyf', 'loca']
const NAMED = 63
/** `glyf` and `loca` are written anew unless they say otherwise; any other table only when it says so. */
const PLAIN_GLYPHS = 3

export interface FontTable {
  readonly bytes: Buffer
  /** True where the table stands in the shorter form of WOFF 2.0 rather than that of OpenType. */
  readonly short: boolean
}

/** The tables of a typeface in a WOFF 2.0 file (W3C Recommendation, 2022). */
export function readWoff2(file: Buffer): ReadonlyMap<string, FontTable> {
  const directory = byteReader(file, HEADER_BYTES)
  const lengths = Array.from({ length: file.readUInt16BE(TABLES_AT) }, () => {
    const flags = directory.u8()
    const [known, version] = [flags & 63, flags >> 6]
    const tag = known === NAMED ? directory.bytes(4).toString('latin1') : (KNOWN[known] ?? `table ${known}`)
    const plain = directory.base128()
    const short = tag === 'glyf' || tag === 'loca' ? version !== PLAIN_GLYPHS : version !== 0
    return { tag, short, length: short ? directory.base128() : plain }
  })
  const packed = directory.bytes(file.readUInt32BE(COMPRESSED_AT))
  const tables = byteReader(brotliDecompressSync(packed))
  return new Map(lengths.map(({ tag, short, length }) => [tag, { short, bytes: tables.bytes(length) }]))
}
