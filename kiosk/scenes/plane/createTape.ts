import { CylinderGeometry, DoubleSide, Group, Mesh, MeshStandardMaterial } from 'three'
import { createPerson } from '#content/scene/createPerson.ts'

const BREAST_HEIGHT = 1.3

/** A grown-up and a child at the trunk, and the yellow tape at breast height, 1.3 m. */
export function createTape() {
  const tape = new Mesh(
    new CylinderGeometry(1, 1, 0.11, 40, 1, true),
    new MeshStandardMaterial({ color: '#f0b429', roughness: 0.6, side: DoubleSide }),
  )
  tape.position.y = BREAST_HEIGHT
  tape.castShadow = true
  const adult = createPerson({
    height: 1.7,
    coat: '#2f7d5b',
    trousers: '#51606b',
    hair: '#3d332b',
    arms: [1.25, 1.35],
  })
  const child = createPerson({
    height: 1.2,
    coat: '#e2a04a',
    trousers: '#6d7f8c',
    hair: '#4a3a2c',
    arms: [0.2, 2.5],
  })
  child.rotation.y = 0.5
  return {
    object: new Group().add(tape, adult, child),
    /** Stands the two beside a trunk of that radius, metres. */
    measure: (radius: number) => {
      const wide = Math.max(0.04, radius * 1.03) + 0.02
      tape.scale.set(wide, 1, wide)
      adult.position.set(0.86 * radius + 0.55, 0.06, 0.62 * radius + 0.42)
      adult.rotation.y = Math.atan2(-adult.position.x, -adult.position.z)
      child.position.set(-radius - 1.9, 0.05, 1)
    },
  }
}
