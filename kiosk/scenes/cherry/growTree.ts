import { Box3, BufferGeometry, Float32BufferAttribute, Vector3 } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { mix } from '#content/scene/curves.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'

interface Ring {
  readonly at: Vector3
  readonly radius: number
}

const LEVELS = 4
const STEPS = [9, 8, 5, 5, 4]
const SIDES = [14, 9, 6, 4, 3]
const CHILDREN = [6, 5, 4, 3, 0]

/** The wood of a spreading Yoshino cherry, its foot at the origin, and the places on its twigs where things grow. */
export function growTree(seed: number) {
  const random = seededRandom(seed)
  const parts: BufferGeometry[] = []
  const twigs: Vector3[] = []

  const grow = (foot: Vector3, heading: Vector3, length: number, radius: number, level: number) => {
    const steps = STEPS[level] ?? 4
    const direction = heading.clone()
    const rings: Ring[] = [{ at: foot.clone(), radius: radius * (level === 0 ? 1.5 : 1) }]
    const at = foot.clone()
    for (let step = 1; step <= steps; step++) {
      const lift = level === 0 ? 0.05 : level > 1 ? 0.05 : 0.06
      direction.add(new Vector3((random() - 0.5) * 0.34, lift, (random() - 0.5) * 0.34)).normalize()
      at.addScaledVector(direction, length / steps)
      const thin = mix(1, level === LEVELS ? 0.15 : 0.5, step / steps)
      rings.push({ at: at.clone(), radius: Math.max(0.012, radius * thin) })
      if (level >= LEVELS - 1) twigs.push(at.clone())
    }
    parts.push(sweep(rings, SIDES[level] ?? 3))
    branch(rings, length, level)
  }

  const branch = (rings: readonly Ring[], length: number, level: number) => {
    const children = CHILDREN[level] ?? 0
    let around = random() * 2 * Math.PI
    for (let child = 0; child < children; child++) {
      const along =
        level === 0 ? mix(0.62, 1, child / (children - 1)) : mix(0.35, 1, (child + random() * 0.5) / children)
      const index = Math.max(1, Math.round(along * (rings.length - 1)))
      const [ring, below] = [rings[index], rings[index - 1]]
      if (!ring || !below) continue
      around += 2.4 + (random() - 0.5) * 0.5
      const trunk = ring.at.clone().sub(below.at).normalize()
      const side = new Vector3(Math.cos(around), 0, Math.sin(around))
      side.addScaledVector(trunk, -side.dot(trunk)).normalize()
      const angle = level === 0 ? mix(1.22, 0.3, child / (children - 1)) : (0.55 + random() * 0.4) * 0.92
      const heading = trunk.multiplyScalar(Math.cos(angle)).addScaledVector(side, Math.sin(angle))
      // No bough hangs below the crown.
      heading.y = Math.max(heading.y + (level === 0 ? 0.12 : 0.02), level === 0 ? 0.42 : 0.08)
      const part = level === 0 ? mix(0.92, 0.52, child / children) : 0.58 + random() * 0.16
      grow(ring.at, heading.normalize(), length * part, ring.radius * 0.62, level + 1)
    }
  }

  grow(new Vector3(), new Vector3(0.04, 1, 0.02), 2.8, 0.34, 0)
  for (let root = 0; root < 6; root++) {
    const turn = root * 1.05 + random() * 0.4
    const reach = 0.9 + random() * 0.5
    const rings = Array.from({ length: 7 }, (_, step): Ring => {
      const part = step / 6
      const out = 0.12 + reach * part
      const bend = turn + part * 0.3
      const height = 0.42 * (1 - part) ** 2.2 - 0.06 * part - 0.02
      return {
        at: new Vector3(Math.cos(bend) * out, height, Math.sin(bend) * out),
        radius: mix(0.24, 0.03, part ** 0.8),
      }
    })
    parts.push(sweep(rings, 7))
  }
  const geometry = mergeGeometries(parts)
  for (const part of parts) part.dispose()
  return { geometry, twigs, box: new Box3().setFromPoints(twigs) }
}

/** A tapered tube through the rings. */
function sweep(rings: readonly Ring[], sides: number): BufferGeometry {
  const [positions, normals, uvs, index]: [number[], number[], number[], number[]] = [[], [], [], []]
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
      const bump = radius > 0.1 ? radius * (1 + 0.05 * Math.sin(angle * 3 + step * 1.7)) : radius
      positions.push(at.x + out.x * bump, at.y + out.y * bump, at.z + out.z * bump)
      normals.push(out.x, out.y, out.z)
      uvs.push(side / sides, step / 4)
      if (step === 0 || side === sides) continue
      const here = step * (sides + 1) + side
      const under = here - sides - 1
      index.push(under, under + 1, here, here, under + 1, here + 1)
    }
  })
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3))
  geometry.setAttribute('normal', new Float32BufferAttribute(normals, 3))
  geometry.setAttribute('uv', new Float32BufferAttribute(uvs, 2))
  geometry.setIndex(index)
  return geometry
}
