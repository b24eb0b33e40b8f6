import { byteReader } from './byteReader.ts'
import { type Contour, glyphContours } from './glyphContours.ts'
import { type FontTable, readWoff2 } from './readWoff2.ts'

interface Glyph {
  readonly contours: readonly Contour[]
  /** How far the next one stands. */
  readonly advance: number
}

export interface Typeface {
  readonly unitsPerEm: number
  /** Undefined where the typeface has no such character. */
  glyph(character: string): Glyph | undefined
}

/** A typeface with TrueType outlines from a WOFF 2.0 file. @throws Error where a table is missing. */
export function typefaceOf(file: Buffer): Typeface {
  const tables = readWoff2(file)
  const table = (tag: string): FontTable => {
    const found = tables.get(tag)
    if (!found) throw new Error(`the typeface has no table ${tag}`)
    return found
  }
  const glyphs = glyphContours(table('glyf').bytes)
  const indexes = glyphIndexes(table('cmap').bytes)
  const advances = advancesIn(table('hmtx'), table('hhea').bytes.readUInt16BE(34))
  return {
    unitsPerEm: table('head').bytes.readUInt16BE(18),
    glyph: (character) => {
      const index = indexes.get(character.codePointAt(0) ?? 0) ?? 0
      const contours = glyphs[index]
      if (index === 0 || !contours) return undefined
      return { contours, advance: advances[Math.min(index, advances.length - 1)] ?? 0 }
    },
  }
}

/** Of each glyph; those past the last stand as far apart as that one. */
function advancesIn({ bytes, short }: FontTable, count: number): number[] {
  const from = byteReader(bytes, short ? 1 : 0)
  return Array.from({ length: count }, () => {
    const advance = from.u16()
    if (!short) from.skip(2)
    return advance
  })
}

/** Which glyph draws a character: from the first table in a format that covers Unicode (4 or 12). */
function glyphIndexes(cmap: Buffer): ReadonlyMap<number, number> {
  const records = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + index * 8))
  const found = new Map<number, number>()
  for (const at of records) {
    const format = cmap.readUInt16BE(at)
    if (format === 4) runsOf16(cmap, at, found)
    if (format === 12) groupsOf32(cmap, at, found)
  }
  return found
}

function groupsOf32(cmap: Buffer, at: number, found: Map<number, number>) {
  const from = byteReader(cmap, at + 12)
  for (let groups = from.u32(); groups > 0; groups--) {
    const [first, last, glyph] = [from.u32(), from.u32(), from.u32()]
    for (let code = first; code <= last; code++) found.set(code, glyph + code - first)
  }
}

function runsOf16(cmap: Buffer, at: number, found: Map<number, number>) {
  const twice = cmap.readUInt16BE(at + 6)
  const ends = at + 14
  const [starts, deltas, offsets] = [ends + twice + 2, ends + 2 * twice + 2, ends + 3 * twice + 2]
  for (let run = 0; run < twice; run += 2) {
    const [first, last] = [cmap.readUInt16BE(starts + run), cmap.readUInt16BE(ends + run)]
    const [delta, offset] = [cmap.readUInt16BE(deltas + run), cmap.readUInt16BE(offsets + run)]
    for (let code = first; code <= last && code < 0xffff; code++) {
      const glyph = offset === 0 ? code : cmap.readUInt16BE(offsets + run + offset + (code - first) * 2)
      if (offset === 0 || glyph !== 0) found.set(code, (glyph + delta) & 0xffff)
    }
  }
}
