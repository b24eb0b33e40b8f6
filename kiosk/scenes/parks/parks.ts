import { Color, Vector3 } from 'three'
import { clamp, mix, smoothstep } from '#content/scene/curves.ts'
import type { Scene3d, SceneMaking, SceneModule } from '#content/scene/scene.ts'
import { createDiorama } from '../createDiorama.ts'
import { ringSeats, seatsOf } from './cityTrees.ts'
import { createBoats } from './createBoats.ts'
import { createClouds } from './createClouds.ts'
import { createGreenways } from './createGreenways.ts'
import { createGrove, type Stand } from './createGrove.ts'
import { createHouses } from './createHouses.ts'
import { createLawns } from './createLawns.ts'
import { createSheet } from './createSheet.ts'
import { onGreenway } from './greenway.ts'
import { type Plan, planOf } from './parkPlan.ts'
import type { ParksInputs } from './parksInputs.ts'
import { LAST_YEAR, parksIn } from './parkYears.ts'
import { GROUND, METRES, toScene } from './place.ts'
import './parks-controls.ts'

const FIELD = 20
const TREES = { low: 220, medium: 260, high: 300 }
const PAPER = { top: '#e4eff0', middle: '#f1f2e7', bottom: '#fbfaf4', disc: '#f6e9dc' } as const
const UP = new Vector3(0, 1, 0)
const NEW = new Color('#f4c04e')

/** A city of paper seen from above: the same ten hectares in one park or in ten, and a thousand parks. */
export const scene: SceneModule<ParksInputs> = {
  look: { toneMapping: 'neutral', exposure: 1, shadows: true, environment: 0.35 },
  start: { parks: 1, joined: 0, year: 2020, growth: 0, ring: 0, chapter: 'split' },
  create,
  tour: (seconds) => {
    // One park, four, ten, joined; then the city's own parks light up year by year.
    const at = ((seconds % 36) + 36) % 36
    const growth = smoothstep(19, 20.5, at) - smoothstep(34, 35.5, at)
    return {
      parks: 1 + 3 * smoothstep(3, 5, at) + 6 * smoothstep(7.5, 10.5, at) - 9 * smoothstep(34, 36, at),
      joined: smoothstep(13, 16, at) - smoothstep(18.5, 19.5, at),
      year: mix(2020, LAST_YEAR, clamp((at - 21) / 10)),
      growth,
      ring: 0,
      chapter: growth > 0.5 ? 'growth' : 'split',
    }
  },
  controls: 'parks-controls',
}

function create({ seed, quality }: SceneMaking): Scene3d<ParksInputs> {
  const { object, world, camera, backdrop, daylight, frameOn, dispose } = createDiorama({
    quality,
    field: FIELD,
    far: 160,
    reach: 10,
    shadow: { size: [21, 15, 0.3], at: [0, -1.5, 0] },
  })
  daylight.sun.position.set(-9, 9.5, 3)
  daylight.sky.intensity = 1.05
  daylight.sky.groundColor.set('#e6d3ae')
  daylight.sun.intensity = 2.7
  const houses = createHouses(seed + 2)
  const lawns = createLawns()
  const trees = createGrove(TREES[quality], seed + 3)
  const greenways = createGreenways(seed + 4)
  const city = createGrove(parksIn(LAST_YEAR), seed + 5)
  const citySeats = seatsOf(parksIn(LAST_YEAR), seed + 6)
  const seats = ringSeats()
  const ringTrees = createGrove(seats.length, seed + 7, 'pointed')
  const clouds = createClouds()
  const boats = createBoats()
  world.add(createSheet(seed), houses.object, lawns.object, trees.object, greenways.object)
  world.add(city.object, ringTrees.object, clouds.object, boats.object)
  backdrop.paint(PAPER)
  // A hotspot is there only where its thing is: no pocket park beside one large one.
  const anchors = new Map<string, Vector3>()
  const step = { x: 0, y: 0, z: 0, heading: 0 }
  const [from, to]: [Stand, Stand] = [
    { x: 0, y: 0, z: 0, tall: 0 },
    { x: 0, y: 0, z: 0, tall: 0 },
  ]
  let painted = -1

  /** Trees that were planted since the last whole year are still golden. */
  const paintNew = (year: number) => {
    const old = parksIn(Math.ceil(year - 1e-6) - 1)
    if (old === painted) return
    painted = old
    for (const [index, tone] of city.tones.entries())
      city.object.setColorAt(index, index >= old && year > 2020 ? NEW : tone)
    if (city.object.instanceColor) city.object.instanceColor.needsUpdate = true
  }

  return {
    object,
    camera,
    anchors,
    resize: (frame) => {
      frameOn(
        frame,
        {
          halfWidth: 7.15,
          halfHeight: 5.6,
          centre: new Vector3(0, -0.2, 0),
          shift: -0.25,
          rise: 0.86,
        },
        ({ x, y, wide }) => ({ x, y, radius: wide ? 0.45 : 0.45 }),
      )
    },
    update: (seconds, { parks, joined, year, growth, ring }) => {
      const [before, after] = [planOf(Math.floor(parks + 1e-6)), planOf(Math.ceil(parks - 1e-6))]
      const part = before === after ? 0 : smoothstep(0, 1, parks - before.places.length)
      const whole = Math.max(growth, ring)
      houses.settle(before, after, part, whole, joined * (1 - whole))
      lawns.settle(before, after, part, 1 - whole)
      const moment = `${before.places.length}/${after.places.length}/${part.toFixed(3)}/${whole.toFixed(3)}`
      trees.plant(moment, (index, stand) => {
        treeOf(index, TREES[quality], before, from)
        treeOf(index, TREES[quality], after, to)
        stand.x = mix(from.x, to.x, part)
        stand.z = mix(from.z, to.z, part)
        // Trees change parks through the air, one after the other.
        stand.y = GROUND + 0.06 + Math.sin(Math.PI * part) * (0.5 + 0.3 * Math.sin(index * 1.7))
        stand.tall = mix(from.tall, to.tall, part) * (1 - whole)
      })
      greenways.update(seconds, part > 0.5 ? after : before, joined * (1 - whole), 1 - whole)
      paintNew(year)
      const lit = parksIn(year)
      city.plant(`${lit}/${growth.toFixed(3)}`, (index, stand) => {
        const seat = citySeats[index] ?? { x: 0, z: 0 }
        const up = clamp((lit - index) / 12)
        stand.x = seat.x
        stand.z = seat.z
        stand.y = GROUND
        // A little too tall at first, then settled.
        stand.tall = growth * (up + 0.35 * Math.sin(up * Math.PI)) * (0.36 + 0.1 * Math.sin(index * 2.3))
      })
      ringTrees.plant(ring.toFixed(3), (index, stand) => {
        const seat = seats[index] ?? { x: 0, z: 0 }
        stand.x = seat.x
        stand.z = seat.z
        stand.y = GROUND
        stand.tall =
          clamp((ring * 1.2 - (index / seats.length) * 1.0) / 0.2) * (0.5 + 0.14 * Math.sin(index * 2.9))
      })
      for (const grove of [trees, city, ringTrees]) grove.uniforms.uTime.value = seconds
      clouds.update(seconds)
      boats.update(seconds)
      world.rotation.y = 0.36 + 0.05 * Math.sin(seconds * 0.11)
      const plan = part > 0.5 ? after : before
      const point = (id: string, seen: boolean, x: number, y: number, z: number) => {
        if (!seen) return void anchors.delete(id)
        const anchor = anchors.get(id) ?? new Vector3()
        anchors.set(id, anchor.set(x, y, z).applyAxisAngle(UP, world.rotation.y))
      }
      const last = toScene(plan.places[plan.places.length - 1] ?? [0, 0])
      const first = toScene(plan.places[0] ?? [0, 0])
      const here = whole < 0.5
      point('pocket', here && plan.places.length > 3, last.x, GROUND + 0.3, last.z)
      point('understory', here && plan.places.length < 5, first.x, GROUND + 0.3, first.z)
      if (plan.links.length > 0) onGreenway(plan, plan.links.length - 1, 0.5, step)
      point('greenway', here && joined > 0.6, step.x, step.y, step.z)
    },
    dispose,
  }
}

/** Where tree number `index` grows: parks take turns, each fills its own round from the middle. */
function treeOf(index: number, count: number, plan: Plan, stand: Stand) {
  const parks = plan.places.length
  const park = index % parks
  const rank = Math.floor(index / parks)
  const { x, z } = toScene(plan.places[park] ?? [0, 0])
  const reach = plan.radius / METRES
  const out = reach * 0.94 * Math.sqrt((rank + 0.5) / (count / parks))
  const turn = rank * 2.39996 + park
  stand.x = x + Math.cos(turn) * out
  stand.z = z + Math.sin(turn) * out
  // Not in the pond.
  const [wide, deep] = [stand.x - x - reach * 0.3, stand.z - z - reach * 0.12]
  const wet = reach * 0.33 - Math.hypot(wide, deep)
  if (wet > 0) stand.x += wet * Math.sign(wide || 1) * 1.3
  stand.y = GROUND
  stand.tall = 0.3 + 0.14 * Math.sin(index * 12.9898) ** 2
}
