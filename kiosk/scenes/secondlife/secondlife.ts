import { Vector3 } from 'three'
import { clamp } from '#content/scene/curves.ts'
import type { Frame, Scene3d, SceneMaking, SceneModule } from '#content/scene/scene.ts'
import { createDiorama } from '../createDiorama.ts'
import { createToyPaint } from '../toys/createToyPaint.ts'
import { createBooths, placeOf } from './createBooths.ts'
import { createCarousel } from './createCarousel.ts'
import { createThings } from './createThings.ts'
import { flightOf } from './flight.ts'
import type { SecondlifeInputs } from './secondlifeInputs.ts'
import { homeOf, things, workshops } from './workshops.ts'
import './secondlife-controls.ts'

const FRAME = {
  halfWidth: 4.35,
  halfHeight: 3.5,
  centre: new Vector3(0, 1.18, 0),
  wideCentre: new Vector3(0, 0.85, 0),
  rise: 0.46,
  shift: -0.285,
}
const PLATE = new Vector3(0, 0, 3.25)
const UP = new Vector3(0, 1, 0)
const SECONDS_A_THING = 7

/** A carousel of paper workshops: what is brought to the right one gets a second life, or a safe place. */
export const scene: SceneModule<SecondlifeInputs> = {
  look: { toneMapping: 'neutral', exposure: 1, shadows: true, environment: 0.35 },
  start: { thing: 'can', to: null, sent: 0, held: null, near: null, recycled: 0 },
  create,
  tour: (seconds) => {
    const round = seconds / SECONDS_A_THING
    const thing = things[((Math.floor(round) % things.length) + things.length) % things.length] ?? 'can'
    const now = round - Math.floor(round)
    return {
      thing,
      to: now > 0.12 ? homeOf(thing) : null,
      sent: clamp((now - 0.12) / 0.6),
      held: null,
      near: null,
      recycled: 0,
    }
  },
  controls: 'secondlife-controls',
  words: { tallLabels: [0.53, 0.66], wideLabels: [0.08, 0.3] },
}

function create({ seed, quality }: SceneMaking): Scene3d<SecondlifeInputs> {
  const { object, world, camera, backdrop, frameOn, dispose } = createDiorama({
    quality,
    field: 25,
    far: 90,
    reach: 6,
    shadow: { size: [12, 10], at: [0, -1.5, 0] },
  })
  backdrop.paint({ top: '#e6efe9', middle: '#f3eee0', bottom: '#d8e5dd', disc: '#f9e6d2' })
  const paint = createToyPaint()
  const places = workshops.map(placeOf)
  const carousel = createCarousel(paint, places, seed + 1)
  const booths = createBooths(paint)
  const loose = createThings(paint, seed + 2)
  loose.plate.position.copy(PLATE)
  world.add(carousel.object, booths.object)
  object.add(loose.object)

  const anchors = new Map<string, Vector3>(workshops.map((workshop) => [workshop, new Vector3()]))
  for (const id of ['plate', 'crucible', 'sheets', 'mercury']) anchors.set(id, new Vector3())
  const [hand, goal, at, up] = [new Vector3(), new Vector3(), new Vector3(), new Vector3()]

  return {
    object,
    camera,
    anchors,
    resize: (frame: Frame) => {
      frameOn(frame, FRAME, ({ x, y, wide }) => ({ x, y: y - 0.05, radius: wide ? 0.42 : 0.42 }))
    },
    update: (seconds, { thing, to, sent, held, near }) => {
      const turn = 0.16 * Math.sin(seconds * 0.16)
      const float = 0.05 * Math.sin(seconds * 0.6)
      world.rotation.y = turn
      world.position.y = float
      const right = to === homeOf(thing)
      const flight = flightOf(to ? sent : 0, right)
      carousel.show(seconds)
      booths.show(seconds, turn, { to, flight, right, near })
      for (const workshop of workshops)
        anchors
          .get(workshop)
          ?.copy(placeOf(workshop))
          .applyAxisAngle(UP, turn)
          .add(up.set(0, 1.1 + float, 0.45))
      anchors
        .get('crucible')
        ?.copy(anchors.get('smelter') ?? up)
        .add(up.set(-0.15, -0.1, 0))
      anchors
        .get('sheets')
        ?.copy(anchors.get('layers') ?? up)
        .add(up.set(0, -0.2, 0))
      anchors
        .get('mercury')
        ?.copy(anchors.get('safe') ?? up)
        .add(up.set(0.1, 1.2, -0.4))

      loose.plate.position.y = float
      anchors
        .get('plate')
        ?.copy(PLATE)
        .setY(0.6 + float)
      const rest = 0.1 + loose.halfOf(thing) + float
      hand.copy(PLATE).setY(rest + 0.04 * Math.sin(seconds * 1.8))
      if (held) {
        // At the depth of the plate, wherever the finger is.
        const depth = at.copy(PLATE).setY(rest).project(camera).z
        hand.set(held.x * 2 - 1, 1 - held.y * 2, depth).unproject(camera)
      }
      goal.copy(to ? (anchors.get(to) ?? PLATE) : PLATE)
      at.copy(hand)
      if (to) {
        if (held && !right && sent > 0.5) hand.copy(PLATE).setY(rest)
        at.copy(hand).lerp(goal, flight.there)
        at.y += Math.sin(Math.PI * flight.there) * 1.1
      }
      loose.show(
        thing,
        at,
        flight.size,
        0.4 * Math.sin(seconds * 0.7) + flight.there * 5,
        held && !to ? 0.16 * Math.sin(seconds * 3) : 0,
      )
      loose.burst(goal.setY(goal.y + 0.9), to && right ? flight.burst : 0)
    },
    dispose,
  }
}
