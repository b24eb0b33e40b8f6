import { type Camera, Color, Light, Matrix4, type Object3D, Quaternion, Vector3 } from 'three'
import type { CameraView } from '../film/cameraView.ts'
import type { HourLight } from '../film/hourLight.ts'

/** What a film asks of a scene's own picture. */
export interface ShotPicture {
  readonly view: CameraView
  readonly light: HourLight
}

const UP = new Vector3(0, 1, 0)
const tint = new Color()

/**
 * Draws a scene as a shot of a film shows it: for the length of `draw` its camera and lights are moved from where the
 * scene has put them, and afterwards they are as they were. The scene knows nothing of it.
 */
export function drawShot(object: Object3D, camera: Camera, { view, light }: ShotPicture, draw: () => void) {
  const turn = new Quaternion().setFromAxisAngle(UP, view.turn)
  const [position, rotation] = [camera.position.clone(), camera.quaternion.clone()]
  const [projection, inverse] = [camera.projectionMatrix.clone(), camera.projectionMatrixInverse.clone()]
  const lights: [Light, Color, number][] = []
  object.traverse((part) => {
    if (part instanceof Light) lights.push([part, part.color.clone(), part.intensity])
  })

  camera.position.applyQuaternion(turn)
  camera.quaternion.premultiply(turn)
  camera.updateMatrixWorld()
  const { zoom, x, y } = view
  const closer = new Matrix4().set(zoom, 0, 0, -x * zoom, 0, zoom, 0, -y * zoom, 0, 0, 1, 0, 0, 0, 0, 1)
  camera.projectionMatrix.premultiply(closer)
  camera.projectionMatrixInverse.copy(camera.projectionMatrix).invert()
  for (const [lamp, , strength] of lights) {
    const sky = !('target' in lamp)
    lamp.color.multiply(tint.set(sky ? light.sky : light.sun))
    lamp.intensity = strength * (sky ? light.skyStrength : light.sunStrength)
  }

  draw()

  camera.position.copy(position)
  camera.quaternion.copy(rotation)
  camera.projectionMatrix.copy(projection)
  camera.projectionMatrixInverse.copy(inverse)
  camera.updateMatrixWorld()
  for (const [lamp, color, strength] of lights) {
    lamp.color.copy(color)
    lamp.intensity = strength
  }
}
