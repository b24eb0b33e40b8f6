import {
  Box3,
  DirectionalLight,
  Group,
  HemisphereLight,
  NeutralToneMapping,
  PerspectiveCamera,
  Scene,
  Vector3,
  WebGLRenderer,
} from 'three'
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js'
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js'
import { disposeObject } from '../../scene/disposeObject.ts'
import { createRoomLight, fetchRoomLight } from '../../scene/room/roomLight.ts'

export interface StagedModel {
  /** Turned about its upright axis, in radians. */
  readonly draw: (renderer: WebGLRenderer, turned: number) => void
  readonly dispose: () => void
}

/** What draws models on a canvas of the editor, with the colours of the hall. */
export function openRenderer(canvas: HTMLCanvasElement): WebGLRenderer {
  const renderer = new WebGLRenderer({ canvas, alpha: true, antialias: true })
  renderer.toneMapping = NeutralToneMapping
  return renderer
}

/** Fetches a model, sets it in the middle and lights it; `aspect` is width by height. @throws Error where it cannot be fetched */
export async function stageModel(src: string, aspect: number): Promise<StagedModel> {
  const [{ scene: model }, halves] = await Promise.all([
    new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).loadAsync(src),
    fetchRoomLight(),
  ])
  const room = createRoomLight(halves)
  const bounds = new Box3().setFromObject(model)
  const size = bounds.getSize(new Vector3()).length() || 1
  model.position.sub(bounds.getCenter(new Vector3()))
  const turntable = new Group().add(model)
  const sun = new DirectionalLight('#fff0d8', 2.4)
  sun.position.set(size, size * 1.5, size)
  const scene = new Scene()
  // The same soft light as in every scene of the hall.
  scene.environment = room
  scene.environmentIntensity = 0.6
  scene.add(turntable, sun, new HemisphereLight('#dbe8e1', '#b4a58a', 0.8))
  const camera = new PerspectiveCamera(32, aspect, size / 100, size * 10)
  camera.position.set(0, size * 0.45, size * 1.6)
  camera.lookAt(0, 0, 0)
  return {
    draw(renderer, turned) {
      turntable.rotation.y = turned
      renderer.render(scene, camera)
    },
    dispose() {
      disposeObject(scene)
      room.dispose()
    },
  }
}
