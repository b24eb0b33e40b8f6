import {
  Group,
  LatheGeometry,
  Mesh,
  MeshStandardMaterial,
  PerspectiveCamera,
  Vector2,
  type Vector3,
} from 'three'
import { createMascot } from '#content/ip/createMascot.ts'
import { createBackdrop } from '#content/scene/backdrop.ts'
import { disposeObject } from '#content/scene/disposeObject.ts'
import type { SceneMaking, SceneModule } from '#content/scene/scene.ts'
import { sunlight } from '#content/scene/sunlight.ts'
import { createDrift } from './createDrift.ts'
import { createYulan } from './createYulan.ts'
import { COLD_CELSIUS, DAYS_TOLD, degreeDays, openedBy } from './degreeDays.ts'
import type { MascotInputs, MascotScene } from './mascotInputs.ts'
import './mascot-controls.ts'

const PAPER = { top: '#dcebe4', middle: '#eef1e6', bottom: '#f8f5ec', disc: '#fbeee9' } as const
const FIELD_OF_VIEW = 22
/** On an upright screen the teller stands higher, above the card with her words; in units of the scene. */
const LIFT = 0.6

/** Sharp edges, unlike the soft ones of the mascot. */
const STEPS = [
  [1.1, 0.15, -0.15, '#f1eadc'],
  [1.36, 0.14, -0.29, '#9dbfa9'],
] as const
/** The yulan stands on a smaller one of its own. */
const POT = [[0.4, 0.2, -0.2, '#f1eadc']] as const

const lathe = (edge: readonly (readonly [number, number])[]) =>
  new LatheGeometry(
    edge.map(([x, y]) => new Vector2(x, y)),
    96,
  )

function podium(steps: readonly (readonly [radius: number, height: number, y: number, color: string])[]) {
  const group = new Group()
  for (const [radius, height, y, color] of steps) {
    // From the foot upward, so that the skin looks outward.
    const edge = [
      [0.001, 0],
      [radius - 0.01, 0],
      [radius, 0.03],
      [radius, height - 0.04],
      [radius - 0.04, height],
      [0.001, height],
    ] as const
    const step = new Mesh(lathe(edge), new MeshStandardMaterial({ color, roughness: 0.9 }))
    step.position.y = y
    step.castShadow = step.receiveShadow = true
    group.add(step)
  }
  return group
}

function create({ seed, quality }: SceneMaking): MascotScene {
  const object = new Group()
  const backdrop = createBackdrop({ x: 0.5, y: 0.46, radius: 0.42 })
  const mascot = createMascot(seed)
  const stand = new Group()
  stand.add(mascot.object, podium(STEPS))
  const yulan = createYulan()
  yulan.object.add(podium(POT))
  const drift = createDrift(seed, quality === 'low' ? 16 : 40)
  object.add(backdrop.object, sunlight(quality, { reach: 2.8 }), stand, yulan.object, drift.object)
  const camera = new PerspectiveCamera(FIELD_OF_VIEW, 1, 0.1, 120)
  const anchors = new Map<string, Vector3>()
  let portrait = true
  let now = 0
  backdrop.paint(PAPER)

  return {
    object,
    camera,
    anchors,
    seconds: () => now,
    resize: ({ width, height }) => {
      portrait = height >= width
      camera.aspect = width / height
      const far = portrait ? 21.5 : 12.6
      camera.position.set(0, 2.0, far)
      camera.lookAt(0, 1.5, 0)
      // Portrait: a little above the middle, air for words below. Landscape: on the left third.
      camera.setViewOffset(
        width,
        height,
        portrait ? 0 : width * 0.2,
        portrait ? height * 0.055 : height * 0.02,
        width,
        height,
      )
      camera.updateProjectionMatrix()
      backdrop.resize({ width, height })
      backdrop.placeDisc(portrait ? { x: 0.5, y: 0.43, radius: 0.43 } : { x: 0.3, y: 0.5, radius: 0.44 })
    },
    update: (seconds, inputs) => {
      now = seconds
      mascot.update(seconds, inputs)
      const told = inputs.chapter >= 0
      const lift = told && portrait ? LIFT : 0
      stand.position.set(told ? -0.72 : 0, lift, 0)
      stand.rotation.y = told ? 0.12 : -0.1
      yulan.object.visible = told
      yulan.object.position.set(1.06, lift, 0.5)
      yulan.object.scale.setScalar(1.04)
      const { celsius = COLD_CELSIUS, kind = 'yulan' } = inputs
      yulan.update(
        seconds,
        inputs.chapter,
        seconds - inputs.turned,
        openedBy(degreeDays(celsius, DAYS_TOLD)),
        kind,
      )
      drift.update(seconds)
      object.updateMatrixWorld()
      anchors.clear()
      for (const [id, place] of yulan.anchors(inputs.chapter)) anchors.set(id, place)
      anchors.set('mascot', mascot.eyes())
    },
    dispose: () => {
      mascot.dispose()
      disposeObject(object)
    },
  }
}

/** The mascot on its podium: host of the home page, and teller of the yulan's story. */
export const scene: SceneModule<MascotInputs> = {
  look: { toneMapping: 'neutral', exposure: 1.1, shadows: true, environment: 0.32 },
  start: { gesture: 'wave', since: 0, look: { x: 0, y: 0 }, chapter: -1, turned: 0 },
  create,
  tour: (seconds) => {
    const steps = ['wave', 'idle', 'think', 'idle', 'cheer', 'idle'] as const
    const turn = Math.floor(seconds / 5)
    const at = (one: number) => ({
      gesture: steps[(one + steps.length) % steps.length] ?? ('idle' as const),
      since: one * 5,
    })
    return {
      ...at(turn),
      before: at(turn - 1),
      look: { x: Math.sin(seconds * 0.4) * 0.6, y: Math.sin(seconds * 0.27) * 0.3 },
      chapter: -1,
      turned: 0,
    }
  },
  controls: 'mascot-controls',
  wholePicture: true,
  // Across, words stand between her gown and the twig, never on her face.
  words: { wideSubject: 'left', wideLabels: [0.5, 0.74] },
}
