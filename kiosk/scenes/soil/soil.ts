import { Vector3 } from 'three'
import { clamp, smoothstep } from '#content/scene/curves.ts'
import type { Frame, Scene3d, SceneMaking, SceneModule } from '#content/scene/scene.ts'
import { createDiorama } from '../createDiorama.ts'
import { turningPlaces } from '../turningPlaces.ts'
import { pressedBy } from './compaction.ts'
import { createBlock } from './createBlock.ts'
import { createBoots } from './createBoots.ts'
import { createCrumbs } from './createCrumbs.ts'
import { createLens } from './createLens.ts'
import { createLitter } from './createLitter.ts'
import { createRoots } from './createRoots.ts'
import { createSapling } from './createSapling.ts'
import { createWater } from './createWater.ts'
import { createWorms } from './createWorms.ts'
import { hortonRate, RAIN_OF_AN_HOUR, thirstAfter, waterBalance } from './infiltration.ts'
import { type SoilInputs, start, tour } from './soilInputs.ts'
import './soil-controls.ts'

const CRUMBS = { low: 700, medium: 1300, high: 1900 }
const LEAVES = { low: 700, medium: 1000, high: 1300 }
const FIELD = 22
/** Scene units the rain comes down for each mm that has sunk in: drawn some fifty times too deep. */
const DEEP_PER_MM = 0.075

/** A deep block cut out of a street's tree pit: soil, roots, worms, threads of fungi, and what feet and rain do to them. */
export const scene: SceneModule<SoilInputs> = {
  look: { toneMapping: 'neutral', exposure: 1, shadows: true, environment: 0.35 },
  start,
  create,
  tour,
  controls: 'soil-controls',
  words: { title: 'upright' },
}

function create({ seed, quality }: SceneMaking): Scene3d<SoilInputs> {
  const { object, world, camera, backdrop, frameOn, dispose } = createDiorama({
    quality,
    field: FIELD,
    far: 90,
    reach: 5.4,
    shadow: { size: [10, 7, 0.42], at: [0, -4.7, 0] },
  })
  const uniforms = { uPress: { value: 0 }, uWet: { value: 0 }, uTime: { value: 0 } }
  const block = createBlock(seed + 3, uniforms)
  const crumbs = createCrumbs(seed + 5, CRUMBS[quality], uniforms)
  const roots = createRoots(seed + 8, uniforms)
  const worms = createWorms(uniforms)
  const sapling = createSapling(seed + 12, LEAVES[quality])
  const litter = createLitter(seed + 13)
  const boots = createBoots()
  const water = createWater(seed + 15, worms.curves)
  const lens = createLens(seed + 20, 1.9)
  world.add(
    block,
    crumbs,
    roots.object,
    worms.object,
    sapling.object,
    litter.object,
    boots.object,
    water.object,
  )
  object.add(lens.object)
  backdrop.paint({ top: '#eef0e2', middle: '#f4efe0', bottom: '#fbfaf4', disc: '#f3dfbf' })

  const places = turningPlaces([
    ['crumb', new Vector3(0.52, -0.62, 1.75)],
    ['burrow', new Vector3(-1.0, -1.0, 1.75)],
    ['mycelium', new Vector3(1.62, -1.55, 1.75)],
  ])

  return {
    object,
    camera,
    anchors: places.anchors,
    resize: (frame: Frame) => {
      const wide = frame.width > frame.height
      frameOn(
        frame,
        {
          halfWidth: 3.6,
          halfHeight: wide ? 3.5 : 3.8,
          centre: new Vector3(0, wide ? -1.5 : -1.15, 0),
          rise: 0.2,
        },
        ({ x, y }) => ({ x, y, radius: 0.4 }),
      )
      sapling.stand(1)
      water.fallFrom(wide ? 3.2 : 2.6)
      lens.hold(new Vector3(0.05, -1.5, 0).addScaledVector(camera.position.clone().normalize(), 4.2), camera)
    },
    update: (seconds, { doing, steps, minutes, power }) => {
      const pressed = clamp(pressedBy(steps))
      const raining = doing === 'rain' ? smoothstep(0, 1.5, minutes) : 0
      const thirst = thirstAfter(steps)
      const hours = doing === 'rain' ? minutes / 60 : 0
      const { sunk, standing } = waterBalance(thirst, hours)
      const front = sunk * DEEP_PER_MM
      uniforms.uPress.value = pressed
      uniforms.uWet.value = front
      uniforms.uTime.value = seconds
      roots.show(1 - pressed)
      worms.show(seconds, pressed)
      sapling.show(seconds, 1 - pressed)
      litter.show(pressed)
      boots.show(steps, doing === 'tread' ? 1 : 0)
      water.show(seconds, {
        raining,
        standing,
        flow: clamp(hortonRate(thirst, hours) / RAIN_OF_AN_HOUR),
        front,
        pressed,
      })
      lens.show(seconds, doing === 'lens' ? power : 0, camera)
      world.rotation.y = -0.4 + 0.1 * Math.sin(seconds * 0.16)
      // Behind the lens there is nothing to point at.
      places.follow(world, () => doing !== 'lens' || power <= 0.2)
    },
    dispose,
  }
}
