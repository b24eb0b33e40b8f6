import {
  Group,
  InstancedMesh,
  LatheGeometry,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  Object3D,
  PerspectiveCamera,
  Plane,
  Raycaster,
  Vector2,
  Vector3,
} from 'three'
import { RoundedBoxGeometry } from 'three/addons/geometries/RoundedBoxGeometry.js'
import { colors } from '#content/design/tokens.ts'
import { createMascot } from '#content/ip/createMascot.ts'
import type { Gesture } from '#content/ip/mascotPose.ts'
import { petalGeometry } from '#content/ip/petalGeometry.ts'
import { createBackdrop } from '#content/scene/backdrop.ts'
import { clamp, smoothstep } from '#content/scene/curves.ts'
import { disposeObject } from '#content/scene/disposeObject.ts'
import type { Frame, Scene3d, SceneMaking, SceneModule } from '#content/scene/scene.ts'
import { sunlight } from '#content/scene/sunlight.ts'
import type { WasteStream } from '#content/schema/exhibit.ts'
import { BIN_HEIGHT, createBins } from './createBins.ts'
import { createThings, type Thing } from './createThings.ts'
import {
  BOUNCE_SECONDS,
  bounceAt,
  hoverAt,
  type Moment,
  type Spot,
  THROW_SECONDS,
  throwAt,
} from './flight.ts'
import { layoutOf, type SortingLayout } from './layout.ts'
import './sorting-controls.ts'
import type { SortingInputs, Throw } from './sortingInputs.ts'
import { tour } from './tour.ts'

/** What the controls ask of the scene. */
export interface SortingScene extends Scene3d<SortingInputs> {
  readonly seconds: () => number
  /** The box around a bin, in parts of the picture from the left and the top. */
  readonly binBox: (stream: WasteStream) => { x: number; y: number; width: number; height: number }
  /** Where the thing waits, likewise. */
  readonly hand: () => { x: number; y: number }
}

const LEAVES = 18
const HELD_DEPTH = 1.1

function create({ seed, quality }: SceneMaking): SortingScene {
  const object = new Group()
  const camera = new PerspectiveCamera(22, 1, 0.1, 100)
  const backdrop = createBackdrop({ x: 0.5, y: 0.4, radius: 0.3 })
  backdrop.paint({ top: '#e0ede6', middle: '#f0f1e6', bottom: '#f3eadb', disc: '#f8f6ea' })
  const bins = createBins()
  const things = createThings()
  const mascot = createMascot(seed)
  const stage = new Group()
  const shelf = new Mesh(
    new RoundedBoxGeometry(4.5, 0.3, 1.7, 4, 0.12),
    new MeshStandardMaterial({ color: '#f3e7d2', roughness: 0.9 }),
  )
  shelf.position.y = -0.16
  const plinth = new Mesh(
    new LatheGeometry(
      [
        [0.001, 0],
        [0.92, 0],
        [0.96, 0.04],
        [0.96, 0.14],
        [0.9, 0.18],
        [0.001, 0.18],
      ].map(([x = 0, y = 0]) => new Vector2(x, y)),
      72,
    ),
    new MeshStandardMaterial({ color: '#f6efe2', roughness: 0.9 }),
  )
  const foot = new Mesh(
    new LatheGeometry(
      [
        [0.001, 0],
        [1.2, 0],
        [1.22, 0.04],
        [1.22, 0.12],
        [1.16, 0.15],
        [0.001, 0.15],
      ].map(([x = 0, y = 0]) => new Vector2(x, y)),
      72,
    ),
    new MeshStandardMaterial({ color: '#9dbfa9', roughness: 0.9 }),
  )
  for (const mesh of [shelf, plinth, foot]) mesh.receiveShadow = true
  const binGroup = new Group().add(shelf, bins.object)
  const ground = foot.clone()
  ground.receiveShadow = true
  const handGroup = new Group().add(plinth, foot)
  foot.position.y = -0.14
  const leaf = petalGeometry({
    length: 0.16,
    width: 0.08,
    cup: 0.4,
    curl: 0.2,
    thickness: 0.01,
    foot: colors.jade,
    tip: colors.leaf,
    blush: 1,
  })
  const leaves = new InstancedMesh(leaf, new MeshBasicMaterial({ vertexColors: true }), LEAVES)
  leaves.frustumCulled = false
  stage.add(binGroup, handGroup, ground, mascot.object, things.object, leaves)
  object.add(backdrop.object, sunlight(quality, { reach: 5, from: [3.5, 7, 6] }), stage)

  let frame: Frame = { width: 1, height: 1 }
  let layout: SortingLayout = layoutOf(frame)
  let now = 0
  const placed = new Object3D()
  const ray = new Raycaster()
  const held = new Vector3()
  const mouthOf = (stream: WasteStream): Spot => {
    const { x, y } = bins.mouth(stream)
    return { x: layout.bins.x + x * layout.bins.scale, y: layout.bins.y + y * layout.bins.scale, z: 0 }
  }
  const handAt = (): Spot => ({ x: layout.hand.x, y: layout.hand.y + layout.hand.scale * 0.9, z: HELD_DEPTH })
  const show = (thing: Thing, { x, y, z, turn, size, seen }: Moment) => {
    const solid = things.take(thing)
    solid.visible = seen
    solid.position.set(x, y, z)
    solid.rotation.set(0.25, turn, 0)
    solid.scale.setScalar(size * layout.hand.scale)
  }
  const toPicture = (at: Vector3) => {
    const { x, y } = at.project(camera)
    return { x: (x + 1) / 2, y: (1 - y) / 2 }
  }
  const burst = (last: Throw | null, elapsed: number) => {
    const part = clamp((elapsed - THROW_SECONDS) / 1.1)
    leaves.visible = last?.right === true && part > 0 && part < 1
    if (!leaves.visible || !last) return
    const { x, y } = mouthOf(last.stream)
    for (let i = 0; i < LEAVES; i++) {
      const angle = i * 2.4
      const out = (0.4 + (i % 4) * 0.22) * smoothstep(0, 0.7, part)
      placed.position.set(
        x + Math.cos(angle) * out,
        y + 0.2 + (0.9 + (i % 3) * 0.25) * part - 1.3 * part * part,
        0.6 + 0.2 * Math.sin(angle),
      )
      placed.rotation.set(angle + part * 5, angle * 2, part * 6)
      placed.scale.setScalar(layout.hand.scale * (1 - 0.7 * part))
      placed.updateMatrix()
      leaves.setMatrixAt(i, placed.matrix)
    }
    leaves.instanceMatrix.needsUpdate = true
  }
  const mood = (last: Throw | null): { gesture: Gesture; since: number } =>
    last
      ? { gesture: last.right ? 'cheer' : 'think', since: last.at + (last.right ? THROW_SECONDS : 0) }
      : { gesture: 'wave', since: 0 }

  return {
    object,
    camera,
    anchors: new Map(),
    seconds: () => now,
    resize: (next) => {
      frame = next
      layout = layoutOf(frame)
      camera.aspect = frame.width / frame.height
      camera.position.set(0, 1.5, 20)
      camera.lookAt(0, 0, 0)
      camera.updateProjectionMatrix()
      camera.updateMatrixWorld()
      backdrop.resize(frame)
      binGroup.position.set(layout.bins.x, layout.bins.y, 0)
      binGroup.scale.setScalar(layout.bins.scale)
      handGroup.position.set(layout.hand.x, layout.hand.y, HELD_DEPTH)
      handGroup.scale.setScalar(layout.hand.scale)
      mascot.object.scale.setScalar(layout.mascot.scale)
      ground.position.set(layout.mascot.x, layout.mascot.y - 0.14 * layout.mascot.scale, 0)
      ground.scale.setScalar(layout.mascot.scale * 0.9)
      stage.updateMatrixWorld(true)
    },
    binBox: (stream) => {
      const { x, y } = mouthOf(stream)
      const half = 0.5 * layout.bins.scale
      const top = toPicture(new Vector3(x - half, y + 0.14 * layout.bins.scale, 0.3))
      const low = toPicture(new Vector3(x + half, y - BIN_HEIGHT * layout.bins.scale, 0.3))
      return { x: top.x, y: top.y, width: low.x - top.x, height: low.y - top.y }
    },
    hand: () => toPicture(new Vector3().copy(handAt() as Vector3)),
    update: (seconds, { thing, since, drag, hover, last }) => {
      now = seconds
      const elapsed = last ? seconds - last.at : Number.POSITIVE_INFINITY
      things.hideAll()
      if (last?.right && elapsed < THROW_SECONDS)
        show(last.thing, throwAt(handAt(), mouthOf(last.stream), elapsed))
      if (thing && drag) {
        ray.setFromCamera(new Vector2(drag.x * 2 - 1, 1 - drag.y * 2), camera)
        ray.ray.intersectPlane(new Plane(new Vector3(0, 0, 1), -HELD_DEPTH), held)
        show(thing, { ...hoverAt(handAt(), 9, seconds), x: held.x, y: held.y, z: HELD_DEPTH })
      } else if (thing) {
        const back = last && !last.right && last.thing.name.zh === thing.name.zh && elapsed < BOUNCE_SECONDS
        show(
          thing,
          back
            ? bounceAt(handAt(), mouthOf(last.stream), elapsed)
            : hoverAt(handAt(), seconds - since, seconds),
        )
      }
      const flying = last && elapsed < THROW_SECONDS + 0.3 ? last.stream : null
      bins.update(
        (stream) => (stream === hover || (stream === flying && last?.right) ? 1 : 0),
        (stream) =>
          stream === last?.stream ? clamp((elapsed - (last.right ? THROW_SECONDS : 0.35)) / 0.6, 0, 2) : 2,
      )
      burst(last, elapsed)
      const { x, y } = layout.mascot
      mascot.update(seconds, {
        ...mood(last),
        look: { x: drag ? clamp(drag.x * 2 - 0.6, -1, 1) : 0.35, y: drag ? 0 : -0.35 },
      })
      mascot.object.position.set(x, y + mascot.object.position.y * layout.mascot.scale, 0)
    },
    dispose: () => {
      things.dispose()
      disposeObject(object)
    },
  }
}

/** The sorting game: four bins, one thing after another, and the mascot beside. */
export const scene: SceneModule<SortingInputs> = {
  look: { toneMapping: 'neutral', exposure: 1.08, shadows: true, environment: 0.32 },
  start: { thing: null, since: 0, drag: null, hover: null, last: null },
  create,
  tour,
  controls: 'sorting-controls',
  wholePicture: true,
}
