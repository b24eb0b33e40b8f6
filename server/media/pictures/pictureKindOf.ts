/** What a file is by its first bytes, whatever its name says; undefined where no camera makes such. */
export type PictureKind = 'jpeg' | 'png' | 'gif' | 'webp' | 'tiff' | 'avif' | 'heic' | 'svg'

const HEIC_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'])

export function pictureKindOf(head: Buffer): PictureKind | undefined {
  const ascii = (from: number, until: number) => head.toString('latin1', from, until)
  const begins = (...bytes: number[]) => bytes.every((byte, at) => head[at] === byte)
  if (begins(0xff, 0xd8, 0xff)) return 'jpeg'
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  if (/^GIF8[79]a/.test(ascii(0, 6))) return 'gif'
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return 'webp'
  if (begins(0x49, 0x49, 0x2a, 0) || begins(0x4d, 0x4d, 0, 0x2a)) return 'tiff'
  if (ascii(4, 8) === 'ftyp') return ftypKind(head)
  return /^\s*<(\?xml|svg|!doctype)/i.test(head.toString('utf8').replace(/^\uFEFF/, '')) ? 'svg' : undefined
}

/** An AVIF may call itself mif1 first; its own brand stands among the compatible ones. */
function ftypKind(head: Buffer): PictureKind | undefined {
  const length = Math.min(head.readUInt32BE(0), head.length)
  const brands: string[] = []
  for (let at = 8; at + 4 <= length; at += 4) if (at !== 12) brands.push(head.toString('latin1', at, at + 4))
  if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return 'avif'
  return brands.some((brand) => HEIC_BRANDS.has(brand)) ? 'heic' : undefined
}
