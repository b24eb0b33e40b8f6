import { writeCmap } from './cmap.ts'
import { type GlyphRecord, glyphRecords, moveComponents, sharedPeaks } from './glyphRecords.ts'
import { readTables, type Tables, tableOf, writeFont } from './sfnt.ts'

/** What all slices of a typeface say alike. */
const COMMON = ['OS/2', 'name', 'post', 'fvar', 'avar']

/**
 * One font from many slices of the same typeface, for characters without layout of their own: Han characters have no
 * ligatures, kerning or pairs, so that their glyphs can stand side by side. Letters and signs keep their own slices.
 * `varies` says which characters are drawn in more than the default weight; the others lose their deltas.
 * @throws Error when slices do not belong together
 */
export function mergeHan(slices: readonly Buffer[], varies: (code: number) => boolean): Buffer {
  const fonts = slices.map(readTables)
  const [first] = fonts
  if (!first) throw new Error('no slices to merge')
  const glyphs: GlyphRecord[] = []
  for (const tables of fonts) {
    const offset = Math.max(0, glyphs.length - 1)
    // Each slice brings a box for what is missing; one is enough.
    for (const record of glyphRecords(tables).slice(glyphs.length === 0 ? 0 : 1))
      glyphs.push({ ...record, outline: moveComponents(record.outline, offset) })
  }
  const numbered = (tag: string, at: number) => {
    const table = Buffer.from(tableOf(first, tag))
    table.writeUInt16BE(glyphs.length, at)
    return table
  }
  const { loca, glyf } = outlines(glyphs)
  const head = Buffer.from(tableOf(first, 'head'))
  head.writeInt16BE(1, 50)
  return writeFont({
    ...Object.fromEntries(COMMON.flatMap((tag) => (first[tag] ? [[tag, first[tag]]] : []))),
    head,
    maxp: limits(fonts, glyphs.length),
    hhea: numbered('hhea', 34),
    hmtx: Buffer.concat(glyphs.map(({ across }) => across)),
    ...(first.vhea
      ? { vhea: numbered('vhea', 34), vmtx: Buffer.concat(glyphs.flatMap(({ down }) => down ?? [])) }
      : {}),
    cmap: writeCmap(new Map(glyphs.flatMap(({ codes }, glyph) => codes.map((code) => [code, glyph])))),
    loca,
    glyf,
    ...(first.gvar ? { gvar: deltas(glyphs, fonts, varies) } : {}),
  })
}

function outlines(glyphs: readonly GlyphRecord[]) {
  const loca = Buffer.alloc(4 * glyphs.length + 4)
  let end = 0
  const parts = glyphs.map(({ outline }, glyph) => {
    const padded = Buffer.concat([outline, Buffer.alloc(-outline.length & 3)])
    end += padded.length
    loca.writeUInt32BE(end, 4 * glyph + 4)
    return padded
  })
  return { loca, glyf: Buffer.concat(parts) }
}

/** `maxp` tells a renderer how much room the largest glyph needs. */
function limits(fonts: readonly Tables[], count: number): Buffer {
  const all = fonts.map((tables) => tableOf(tables, 'maxp'))
  const maxp = Buffer.from(all[0] as Buffer)
  maxp.writeUInt16BE(count, 4)
  for (let at = 6; at < maxp.length; at += 2)
    maxp.writeUInt16BE(Math.max(...all.map((one) => one.readUInt16BE(at))), at)
  return maxp
}

function deltas(
  glyphs: readonly GlyphRecord[],
  fonts: readonly Tables[],
  varies: (code: number) => boolean,
): Buffer {
  // A slice none of whose glyphs vary names no peak.
  const peaks = fonts
    .map((tables) => sharedPeaks(tableOf(tables, 'gvar')))
    .filter((shared) => shared.length > 0)
  const [shared = Buffer.alloc(0)] = peaks
  if (!peaks.every((peak) => peak.equals(shared))) throw new Error('slices vary along different axes')
  const header = Buffer.alloc(20 + 4 * (glyphs.length + 1))
  header.writeUInt16BE(1, 0)
  header.writeUInt16BE(1, 4)
  header.writeUInt16BE(shared.length / 2, 6)
  header.writeUInt32BE(header.length, 8)
  header.writeUInt16BE(glyphs.length, 12)
  header.writeUInt16BE(1, 14)
  header.writeUInt32BE(header.length + shared.length, 16)
  let end = 0
  const kept = glyphs.map(({ codes, deltas: own }, glyph) => {
    const part = codes.some(varies) ? own : own.subarray(0, 0)
    end += part.length
    header.writeUInt32BE(end, 24 + 4 * glyph)
    return part
  })
  return Buffer.concat([header, shared, ...kept])
}
