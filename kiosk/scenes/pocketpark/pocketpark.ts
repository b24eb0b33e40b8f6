import { Vector3 } from 'three'
import { createContactShadow } from '#content/scene/contactShadow.ts'
import type { Frame, Scene3d, SceneMaking, SceneModule } from '#content/scene/scene.ts'
import { createDiorama } from '../createDiorama.ts'
import { createGuests } from './createGuests.ts'
import { createLot } from './createLot.ts'
import { createThings } from './createThings.ts'
import { type ParkInputs, start, tour } from './parkInputs.ts'
import { COLUMNS, type Kind, kindAt, LINES, readPlan } from './parkPlan.ts'
import { middleOf, TURNED } from './pickSquare.ts'
import './pocketpark-controls.ts'

const QUALITY = {
  low: { leaves: 3000, blades: 24 },
  medium: { leaves: 6000, blades: 34 },
  high: { leaves: 9000, blades: 44 },
}
const FIELD = 22

/** A small lot between paper houses that a visitor turns into a park, square by square, and lets grow. */
export const scene: SceneModule<ParkInputs> = {
  look: { toneMapping: 'neutral', exposure: 1, shadows: true, environment: 0.35 },
  start,
  create,
  tour,
  controls: 'pocketpark-controls',
  words: { title: 'upright' },
}

function create({ seed, quality }: SceneMaking): Scene3d<ParkInputs> {
  const { object, world, camera, backdrop, frameOn, dispose } = createDiorama({
    quality,
    field: FIELD,
    far: 120,
    reach: 6.6,
  })
  world.rotation.y = TURNED
  const things = createThings(seed + 2, QUALITY[quality])
  const guests = createGuests()
  const shadow = createContactShadow(15, 12, 0.36)
  shadow.position.y = -1.35
  world.add(createLot(seed + 5), things.object, guests.object, shadow)
  backdrop.paint({ top: '#e6efe9', middle: '#f1f2e8', bottom: '#fbfaf4', disc: '#f6e3c4' })
  const pointed: [string, Kind, number][] = [
    ['crown', 'tree', 1.1],
    ['rain-ditch', 'bench', 0.3],
    ['bee-hotel', 'bees', 0.6],
  ]
  /** Where the park stands while it is a postcard, so that all of it is in the card's window. */
  let onCard = 0
  const anchors = new Map(pointed.map(([id]) => [id, new Vector3()]))

  return {
    object,
    camera,
    anchors,
    resize: (frame: Frame) => {
      const wide = frame.width > frame.height
      frameOn(
        frame,
        {
          halfWidth: 5.15,
          halfHeight: wide ? 3.4 : 3.2,
          centre: new Vector3(-0.45, wide ? 0.2 : -0.1, -0.3),
          rise: 0.74,
        },
        ({ x, y }) => ({ x, y: y - 0.05, radius: 0.42 }),
      )
      onCard = wide ? 0.75 : -2.2
    },
    update: (seconds, { plan: given, years, cursor, postcard }) => {
      const plan = readPlan(given)
      world.position.y = postcard ? onCard : 0
      things.show(seconds, plan, years)
      guests.show(seconds, plan, postcard ? null : cursor)
      for (const [id, kind, high] of pointed) {
        const square = firstOf(plan, kind)
        const anchor = anchors.get(id)
        // What is not there yet is not pointed at: its ring goes behind the eye.
        if (square === undefined || postcard) anchor?.copy(camera.position).multiplyScalar(2)
        else {
          const [x, z] = middleOf(square)
          anchor?.set(x, high, z).applyAxisAngle(UP, TURNED)
        }
      }
    },
    dispose,
  }
}

function firstOf(plan: string, kind: Kind) {
  for (let square = 0; square < COLUMNS * LINES; square++) if (kindAt(plan, square) === kind) return square
  return undefined
}

const UP = new Vector3(0, 1, 0)
