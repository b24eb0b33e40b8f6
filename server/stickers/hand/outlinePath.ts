import type { Contour, CurvePoint } from './glyphContours.ts'

type Place = (point: { readonly x: number; readonly y: number }) => readonly [x: number, y: number]

const between = (one: CurvePoint, other: CurvePoint): CurvePoint => ({
  x: (one.x + other.x) / 2,
  y: (one.y + other.y) / 2,
  on: true,
})

/** A glyph as one SVG path; between two points that bend lies one on the curve (TrueType). */
export const outlinePath = (contours: readonly Contour[], place: Place): string =>
  contours.map((contour) => ring(contour, place)).join('')

function ring(contour: Contour, place: Place): string {
  const [first, last] = [contour[0], contour.at(-1)]
  if (!first || !last) return ''
  const at = (point: CurvePoint) =>
    place(point)
      .map((value) => Math.round(value * 10) / 10)
      .join(' ')
  const start = first.on ? first : last.on ? last : between(first, last)
  const steps: string[] = []
  let bend: CurvePoint | undefined
  for (const point of [...(first.on ? contour.slice(1) : contour), start]) {
    if (point.on) {
      steps.push(bend ? `Q${at(bend)} ${at(point)}` : `L${at(point)}`)
      bend = undefined
    } else {
      if (bend) steps.push(`Q${at(bend)} ${at(between(bend, point))}`)
      bend = point
    }
  }
  return `M${at(start)}${steps.join('')}Z`
}
