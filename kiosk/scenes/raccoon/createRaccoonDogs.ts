import {
  Color,
  Euler,
  Group,
  InstancedMesh,
  Matrix4,
  MeshBasicMaterial,
  MeshStandardMaterial,
  Quaternion,
  RingGeometry,
  SphereGeometry,
  Vector3,
} from 'three'
import { clamp, mix } from '#content/scene/curves.ts'
import { heightAt } from './ground.ts'
import { bodyShape, EYES, headShape, NECK, TAIL, tailShape } from './raccoonDogShape.ts'
import { type Hiding, litBy, type Place, SLOTS } from './transect.ts'

interface Shown {
  readonly hidden: readonly Hiding[]
  /** How many of them are at home. */
  readonly count: number
  readonly torch: Place
  /** Bits of those already counted. */
  readonly seen: number
  /** Where the visitor stands. */
  readonly eye: Vector3
}

const SIZE = 1.02
const FIRST_SIZE = 1.5
const ONE = new Vector3(1, 1, 1)
const SHINE = new Color('#efe9b0')
const GLINT = new Color('#b9cf94')

/** All the raccoon dogs of the garden: body, tail, head and eyes in one drawing each. */
export function createRaccoonDogs() {
  const fur = new MeshStandardMaterial({ vertexColors: true, roughness: 0.92, side: 2 })
  const make = (mesh: InstancedMesh) => {
    mesh.frustumCulled = false
    mesh.receiveShadow = true
    return mesh
  }
  const bodies = make(new InstancedMesh(bodyShape(), fur, SLOTS))
  const tails = make(new InstancedMesh(tailShape(), fur, SLOTS))
  const heads = make(new InstancedMesh(headShape(), fur, SLOTS))
  bodies.castShadow = true
  const shine = new MeshBasicMaterial({ toneMapped: false })
  const eyes = new InstancedMesh(new SphereGeometry(0.0085, 8, 6), shine, SLOTS * 2)
  eyes.frustumCulled = false
  const mark = new MeshBasicMaterial({
    color: '#fffdf2',
    transparent: true,
    opacity: 0.9,
    toneMapped: false,
    depthTest: false,
  })
  const rings = new InstancedMesh(new RingGeometry(0.24, 0.252, 48), mark, SLOTS)
  rings.frustumCulled = false
  rings.renderOrder = 5
  const object = new Group().add(bodies, tails, heads, eyes, rings)
  for (let eye = 0; eye < SLOTS * 2; eye++) eyes.setColorAt(eye, SHINE)

  const [body, tail, head, part, spot] = [0, 1, 2, 3, 4].map(() => new Matrix4())
  const [turn, look, flat] = [new Quaternion(), new Quaternion(), new Euler()]
  const [at, size, from] = [new Vector3(), new Vector3(), new Vector3()]
  const color = new Color()
  const none = new Matrix4().makeScale(0, 0, 0)
  const place = (matrix: Matrix4, [x, y, z]: readonly number[], euler: Euler) =>
    matrix.compose(from.set(x ?? 0, y ?? 0, z ?? 0), look.setFromEuler(euler), ONE)

  return {
    object,
    /** Tip of the first animal's nose and tail, for the words beside them. */
    update: (seconds: number, { hidden, count, torch, seen, eye }: Shown) => {
      if (!body || !tail || !head || !part || !spot) return
      hidden.forEach((one, index) => {
        if (index >= count) {
          for (const mesh of [bodies, tails, heads, rings]) mesh.setMatrixAt(index, none)
          for (const side of [0, 1]) eyes.setMatrixAt(index * 2 + side, none)
          return
        }
        const lit = index === 0 ? 1 : litBy(torch, one)
        const breath = Math.sin(seconds * 2.1 + one.chance * 9)
        const scale = index === 0 ? FIRST_SIZE : SIZE * (0.9 + 0.2 * one.chance)
        // In the dark it lies low; in the light it gets up to see who is there.
        const low = mix(-0.2, -0.07, lit)
        at.set(one.x, heightAt(one.x, one.z) + low, one.z)
        const facing = Math.atan2(eye.x - one.x, eye.z - one.z)
        turn.setFromEuler(flat.set(0.012 * breath, one.heading + facing * 0.4, 0))
        body.compose(at, turn, size.set(scale, scale * (1 + 0.012 * breath), scale))
        bodies.setMatrixAt(index, body)
        place(tail, TAIL, flat.set(0.12 + 0.08 * lit, 0.22 * Math.sin(seconds * 1.3 + one.chance * 20), 0))
        tails.setMatrixAt(index, part.multiplyMatrices(body, tail))
        const glance =
          0.5 * Math.sin(seconds * 0.31 + one.chance * 30) * Math.sin(seconds * 0.17 + one.chance * 11)
        const yaw = clamp(mix(glance, facing - one.heading - facing * 0.4, Math.max(lit, 0.35)), -1.1, 1.1)
        const tilt = 0.09 * Math.sin(seconds * 0.7 + one.chance * 12)
        place(head, NECK, flat.set(0.05 - 0.04 * breath * 0.3, yaw, tilt))
        part.multiplyMatrices(body, head)
        heads.setMatrixAt(index, part)
        const blinking = (seconds + one.chance * 17) % (3.4 + one.chance * 2.4) < 0.14 ? 0.08 : 1
        EYES.forEach((spotOn, side) => {
          spot
            .makeTranslation(spotOn[0], spotOn[1] + 0.003, spotOn[2] + 0.007)
            .scale(size.set(1, blinking, 1).multiplyScalar(mix(1.7, 1.1, lit)))
          eyes.setMatrixAt(index * 2 + side, spot.premultiply(part))
          eyes.setColorAt(index * 2 + side, color.copy(GLINT).lerp(SHINE, lit))
        })
        const counted = (seen >> index) & 1
        const ring = counted ? (index === 0 ? 1.16 : 0.9) * (1 + 0.03 * Math.sin(seconds * 1.6 + index)) : 0
        rings.setMatrixAt(
          index,
          spot.compose(at.setFromMatrixPosition(part), look.identity(), size.setScalar(ring)),
        )
      })
      for (const mesh of [bodies, tails, heads, eyes, rings]) mesh.instanceMatrix.needsUpdate = true
      if (eyes.instanceColor) eyes.instanceColor.needsUpdate = true
    },
  }
}
