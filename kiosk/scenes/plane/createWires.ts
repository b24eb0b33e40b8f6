import {
  BoxGeometry,
  BufferGeometry,
  CylinderGeometry,
  Float32BufferAttribute,
  Group,
  Line,
  LineBasicMaterial,
  Mesh,
  MeshStandardMaterial,
} from 'three'
import { joined, placed, tinted } from '#content/ip/tinted.ts'

/** Height and depth of the wires at the tree, and the air kept around them, metres. */
export const WIRES = { y: 7.7, z: 0.9, air: 1.35 } as const
const REACH = 15.2

/** Two poles and three wires along the kerb; the crown is trained around them. */
export function createWires(): Group {
  const object = new Group()
  const parts = [-REACH, REACH].flatMap((x) => [
    tinted(placed(new CylinderGeometry(0.13, 0.19, 9.2, 10), { at: [x, 4.6, WIRES.z] }), '#a39a8b'),
    tinted(placed(new BoxGeometry(0.16, 0.16, 1.9), { at: [x, 8.2, WIRES.z] }), '#8b7a66'),
    ...[-0.75, 0, 0.75].map((z) =>
      tinted(placed(new CylinderGeometry(0.07, 0.1, 0.28, 8), { at: [x, 8.4, WIRES.z + z] }), '#e8ecea'),
    ),
  ])
  const poles = new Mesh(joined(parts), new MeshStandardMaterial({ vertexColors: true, roughness: 0.9 }))
  poles.castShadow = true
  object.add(poles)
  const material = new LineBasicMaterial({ color: '#5d625f', toneMapped: false })
  for (const z of [-0.75, 0, 0.75]) {
    const points = Array.from({ length: 41 }, (_, step) => {
      const part = step / 20 - 1
      return [part * REACH, WIRES.y + 0.8 * part * part, WIRES.z + z]
    })
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', new Float32BufferAttribute(points.flat(), 3))
    object.add(new Line(geometry, material))
  }
  return object
}
