import { Vector3 } from 'three'
import { clamp, mix, smoothstep } from '#content/scene/curves.ts'
import type { Frame, Scene3d, SceneMaking, SceneModule } from '#content/scene/scene.ts'
import { createDiorama } from '../createDiorama.ts'
import { createToyPaint } from '../toys/createToyPaint.ts'
import { turningPlaces } from '../turningPlaces.ts'
import { createBoiler } from './createBoiler.ts'
import { createBunker } from './createBunker.ts'
import { createFilter } from './createFilter.ts'
import { createFire } from './createFire.ts'
import { createGulls } from './createGulls.ts'
import { createMarks } from './createMarks.ts'
import { createShore } from './createShore.ts'
import type { FurnaceInputs } from './furnaceInputs.ts'
import { fireOf, yieldOf } from './heatOf.ts'
import './furnace-controls.ts'

const FRAME = {
  halfWidth: 4.75,
  halfHeight: 3.7,
  centre: new Vector3(0, 1.75, 0),
  wideCentre: new Vector3(-0.1, 2, 0),
  rise: 0.11,
  shift: -0.25,
}

/** The plant that makes light of what is left over, sawn open, at dusk beside the water. */
export const scene: SceneModule<FurnaceInputs> = {
  look: { toneMapping: 'neutral', exposure: 1, shadows: true, environment: 0.35 },
  start: { at: 'fire', water: 0.4, way: 0.02, burnt: 0 },
  create,
  tour: (seconds) => {
    const now = ((seconds % 36) + 36) % 36
    const at = now < 14 ? 'fire' : now < 28 ? 'smoke' : 'ash'
    return {
      at,
      water: 0.4 + 0.2 * smoothstep(4, 7, now) * (1 - smoothstep(10, 13, now)),
      way: clamp((now - 15) / 12),
      burnt: smoothstep(29, 35, now),
    }
  },
  controls: 'furnace-controls',
}

function create({ seed, quality }: SceneMaking): Scene3d<FurnaceInputs> {
  const { object, world, camera, backdrop, daylight, frameOn, dispose } = createDiorama({
    quality,
    field: 25,
    far: 120,
    reach: 6,
  })
  backdrop.paint({ top: '#ece8de', middle: '#f5e0c8', bottom: '#8fb0b0', disc: '#fbcf9d' })
  daylight.sun.color.set('#ffe2bd')
  daylight.sun.position.set(-4.5, 9, 9)
  const paint = createToyPaint()
  const bunker = createBunker(paint, seed + 1)
  const fire = createFire(paint, seed + 2)
  const boiler = createBoiler(paint)
  const filter = createFilter(paint)
  const shore = createShore(paint, quality, seed + 3)
  const marks = createMarks()
  const gulls = createGulls(seed + 4)
  world.add(
    bunker.object,
    fire.object,
    boiler.object,
    filter.object,
    shore.object,
    marks.object,
    gulls.object,
  )

  const places = turningPlaces([
    ['bunker', new Vector3(-3.35, 1.1, -0.15)],
    ['grate', new Vector3(-0.5, 0.95, 0.2)],
    ['filter', new Vector3(2.5, 2.35, 0)],
  ])

  return {
    object,
    camera,
    anchors: places.anchors,
    resize: (frame: Frame) => {
      frameOn(frame, FRAME, ({ x, y, wide }) => ({
        x: wide ? x + 0.03 : 0.62,
        y: y - (wide ? 0.12 : 0.09),
        radius: wide ? 0.36 : 0.34,
      }))
    },
    update: (seconds, { at, water, way, burnt }) => {
      const flames = fireOf(water)
      const power = yieldOf(water)
      bunker.show(seconds)
      fire.show(seconds, flames, clamp((water - 0.25) / 0.3))
      boiler.show(seconds, power)
      filter.show(seconds, flames)
      shore.show(seconds, power)
      gulls.show(seconds)
      marks.show(seconds, at, flames, way, burnt)
      world.rotation.y = mix(-0.05, 0.05, 0.5 + 0.5 * Math.sin(seconds * 0.12))
      places.follow(world)
    },
    dispose,
  }
}
