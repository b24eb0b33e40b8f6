interface Picture {
  readonly alpha: readonly number[]
  readonly width: number
  readonly height: number
}
type Point = readonly [x: number, y: number]

const HALF = 127.5
/** How far, in px, a simplified edge may leave the drawn one. */
const TOLERANCE = 0.55

/** The edge of what is drawn as one SVG path (marching squares, then Douglas and Peucker 1973). */
export function outlineOf(picture: Picture, place: (x: number, y: number) => Point): string {
  return rings(picture)
    .map((ring) => simplified(ring))
    .filter((ring) => ring.length > 3)
    .map(
      (ring) =>
        `M${ring
          .map(([x, y]) =>
            place(x, y)
              .map((value) => Math.round(value * 10) / 10)
              .join(' '),
          )
          .join(' ')}Z`,
    )
    .join('')
}

function rings({ alpha, width, height }: Picture): Point[][] {
  const at = (x: number, y: number) =>
    x < 0 || y < 0 || x >= width || y >= height ? 0 : (alpha[y * width + x] ?? 0)
  const key = ([x, y]: Point) => `${x.toFixed(3)},${y.toFixed(3)}`
  const onward = new Map<string, [Point, Point][]>()
  const add = (from: Point, to: Point) => {
    const list = onward.get(key(from)) ?? []
    list.push([from, to])
    onward.set(key(from), list)
  }
  for (let y = -1; y < height; y++)
    for (let x = -1; x < width; x++) {
      const [a, b, c, d] = [at(x, y), at(x + 1, y), at(x + 1, y + 1), at(x, y + 1)]
      const cut = (one: number, other: number) => (HALF - one) / (other - one)
      const top: Point = [x + cut(a, b), y]
      const right: Point = [x + 1, y + cut(b, c)]
      const bottom: Point = [x + cut(d, c), y + 1]
      const left: Point = [x, y + cut(a, d)]
      const kind = (a > HALF ? 8 : 0) + (b > HALF ? 4 : 0) + (c > HALF ? 2 : 0) + (d > HALF ? 1 : 0)
      const lines: Record<number, [Point, Point][]> = {
        1: [[bottom, left]],
        2: [[right, bottom]],
        3: [[right, left]],
        4: [[top, right]],
        5: [
          [top, left],
          [bottom, right],
        ],
        6: [[top, bottom]],
        7: [[top, left]],
        8: [[left, top]],
        9: [[bottom, top]],
        10: [
          [left, bottom],
          [right, top],
        ],
        11: [[right, top]],
        12: [[left, right]],
        13: [[bottom, right]],
        14: [[left, bottom]],
      }
      for (const [from, to] of lines[kind] ?? []) add(from, to)
    }
  const found: Point[][] = []
  for (const list of onward.values())
    while (list.length > 0) {
      let step = list.pop()
      const ring: Point[] = []
      while (step) {
        ring.push(step[0])
        step = onward.get(key(step[1]))?.pop()
      }
      found.push(ring)
    }
  return found
}

function simplified(ring: readonly Point[]): Point[] {
  const middle = Math.floor(ring.length / 2)
  return [
    ...kept(ring.slice(0, middle + 1)).slice(0, -1),
    ...kept([...ring.slice(middle), ring[0] as Point]).slice(0, -1),
  ]
}

function kept(line: readonly Point[]): Point[] {
  const [first, last] = [line[0] as Point, line.at(-1) as Point]
  const long = Math.hypot(last[0] - first[0], last[1] - first[1]) || 1
  let [far, where] = [0, 0]
  line.forEach(([x, y], index) => {
    const off = Math.abs((last[0] - first[0]) * (first[1] - y) - (first[0] - x) * (last[1] - first[1])) / long
    if (off > far) [far, where] = [off, index]
  })
  if (far <= TOLERANCE || line.length < 3) return [first, last]
  return [...kept(line.slice(0, where + 1)).slice(0, -1), ...kept(line.slice(where))]
}
