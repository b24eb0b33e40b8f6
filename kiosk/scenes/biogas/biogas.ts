import { Vector3 } from 'three'
import { clamp, mix, smoothstep } from '#content/scene/curves.ts'
import type { Frame, Scene3d, SceneMaking, SceneModule } from '#content/scene/scene.ts'
import { createDiorama } from '../createDiorama.ts'
import { createPlate } from '../toys/createPlate.ts'
import { createToyPaint } from '../toys/createToyPaint.ts'
import { turningPlaces } from '../turningPlaces.ts'
import type { BiogasInputs } from './biogasInputs.ts'
import { createDigester } from './createDigester.ts'
import { createFlyHouse } from './createFlyHouse.ts'
import { createGarden } from './createGarden.ts'
import { createGasHolder } from './createGasHolder.ts'
import { createGauge } from './createGauge.ts'
import { createIntake, truck } from './createIntake.ts'
import { createPower } from './createPower.ts'
import { BLOCKED, electricityOf, gasOf } from './gasYield.ts'
import './biogas-controls.ts'

const FIELD = 25
const FRAME = {
  halfWidth: 4.35,
  halfHeight: 3.5,
  centre: new Vector3(0, 2.3, 0),
  wideCentre: new Vector3(0, 1.75, 0),
  rise: 0.24,
  shift: -0.26,
}
const EGG: readonly [number, number, number] = [-0.2, 0, -0.75]
const HOLDER: readonly [number, number, number] = [2.75, 0.75, -1.2]
const INTAKE: readonly [number, number, number] = [-2.85, 0, -0.55]
const ENGINE: readonly [number, number, number] = [0.75, 0, 1.85]

/** A toy plant that turns food waste into gas, light and feed. */
export const scene: SceneModule<BiogasInputs> = {
  look: { toneMapping: 'neutral', exposure: 1, shadows: true, environment: 0.35 },
  start: { at: 'feed', organic: 0.9, celsius: 35, plastic: 0, trays: 0 },
  create,
  tour: (seconds) => {
    const now = ((seconds % 40) + 40) % 40
    const wave = (from: number, to: number) =>
      smoothstep(from, from + 2, now) * (1 - smoothstep(to, to + 2, now))
    const at = now < 10 ? 'feed' : now < 20 ? 'warmth' : now < 30 ? 'plastic' : 'flies'
    return {
      at,
      organic: 0.9 - 0.45 * wave(3, 6),
      celsius: 35 - 23 * wave(11, 15),
      plastic: 7 * wave(21, 26),
      trays: wave(31, 37),
    }
  },
  controls: 'biogas-controls',
}

function create({ seed, quality }: SceneMaking): Scene3d<BiogasInputs> {
  const { object, world, camera, backdrop, frameOn, dispose } = createDiorama({
    quality,
    field: FIELD,
    far: 90,
    reach: 6,
    shadow: { size: [12, 9], at: [0, -1.35, 0] },
  })
  backdrop.paint({
    top: '#f6efdc',
    middle: '#f4ecd6',
    bottom: '#dfe6d0',
    disc: '#f6dfa8',
    hills: ['#e4e2c6', '#d6dcc0', '#c9d5bd'],
  })
  const paint = createToyPaint()
  const plate = paint.solid(
    createPlate(8.5, 5.9, 1.5, [
      { color: '#a9c77e', grow: 0, thick: 0.16 },
      { color: '#f3ead6', grow: 0.05, thick: 0.14 },
      { color: '#c98f5f', grow: -0.04, thick: 0.34 },
      { color: '#a9744a', grow: -0.3, thick: 0.22 },
    ]),
  )
  const egg = createDigester(paint, seed + 1)
  egg.object.position.set(...EGG)
  const intake = createIntake(paint, seed + 2)
  intake.object.position.set(...INTAKE)
  const holder = createGasHolder(
    paint,
    HOLDER,
    [
      [EGG[0], 3.9, EGG[2]],
      [EGG[0] + 0.12, 4.18, EGG[2]],
      [1.2, 4.2, -1],
      [2.2, 3.8, -1.8],
      [2.7, 3.2, -2.3],
      [2.75, 1.2, -2.4],
    ],
    [
      [1.75, 1, -0.9],
      [1.5, 0.6, -0.4],
      [1.6, 0.5, 0.6],
      [1.75, 0.6, 1.45],
      [1.5, 0.5, 1.8],
      [1.3, 0.42, 1.85],
    ],
  )
  const power = createPower(paint)
  power.machine.position.set(...ENGINE)
  power.lane.position.set(2.72, 0, 1.5)
  const flies = createFlyHouse(paint, seed + 3)
  flies.object.position.set(-1.4, 0, 1.5)
  flies.object.rotation.y = 0.12
  const lorry = paint.solid(truck())
  lorry.position.set(-3, 0, 1.15)
  lorry.rotation.y = 0.35
  const gauge = createGauge(paint)
  gauge.object.position.set(1.55, 3.1, -0.5)
  world.add(
    plate,
    egg.object,
    intake.object,
    holder.object,
    power.object,
    flies.object,
    lorry,
    gauge.object,
    createGarden(paint, seed + 4),
  )

  const places = turningPlaces([
    ['crusher', new Vector3(INTAKE[0], 1.45, 0.1)],
    ['digester', new Vector3(EGG[0] + 0.45, 2.75, 0.8)],
    ['trays', new Vector3(-1.3, 1.2, 1.9)],
  ])

  return {
    object,
    camera,
    anchors: places.anchors,
    resize: ({ width, height }: Frame) => {
      frameOn({ width, height }, FRAME, ({ x, y, wide }) => ({ x, y: y - 0.05, radius: wide ? 0.42 : 0.4 }))
    },
    update: (seconds, inputs) => {
      const gas = gasOf(inputs)
      const blocked = inputs.plastic >= BLOCKED
      egg.show(seconds, clamp(gas / 80))
      intake.show(seconds, inputs.organic, clamp(inputs.plastic / 10), blocked)
      holder.show(seconds, clamp(gas / 80))
      power.show(seconds, electricityOf(gas))
      flies.show(seconds, inputs.trays)
      gauge.show(seconds, inputs.celsius)
      lorry.position.y = 0.006 * Math.sin(seconds * 11)
      world.rotation.y = mix(-0.1, 0.02, 0.5 + 0.5 * Math.sin(seconds * 0.13))
      world.position.y = 0.05 * Math.sin(seconds * 0.5)
      places.follow(world)
    },
    dispose,
  }
}
