import {
  CapsuleGeometry,
  Color,
  CylinderGeometry,
  LatheGeometry,
  SphereGeometry,
  SplineCurve,
  TorusGeometry,
  Vector2,
} from 'three'
import { smoothstep } from '../scene/curves.ts'
import { mascotColors as color } from './mascotColors.ts'
import { UPPER_ARM } from './mascotRig.ts'
import { petalGeometry } from './petalGeometry.ts'
import { joined, placed, tinted } from './tinted.ts'

const TEPALS_OF_THE_SKIRT = 9
const SEPALS_OF_THE_COLLAR = 8
/** The body's bone stands here; its parts are drawn from the floor up. */
const HIP = 0.36

/** A solid turned around the y axis from a smooth outline of [radius, height]. */
export const turned = (outline: readonly (readonly [number, number])[], segments = 48) =>
  new LatheGeometry(new SplineCurve(outline.map(([x, y]) => new Vector2(x, y))).getPoints(40), segments)

/** How wide the coat is at a height above the floor. */
export const coatOutline = [
  [0.001, 0.34],
  [0.34, 0.35],
  [0.5, 0.44],
  [0.525, 0.62],
  [0.44, 0.9],
  [0.325, 1.14],
  [0.25, 1.26],
  [0.19, 1.32],
  [0.001, 1.36],
] as const

const coatPaint = (_x: number, y: number) =>
  new Color(color.coatDeep).lerp(new Color(color.coat), smoothstep(0.3, 1.05, y))

/** Coat, skirt of tepals, three osmanthus buttons and a calyx that holds the head: all that hangs on the body. */
export function bodyGeometry() {
  const coat = tinted(turned(coatOutline), coatPaint)
  const skirt = Array.from({ length: TEPALS_OF_THE_SKIRT }, (_, index) => {
    const tepal = petalGeometry({
      length: 0.4,
      width: 0.42,
      cup: 0.35,
      curl: 0.2,
      thickness: 0.05,
      detail: [12, 8],
      foot: color.tepal,
      tip: color.tepalInner,
      blush: 1,
    })
    const hung = placed(tepal, { at: [0, 0.54, 0.43], turn: [Math.PI - 0.4, 0, 0] })
    return placed(hung, { turn: [0, (index / TEPALS_OF_THE_SKIRT) * Math.PI * 2, 0] })
  })
  const buttons = [0, 1, 2].map((index) =>
    placed(tinted(new SphereGeometry(0.046, 20, 14), color.button), {
      at: [0, 0.575 + index * 0.14, [0.528, 0.502, 0.45][index] ?? 0.45],
    }),
  )
  const calyx = Array.from({ length: SEPALS_OF_THE_COLLAR }, (_, index) => {
    const sepal = petalGeometry({
      length: 0.34,
      width: 0.25,
      cup: 0.45,
      curl: 0.3,
      thickness: 0.045,
      detail: [10, 8],
      foot: color.coatDeep,
      tip: color.calyx,
      blush: 1,
    })
    // Outward and up: the chin rests in them, and nobody sees a neck.
    const leaning = placed(sepal, { at: [0, 1.24, 0.16], turn: [0.92, 0, 0] })
    return placed(leaning, { turn: [0, ((index + 0.5) / SEPALS_OF_THE_COLLAR) * Math.PI * 2, 0] })
  })
  return placed(joined([coat, ...skirt, ...buttons, ...calyx]), { at: [0, -HIP, 0] })
}

/** A leg with its round shoe, around the hip. */
export function legGeometry() {
  const shin = placed(tinted(new CapsuleGeometry(0.095, 0.12, 6, 18), color.skin), { at: [-0.01, 0.27, 0] })
  const shoe = placed(tinted(new SphereGeometry(0.17, 28, 20), color.shoe), {
    at: [0, 0.12, 0.07],
    scale: [0.9, 0.66, 1.28],
  })
  const sole = placed(tinted(new CylinderGeometry(0.16, 0.165, 0.04, 28), color.sole), {
    at: [0, 0.03, 0.07],
    scale: [0.95, 1, 1.28],
  })
  const toe = placed(tinted(new SphereGeometry(0.035, 14, 10), color.button), { at: [0, 0.2, 0.2] })
  return placed(joined([shin, shoe, sole, toe]), { at: [0, -0.38, 0] })
}

/** A whole sleeve from the shoulder to the wrist, to be bent at the elbow. */
export const sleeveGeometry = () =>
  tinted(
    turned(
      [
        [0.001, 0.1],
        [0.085, 0.065],
        [0.115, -0.03],
        [0.108, -UPPER_ARM * 0.6],
        [0.098, -UPPER_ARM],
        [0.1, -UPPER_ARM - 0.14],
        [0.112, -UPPER_ARM - 0.2],
        [0.001, -UPPER_ARM - 0.22],
      ].toReversed() as [number, number][],
      28,
    ),
    '#84b99c',
  )

/** Cuff, and a mitten with a thumb that reads as a hand; around the elbow. */
export const handGeometry = (side: -1 | 1) =>
  joined([
    placed(tinted(new TorusGeometry(0.095, 0.038, 12, 28), color.cuff), {
      at: [0, -0.2, 0],
      turn: [Math.PI / 2, 0, 0],
    }),
    placed(tinted(new SphereGeometry(0.122, 24, 18), color.skin), {
      at: [0, -0.32, 0],
      scale: [0.94, 1.14, 0.8],
    }),
    placed(tinted(new CapsuleGeometry(0.04, 0.075, 6, 12), color.skin), {
      at: [side * -0.105, -0.285, 0.03],
      turn: [0.2, 0, side * -0.75],
    }),
  ])

/** One finger that comes out of the mitten to point. */
export const fingerGeometry = () =>
  placed(tinted(new CapsuleGeometry(0.042, 0.13, 6, 14), color.skin), { at: [0, -0.07, 0] })
