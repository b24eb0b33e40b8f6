import {
  CircleGeometry,
  CylinderGeometry,
  Group,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  RingGeometry,
  TorusGeometry,
} from 'three'
import { paintTexture } from '#content/scene/paintTexture.ts'

/** Radius of the glass in units of the scene. */
export const LENS = 2.42
const HANDLE = -0.92

/** A brass magnifier facing the eye; what it shows is put between its glass and its ring. */
export function createLens(): Group {
  const map = paintTexture(256, 256, (context) => {
    const glass = context.createRadialGradient(108, 104, 20, 128, 128, 127)
    glass.addColorStop(0, 'rgba(255,255,255,0.92)')
    glass.addColorStop(0.72, 'rgba(246,249,244,0.82)')
    glass.addColorStop(1, 'rgba(196,216,206,0.9)')
    context.fillStyle = glass
    context.fillRect(0, 0, 256, 256)
  })
  const glass = new Mesh(
    new CircleGeometry(LENS, 72),
    new MeshBasicMaterial({ map, transparent: true, depthWrite: false, toneMapped: false }),
  )
  glass.position.z = -1.5
  glass.renderOrder = -5
  const brass = new MeshStandardMaterial({ color: '#bd9a58', roughness: 0.35, metalness: 0.55 })
  const ring = new Mesh(new TorusGeometry(LENS + 0.06, 0.13, 14, 90), brass)
  const lip = new Mesh(new TorusGeometry(LENS - 0.08, 0.05, 10, 90), brass)
  ring.castShadow = true
  const at = (out: number) => [Math.cos(HANDLE) * out, Math.sin(HANDLE) * out] as const
  const collar = new Mesh(new CylinderGeometry(0.2, 0.16, 0.62, 18), brass)
  collar.position.set(...at(LENS + 0.42), 0)
  const grip = new Mesh(
    new CylinderGeometry(0.27, 0.2, 1.75, 18),
    new MeshStandardMaterial({ color: '#8a5a3d', roughness: 0.6 }),
  )
  grip.position.set(...at(LENS + 1.55), 0)
  collar.rotation.z = grip.rotation.z = HANDLE + Math.PI / 2 + Math.PI
  grip.castShadow = true
  const gleam = new Mesh(
    new RingGeometry(LENS * 0.86, LENS * 0.9, 40, 1, 2.1, 0.9),
    new MeshBasicMaterial({
      color: '#ffffff',
      transparent: true,
      opacity: 0.7,
      depthWrite: false,
      toneMapped: false,
    }),
  )
  gleam.position.z = 1.6
  gleam.renderOrder = 5
  return new Group().add(glass, ring, lip, collar, grip, gleam)
}
