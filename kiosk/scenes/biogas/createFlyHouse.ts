import { CapsuleGeometry, Group, MeshStandardMaterial, SphereGeometry } from 'three'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { gloss, matte, type Part, scatter } from '../sorting/shapes/parts.ts'
import { createSwarm } from '../toys/createSwarm.ts'
import type { ToyPaint } from '../toys/createToyPaint.ts'
import { rod, slab } from '../toys/toyShapes.ts'

/** Laogang's racks have this many layers (FACTS, T11). */
const LAYERS = 22
const STEP = 0.068
const FIRST = 0.16
/** Trays that come out to be looked at. */
const OPENED = [4, 10, 16]
const LARVAE = 84
const FLIES = 7

/** A rack of 22 trays in which the larvae of black soldier flies eat; three of them slide out. */
export function createFlyHouse({ solid }: ToyPaint, seed: number) {
  const random = seededRandom(seed)
  const object = new Group().add(solid(rack()))
  const trays = OPENED.map((layer) => {
    const tray = solid(trayParts())
    tray.position.y = FIRST + layer * STEP
    object.add(tray)
    return tray
  })
  const larvae = createSwarm(
    new CapsuleGeometry(0.017, 0.07, 3, 6).rotateZ(Math.PI / 2),
    new MeshStandardMaterial({ roughness: 0.6 }),
    LARVAE,
    ['#f3dfb0', '#e6c98a', '#d9b678', '#fbefcf'],
  )
  const dark = new MeshStandardMaterial({ roughness: 0.5 })
  const flies = createSwarm(new SphereGeometry(0.034, 8, 6).scale(1.7, 0.8, 0.8), dark, FLIES, [
    '#33423c',
    '#41524a',
  ])
  const wings = createSwarm(
    new SphereGeometry(0.05, 8, 4).scale(0.75, 0.12, 1.5),
    new MeshStandardMaterial({ color: '#eaf3ef', transparent: true, opacity: 0.75, roughness: 0.2 }),
    FLIES,
    ['#ffffff'],
  )
  const lots = Array.from({ length: LARVAE + FLIES }, () => [random(), random(), random()] as const)
  object.add(larvae.object, flies.object, wings.object)

  return {
    object,
    /** `open` 0 … 1: how far the trays are pulled out. */
    show: (seconds: number, open: number) => {
      for (const [at, tray] of trays.entries()) tray.position.z = 0.03 + open * (0.62 - at * 0.2)
      for (let at = 0; at < LARVAE; at++) {
        const [x, y, turn] = lots[at] ?? [0, 0, 0]
        const tray = trays[at % trays.length]
        if (!tray) continue
        const crawl = Math.sin(seconds * (0.5 + turn) + x * 20)
        larvae.one.position.set(
          (x - 0.5) * 0.86 + 0.02 * crawl,
          tray.position.y + 0.045,
          tray.position.z + (y - 0.5) * 0.6,
        )
        larvae.one.rotation.set(0, turn * 6.28 + 0.5 * crawl, 0.1 * crawl)
        larvae.one.scale.set(1 + 0.12 * Math.sin(seconds * 3 + turn * 30), 1, 1)
        larvae.put(at)
      }
      for (let at = 0; at < FLIES; at++) {
        const [x, y, chance] = lots[LARVAE + at] ?? [0, 0, 0]
        const turn = seconds * (0.35 + 0.3 * chance) * (at % 2 ? 1 : -1) + x * 6.28
        flies.one.position.set(
          Math.cos(turn) * (0.75 + 0.25 * y),
          1.25 + y * 0.75 + 0.12 * Math.sin(seconds * 1.3 + x * 9),
          Math.sin(turn) * 0.55,
        )
        flies.one.rotation.set(0, -turn - (at % 2 ? 1.57 : -1.57), 0.2)
        flies.one.scale.setScalar(1.15)
        flies.put(at)
        wings.one.position.copy(flies.one.position).y += 0.03
        wings.one.rotation.copy(flies.one.rotation)
        wings.one.rotation.x = 0.5 * Math.sin(seconds * 31 + at)
        wings.put(at)
      }
    },
  }
}

function rack(): Part[] {
  const high = FIRST + LAYERS * STEP + 0.06
  return [
    ...[-0.54, 0.54].flatMap((x) => [
      matte(slab(0.08, high, 0.08, 0.03), '#c98f5f', { at: [x, high / 2, 0.36] }),
      matte(slab(0.08, high, 0.08, 0.03), '#a9744a', { at: [x, high / 2, -0.36] }),
    ]),
    matte(slab(1.2, 0.07, 0.86, 0.03), '#c98f5f', { at: [0, high, 0] }),
    matte(slab(1.2, 0.07, 0.86, 0.03), '#c98f5f', { at: [0, 0.06, 0] }),
    matte(slab(1, high - 0.2, 0.04, 0.01), '#e9d9b8', { at: [0, high / 2, -0.36] }),
    ...scatter(LAYERS, (at) =>
      matte(slab(1, 0.034, 0.7, 0.01), at % 3 ? '#f3ead6' : '#cfe0d2', { at: [0, FIRST + at * STEP, 0] }),
    ),
    // What comes of it: fresh larvae and their droppings, in the ratio 10 to 12.
    gloss(rod(0.17, 0.3, 0.2), '#e6a63a', { at: [0.86, 0.15, 0.25] }),
    matte(rod(0.17, 0.05, 0.12), '#f3dfb0', { at: [0.86, 0.32, 0.25] }),
    gloss(rod(0.19, 0.36, 0.22), '#8fb83f', { at: [0.98, 0.18, -0.2] }),
    matte(rod(0.19, 0.06, 0.12), '#6b4c33', { at: [0.98, 0.38, -0.2] }),
  ]
}

function trayParts(): Part[] {
  return [
    matte(slab(1, 0.05, 0.74, 0.015), '#fbf6ea', {}),
    matte(slab(0.92, 0.03, 0.66, 0.01), '#7a5636', { at: [0, 0.02, 0] }),
    gloss(slab(0.24, 0.045, 0.04, 0.02), '#b4643f', { at: [0, 0, 0.39] }),
  ]
}
