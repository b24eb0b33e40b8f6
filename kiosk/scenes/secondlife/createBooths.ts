import { Group, type Object3D, Vector3 } from 'three'
import { clamp, smoothstep } from '#content/scene/curves.ts'
import { gloss, matte } from '../sorting/shapes/parts.ts'
import type { ToyPaint } from '../toys/createToyPaint.ts'
import { rod, slab } from '../toys/toyShapes.ts'
import { house, machines } from './boothParts.ts'
import type { flightOf } from './flight.ts'
import { cartonLayers, products } from './productParts.ts'
import { type Workshop, workshops } from './workshops.ts'

const RING = 2.72
const SIZE = 1.22
/** Radians from the front; the back two look out between the front two. */
const TURNS: Record<Workshop, number> = {
  smelter: -0.62,
  pulp: -1.6,
  layers: -2.62,
  safe: 2.62,
  fibre: 1.6,
  kiln: 0.62,
}

export const placeOf = (workshop: Workshop): Vector3 =>
  new Vector3(Math.sin(TURNS[workshop]) * RING, 0, Math.cos(TURNS[workshop]) * RING)

interface Moment {
  readonly to: Workshop | null
  readonly flight: ReturnType<typeof flightOf>
  readonly right: boolean
  /** The workshop a finger is over. */
  readonly near: Workshop | null
}

/** The six workshops; all of them look at the visitor, whichever way the stage turns. */
export function createBooths({ solid }: ToyPaint) {
  const object = new Group()
  const booths = new Map<Workshop, { booth: Group; machine: Object3D; product: Object3D }>()
  for (const kind of workshops) {
    const machine = solid(machines[kind]())
    const product = solid(products[kind]())
    const booth = new Group().add(solid(house(kind)), machine, product)
    booth.position.copy(placeOf(kind))
    booth.scale.setScalar(SIZE)
    booths.set(kind, { booth, machine, product })
    object.add(booth)
  }
  const sheets = cartonLayers.map(({ color, thick }) => solid([matte(slab(0.62, thick, 0.44, 0), color)]))
  booths.get('layers')?.booth.add(...sheets)
  const drawer = solid([
    gloss(slab(0.42, 0.24, 0.05, 0.02), '#d98a80', { at: [0, 0, 0.2] }),
    matte(slab(0.38, 0.03, 0.36, 0), '#e9eee9', { at: [0, -0.09, 0] }),
    matte(slab(0.02, 0.16, 0.36, 0), '#c3d0c9', { at: [-0.18, -0.03, 0] }),
    matte(slab(0.02, 0.16, 0.36, 0), '#c3d0c9', { at: [0.18, -0.03, 0] }),
    gloss(rod(0.02, 0.14), '#e6a63a', { at: [0, 0, 0.24], turn: [0, 0, Math.PI / 2] }),
  ])
  booths.get('safe')?.booth.add(drawer)

  return {
    object,
    show: (seconds: number, turn: number, { to, flight, right, near }: Moment) => {
      for (const [kind, { booth, machine, product }] of booths) {
        const chosen = to === kind && right
        const work = chosen ? flight.work : 0
        // Turned back against the stage, and a little outward.
        booth.rotation.y = -turn + 0.28 * Math.sin(TURNS[kind])
        booth.position.y = kind === near ? 0.12 + 0.03 * Math.sin(seconds * 6) : 0
        booth.rotation.z = to === kind && !right ? 0.05 * Math.sin(seconds * 22) * flight.shy : 0
        machine.position.x = work * 0.015 * Math.sin(seconds * 34)
        machine.scale.y = 1 + work * 0.04 * Math.sin(seconds * 17)
        const made = chosen ? flight.made : 0
        product.visible = made > 0.01
        product.scale.setScalar(1.15 * made)
        product.position.set(
          0,
          2.05 + 0.22 * Math.sin(Math.PI * clamp(made)) + 0.03 * Math.sin(seconds * 2),
          0.1,
        )
        product.rotation.y = seconds * 0.7
      }
      const parted = 0.55 + 0.45 * (to === 'layers' && right ? flight.made : 0)
      for (const [at, sheet] of sheets.entries()) {
        sheet.position.set(
          0.02 * (at - 2.5),
          0.42 + at * 0.115 * parted + 0.008 * Math.sin(seconds * 1.4 + at),
          -0.08,
        )
        sheet.rotation.set(0.5, 0.35 + 0.02 * Math.sin(seconds + at), 0)
      }
      const open = to === 'safe' && right ? 1 - smoothstep(0.3, 1, flight.made) : 1
      drawer.position.set(-0.25, 0.62, -0.06 + 0.36 * open)
    },
  }
}
