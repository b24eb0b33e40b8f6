import { type Camera, Plane, Raycaster, Vector2, Vector3 } from 'three'
import { COLUMNS, LINES } from './parkPlan.ts'

/** How the lot is turned, radians; it stands still, so that squares stay under the finger. */
export const TURNED = -0.52
const UP = new Vector3(0, 1, 0)
const GROUND = new Plane(UP, -0.06)

/** The middle of a square in the turned lot; a square is one scene unit. */
export const middleOf = (square: number): readonly [x: number, z: number] => [
  (square % COLUMNS) - COLUMNS / 2 + 0.5,
  Math.floor(square / COLUMNS) - LINES / 2 + 0.5,
]

/** The square below a point of the picture (-1…1 across and up), or none. */
export function pickSquare(camera: Camera, x: number, y: number): number | undefined {
  const ray = new Raycaster()
  ray.setFromCamera(new Vector2(x, y), camera)
  const hit = ray.ray.intersectPlane(GROUND, new Vector3())?.applyAxisAngle(UP, -TURNED)
  if (!hit) return undefined
  const column = Math.floor(hit.x + COLUMNS / 2)
  const line = Math.floor(hit.z + LINES / 2)
  return column < 0 || line < 0 || column >= COLUMNS || line >= LINES ? undefined : line * COLUMNS + column
}
