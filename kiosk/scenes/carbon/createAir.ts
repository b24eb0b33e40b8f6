import { Group, InstancedMesh, MeshLambertMaterial, Object3D, SphereGeometry } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { smoothstep } from '#content/scene/curves.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'

export type Airy = 'carbon' | 'rain' | 'dust'

const COUNTS: Readonly<Record<Airy, number>> = { carbon: 26, rain: 130, dust: 110 }

export interface Crown {
  readonly x: number
  /** Its middle, half height and half width. */
  readonly y: number
  readonly tall: number
  readonly wide: number
}

/** What the tree takes from the air, one kind at a time: carbon dioxide, rain, fine dust. */
export function createAir(seed: number) {
  const object = new Group()
  const random = seededRandom(seed)
  const shapes: Readonly<Record<Airy, () => InstancedMesh>> = {
    carbon: () =>
      new InstancedMesh(
        molecule(),
        new MeshLambertMaterial({ vertexColors: false, color: '#8ea893' }),
        COUNTS.carbon,
      ),
    rain: () =>
      new InstancedMesh(
        new SphereGeometry(1, 6, 5).scale(0.022, 0.15, 0.022),
        new MeshLambertMaterial({ color: '#7fb6c0', emissive: '#7fb6c0', emissiveIntensity: 0.35 }),
        COUNTS.rain,
      ),
    dust: () =>
      new InstancedMesh(
        new SphereGeometry(0.045, 6, 5),
        new MeshLambertMaterial({ color: '#b08a52' }),
        COUNTS.dust,
      ),
  }
  const kinds = (Object.keys(shapes) as Airy[]).map((kind) => {
    const mesh = shapes[kind]()
    mesh.frustumCulled = false
    object.add(mesh)
    const chances = Float32Array.from({ length: COUNTS[kind] * 4 }, random)
    return { kind, mesh, chances }
  })
  const one = new Object3D()
  const move: Readonly<
    Record<Airy, (seconds: number, crown: Crown, chance: Float32Array, at: number) => void>
  > = {
    // From all sides into the leaves, where it is gone.
    carbon: (seconds, crown, chance, at) => {
      const [a = 0, b = 0, c = 0, d = 0] = chance.subarray(at, at + 4)
      const life = (a + seconds * (0.07 + 0.05 * b)) % 1
      const turn = c * 6.28 + life * 1.6
      const out = crown.wide * (0.35 + (1 - life) * 1.1) + (1 - life) * 0.5
      one.position.set(
        crown.x + Math.cos(turn) * out,
        crown.y + (d - 0.5) * crown.tall * 1.7 + (1 - life) * 0.3,
        Math.sin(turn) * out,
      )
      one.rotation.set(seconds * (0.4 + b), seconds * 0.5 + c * 6, a * 6)
      one.scale.setScalar(0.95 * smoothstep(0, 0.15, life) * (1 - smoothstep(0.82, 1, life)))
    },
    // Drops that meet the crown stay there; some run through, as after a long shower.
    rain: (seconds, crown, chance, at) => {
      const [a = 0, b = 0, c = 0, d = 0] = chance.subarray(at, at + 4)
      const turn = b * 6.28
      const out = Math.sqrt(c) * (crown.wide + 0.7)
      const top = crown.y + crown.tall + 1.5
      const under = out < crown.wide
      const surface = crown.y + crown.tall * Math.sqrt(Math.max(0, 1 - (out / crown.wide) ** 2)) * 0.8
      const foot = under && d < 0.72 ? surface : 0.8
      const fallen = (a * 7 + seconds * 3.4) % 7
      const y = top - fallen
      one.position.set(crown.x + Math.cos(turn) * out, Math.max(y, foot), Math.sin(turn) * out)
      one.rotation.set(0, 0, 0.03)
      one.scale.setScalar(y > foot ? 1 : 0)
    },
    // Drifts by on the wind and settles on the leaves.
    dust: (seconds, crown, chance, at) => {
      const [a = 0, b = 0, c = 0, d = 0] = chance.subarray(at, at + 4)
      const life = (a + seconds * (0.06 + 0.04 * c)) % 1
      const level = (b - 0.5) * 1.7
      const half = crown.wide * Math.sqrt(Math.max(0.05, 1 - level * level * 0.9))
      const from = crown.x - crown.wide - 1.3
      const to = crown.x - half * (0.92 - 1.3 * d)
      const part = Math.min(1, life * 1.5)
      one.position.set(
        from + (to - from) * part,
        crown.y + level * crown.tall + 0.12 * Math.sin(life * 9 + d * 6) * (1 - part),
        Math.sin(d * 6.28) * half * 0.9 + half * 0.25,
      )
      one.rotation.set(0, 0, 0)
      one.scale.setScalar((0.5 + 0.6 * d) * smoothstep(0, 0.1, life) * (1 - smoothstep(0.9, 1, life)))
    },
  }
  return {
    object,
    update: (seconds: number, chosen: Airy | undefined, crown: Crown) => {
      for (const { kind, mesh, chances } of kinds) {
        mesh.visible = kind === chosen
        if (!mesh.visible) continue
        for (let index = 0; index < COUNTS[kind]; index++) {
          move[kind](seconds, crown, chances, index * 4)
          one.updateMatrix()
          mesh.setMatrixAt(index, one.matrix)
        }
        mesh.instanceMatrix.needsUpdate = true
      }
    },
  }
}

/** One carbon between two oxygens in a line. */
function molecule() {
  const parts = [
    new SphereGeometry(0.1, 12, 9),
    new SphereGeometry(0.075, 10, 8).translate(0.15, 0, 0),
    new SphereGeometry(0.075, 10, 8).translate(-0.15, 0, 0),
  ]
  const merged = mergeGeometries(parts)
  for (const part of parts) part.dispose()
  return merged
}
