import { type ByteReader, byteReader } from './byteReader.ts'

/** In units of the typeface, y upward; a point off the curve bends it (quadratic, as in TrueType). */
export interface CurvePoint {
  readonly x: number
  readonly y: number
  readonly on: boolean
}
export type Contour = readonly CurvePoint[]

/** Of a part of a glyph that is made of others (OpenType, table `glyf`). */
const part = { words: 1, offsets: 2, scale: 8, more: 32, twoScales: 64, matrix: 128, instructions: 256 }

/** The outlines of every glyph, out of the `glyf` table as WOFF 2.0 writes it (section 5.1). */
export function glyphContours(table: Buffer): readonly (readonly Contour[])[] {
  const head = byteReader(table, 4)
  const glyphs = head.u16()
  head.skip(2)
  const sizes = Array.from({ length: 7 }, () => head.u32())
  const [counts, points, flags, places, parts] = sizes.map((size) => byteReader(head.bytes(size))) as [
    ByteReader,
    ByteReader,
    ByteReader,
    ByteReader,
    ByteReader,
  ]
  const drawn: (readonly Contour[])[] = []
  const made: { glyph: number; of: ReturnType<typeof composition> }[] = []
  for (let glyph = 0; glyph < glyphs; glyph++) {
    const contours = counts.i16()
    if (contours < 0) {
      const of = composition(parts)
      if (of.instructed) places.u255()
      made.push({ glyph, of })
      drawn.push([])
    } else {
      drawn.push(simple(contours, { points, flags, places }))
      if (contours > 0) places.u255()
    }
  }
  for (const { glyph, of } of made)
    drawn[glyph] = of.parts.flatMap(({ index, place }) =>
      (drawn[index] ?? []).map((contour) => contour.map(place)),
    )
  return drawn
}

function simple(
  contours: number,
  { points, flags, places }: Readonly<Record<'points' | 'flags' | 'places', ByteReader>>,
): Contour[] {
  const ends = Array.from({ length: contours }, () => points.u255())
  let [x, y] = [0, 0]
  return ends.map((length) =>
    Array.from({ length }, () => {
      const flag = flags.u8()
      const [right, up] = step(flag & 127, places)
      x += right
      y += up
      return { x, y, on: flag < 128 }
    }),
  )
}

const signed = (flag: number, size: number) => (flag & 1 ? size : -size)

/** How far the next point is from the one before: a flag says in how many bits (WOFF 2.0, table 2). */
function step(flag: number, from: ByteReader): readonly [right: number, up: number] {
  const first = from.u8()
  if (flag < 10) return [0, signed(flag, ((flag & 14) << 7) + first)]
  if (flag < 20) return [signed(flag, (((flag - 10) & 14) << 7) + first), 0]
  if (flag < 84) {
    const base = flag - 20
    return [
      signed(flag, 1 + (base & 48) + (first >> 4)),
      signed(flag >> 1, 1 + ((base & 12) << 2) + (first & 15)),
    ]
  }
  const second = from.u8()
  if (flag < 120) {
    const base = flag - 84
    return [
      signed(flag, 1 + (Math.floor(base / 12) << 8) + first),
      signed(flag >> 1, 1 + (((base % 12) >> 2) << 8) + second),
    ]
  }
  const third = from.u8()
  if (flag < 124)
    return [signed(flag, (first << 4) + (second >> 4)), signed(flag >> 1, ((second & 15) << 8) + third)]
  return [signed(flag, (first << 8) + second), signed(flag >> 1, (third << 8) + from.u8())]
}

/** A glyph made of others: an accent over a letter. */
function composition(from: ByteReader) {
  const parts: { index: number; place: (point: CurvePoint) => CurvePoint }[] = []
  for (;;) {
    const flags = from.u16()
    const index = from.u16()
    const byte = () => (from.u8() << 24) >> 24
    const [x, y] = flags & part.words ? [from.i16(), from.i16()] : [byte(), byte()]
    const scale = () => from.i16() / 16_384
    let [a, b, c, d] = [1, 0, 0, 1]
    if (flags & part.scale) a = d = scale()
    else if (flags & part.twoScales) [a, d] = [scale(), scale()]
    else if (flags & part.matrix) [a, b, c, d] = [scale(), scale(), scale(), scale()]
    const [right, up] = flags & part.offsets ? [x, y] : [0, 0]
    parts.push({
      index,
      place: (point) => ({
        x: a * point.x + c * point.y + right,
        y: b * point.x + d * point.y + up,
        on: point.on,
      }),
    })
    if (!(flags & part.more)) return { parts, instructed: (flags & part.instructions) !== 0 }
  }
}
