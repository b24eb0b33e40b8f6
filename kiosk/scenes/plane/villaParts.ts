import { BoxGeometry, type BufferGeometry, type Float32BufferAttribute } from 'three'
import { placed, tinted } from '#content/ip/tinted.ts'

const [X, Z] = [8.6, -6.7]
const STUCCO = '#f3e9d4'
const TIMBER = '#c2ad92'

/** A hint of a villa behind the wall: stucco, a steep tiled gable, green shutters, a chimney. */
export function villaParts(): BufferGeometry[] {
  const box = (size: [number, number, number], at: [number, number, number], color: string, turn = 0) =>
    tinted(placed(new BoxGeometry(...size), { at: [X + at[0], at[1], Z + at[2]], turn: [0, 0, turn] }), color)
  const parts = [
    box([9.2, 5.2, 3.2], [0, 2.6, 0], STUCCO),
    box([9.5, 0.5, 3.4], [0, 0.3, 0], '#c8b797'),
    tinted(placed(gable(9.2, 4.4, 3.2), { at: [X, 5.2, Z] }), STUCCO),
    box([0.9, 2.6, 0.9], [2.4, 9, -0.5], '#d3ab92'),
    box([1.1, 0.25, 1.1], [2.4, 10.3, -0.5], '#c2917a'),
  ]
  const slope = Math.atan2(4.4, 4.6)
  const long = Math.hypot(4.4, 4.6) + 0.7
  for (const side of [-1, 1])
    parts.push(box([long, 0.24, 4.1], [side * 2.5, 7.34, 0], '#c99a80', -side * slope))
  for (const x of [-2.7, 0, 2.7]) {
    parts.push(...shutters(box, x, 3.5))
    if (x) parts.push(...shutters(box, x, 1.2))
  }
  parts.push(...shutters(box, 0, 6.6))
  for (const [x, long2, turn] of [
    [-1.9, 3.4, 0.7],
    [1.9, 3.4, -0.7],
  ] as const)
    parts.push(box([0.16, long2, 0.1], [x, 6.5, 1.62], TIMBER, turn * -1))
  parts.push(box([9.2, 0.18, 0.12], [0, 5.2, 1.63], TIMBER))
  return parts
}

function shutters(
  box: (size: [number, number, number], at: [number, number, number], color: string) => BufferGeometry,
  x: number,
  y: number,
) {
  return [
    box([0.95, 1.5, 0.1], [x, y, 1.6], '#b3c4be'),
    box([0.07, 1.5, 0.12], [x, y, 1.62], '#f6f0e2'),
    box([0.46, 1.6, 0.12], [x - 0.74, y, 1.63], '#8fae9a'),
    box([0.46, 1.6, 0.12], [x + 0.74, y, 1.63], '#8fae9a'),
    box([1.2, 0.14, 0.24], [x, y - 0.85, 1.66], '#e2d4b6'),
  ]
}

/** A triangular prism, its foot in the middle of the base. */
function gable(wide: number, high: number, deep: number) {
  const shape = new BoxGeometry(wide, high, deep).translate(0, high / 2, 0)
  const corners = shape.getAttribute('position') as Float32BufferAttribute
  for (let at = 0; at < corners.count; at++) if (corners.getY(at) > high / 2) corners.setX(at, 0)
  shape.computeVertexNormals()
  return shape
}
