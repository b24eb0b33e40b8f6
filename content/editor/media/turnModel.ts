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

const SECONDS_A_TURN = 16
const MOST_PIXELS_A_PIXEL = 2

/**
 * Draws a model that turns on its own, still where motion is not wished; returns the way to stop.
 * @throws Error where it cannot be fetched or drawn
 */
export async function turnModel(canvas: HTMLCanvasElement, src: string): Promise<() => void> {
  const renderer = new WebGLRenderer({ canvas, alpha: true, antialias: true })
  renderer.toneMapping = NeutralToneMapping
  renderer.setPixelRatio(Math.min(devicePixelRatio, MOST_PIXELS_A_PIXEL))
  renderer.setSize(canvas.clientWidth, canvas.clientHeight, false)
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
  const camera = new PerspectiveCamera(32, canvas.clientWidth / canvas.clientHeight, size / 100, size * 10)
  camera.position.set(0, size * 0.45, size * 1.6)
  camera.lookAt(0, 0, 0)

  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  renderer.setAnimationLoop((ms) => {
    turntable.rotation.y = isStill ? 0.6 : (ms / 1000 / SECONDS_A_TURN) * 2 * Math.PI
    renderer.render(scene, camera)
    if (isStill) renderer.setAnimationLoop(null)
  })
  return () => {
    renderer.setAnimationLoop(null)
    disposeObject(scene)
    room.dispose()
    renderer.dispose()
  }
}
