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

const REST: CameraView = { zoom: 1, x: 0.04, y: 0, turn: 0 }
/** On a wide picture the subject stands right of the middle: nearer to it is also more to the right. */
const NEAR: CameraView = { zoom: 1.18, x: 0.14, y: 0, turn: 0.05 }
const TURN = 0.16
const DRIFT = 0.07
const LIFT = 0.08

/** From and to. Every move is small: the scene itself is alive. */
const moves: Record<CameraMove, readonly [from: CameraView, to: CameraView]> = {
  still: [REST, REST],
  approach: [REST, NEAR],
  retreat: [NEAR, REST],
  'drift-left': [
    { ...NEAR, zoom: 1.1, x: NEAR.x + DRIFT },
    { ...NEAR, zoom: 1.1, x: NEAR.x - DRIFT },
  ],
  'drift-right': [
    { ...NEAR, zoom: 1.1, x: NEAR.x - DRIFT },
    { ...NEAR, zoom: 1.1, x: NEAR.x + DRIFT },
  ],
  rise: [
    { ...NEAR, zoom: 1.12, y: -LIFT },
    { ...NEAR, zoom: 1.08, y: LIFT / 2 },
  ],
  descend: [
    { ...NEAR, zoom: 1.06, y: LIFT / 2 },
    { ...NEAR, zoom: 1.16, y: -LIFT },
  ],
  circle: [
    { ...REST, zoom: 1.04, turn: -TURN },
    { ...REST, zoom: 1.04, turn: TURN },
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
