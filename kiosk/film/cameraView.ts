import type { CameraMove } from '#content/schema/film.ts'

/** Where the camera of a shot stands, measured from where the scene itself would put it. */
export interface CameraView {
  /** How much larger the picture is. */
  readonly zoom: number
  /** The middle of the picture, in halves of the frame: -1 is its left or lower edge. */
  readonly x: number
  readonly y: number
  /** How far the eye has walked around the subject, in radians. */
  readonly turn: number
}

const REST: CameraView = { zoom: 1, x: 0, y: 0, turn: 0 }
const NEAR: CameraView = { zoom: 1.32, x: 0.1, y: -0.02, turn: 0.05 }
const TURN = 0.16
const DRIFT = 0.16
const LIFT = 0.2

/** From and to. Every move is small: the scene itself is alive. */
const moves: Record<CameraMove, readonly [from: CameraView, to: CameraView]> = {
  still: [REST, REST],
  approach: [REST, NEAR],
  retreat: [NEAR, REST],
  'drift-left': [
    { ...REST, zoom: 1.2, x: DRIFT },
    { ...REST, zoom: 1.2, x: -DRIFT },
  ],
  'drift-right': [
    { ...REST, zoom: 1.2, x: -DRIFT },
    { ...REST, zoom: 1.2, x: DRIFT },
  ],
  rise: [
    { ...REST, zoom: 1.22, y: -LIFT },
    { ...REST, zoom: 1.12, y: 0.04 },
  ],
  descend: [
    { ...REST, zoom: 1.12, y: 0.04 },
    { ...REST, zoom: 1.26, y: -LIFT },
  ],
  circle: [
    { ...REST, zoom: 1.06, turn: -TURN },
    { ...REST, zoom: 1.06, turn: TURN },
  ],
}

/** Where the camera is when so much of a shot is over, 0–1: it sets off and arrives gently. */
export function cameraView(move: CameraMove, part: number): CameraView {
  const [from, to] = moves[move]
  const way = (1 - Math.cos(Math.PI * Math.min(1, Math.max(0, part)))) / 2
  const between = (one: number, other: number) => one + (other - one) * way
  return {
    zoom: between(from.zoom, to.zoom),
    x: between(from.x, to.x),
    y: between(from.y, to.y),
    turn: between(from.turn, to.turn),
  }
}
