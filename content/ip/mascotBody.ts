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
import { petalGeometry } from './petalGeometry.ts'
import { joined, placed, tinted } from './tinted.ts'

const TEPALS_OF_THE_SKIRT = 9

/** A solid turned around the y axis from a smooth outline of [radius, height]. */
export const turned = (outline: readonly (readonly [number, number])[], segments = 48) =>
  new LatheGeometry(new SplineCurve(outline.map(([x, y]) => new Vector2(x, y))).getPoints(40), segments)

const coatPaint = (_x: number, y: number) =>
  new Color(color.coatDeep).lerp(new Color(color.coat), smoothstep(0.3, 1.05, y))

/** Coat of downy bud scales, skirt of tepals, three osmanthus buttons, leaf bow, legs and small round shoes. */
export function mascotBody() {
  const coat = tinted(
    turned([
      [0.001, 0.34],
      [0.34, 0.35],
      [0.5, 0.44],
      [0.53, 0.62],
      [0.44, 0.9],
      [0.31, 1.14],
      [0.22, 1.27],
      [0.15, 1.31],
      [0.001, 1.33],
    ]),
    coatPaint,
  )
  const skirt = Array.from({ length: TEPALS_OF_THE_SKIRT }, (_, index) => {
    const tepal = petalGeometry({
      length: 0.4,
      width: 0.42,
      cup: 0.35,
      curl: 0.2,
      thickness: 0.05,
      foot: color.tepal,
      tip: color.tepalInner,
      blush: 1,
    })
    const hung = placed(tepal, { at: [0, 0.54, 0.43], turn: [Math.PI - 0.4, 0, 0] })
    return placed(hung, { turn: [0, (index / TEPALS_OF_THE_SKIRT) * Math.PI * 2, 0] })
  })
  const buttons = [0, 1, 2].map((index) =>
    placed(tinted(new SphereGeometry(0.046, 20, 14), color.button), {
      at: [0, 0.66 + index * 0.15, 0.515 - index * 0.075],
    }),
  )
  const neck = placed(tinted(new CylinderGeometry(0.125, 0.15, 0.2, 28), color.skin), { at: [0, 1.36, 0] })
  return joined([coat, ...skirt, ...buttons, neck, ...bow(), ...[-1, 1].flatMap(leg)])
}

function bow() {
  const band = placed(tinted(new TorusGeometry(0.185, 0.055, 14, 40), color.scarf), {
    at: [0, 1.29, 0],
    turn: [Math.PI / 2, 0, 0],
  })
  const leaves = [-1, 1].map((side) => {
    const leaf = petalGeometry({
      length: 0.36,
      width: 0.22,
      cup: 0.5,
      curl: 0.25,
      thickness: 0.045,
      foot: color.scarf,
      tip: color.leaf,
      blush: 1,
    })
    return placed(leaf, { at: [side * 0.03, 1.28, 0.22], turn: [2.3, side * 0.2, side * -0.75] })
  })
  const knot = placed(tinted(new SphereGeometry(0.062, 18, 14), color.scarf), { at: [0, 1.28, 0.235] })
  return [band, ...leaves, knot]
}

function leg(side: number) {
  const shin = placed(tinted(new CapsuleGeometry(0.095, 0.12, 6, 18), color.skin), {
    at: [side * 0.19, 0.27, 0],
  })
  const shoe = placed(tinted(new SphereGeometry(0.17, 28, 20), color.shoe), {
    at: [side * 0.2, 0.12, 0.07],
    scale: [0.9, 0.66, 1.28],
  })
  const sole = placed(tinted(new CylinderGeometry(0.16, 0.165, 0.04, 28), color.sole), {
    at: [side * 0.2, 0.03, 0.07],
    scale: [0.95, 1, 1.28],
  })
  const toe = placed(tinted(new SphereGeometry(0.035, 14, 10), color.button), { at: [side * 0.2, 0.2, 0.2] })
  return [shin, shoe, sole, toe]
}
