import type { Blade, Point, Vein } from './leafOutline.ts'
import { bent, forking } from './leafVeins.ts'

/** A blade that stands on its foot. */
export const blade = (outline: readonly Point[], veins: readonly Vein[], tip: Point = [0, 1]): Blade => ({
  outline,
  veins,
  foot: [0, 0],
  tip,
})

/** A fan: straight sides, a waved edge and a notch in its middle. `part` runs from the right corner to the left. */
const fanEdge = (part: number): Point => {
  const angle = (0.5 - part) * 2 * 0.92
  const wave = 0.018 * Math.sin(part * 47) + 0.012 * Math.sin(part * 83 + 1)
  const notch = 0.26 * Math.exp(-(((part - 0.5) / 0.022) ** 2))
  const far = 0.98 - 0.1 * Math.abs(2 * part - 1) ** 3 + wave - notch
  return [Math.sin(angle) * far, Math.cos(angle) * far]
}

/** The ginkgo's blade. */
export const fan = (): Blade => {
  const edge = Array.from({ length: 241 }, (_, step) => fanEdge(step / 240))
  const [right, left] = [fanEdge(0), fanEdge(1)]
  const outline = [
    ...bent([0.012, 0], [right[0] * 0.34, right[1] * 0.14 + 0.06], right, 24),
    ...edge,
    ...bent(left, [left[0] * 0.34, left[1] * 0.14 + 0.06], [-0.012, 0], 24),
  ]
  return blade(outline, forking(fanEdge, 6), [0, 0.72])
}

/** The mandarin's jacket: two sleeves, a waist, and a hem that is cut off straight. */
export const jacket = (): Blade => {
  const half: Point[] = [
    ...bent([0, 0.02], [0.24, -0.06], [0.36, 0.1]),
    ...bent([0.36, 0.1], [0.42, 0.2], [0.58, 0.27]),
    ...bent([0.58, 0.27], [0.34, 0.36], [0.25, 0.52]),
    ...bent([0.25, 0.52], [0.3, 0.72], [0.48, 0.93]),
    ...bent([0.48, 0.93], [0.22, 0.93], [0, 0.8]),
  ]
  const mirrored = half.map(([x, y]): Point => [-x, y]).reverse()
  const veins: Vein[] = [
    {
      points: [
        [0, 0],
        [0, 0.79],
      ],
      width: 0.022,
    },
  ]
  for (const side of [1, -1])
    for (const [from, x, y] of [
      [0.06, 0.34, 0.14],
      [0.16, 0.53, 0.27],
      [0.3, 0.26, 0.42],
      [0.42, 0.25, 0.6],
      [0.54, 0.44, 0.88],
      [0.66, 0.22, 0.88],
    ] as const)
      veins.push({
        points: bent([0, from], [side * x * 0.55, from + (y - from) * 0.35], [side * x, y]),
        width: 0.011,
      })
  return blade([...half, ...mirrored.slice(1)], veins, [0, 0.8])
}
