import { Group, PerspectiveCamera, Vector3 } from 'three'
import { createBackdrop } from '#content/scene/backdrop.ts'
import { createContactShadow } from '#content/scene/contactShadow.ts'
import { createDaylight } from '#content/scene/createDaylight.ts'
import { disposeObject } from '#content/scene/disposeObject.ts'
import { frameSubject } from '#content/scene/frameSubject.ts'
import type { Frame, Scene3d, SceneMaking, SceneModule } from '#content/scene/scene.ts'
import { typeReady } from '#content/scene/typeReady.ts'
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
  const object = new Group()
  const world = new Group()
  const camera = new PerspectiveCamera(FIELD, 1, 1, 120)
  const backdrop = createBackdrop({ x: 0.5, y: 0.42, radius: 0.42 })
  const daylight = createDaylight(quality, 6.2)
  const beds = layoutDial(plants)
  const dial = createDial(seed + 3, HEDGE[quality])
  const flowers = createPlants(beds, seed + 5)
  const thermometer = createThermometer()
  const marks = createMarks()
  const pointer = createPointer()
  const air = createAir(seed + 9)
  const shadow = createContactShadow(15, 13, 0.36)
  shadow.position.y = -1.1
  dial.turning.add(flowers.object, marks.object)
  world.add(dial.turning, dial.standing, thermometer.object, pointer.object, air.object)
  object.add(backdrop.object, daylight.object, shadow, world)
  const colours = yearColours()

  const at = (zh: string) => {
    const bed = beds[plants.indexOf(plantNamed(zh))]
    return bed
      ? new Vector3(Math.sin(bed.angle) * bed.out, 0.4, Math.cos(bed.angle) * bed.out)
      : new Vector3()
  }
  const fixed: [string, Vector3][] = [
    ['bud-scales', at('玉兰')],
    ['abscission', at('樟')],
    ['pigments', at('银杏')],
  ]
  const anchors = new Map(fixed.map(([id, place]) => [id, place.clone()]))

  return {
    object,
    camera,
    anchors,
    resize: (frame: Frame) => {
      const wide = frame.width > frame.height
      const { x, y } = frameSubject(camera, frame, {
        halfWidth: 4.5,
        halfHeight: wide ? 3.5 : 3.3,
        centre: new Vector3(0, wide ? 0 : 0.3, 0.2),
        rise: 0.86,
      })
      backdrop.resize(frame)
      backdrop.placeDisc({ x, y: y - (wide ? 0.1 : 0.05), radius: 0.42 })
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
      for (const [id, place] of fixed)
        anchors.get(id)?.copy(place).applyAxisAngle(UP, dial.turning.rotation.y)
    },
    dispose: () => disposeObject(object),
  }
}

const UP = new Vector3(0, 1, 0)
