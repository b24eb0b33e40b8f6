import { CylinderGeometry, DoubleSide, Mesh, MeshStandardMaterial, SphereGeometry } from 'three'
import { joined, placed, tinted } from '#content/ip/tinted.ts'

/** What stands in the pit in the year of sowing: a stalk with two pairs of leaves, larger than life. */
export function createSeedling(): Mesh {
  const parts = [tinted(placed(new CylinderGeometry(0.02, 0.03, 0.4, 6), { at: [0, 0.24, 0] }), '#88a052')]
  for (const [turn, high] of [
    [0.3, 0.44],
    [3.44, 0.44],
    [1.9, 0.36],
    [5, 0.36],
  ] as const)
    parts.push(
      tinted(
        placed(new SphereGeometry(0.16, 10, 6), {
          at: [Math.cos(turn) * 0.17, high, Math.sin(turn) * 0.17],
          turn: [0, -turn, 0.35],
          scale: [1, 0.14, 0.6],
        }),
        '#9dbb55',
      ),
    )
  const mesh = new Mesh(
    joined(parts),
    new MeshStandardMaterial({ vertexColors: true, roughness: 0.8, side: DoubleSide }),
  )
  mesh.castShadow = true
  return mesh
}
