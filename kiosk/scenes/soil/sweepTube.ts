import { BufferGeometry, Float32BufferAttribute, Vector3 } from 'three'

/** One ring of a tube: its centre and radius. */
export interface Ring {
  readonly at: Vector3
  readonly radius: number
}

/** A tapered tube through the rings; `along` tells each point how far from the first ring it is, plus `from`. */
export function sweepTube(rings: readonly Ring[], sides: number, from = 0): BufferGeometry {
  const positions: number[] = []
  const normals: number[] = []
  const along: number[] = []
  const index: number[] = []
  const across = new Vector3(1, 0.1, 0.05)
  let way = from
  rings.forEach(({ at, radius }, step) => {
    const before = rings[step - 1]?.at ?? at
    const ahead = (rings[step + 1]?.at ?? at).clone().sub(before).normalize()
    way += at.distanceTo(before)
    across.addScaledVector(ahead, -across.dot(ahead))
    if (across.lengthSq() < 1e-4) across.set(ahead.y, -ahead.x, 0)
    across.normalize()
    const third = ahead.clone().cross(across)
    for (let side = 0; side <= sides; side++) {
      const angle = (side / sides) * 2 * Math.PI
      const out = across.clone().multiplyScalar(Math.cos(angle)).addScaledVector(third, Math.sin(angle))
      positions.push(at.x + out.x * radius, at.y + out.y * radius, at.z + out.z * radius)
      normals.push(out.x, out.y, out.z)
      along.push(way)
      if (step === 0 || side === sides) continue
      const here = step * (sides + 1) + side
      const under = here - sides - 1
      index.push(under, under + 1, here, here, under + 1, here + 1)
    }
  })
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3))
  geometry.setAttribute('normal', new Float32BufferAttribute(normals, 3))
  geometry.setAttribute('aAlong', new Float32BufferAttribute(along, 1))
  geometry.setIndex(index)
  return geometry
}
