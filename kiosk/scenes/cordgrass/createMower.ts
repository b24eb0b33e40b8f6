import {
  BoxGeometry,
  CapsuleGeometry,
  CylinderGeometry,
  Group,
  Mesh,
  MeshStandardMaterial,
  SphereGeometry,
  TorusGeometry,
} from 'three'
import { smoothstep } from '#content/scene/curves.ts'
import { paintedSolids } from '#content/scene/paintedSolids.ts'
import { mudAt } from './flat.ts'

/** The tracked mower that cuts the grass; it crosses the flat once, its reel turning. */
export function createMower() {
  const solids = paintedSolids()
  for (const side of [-1, 1]) {
    solids.add(new CapsuleGeometry(0.13, 0.62, 6, 14), '#46544f', {
      at: [-0.02, 0.14, side * 0.26],
      turn: [0, 0, Math.PI / 2],
      size: [1, 1, 0.8],
    })
    for (let wheel = 0; wheel < 4; wheel++)
      solids.add(new CylinderGeometry(0.075, 0.075, 0.24, 12), '#8a948c', {
        at: [-0.3 + wheel * 0.19, 0.13, side * 0.27],
        turn: [Math.PI / 2, 0, 0],
      })
  }
  solids.add(new BoxGeometry(0.74, 0.2, 0.5), '#e6a63a', { at: [-0.04, 0.34, 0] })
  solids.add(new BoxGeometry(0.34, 0.34, 0.42), '#dce9e6', { at: [0.02, 0.58, 0] })
  solids.add(new BoxGeometry(0.42, 0.05, 0.5), '#e6a63a', { at: [0.02, 0.78, 0] })
  solids.add(new CylinderGeometry(0.03, 0.03, 0.26, 8), '#46544f', { at: [-0.3, 0.54, 0.14] })
  solids.add(new SphereGeometry(0.075, 14, 10), '#f2cfae', { at: [0.04, 0.6, 0.19] })
  solids.add(new SphereGeometry(0.085, 14, 10, 0, 6.3, 0, 1.6), '#2f7d5b', { at: [0.04, 0.62, 0.19] })
  for (const side of [-1, 1])
    solids.add(new BoxGeometry(0.36, 0.05, 0.05), '#b4643f', {
      at: [0.5, 0.2, side * 0.26],
      turn: [0, 0, -0.2],
    })
  const body = new Mesh(solids.merge(), new MeshStandardMaterial({ vertexColors: true, roughness: 0.7 }))
  const bars = paintedSolids()
  for (let bar = 0; bar < 5; bar++) {
    const turn = (bar / 5) * Math.PI * 2
    bars.add(new BoxGeometry(0.03, 0.03, 0.92), '#b4643f', {
      at: [Math.cos(turn) * 0.15, Math.sin(turn) * 0.15, 0],
    })
  }
  for (const side of [-0.44, 0, 0.44])
    bars.add(new TorusGeometry(0.15, 0.016, 6, 20), '#8c4b2f', { at: [0, 0, side] })
  const reel = new Mesh(bars.merge(), new MeshStandardMaterial({ vertexColors: true, roughness: 0.7 }))
  reel.position.set(0.68, 0.2, 0)
  for (const mesh of [body, reel]) mesh.castShadow = mesh.receiveShadow = true
  const object = new Group().add(body, reel)
  return {
    object,
    /** The station of the works says where it is: it comes with the cutting and is gone with the water. */
    show: (seconds: number, work: number) => {
      const there = smoothstep(0, 0.12, work) * (1 - smoothstep(1.1, 1.3, work))
      object.visible = there > 0.01
      if (!object.visible) return
      const way = smoothstep(0, 1, work)
      // Arrived, it turns small rounds.
      const round = work > 0.99 ? seconds * 0.35 : 0
      object.position.set(-1.9 + 2.5 * way + 0.35 * Math.sin(round), 0, 0.35 + 0.25 * Math.cos(round) - 0.25)
      object.position.y = mudAt(object.position.x, object.position.z) + 0.01
      object.rotation.set(0, round ? 0.25 * Math.sin(round * 0.7) : 0, 0.02 * Math.sin(seconds * 9))
      object.scale.setScalar(0.92 * there)
      reel.rotation.z = -seconds * 6
    },
  }
}
