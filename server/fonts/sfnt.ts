/** The tables of a TrueType font, by their tags. */
export type Tables = Readonly<Record<string, Buffer>>

export function readTables(font: Buffer): Tables {
  const records = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index)
  return Object.fromEntries(
    records.map((at) => {
      const start = font.readUInt32BE(at + 8)
      return [font.toString('latin1', at, at + 4), font.subarray(start, start + font.readUInt32BE(at + 12))]
    }),
  )
}

/** @throws Error when the font lacks the table */
export function tableOf(tables: Tables, tag: string): Buffer {
  const table = tables[tag]
  if (!table) throw new Error(`a font without ${tag}`)
  return table
}

/** Puts tables together as a TrueType font (OpenType, "Organization of an OpenType font"). */
export function writeFont(tables: Tables): Buffer {
  const names = Object.keys(tables).sort()
  const header = Buffer.alloc(12 + 16 * names.length)
  const power = Math.floor(Math.log2(names.length))
  header.writeUInt32BE(0x00010000, 0)
  header.writeUInt16BE(names.length, 4)
  header.writeUInt16BE(16 * 2 ** power, 6)
  header.writeUInt16BE(power, 8)
  header.writeUInt16BE(16 * (names.length - 2 ** power), 10)
  const written = [header]
  let offset = header.length
  names.forEach((name, index) => {
    const table = tableOf(tables, name)
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)])
    const at = 12 + 16 * index
    header.write(name, at, 'latin1')
    header.writeUInt32BE(checksum(padded), at + 4)
    header.writeUInt32BE(offset, at + 8)
    header.writeUInt32BE(table.length, at + 12)
    written.push(padded)
    offset += padded.length
  })
  return Buffer.concat(written)
}

function checksum(padded: Buffer) {
  let sum = 0
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0
  return sum
}
