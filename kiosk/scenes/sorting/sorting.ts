import { Group, PerspectiveCamera, Plane, Raycaster, Vector2, Vector3 } from 'three'
import { createMascot } from '#content/ip/createMascot.ts'
import type { Gesture } from '#content/ip/gestures.ts'
import { createBackdrop } from '#content/scene/backdrop.ts'
import { clamp, smoothstep } from '#content/scene/curves.ts'
import { disposeObject } from '#content/scene/disposeObject.ts'
import type { Frame, SceneMaking, SceneModule } from '#content/scene/scene.ts'
import { sunlight } from '#content/scene/sunlight.ts'
import type { WasteStream } from '#content/schema/exhibit.ts'
import { createBins } from './createBins.ts'
import { createConfetti } from './createConfetti.ts'
import { createMeadow } from './createMeadow.ts'
import { createColumn, createTable } from './createTable.ts'
import { createThings, type Thing } from './createThings.ts'
import { createTrail } from './createTrail.ts'
import {
  arriveAt,
  BOUNCE_SECONDS,
  bounceAt,
  type Moment,
  moveUpAt,
  type Spot,
  THROW_SECONDS,
  throwAt,
} from './flight.ts'
import { LOOK_DOWN, layoutOf, PLATE, type SortingLayout, WAITING } from './layout.ts'
import type { PicturePoint, SortingInputs, SortingScene, Throw } from './sortingInputs.ts'
import { tour } from './tour.ts'
import './sorting-controls.ts'

const FAR = 20
const THING_SIZE = 1.06
const SMALL = 0.5
const OPENING_SECONDS = 0.22
const NEVER = Number.POSITIVE_INFINITY
/** How much farther leaves fly for a whole flower. */
const FESTIVE = 1.5

function create({ seed, quality }: SceneMaking): SortingScene {
  const object = new Group()
  const camera = new PerspectiveCamera(22, 1, 0.1, 100)
  const backdrop = createBackdrop({ x: 0.5, y: 0.4, radius: 0.3 })
  backdrop.paint({
    top: '#dcebe4',
    middle: '#f0f1e6',
    bottom: '#f3e6d3',
    disc: '#faf7ec',
    hills: ['#bcd6c4', '#cfe0cb', '#dfe6d0'],
  })
  const bins = createBins()
  const things = createThings()
  const meadow = createMeadow(seed)
  const confetti = createConfetti(seed)
  const trail = createTrail()
  const mascot = createMascot(seed)
  const column = createColumn()
  const friend = new Group().add(mascot.object, column.object)
  const game = new Group()
  game.add(createTable(), bins.object, things.object, meadow.object, confetti.object, trail.object)
  object.add(backdrop.object, sunlight(quality, { reach: 5.5, from: [3.2, 8, 5.5] }), game, friend)

  let layout: SortingLayout = layoutOf({ width: 1, height: 2 })
  let now = 0
  const ray = new Raycaster()
  const found = new Vector3()
  const inWorld = ({ x, y, z }: Spot) => game.localToWorld(new Vector3(x, y, z))
  const toPicture = (spot: Spot): PicturePoint => {
    const { x, y } = inWorld(spot).project(camera)
    return { x: (x + 1) / 2, y: (1 - y) / 2 }
  }
  const handOf = (thing: Thing, size: number): Spot => ({
    ...PLATE,
    y: PLATE.y + things.take(thing).half * THING_SIZE * size,
  })
  const placeInLine = (thing: Thing, index: number): Spot => {
    const { x, y, z } = WAITING[Math.min(index, WAITING.length - 1)] as Spot
    return { x, y: y + things.take(thing).half * THING_SIZE * SMALL, z }
  }
  /** A finger moves a thing on the slope from the plate up to the bins. */
  const underFinger = ({ x, y }: PicturePoint): Spot => {
    const mouth = bins.mouth('recyclable')
    const plate = { ...PLATE, y: PLATE.y + THING_SIZE / 2 }
    const slope = new Plane().setFromCoplanarPoints(
      inWorld(plate),
      inWorld({ ...plate, x: 1 }),
      inWorld({ ...mouth, x: 0, y: mouth.y + 0.45 }),
    )
    ray.setFromCamera(new Vector2(x * 2 - 1, 1 - y * 2), camera)
    return game.worldToLocal(ray.ray.intersectPlane(slope, found) ?? inWorld(plate))
  }
  const show = (thing: Thing, { x, y, z, turn, roll, size, seen }: Moment) => {
    const solid = things.take(thing).object
    solid.visible = seen
    solid.position.set(x, y, z)
    solid.rotation.set(0, turn, -roll)
    solid.scale.setScalar(size * THING_SIZE)
  }

  const showThrown = ({ thing, stream, from, right }: Throw, elapsed: number, size: number) => {
    if (!right || elapsed >= THROW_SECONDS) return
    const flying = throwAt(from ? underFinger(from) : handOf(thing, size), bins.mouth(stream), elapsed)
    show(thing, { ...flying, size: flying.size * size })
  }
  const showInHand = (thing: Thing, seconds: number, { since, drag, last, size }: SortingInputs) => {
    const elapsed = last ? seconds - last.at : NEVER
    const hand = handOf(thing, size)
    if (drag) {
      const sway = { turn: 0.25 * Math.sin(seconds * 2.4), roll: 0.14 * Math.sin(seconds * 3.1) }
      return show(thing, { ...underFinger(drag), ...sway, size: 1.06 * size, seen: true })
    }
    const isBack = last && !last.right && last.thing.name.zh === thing.name.zh && elapsed < BOUNCE_SECONDS
    const lying = isBack
      ? bounceAt(last.from ? underFinger(last.from) : hand, bins.mouth(last.stream), hand, elapsed)
      : arriveAt(placeInLine(thing, 0), hand, SMALL, seconds - since, seconds)
    show(thing, { ...lying, size: lying.size * size })
  }
  const mood = (last: Throw | null): { gesture: Gesture; since: number } => {
    if (!last) return { gesture: 'wave', since: 0 }
    return { gesture: last.right ? 'cheer' : 'think', since: last.at + (last.right ? THROW_SECONDS : 0.3) }
  }
  const openness = (stream: WasteStream, { hover, last }: SortingInputs, elapsed: number) => {
    if (stream === hover) return 1
    if (!last || stream !== last.stream) return 0
    const shut = last.right ? THROW_SECONDS + 0.25 : 0.5
    return smoothstep(0, OPENING_SECONDS, elapsed) * (1 - smoothstep(shut, shut + OPENING_SECONDS, elapsed))
  }

  return {
    object,
    camera,
    anchors: new Map(),
    seconds: () => now,
    resize: (frame: Frame) => {
      layout = layoutOf(frame)
      const wide = frame.width >= frame.height
      camera.aspect = frame.width / frame.height
      camera.position.set(0, FAR * Math.sin(LOOK_DOWN), FAR * Math.cos(LOOK_DOWN))
      camera.lookAt(0, 0, 0)
      camera.updateProjectionMatrix()
      camera.updateMatrixWorld()
      backdrop.resize(frame)
      backdrop.placeDisc(wide ? { x: 0.62, y: 0.42, radius: 0.42 } : { x: 0.56, y: 0.4, radius: 0.38 })
      game.position.set(layout.game.x, layout.game.y, layout.game.z)
      game.scale.setScalar(layout.game.scale)
      friend.position.set(layout.mascot.x, layout.mascot.y, layout.mascot.z)
      friend.scale.setScalar(layout.mascot.scale)
      column.stretch(layout.column / layout.mascot.scale)
      object.updateMatrixWorld(true)
    },
    binBox: (stream) => {
      const [upper, lower] = bins.corners(stream)
      const [top, low] = [toPicture(upper), toPicture(lower)]
      return { x: top.x, y: top.y, width: low.x - top.x, height: low.y - top.y }
    },
    hand: () => toPicture({ ...PLATE, y: PLATE.y + THING_SIZE / 2 }),
    nameplate: () => toPicture({ x: 0, y: -0.24, z: 1.7 }),
    update: (seconds, inputs) => {
      now = seconds
      const { thing, since, waiting, drag, hover, last, home, size } = inputs
      const elapsed = last ? seconds - last.at : NEVER
      things.hideAll()
      if (last) showThrown(last, elapsed, size)
      waiting.forEach((next, index) => {
        const from = placeInLine(next, index + 1)
        show(next, moveUpAt(from, placeInLine(next, index), SMALL, seconds - since))
      })
      if (thing) showInHand(thing, seconds, inputs)
      bins.update(
        (stream) => openness(stream, inputs, elapsed),
        (stream) => (stream === last?.stream ? (elapsed - (last.right ? THROW_SECONDS : 0.4)) / 0.8 : 1),
      )
      const burst = last?.right ? bins.mouth(last.stream) : undefined
      confetti.update(burst, elapsed - THROW_SECONDS + 0.1, last?.festive ? FESTIVE : 1)
      meadow.update(seconds, home, elapsed - THROW_SECONDS)
      const held = drag && hover ? underFinger(drag) : PLATE
      trail.update(seconds, drag ? hover : null, held, bins.mouth(hover ?? 'wet'))
      const look = drag
        ? { x: clamp(drag.x * 2.4 - 0.6, -1, 1), y: clamp(0.5 - drag.y, -1, 0) }
        : { x: 0.4, y: -0.5 }
      mascot.update(seconds, { ...mood(last), look })
    },
    dispose: () => {
      things.dispose()
      mascot.dispose()
      disposeObject(object)
    },
  }
}

/** The sorting game: four bins, one thing after another, and the mascot beside. */
export const scene: SceneModule<SortingInputs> = {
  look: { toneMapping: 'neutral', exposure: 1.06, shadows: true, environment: 0.34 },
  start: { thing: null, since: 0, waiting: [], drag: null, hover: null, last: null, size: 1, home: 0 },
  create,
  tour,
  controls: 'sorting-controls',
  wholePicture: true,
}
