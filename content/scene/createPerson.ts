import { CapsuleGeometry, CylinderGeometry, Mesh, MeshStandardMaterial, SphereGeometry } from 'three'
import { joined, placed, tinted } from '../ip/tinted.ts'

interface Person {
  /** Metres. */
  readonly height: number
  readonly coat: string
  readonly trousers: string
  readonly hair: string
  /** Radians each arm is lifted forward (towards +z), left and right. */
  readonly arms: readonly [number, number]
}

/** A small paper-figure person for scale, feet at the origin, looking to +z. */
export function createPerson({ height, coat, trousers, hair, arms }: Person): Mesh {
  const skin = '#e9bf9d'
  const parts = [
    tinted(placed(new CylinderGeometry(0.17, 0.26, 0.62, 14), { at: [0, 1.08, 0] }), coat),
    tinted(placed(new SphereGeometry(0.17, 14, 8), { at: [0, 1.38, 0], scale: [1, 0.6, 0.85] }), coat),
    tinted(placed(new CylinderGeometry(0.05, 0.06, 0.12, 8), { at: [0, 1.47, 0] }), skin),
    tinted(placed(new SphereGeometry(0.13, 16, 12), { at: [0, 1.6, 0.01], scale: [0.92, 1.05, 1] }), skin),
    tinted(placed(new SphereGeometry(0.14, 16, 12), { at: [0, 1.64, -0.025], scale: [1, 0.95, 0.98] }), hair),
  ]
  for (const side of [-1, 1]) {
    const lift = arms[side < 0 ? 0 : 1]
    const long = 0.5
    parts.push(
      tinted(placed(new CapsuleGeometry(0.075, 0.62, 4, 8), { at: [side * 0.1, 0.42, 0] }), trousers),
      tinted(
        placed(new SphereGeometry(0.09, 10, 6), { at: [side * 0.1, 0.05, 0.05], scale: [0.8, 0.55, 1.4] }),
        '#4b4640',
      ),
      tinted(
        placed(new CapsuleGeometry(0.055, long, 4, 8), {
          at: [side * 0.23, 1.34 - Math.cos(lift) * long * 0.5, Math.sin(lift) * long * 0.5],
          turn: [-lift, 0, 0],
        }),
        coat,
      ),
      tinted(
        placed(new SphereGeometry(0.06, 8, 6), {
          at: [side * 0.23, 1.34 - Math.cos(lift) * 0.58, Math.sin(lift) * 0.58],
        }),
        skin,
      ),
    )
  }
  const person = new Mesh(joined(parts), new MeshStandardMaterial({ vertexColors: true, roughness: 0.85 }))
  person.scale.setScalar(height / 1.75)
  person.castShadow = true
  return person
}
