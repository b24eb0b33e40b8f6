/** The glyph of each character in a `cmap` (OpenType, formats 4 and 12). */
export function readCmap(table: Buffer): Map<number, number> {
  let chosen: number | undefined
  for (let record = 0; record < table.readUInt16BE(2); record++) {
    const at = table.readUInt32BE(8 + 8 * record)
    const format = table.readUInt16BE(at)
    if (format === 12 || (format === 4 && chosen === undefined)) chosen = at
  }
  if (chosen === undefined) throw new Error('a cmap in neither format 4 nor 12')
  const map = table.subarray(chosen)
  return map.readUInt16BE(0) === 12 ? readGroups(map) : readSegments(map)
}

function readGroups(map: Buffer) {
  const glyphs = new Map<number, number>()
  for (let group = 0; group < map.readUInt32BE(12); group++) {
    const at = 16 + 12 * group
    const [first, last, glyph] = [map.readUInt32BE(at), map.readUInt32BE(at + 4), map.readUInt32BE(at + 8)]
    for (let code = first; code <= last; code++) glyphs.set(code, glyph + code - first)
  }
  return glyphs
}

function readSegments(map: Buffer) {
  const glyphs = new Map<number, number>()
  const twice = map.readUInt16BE(6)
  for (let segment = 0; segment < twice / 2; segment++) {
    const at = 14 + 2 * segment
    const last = map.readUInt16BE(at)
    const first = map.readUInt16BE(at + twice + 2)
    const delta = map.readInt16BE(at + 2 * twice + 2)
    const place = at + 3 * twice + 2
    const offset = map.readUInt16BE(place)
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const found = offset === 0 ? code : map.readUInt16BE(place + offset + 2 * (code - first))
      const glyph = found === 0 ? 0 : (found + delta) & 0xffff
      if (glyph) glyphs.set(code, glyph)
    }
  }
  return glyphs
}

/** A `cmap` of format 12. */
export function writeCmap(glyphs: ReadonlyMap<number, number>): Buffer {
  const groups: { first: number; last: number; glyph: number }[] = []
  for (const [code, glyph] of [...glyphs].sort(([one], [other]) => one - other)) {
    const open = groups.at(-1)
    if (open && open.last + 1 === code && open.glyph + code - open.first === glyph) open.last = code
    else groups.push({ first: code, last: code, glyph })
  }
  const table = Buffer.alloc(28 + 12 * groups.length)
  table.writeUInt16BE(1, 2)
  table.writeUInt16BE(3, 4)
  table.writeUInt16BE(10, 6)
  table.writeUInt32BE(12, 8)
  table.writeUInt16BE(12, 12)
  table.writeUInt32BE(table.length - 12, 16)
  table.writeUInt32BE(groups.length, 24)
  groups.forEach(({ first, last, glyph }, index) => {
    table.writeUInt32BE(first, 28 + 12 * index)
    table.writeUInt32BE(last, 32 + 12 * index)
    table.writeUInt32BE(glyph, 36 + 12 * index)
  })
  return table
}
