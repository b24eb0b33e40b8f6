import { readCmap } from './cmap.ts'
import { type Tables, tableOf } from './sfnt.ts'

/** All that a font says of one glyph. */
export interface GlyphRecord {
  /** The characters that it draws; none where it is a part of others, or the box that stands for what is missing. */
  readonly codes: readonly number[]
  readonly outline: Buffer
  /** Advance and side bearing, as they stand in `hmtx`, and the same of `vmtx`. */
  readonly across: Buffer
  readonly down: Buffer | undefined
  /** How the outline changes with the weight; empty for one that does not. */
  readonly deltas: Buffer
}

/** Every glyph by its number; the first is the box for what is missing. */
export function glyphRecords(tables: Tables): GlyphRecord[] {
  const loca = tableOf(tables, 'loca')
  const glyf = tableOf(tables, 'glyf')
  const isLong = tableOf(tables, 'head').readInt16BE(50) === 1
  const place = (glyph: number) => (isLong ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph))
  const across = metrics(tableOf(tables, 'hhea'), tableOf(tables, 'hmtx'))
  const down = tables.vhea && tables.vmtx && metrics(tables.vhea, tables.vmtx)
  const deltas = tables.gvar && deltasIn(tables.gvar)
  const codes = new Map<number, number[]>()
  for (const [code, glyph] of readCmap(tableOf(tables, 'cmap')))
    codes.set(glyph, [...(codes.get(glyph) ?? []), code])
  return Array.from({ length: tableOf(tables, 'maxp').readUInt16BE(4) }, (_, glyph) => ({
    codes: codes.get(glyph) ?? [],
    outline: glyf.subarray(place(glyph), place(glyph + 1)),
    across: across(glyph),
    down: down?.(glyph),
    deltas: deltas?.(glyph) ?? EMPTY,
  }))
}

const MORE_COMPONENTS = 0x20
/** Bytes behind the number of a component, by its flags (OpenType, `glyf`, composite glyphs). */
const argumentBytes = (flags: number) =>
  (flags & 0x01 ? 4 : 2) + (flags & 0x08 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0)

/** An outline that is put together from others names them by their numbers, which have moved by `offset`. */
export function moveComponents(outline: Buffer, offset: number): Buffer {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return outline
  const moved = Buffer.from(outline)
  let at = 10
  for (;;) {
    const flags = moved.readUInt16BE(at)
    moved.writeUInt16BE(moved.readUInt16BE(at + 2) + offset, at + 2)
    if (!(flags & MORE_COMPONENTS)) return moved
    at += 4 + argumentBytes(flags)
  }
}

const EMPTY = Buffer.alloc(0)

/** The last advance holds for all glyphs behind it. */
function metrics(header: Buffer, table: Buffer) {
  const full = header.readUInt16BE(34)
  return (glyph: number) =>
    glyph < full
      ? table.subarray(4 * glyph, 4 * glyph + 4)
      : Buffer.concat([
          table.subarray(4 * full - 4, 4 * full - 2),
          table.subarray(4 * full + 2 * (glyph - full), 4 * full + 2 * (glyph - full) + 2),
        ])
}

function deltasIn(gvar: Buffer) {
  const isLong = (gvar.readUInt16BE(14) & 1) === 1
  const base = gvar.readUInt32BE(16)
  const place = (glyph: number) =>
    base + (isLong ? gvar.readUInt32BE(20 + 4 * glyph) : 2 * gvar.readUInt16BE(20 + 2 * glyph))
  return (glyph: number) => gvar.subarray(place(glyph), place(glyph + 1))
}

/** The peaks that all deltas of a font share. */
export function sharedPeaks(gvar: Buffer): Buffer {
  const start = gvar.readUInt32BE(8)
  return gvar.subarray(start, start + 2 * gvar.readUInt16BE(4) * gvar.readUInt16BE(6))
}
