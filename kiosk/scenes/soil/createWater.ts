import {
  type CatmullRomCurve3,
  CylinderGeometry,
  Group,
  InstancedMesh,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  Object3D,
  PlaneGeometry,
  SphereGeometry,
  Vector3,
} from 'three'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { BLOCK, PIT, sinkAt } from './settle.ts'

const DROPS = 150
const BEADS = 64

/** Rain over the pit, the water that stands on it, and the beads that run down burrows and pores. */
export function createWater(seed: number, burrows: readonly CatmullRomCurve3[]) {
  const random = seededRandom(seed)
  const drops = new InstancedMesh(
    new CylinderGeometry(0.007, 0.011, 0.26, 4),
    new MeshBasicMaterial({ color: '#6fa6b8', transparent: true, opacity: 0.62 }),
    DROPS,
  )
  const falls = Array.from({ length: DROPS }, () => ({
    x: (random() * 2 - 1) * BLOCK.half,
    z: (random() * 2 - 1) * BLOCK.deep,
    speed: 4.2 + random() * 1.6,
    phase: random() * 4,
  }))
  const pool = new Mesh(
    new PlaneGeometry(PIT.half * 2 - 0.02, PIT.front - PIT.back - 0.02).rotateX(-Math.PI / 2),
    new MeshStandardMaterial({
      color: '#7fb7c2',
      roughness: 0.12,
      metalness: 0.05,
      transparent: true,
      opacity: 0.78,
    }),
  )
  const edge = new Mesh(
    new PlaneGeometry(PIT.half * 2 - 0.02, 1).translate(0, -0.5, PIT.front + 0.02),
    new MeshBasicMaterial({ color: '#7db6c2', transparent: true, opacity: 0.66 }),
  )
  const beads = new InstancedMesh(
    new SphereGeometry(0.034, 8, 6),
    new MeshStandardMaterial({
      color: '#a9e0ea',
      roughness: 0.1,
      emissive: '#4fa3b4',
      emissiveIntensity: 0.5,
    }),
    BEADS,
  )
  const ways = Array.from({ length: BEADS }, (_, index) => ({
    curve: index % 3 === 0 ? burrows[index % burrows.length] : undefined,
    x: (random() * 2 - 1) * 1.25,
    phase: random(),
    wave: random() * 6,
  }))
  for (const one of [drops, beads]) one.frustumCulled = false
  let sky = 3.2
  const one = new Object3D()
  const at = new Vector3()

  return {
    object: new Group().add(drops, pool, edge, beads),
    /** From how high above the pit the drops are seen to fall. */
    fallFrom: (high: number) => {
      sky = high
    },
    /** `raining` 0–1, `standing` mm on the ground, `flow` 0–1 how fast it sinks, `front` how deep it has come in units. */
    show: (
      seconds: number,
      {
        raining,
        standing,
        flow,
        front,
        pressed,
      }: { raining: number; standing: number; flow: number; front: number; pressed: number },
    ) => {
      drops.visible = raining > 0.01
      drops.count = Math.round(DROPS * raining)
      const ground = 0.08 - sinkAt(pressed)
      for (let index = 0; drops.visible && index < drops.count; index++) {
        const { x, z, speed, phase } = falls[index] ?? { x: 0, z: 0, speed: 4, phase: 0 }
        const high = sky - ((((seconds * speed + phase * 3) % sky) + sky) % sky)
        one.position.set(x + high * 0.05, ground + 0.1 + high, z)
        one.rotation.set(0, 0, -0.05)
        one.scale.setScalar(1)
        one.updateMatrix()
        drops.setMatrixAt(index, one.matrix)
      }
      drops.instanceMatrix.needsUpdate = true
      // Water is drawn some ten times as deep as it is.
      const deep = standing * 0.0115
      pool.visible = edge.visible = standing > 0.2
      pool.position.set(0, ground + deep + 0.012 * Math.sin(seconds * 1.3), (PIT.front + PIT.back) / 2)
      edge.position.y = pool.position.y
      edge.scale.y = Math.max(0.01, deep + 0.04)
      beads.visible = raining > 0.01 && flow > 0.01
      for (let index = 0; beads.visible && index < BEADS; index++) {
        const way = ways[index]
        if (!way) continue
        const part = (way.phase + seconds * (0.05 + 0.16 * flow)) % 1
        if (way.curve) way.curve.getPoint(Math.min(0.99, part * Math.min(1, front / 2.6)), at)
        else at.set(way.x + 0.09 * Math.sin(part * 11 + way.wave), -0.05 - part * front, 0)
        one.position.set(at.x, at.y - sinkAt(pressed) * 0.5, BLOCK.deep + 0.12)
        const size = Math.sin(Math.PI * part) * (index / BEADS < 0.15 + 0.85 * flow ? 1 : 0)
        one.scale.set(size, size * 1.3, size)
        one.updateMatrix()
        beads.setMatrixAt(index, one.matrix)
      }
      beads.instanceMatrix.needsUpdate = true
    },
  }
}
