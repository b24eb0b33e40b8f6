import { Color, Group } from 'three'
import { clamp, mix } from '#content/scene/curves.ts'
import { gloss, matte, metal, scatter } from '../sorting/shapes/parts.ts'
import type { ToyPaint } from '../toys/createToyPaint.ts'
import { ring, rod, slab } from '../toys/toyShapes.ts'

const COLDEST = 10
const HOTTEST = 70
/** Radians from the top, where the scale begins and ends. */
const SWEEP = 2.2
const turnOf = (celsius: number) => mix(SWEEP, -SWEEP, clamp((celsius - COLDEST) / (HOTTEST - COLDEST)))
const COOL = new Color('#86b9bd')
const GOOD = new Color('#8fb83f')
const HOT = new Color('#c9553f')

/** A round thermometer on a post: its hand says how warm the egg is kept; green are the two usual warmths. */
export function createGauge({ solid }: ToyPaint) {
  const face = solid([
    gloss(rod(0.5, 0.14), '#fbf6ea', { turn: [Math.PI / 2, 0, 0] }),
    gloss(ring(0.49, 0.06), '#2f7d5b', { at: [0, 0, 0.05] }),
    ...scatter(25, (at) => {
      const celsius = mix(COLDEST, HOTTEST, at / 24)
      const turn = turnOf(celsius)
      const good = Math.min(Math.abs(celsius - 35), Math.abs(celsius - 55)) < 4
      const tone = good ? GOOD : celsius < 45 ? COOL : HOT
      return matte(slab(0.06, good ? 0.13 : 0.09, 0.02, 0), `#${tone.getHexString()}`, {
        at: [-Math.sin(turn) * 0.35, Math.cos(turn) * 0.35, 0.08],
        turn: [0, 0, turn],
      })
    }),
  ])
  const hand = solid([
    gloss(slab(0.05, 0.36, 0.03, 0), '#b4643f', { at: [0, 0.13, 0.11] }),
    gloss(rod(0.07, 0.06), '#17352c', { at: [0, 0, 0.11], turn: [Math.PI / 2, 0, 0] }),
  ])
  const post = solid([metal(rod(0.05, 3.4), '#9fb0a8', { at: [0, -1.9, -0.06] })])
  const object = new Group().add(post, face, hand)
  return {
    object,
    show: (seconds: number, celsius: number) => {
      hand.rotation.z = turnOf(celsius) + 0.012 * Math.sin(seconds * 3)
    },
  }
}
