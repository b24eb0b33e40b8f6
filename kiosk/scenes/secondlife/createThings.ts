import { Box3, Group, MeshStandardMaterial, PlaneGeometry, Vector3 } from 'three'
import { seededRandom } from '#content/scene/seededRandom.ts'
import * as lampsAndMeters from '../sorting/shapes/lampsAndMeters.ts'
import * as paperShapes from '../sorting/shapes/paper.ts'
import { matte, type Part } from '../sorting/shapes/parts.ts'
import * as vessels from '../sorting/shapes/vessels.ts'
import { createSwarm } from '../toys/createSwarm.ts'
import type { ToyPaint } from '../toys/createToyPaint.ts'
import { rod } from '../toys/toyShapes.ts'
import { type Thing, things } from './workshops.ts'

const SIZE = 1.15
const BITS = 70

const looks: Record<Thing, () => Part[]> = {
  can: () => vessels.can({ main: '#c8483f', trim: '#f3ead6' }),
  bottle: () => vessels.bottle({ main: '#9cc7dc', trim: '#2f7fb5' }),
  paper: () => paperShapes.sheets({ main: '#f2ede0', trim: '#8d8f86' }),
  glass: () => vessels.tallBottle({ main: '#4f7f5a', trim: '#c9a24a' }),
  carton: () => paperShapes.milkCarton({ main: '#f7f4ec', trim: '#2f7fb5' }),
  lamp: () => lampsAndMeters.lampTube({ main: '#f7f6ee', trim: '#b9c0c2' }),
}

/** The things a visitor sends on, the plate they wait on, and the bits of paper that greet what is made of them. */
export function createThings({ solid }: ToyPaint, seed: number) {
  const random = seededRandom(seed)
  const object = new Group()
  const plate = solid([
    matte(rod(0.62, 0.08), '#c98f5f', { at: [0, 0.04, 0] }),
    matte(rod(0.54, 0.1), '#fbf6ea', { at: [0, 0.05, 0] }),
  ])
  const solids = new Map(
    things.map((thing) => {
      const body = solid(looks[thing]())
      const box = new Box3().setFromObject(body)
      const extent = box.getSize(new Vector3())
      const middle = box.getCenter(new Vector3())
      const scale = SIZE / Math.max(extent.x, extent.y, extent.z)
      for (const part of body.children) part.position.sub(middle)
      body.scale.setScalar(scale)
      const holder = new Group().add(body)
      object.add(holder)
      return [thing, { holder, half: (extent.y * scale) / 2 }] as const
    }),
  )
  const bits = createSwarm(
    new PlaneGeometry(0.09, 0.12),
    new MeshStandardMaterial({ side: 2, roughness: 0.9 }),
    BITS,
    ['#2f7d5b', '#e6a63a', '#dd8fa2', '#86b9bd', '#f3ead6', '#b4643f'],
  )
  const lots = Array.from({ length: BITS }, () => [random(), random(), random()] as const)
  object.add(plate, bits.object)

  return {
    object,
    plate,
    halfOf: (thing: Thing) => solids.get(thing)?.half ?? 0.4,
    show: (thing: Thing, at: Vector3, size: number, turn: number, tilt: number) => {
      for (const [kind, { holder }] of solids) {
        holder.visible = kind === thing && size > 0.01
        if (!holder.visible) continue
        holder.position.copy(at)
        holder.scale.setScalar(size)
        holder.rotation.set(0, turn, tilt)
      }
    },
    /** Bits of paper fly up from a place; `part` 0 … 1 of their way. */
    burst: (from: Vector3, part: number) => {
      bits.show(part > 0 && part < 1 ? BITS : 0)
      for (let at = 0; at < bits.object.count; at++) {
        const [x, y, z] = lots[at] ?? [0, 0, 0]
        const turn = x * Math.PI * 2
        const out = part * (0.4 + 1.3 * y)
        bits.one.position.set(
          from.x + Math.cos(turn) * out,
          from.y + (1.6 + 1.4 * z) * part - 2.6 * part * part,
          from.z + Math.sin(turn) * out * 0.7,
        )
        bits.one.rotation.set(part * 9 * y + x * 6, part * 7 + z * 6, 0)
        bits.one.scale.setScalar((1 - part) ** 0.4)
        bits.put(at)
      }
    },
  }
}
