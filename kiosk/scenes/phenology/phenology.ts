import { Vector3 } from 'three'
import type { Frame, Scene3d, SceneMaking, SceneModule } from '#content/scene/scene.ts'
import { typeReady } from '#content/scene/typeReady.ts'
import { createDiorama } from '../createDiorama.ts'
import { turningPlaces } from '../turningPlaces.ts'
import { meanOn } from './bloomCalendar.ts'
import { createAir } from './createAir.ts'
import { createDial } from './createDial.ts'
import { createMarks } from './createMarks.ts'
import { createPlants } from './createPlants.ts'
import { createPointer } from './createPointer.ts'
import { createThermometer } from './createThermometer.ts'
import './phenology-controls.ts'
import { angleOf, layoutDial } from './layoutDial.ts'
import { type PhenologyInputs, start, tour } from './phenologyInputs.ts'
import { plantNamed, plants } from './plants.ts'
import { yearColours } from './yearColours.ts'

// The months are painted once, so their font has to be there before the scene is made.
await typeReady('serif', '500', '0123456789')

const HEDGE = { low: 40, medium: 60, high: 80 }
const FIELD = 22

/** A clock of flowers that lies in a garden: twelve months around a thermometer, 46 plants that open in their own time. */
export const scene: SceneModule<PhenologyInputs> = {
  look: { toneMapping: 'neutral', exposure: 1, shadows: true, environment: 0.35 },
  start,
  create,
  tour,
  controls: 'phenology-controls',
  words: { title: 'upright' },
}

function create({ seed, quality }: SceneMaking): Scene3d<PhenologyInputs> {
  const { object, world, camera, backdrop, daylight, frameOn, dispose } = createDiorama({
    quality,
    field: FIELD,
    far: 120,
    reach: 6.2,
    shadow: { size: [15, 13, 0.36], at: [0, -1.1, 0] },
  })
  const beds = layoutDial(plants)
  const dial = createDial(seed + 3, HEDGE[quality])
  const flowers = createPlants(beds, seed + 5)
  const thermometer = createThermometer()
  const marks = createMarks()
  const pointer = createPointer()
  const air = createAir(seed + 9)
  dial.turning.add(flowers.object, marks.object)
  world.add(dial.turning, dial.standing, thermometer.object, pointer.object, air.object)
  const colours = yearColours()

  const at = (zh: string) => {
    const bed = beds[plants.indexOf(plantNamed(zh))]
    return bed
      ? new Vector3(Math.sin(bed.angle) * bed.out, 0.4, Math.cos(bed.angle) * bed.out)
      : new Vector3()
  }
  const places = turningPlaces([
    ['bud-scales', at('玉兰')],
    ['abscission', at('樟')],
    ['pigments', at('银杏')],
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
          halfWidth: 4.5,
          halfHeight: wide ? 3.5 : 3.3,
          centre: new Vector3(0, wide ? 0 : 0.3, 0.2),
          rise: 0.86,
        },
        ({ x, y }) => ({ x, y: y - (wide ? 0.1 : 0.05), radius: 0.42 }),
      )
    },
    update: (seconds, { turning, day, warmer, epoch }) => {
      const now = colours(day)
      backdrop.paint(now)
      daylight.sun.color.copy(now.sun)
      flowers.show(seconds, day, warmer)
      thermometer.show(meanOn(day, warmer))
      marks.show(seconds, turning === 'kyoto', epoch)
      pointer.show(seconds)
      air.show(seconds, day)
      dial.turning.rotation.y = -angleOf(day)
      places.follow(dial.turning)
    },
    dispose,
  }
}
