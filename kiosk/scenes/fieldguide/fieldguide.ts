import { DirectionalLight, Group, HemisphereLight, PerspectiveCamera, Vector3 } from 'three'
import { clamp, smoothstep } from '#content/scene/curves.ts'
import { disposeObject } from '#content/scene/disposeObject.ts'
import type { Frame, Quality, SceneMaking, SceneModule } from '#content/scene/scene.ts'
import { createBird } from './createBird.ts'
import { createLeaf, SUN } from './createLeaf.ts'
import { createPencil } from './createPencil.ts'
import { createPerches } from './createPerch.ts'
import { createRoom, DESK, WINDOW } from './createRoom.ts'
import { createStand } from './createStand.ts'
import { type GuideInputs, type GuideScene, start } from './guideInputs.ts'
import { type BirdTrait, isLeaf, type LeafTrait, type Name, type Trait } from './species.ts'
import { tour } from './tour.ts'
import './fieldguide-controls.ts'

const SHADOW_PX: Record<Quality, number> = { low: 512, medium: 1024, high: 2048 }
const LEAF_PX: Record<Quality, number> = { low: 512, medium: 1024, high: 1536 }
const FIELD = 20
/** How high the eye is above the middle of the window, in parts of its distance. */
const EYE = 0.23
/** Where a leaf is held, and where birds stand outside. */
const HELD = new Vector3(0, -0.94, 0.3)
const OUTSIDE = new Vector3(0, -1.16, -1.15)
const TALLEST = 2.72
const WIDEST = 3.2
const COMES = 0.7
const PENCIL_SECONDS = 1.3
const UP = new Vector3(0, 1, 0)

/** A desk at a round window in the morning: a leaf held into the light, or a bird outside, large and near. */
export const scene: SceneModule<GuideInputs> = {
  look: { toneMapping: 'neutral', exposure: 1, shadows: true, environment: 0.35 },
  start,
  create,
  tour,
  controls: 'fieldguide-controls',
  words: { title: 'upright', shortLead: true, tallLabels: [0.22, 0.52] },
}

function light(quality: Quality) {
  const sun = new DirectionalLight('#ffe9c4', 3.4)
  sun.position.copy(SUN).multiplyScalar(12)
  sun.castShadow = true
  sun.shadow.mapSize.setScalar(SHADOW_PX[quality])
  sun.shadow.radius = 5
  sun.shadow.bias = -0.0006
  sun.shadow.normalBias = 0.02
  Object.assign(sun.shadow.camera, { left: -8, right: 8, top: 5, bottom: -8, near: 1, far: 30 })
  const room = new DirectionalLight('#fff6e6', 1.25)
  room.position.set(-2.5, 4, 9)
  return new Group().add(sun, room, new HemisphereLight('#eef4ee', '#d9b98c', 1.15))
}

function create({ seed, quality }: SceneMaking): GuideScene {
  const object = new Group()
  const camera = new PerspectiveCamera(FIELD, 1, 1, 60)
  const room = createRoom(seed)
  const perches = createPerches(seed + 4)
  perches.object.position.copy(OUTSIDE)
  const stand = createStand(HELD.y - DESK)
  stand.position.copy(HELD)
  const pencil = createPencil()
  const pivot = new Group()
  object.add(light(quality), room.object, perches.object, stand, pivot, pencil.object)
  const uTime = { value: 0 }
  const anchors = new Map(['edge', 'veins', 'stalk', 'bill', 'wing', 'feet'].map((id) => [id, new Vector3()]))
  let now = 0
  let shown: Shown | undefined
  let end: Vector3 | undefined

  const put = (name: Name) => {
    if (shown?.name === name) return shown
    if (shown) pivot.remove(shown.object)
    shown?.dispose()
    shown = isLeaf(name) ? leafShown(name, LEAF_PX[quality], uTime) : birdShown(name)
    pivot.add(shown.object)
    pivot.position.copy(shown.leaf ? HELD : OUTSIDE)
    // A bird turns on its feet.
    pivot.position.x += shown.feet
    stand.visible = shown.leaf
    perches.show(shown.perch, shown.feet)
    return shown
  }

  return {
    object,
    camera,
    anchors,
    seconds: () => now,
    marked: () => {
      if (!end) return undefined
      const { x, y } = end.clone().project(camera)
      return { x: (x + 1) / 2, y: (1 - y) / 2 }
    },
    resize: ({ width, height }: Frame) => frameWindow(camera, { width, height }),
    update: (seconds, { name, since, turn, mark, markAt, playing }) => {
      now = seconds
      uTime.value = seconds
      room.sway(seconds)
      const subject = put(name)
      const come = smoothstep(0, COMES, seconds - since)
      const drawing = mark === null ? 0 : clamp((seconds - markAt) / PENCIL_SECONDS)
      const over = mark === 'under' ? Math.PI * smoothstep(0, 0.9, seconds - markAt) : 0
      const idle = (subject.leaf ? 0.16 : 0.06) * Math.sin(seconds * 0.6)
      // A word about a place is best heard while it faces the visitor.
      const still = mark === null || mark === 'under' ? 1 : 1 - smoothstep(0, 0.5, seconds - markAt)
      pivot.rotation.y =
        (turn + idle) * still +
        over +
        subject.facing * (0.35 + 0.65 * still) +
        (1 - come) * (subject.leaf ? 1.5 : 0.5)
      pivot.scale.setScalar(0.82 + 0.18 * come)
      subject.live(seconds, mark === null ? 0 : smoothstep(0, 0.4, seconds - markAt))
      pivot.updateMatrixWorld(true)
      end = undefined
      if (mark !== null && drawing > 0) {
        const part = mark === 'under' ? clamp((seconds - markAt - 0.8) / PENCIL_SECONDS) : drawing
        const lines = subject
          .marks(mark)
          .map((points) => points.map((point) => pivot.localToWorld(point.clone())))
        pencil.draw(lines, part * part * (3 - 2 * part), camera)
        end = lines[0]?.reduce((best, point) => (point.y < best.y ? point : best))
      } else pencil.hide()
      for (const [id, place] of anchors) {
        const at = playing ? undefined : subject.anchors[id]
        // What is not there is not pointed at: its ring goes behind the eye.
        if (at) pivot.localToWorld(place.copy(at))
        else
          place
            .copy(camera.position)
            .addScaledVector(UP, 1)
            .setZ(camera.position.z + 5)
      }
    },
    dispose: () => {
      shown?.dispose()
      disposeObject(object)
    },
  }
}

interface Shown {
  readonly name: Name
  readonly leaf: boolean
  readonly object: Group
  readonly facing: number
  readonly perch?: Parameters<ReturnType<typeof createPerches>['show']>[0]
  readonly feet: number
  readonly anchors: Readonly<Partial<Record<string, Vector3>>>
  readonly marks: (trait: Trait) => Vector3[][]
  readonly live: (seconds: number, calm: number) => void
  readonly dispose: () => void
}

/** Lines are worked out once for each trait. */
function remembered(lines: Shown['marks']): Shown['marks'] {
  const known = new Map<Trait, Vector3[][]>()
  return (trait) => {
    const found = known.get(trait) ?? lines(trait)
    known.set(trait, found)
    return found
  }
}

function leafShown(name: Parameters<typeof createLeaf>[0], px: number, uTime: { value: number }): Shown {
  const { object: leaf, held, reach, marks, anchors, dispose } = createLeaf(name, px, { uTime })
  const scale = Math.min(1, TALLEST / (reach[1] - held.y), WIDEST / (2 * reach[0]))
  leaf.scale.setScalar(scale)
  leaf.position.copy(held).multiplyScalar(-scale)
  leaf.updateMatrix()
  const place = (point: Vector3) => point.applyMatrix4(leaf.matrix)
  for (const point of Object.values(anchors)) place(point)
  return {
    name,
    leaf: true,
    object: new Group().add(leaf),
    facing: 0,
    feet: 0,
    anchors,
    marks: remembered((trait) => marks(trait as LeafTrait).map((line) => line.map(place))),
    live: () => {},
    dispose,
  }
}

function birdShown(name: Parameters<typeof createBird>[0]): Shown {
  const { object, marks, anchors, perch, feet, live, dispose } = createBird(name)
  return {
    name,
    leaf: false,
    object,
    facing: -0.42,
    perch,
    feet,
    anchors,
    marks: remembered((trait) => marks(trait as BirdTrait)),
    live,
    dispose,
  }
}

/** Sets the eye straight before the wall, so that the window stays round, and moves the picture to where the words leave room. */
function frameWindow(camera: PerspectiveCamera, { width, height }: Frame) {
  const wide = width > height
  const [x, y] = wide ? [width * 0.77, height * 0.43] : [width * 0.556, height * 0.362]
  const radius = wide ? Math.min(height * 0.372, width * 0.208) : Math.min(width * 0.374, height * 0.212)
  const unit = radius / WINDOW
  const far = height / (2 * unit * Math.tan((FIELD * Math.PI) / 360))
  camera.aspect = width / height
  camera.far = far + 20
  camera.position.set(0, EYE * far, far)
  camera.rotation.set(0, 0, 0)
  camera.setViewOffset(width, height, width / 2 - x, height / 2 + EYE * far * unit - y, width, height)
  camera.updateProjectionMatrix()
  camera.updateMatrixWorld()
}
