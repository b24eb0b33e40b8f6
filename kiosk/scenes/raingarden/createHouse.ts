import {
  BoxGeometry,
  ConeGeometry,
  CylinderGeometry,
  ExtrudeGeometry,
  Mesh,
  MeshStandardMaterial,
  Shape,
  SphereGeometry,
} from 'three'
import { paintedSolids } from '#content/scene/paintedSolids.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'

/** The lane house: middle of its ground plan, half its width and depth, and its heights. */
export const house = { x: -2.42, z: -1.42, halfX: 0.86, halfZ: 0.72, wall: 1.62, ridge: 2.35 } as const
/** The foot of its downpipe, where roof water comes out. */
export const spout = { x: -1.5, z: -0.62 } as const

/** A lane house with a tiled roof, its gutter and downpipe, and a street lamp. */
export function createHouse(seed: number) {
  const random = seededRandom(seed)
  const solids = paintedSolids()
  const { x, z, halfX, halfZ, wall, ridge } = house
  const gable = new Shape()
  gable.moveTo(-halfZ, 0)
  gable.lineTo(halfZ, 0)
  gable.lineTo(halfZ, wall)
  gable.lineTo(0, ridge)
  gable.lineTo(-halfZ, wall)
  solids.add(new ExtrudeGeometry(gable, { depth: halfX * 2, bevelEnabled: false }), '#f3ead8', {
    at: [x - halfX, 0, z],
    turn: [0, Math.PI / 2, 0],
  })
  solids.add(new BoxGeometry(halfX * 2 + 0.05, 0.22, halfZ * 2 + 0.05), '#b9b3a4', { at: [x, 0.11, z] })
  // Brick bands and frames in the manner of a shikumen.
  solids.add(new BoxGeometry(halfX * 2 + 0.03, 0.07, halfZ * 2 + 0.03), '#b4643f', { at: [x, 0.98, z] })
  const front = z + halfZ
  solids.add(new BoxGeometry(0.5, 0.84, 0.06), '#b4643f', { at: [x - 0.28, 0.48, front] })
  solids.add(new BoxGeometry(0.36, 0.7, 0.08), '#2f5d4b', { at: [x - 0.28, 0.42, front + 0.01] })
  for (const leaf of [-0.02, 0.02])
    solids.add(new SphereGeometry(0.02, 8, 6), '#e6a63a', { at: [x - 0.28 + leaf, 0.42, front + 0.06] })
  const pane = (px: number, py: number, wide: number, high: number) => {
    solids.add(new BoxGeometry(wide + 0.1, high + 0.1, 0.05), '#b4643f', { at: [px, py, front] })
    solids.add(new BoxGeometry(wide, high, 0.07), '#a9c9cc', { at: [px, py, front] })
    solids.add(new BoxGeometry(0.025, high, 0.09), '#f7f2e6', { at: [px, py, front] })
    solids.add(new BoxGeometry(wide, 0.025, 0.09), '#f7f2e6', { at: [px, py, front] })
  }
  pane(x + 0.4, 0.56, 0.36, 0.42)
  pane(x - 0.36, 1.32, 0.4, 0.36)
  pane(x + 0.4, 1.32, 0.4, 0.36)
  const right = x + halfX
  solids.add(new BoxGeometry(0.05, 0.4, 0.36), '#b4643f', { at: [right, 1.3, z] })
  solids.add(new BoxGeometry(0.07, 0.32, 0.28), '#a9c9cc', { at: [right, 1.3, z] })
  // Tiles: rows of half-round pans down both slopes.
  const slope = Math.hypot(halfZ + 0.14, ridge - wall + 0.1)
  const tilt = Math.atan2(ridge - wall, halfZ)
  const tones = ['#566a70', '#4d5f66', '#61767b', '#58696c', '#6c7d7f']
  for (const face of [1, -1])
    for (let row = 0; row < 17; row++) {
      const px = x - halfX - 0.06 + ((halfX * 2 + 0.12) * (row + 0.5)) / 17
      solids.add(
        new CylinderGeometry(0.062, 0.062, slope, 7, 1),
        tones[Math.floor(random() * tones.length)] ?? '#566a70',
        {
          at: [px, (wall + ridge) / 2 + 0.03, z + (face * (halfZ + 0.08)) / 2],
          turn: [face * (Math.PI / 2 + tilt - Math.PI), 0, 0],
        },
      )
    }
  solids.add(new BoxGeometry(halfX * 2 + 0.16, 0.09, 0.16), '#46565b', { at: [x, ridge + 0.05, z] })
  // Gutter and downpipe of copper.
  solids.add(new CylinderGeometry(0.045, 0.045, halfX * 2 + 0.2, 10), '#b4643f', {
    at: [x, wall - 0.06, front + 0.16],
    turn: [0, 0, Math.PI / 2],
  })
  solids.add(new CylinderGeometry(0.04, 0.04, wall - 0.16, 10), '#b4643f', {
    at: [right + 0.03, (wall + 0.1) / 2, front + 0.1],
  })
  solids.add(new CylinderGeometry(0.045, 0.05, 0.16, 10), '#b4643f', {
    at: [right + 0.07, 0.09, front + 0.12],
    turn: [0, 0, 0.9],
  })
  // A lamp at the street.
  solids.add(new CylinderGeometry(0.028, 0.04, 1.9, 10), '#3d5550', { at: [1.42, 0.95, -1.6] })
  solids.add(new SphereGeometry(0.12, 16, 12), '#fff3d2', { at: [1.42, 1.96, -1.6] })
  solids.add(new ConeGeometry(0.17, 0.1, 16), '#3d5550', { at: [1.42, 2.1, -1.6] })
  const object = new Mesh(solids.merge(), new MeshStandardMaterial({ vertexColors: true, roughness: 0.85 }))
  object.castShadow = object.receiveShadow = true
  return object
}
