import { DirectionalLight, HemisphereLight, PerspectiveCamera, Scene } from 'three'
import { createMascot, type MascotMoment } from '#content/ip/createMascot.ts'
import { disposeObject } from '#content/scene/disposeObject.ts'

/** What a corner of the picture shows while a scene is on. */
export interface Companion {
  readonly world: Scene
  readonly camera: PerspectiveCamera
  update(seconds: number, moment: MascotMoment): void
  dispose(): void
}

/** Her size to the eye: the whole figure, with air for a raised hand. */
const FIELD_OF_VIEW = 20
const DISTANCE = 10.2

/** The mascot alone under a light of her own, to be drawn by a stage over the scene that is on it. */
export function createCompanion(seed = 1): Companion {
  const world = new Scene()
  world.environmentIntensity = 0.35
  const mascot = createMascot(seed)
  const sun = new DirectionalLight('#fff0d8', 2.2)
  sun.position.set(4.2, 6.5, 4.6)
  world.add(mascot.object, sun, new HemisphereLight('#dcecff', '#f3dcd2', 1))
  const camera = new PerspectiveCamera(FIELD_OF_VIEW, 0.8, 0.1, 40)
  camera.position.set(0, 1.9, DISTANCE)
  camera.lookAt(0, 1.52, 0)
  return {
    world,
    camera,
    update: (seconds, moment) => {
      mascot.object.rotation.y = -0.16
      mascot.update(seconds, moment)
    },
    dispose: () => {
      mascot.dispose()
      disposeObject(world)
    },
  }
}
