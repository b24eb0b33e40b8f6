import { Group, MathUtils, PerspectiveCamera, Raycaster, Vector2, Vector3 } from 'three'
import { createBackdrop } from '#content/scene/backdrop.ts'
import { mix } from '#content/scene/curves.ts'
import { disposeObject } from '#content/scene/disposeObject.ts'
import type { Frame, Scene3d, SceneMaking, SceneModule } from '#content/scene/scene.ts'
import { sunlight } from '#content/scene/sunlight.ts'
import { createShade, createStand } from './createStand.ts'
import type { LoadedModel } from './loadModel.ts'
import { standing } from './standing.ts'
import './turntable-controls.ts'
import { startInputs, type TurntableInputs, tour, turnedAt } from './turntableInputs.ts'

const FIELD = 24
/** Degrees above the level at which the eye is, lowest and highest. */
const LOWEST = 3
const HIGHEST = 62
/** How many times larger it is at its nearest. */
const NEAREST = 2.6
/** Half of the turntable, with some air. */
const HALF_WIDTH = 1.72
/** What of the frame it may take, and where its middle is: above the panel, or right of it. */
const TALL = { across: 0.88, up: 0.4, x: 0.5, y: 0.375, disc: 0.42 } as const
const WIDE = { across: 0.4, up: 0.78, x: 0.75, y: 0.44, disc: 0.41 } as const
const PAPER = { top: '#dfece6', middle: '#f1f1e4', bottom: '#f7f0e4', disc: '#fbf6ea' } as const

function create({ quality }: SceneMaking, model?: LoadedModel): Scene3d<TurntableInputs> {
  const object = new Group()
  const camera = new PerspectiveCamera(FIELD, 1, 0.1, 120)
  const backdrop = createBackdrop({ x: 0.5, y: 0.45, radius: 0.42 })
  backdrop.paint(PAPER)
  const { object: stand, table } = createStand()
  const one = model && standing(model)
  if (one) table.add(one.object, createShade(one.radius))
  object.add(backdrop.object, sunlight(quality, { reach: 2.9, strength: 2 }), stand, table)
  const height = Math.max(one?.height ?? 0, 0.5)
  const middle = new Vector3(0, height / 2 - 0.16, 0)
  let far = 10

  const look = ({ eye, near }: TurntableInputs) => {
    const times = mix(1, NEAREST, near)
    const up = MathUtils.degToRad(mix(LOWEST, HIGHEST, eye))
    // Near by, whoever rises sees the upper part of it.
    const at = middle.clone().setY(middle.y + (eye - startInputs.eye) * height * (1 - 1 / times))
    camera.position
      .set(0, Math.sin(up), Math.cos(up))
      .multiplyScalar(far / times)
      .add(at)
    camera.lookAt(at)
  }

  return {
    object,
    camera,
    anchors: new Map(),
    carrier: {
      placeOf(point) {
        const at = new Vector3().copy(point)
        return one?.hides(at, table.worldToLocal(camera.position.clone())) ? null : table.localToWorld(at)
      },
      pointAt({ x, y }) {
        const ray = new Raycaster()
        ray.setFromCamera(new Vector2(x, y), camera)
        const [hit] = one ? ray.intersectObject(one.object, true) : []
        return hit ? table.worldToLocal(hit.point) : null
      },
    },
    resize: (frame: Frame) => {
      const { width, height: high } = frame
      const { across, up, x, y, disc } = width > high ? WIDE : TALL
      camera.aspect = width / high
      const half = Math.tan(MathUtils.degToRad(FIELD / 2))
      far = Math.max(HALF_WIDTH / (half * camera.aspect * across), (height / 2 + 0.5) / (half * up))
      camera.setViewOffset(width, high, width * (0.5 - x), high * (0.5 - y), width, high)
      backdrop.resize(frame)
      backdrop.placeDisc({ x, y, radius: disc })
    },
    update: (seconds, inputs) => {
      one?.moveTo(seconds)
      table.rotation.y = MathUtils.degToRad(turnedAt(seconds, inputs))
      look(inputs)
      camera.updateMatrixWorld()
      object.updateMatrixWorld()
    },
    dispose: () => {
      one?.dispose()
      disposeObject(object)
    },
  }
}

/** The turntable with a model on it, or empty. */
export const turntableOf = (model?: LoadedModel): SceneModule<TurntableInputs> => ({
  look: { toneMapping: 'neutral', exposure: 1.04, shadows: true, environment: 0.42 },
  start: startInputs,
  create: (making) => create(making, model),
  tour,
  controls: 'turntable-controls',
})

export const scene = turntableOf()
