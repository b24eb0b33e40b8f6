import { BufferGeometry, Float32BufferAttribute, type Vector2, Vector3 } from 'three'

export interface Ring {
  readonly at: Vector3
  /** In trunk radii. */
  readonly radius: number
}

interface Bough {
  readonly rings: readonly Ring[]
  /** Where it grows out of the branch below. */
  readonly foot: Vector3
  /** When it is born and when it is cut. */
  readonly life: Vector2
  readonly sides: number
}

/** A tapered tube whose corners keep their ring's centre, so that a shader can grow it (see `createWood`). */
export function sweepBough({ rings, foot, life, sides }: Bough): BufferGeometry {
  const [centers, outs, radii, feet, lives, uvs, index]: number[][] = [[], [], [], [], [], [], []]
  const across = new Vector3(1, 0, 0)
  rings.forEach(({ at, radius }, step) => {
    const after = rings[step + 1]?.at ?? at
    const before = rings[step - 1]?.at ?? at
    const along = after.clone().sub(before).normalize()
    across.addScaledVector(along, -across.dot(along))
    if (across.lengthSq() < 1e-4) across.set(along.y, -along.x, 0)
    across.normalize()
    const third = along.clone().cross(across)
    for (let side = 0; side <= sides; side++) {
      const angle = (side / sides) * 2 * Math.PI
      const out = across.clone().multiplyScalar(Math.cos(angle)).addScaledVector(third, Math.sin(angle))
      const bump = radius > 0.4 ? 1 + 0.05 * Math.sin(angle * 3 + step * 1.7) : 1
      centers?.push(at.x, at.y, at.z)
      outs?.push(out.x, out.y, out.z)
      radii?.push(radius * bump)
      feet?.push(foot.x, foot.y, foot.z)
      lives?.push(life.x, life.y)
      uvs?.push((side / sides) * Math.max(1, Math.round(radius * 2)), step / 4)
      if (step === 0 || side === sides) continue
      const here = step * (sides + 1) + side
      const under = here - sides - 1
      index?.push(under, under + 1, here, here, under + 1, here + 1)
    }
  })
  const geometry = new BufferGeometry()
  const set = (name: string, values: number[] | undefined, size: number) =>
    geometry.setAttribute(name, new Float32BufferAttribute(values ?? [], size))
  set('position', centers, 3)
  set('normal', outs, 3)
  set('uv', uvs, 2)
  set('aRadius', radii, 1)
  set('aFoot', feet, 3)
  set('aLife', lives, 2)
  geometry.setIndex(index ?? [])
  return geometry
}
