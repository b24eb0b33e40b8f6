import { BoxGeometry, CylinderGeometry, Mesh, MeshStandardMaterial, SphereGeometry } from 'three'
import { paintedSolids } from '#content/scene/paintedSolids.ts'

/** A brass clip on a foot that holds a leaf by its stalk; the jaws are the origin, its foot is `high` below them. */
export function createStand(high: number) {
  const solids = paintedSolids()
  const brass = '#c9a04e'
  solids.add(new CylinderGeometry(0.3, 0.34, 0.07, 36), brass, { at: [0, -high + 0.035, 0] })
  solids.add(new CylinderGeometry(0.2, 0.27, 0.05, 36), '#b48a3c', { at: [0, -high + 0.09, 0] })
  solids.add(new CylinderGeometry(0.022, 0.028, high - 0.06, 12), brass, { at: [0, -high / 2, 0] })
  for (const side of [-1, 1])
    solids.add(new BoxGeometry(0.045, 0.2, 0.08), brass, {
      at: [side * 0.045, 0.03, 0],
      turn: [0, 0, side * -0.16],
    })
  solids.add(new SphereGeometry(0.055, 14, 10), '#e0bd6c', { at: [0, -0.08, 0] })
  const stand = new Mesh(
    solids.merge(),
    new MeshStandardMaterial({ vertexColors: true, roughness: 0.32, metalness: 0.55 }),
  )
  stand.castShadow = stand.receiveShadow = true
  return stand
}
