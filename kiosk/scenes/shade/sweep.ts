import { BufferGeometry, Float32BufferAttribute, Vector3 } from 'three'

export interface Ring {
  /** Across in radii of the crown, up in heights of the tree. */
  readonly at: Vector3
  /** In radii of the trunk. */
  readonly radius: number
}

/**
 * A tapered tube through the rings, for a tree that is stretched later: `position` holds the way out from the
 * axis, `aAxis` the axis itself, so that a wide tree does not get flat branches.
 */
export function sweep(rings: readonly Ring[], sides: number): BufferGeometry {
  const [positions, axes, normals, uvs, index]: [number[], number[], number[], number[], number[]] = [
    [],
    [],
    [],
    [],
    [],
  ]
  const across = new Vector3(1, 0, 0)
  rings.forEach(({ at, radius }, step) => {
    const along = (rings[step + 1]?.at ?? at)
      .clone()
      .sub(rings[step - 1]?.at ?? at)
      .normalize()
    across.addScaledVector(along, -across.dot(along))
    if (across.lengthSq() < 1e-4) across.set(along.y, -along.x, 0)
    across.normalize()
    const third = along.clone().cross(across)
    for (let side = 0; side <= sides; side++) {
      const angle = (side / sides) * 2 * Math.PI
      const out = across.clone().multiplyScalar(Math.cos(angle)).addScaledVector(third, Math.sin(angle))
      positions.push(out.x * radius, out.y * radius, out.z * radius)
      axes.push(at.x, at.y, at.z)
      normals.push(out.x, out.y, out.z)
      uvs.push((side / sides) * 2, step / 3)
      if (step === 0 || side === sides) continue
      const here = step * (sides + 1) + side
      const under = here - sides - 1
      index.push(under, under + 1, here, here, under + 1, here + 1)
    }
  })
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3))
  geometry.setAttribute('aAxis', new Float32BufferAttribute(axes, 3))
  geometry.setAttribute('normal', new Float32BufferAttribute(normals, 3))
  geometry.setAttribute('uv', new Float32BufferAttribute(uvs, 2))
  geometry.setIndex(index)
  return geometry
}
