import { CylinderGeometry, Mesh, MeshStandardMaterial, SphereGeometry, Vector3 } from 'three'
import { joined, placed, tinted } from '#content/ip/tinted.ts'
import type { Twig } from '#content/scene/tree/growSkeleton.ts'
import { groundAt } from './createMound.ts'

const WISHED = [0.2, 2.8, 3.7, 4.7, 5.6] as const

/** Steel props under the great limbs; each stands where a limb really is. `place` brings a twig to metres. */
export function createProps(twigs: readonly Twig[], place: (part: Vector3) => Vector3) {
  /** The middle of the one at the visitor's right. */
  const seen = new Vector3()
  const limbs = twigs.filter(({ order }) => order === 1).map(({ at }) => place(at))
  const parts = WISHED.flatMap((turn, index) => {
    const head = limbs.reduce(
      (best, limb) => (fault(limb, turn) < fault(best, turn) ? limb : best),
      limbs[0] ?? new Vector3(),
    )
    const out = Math.hypot(head.x, head.z)
    const foot = head.clone().multiply(new Vector3(1.12, 0, 1.12))
    foot.y = groundAt(out * 1.12)
    if (index === 0) seen.lerpVectors(foot, head, 0.45)
    return [
      bar(foot, head, 0.12, '#8b988f'),
      tinted(placed(new SphereGeometry(0.24, 10, 8), { at: [head.x, head.y, head.z] }), '#77857c'),
      tinted(
        placed(new CylinderGeometry(0.45, 0.55, 0.3, 12), { at: [foot.x, foot.y + 0.1, foot.z] }),
        '#c9c4b8',
      ),
    ]
  })
  const mesh = new Mesh(
    joined(parts),
    new MeshStandardMaterial({ vertexColors: true, roughness: 0.6, metalness: 0.1 }),
  )
  mesh.castShadow = true
  return { object: mesh, seen }
}

/** How badly a place on a limb suits a prop: some 4.5 m out, low, and near the wished side. */
function fault(at: Vector3, turn: number) {
  const away = Math.abs(
    Math.atan2(Math.sin(Math.atan2(at.z, at.x) - turn), Math.cos(Math.atan2(at.z, at.x) - turn)),
  )
  return away * 4 + Math.abs(Math.hypot(at.x, at.z) - 4.6) + at.y * 0.35
}

function bar(from: Vector3, to: Vector3, radius: number, color: string) {
  const along = to.clone().sub(from)
  const geometry = new CylinderGeometry(radius, radius * 1.15, along.length(), 8)
  const middle = from.clone().addScaledVector(along, 0.5)
  const flat = Math.hypot(along.x, along.z)
  geometry.rotateZ(-Math.atan2(flat, along.y)).rotateY(Math.atan2(-along.z, along.x))
  return tinted(placed(geometry, { at: [middle.x, middle.y, middle.z] }), color)
}
