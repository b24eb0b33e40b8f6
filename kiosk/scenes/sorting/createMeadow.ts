import { Color, Group, InstancedMesh, MeshStandardMaterial, Object3D, SphereGeometry } from 'three'
import { colors } from '#content/design/tokens.ts'
import { joined, placed, tinted } from '#content/ip/tinted.ts'
import { clamp, smoothstep } from '#content/scene/curves.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { MEADOW } from './layout.ts'
import { rod } from './shapes/parts.ts'

/** As many as the tray holds; more would be a hedge. */
export const MOST_FLOWERS = 18
const GROW_SECONDS = 0.7
const PETALS = 6

/** Small and many: few corners will do. */
const bead = (radius: number) => new SphereGeometry(radius, 8, 6).toNonIndexed()

const stem = () =>
  joined([
    placed(tinted(rod(0.014, 0.4, 0.01).toNonIndexed(), '#5f9a52'), { at: [0, 0.2, 0] }),
    ...[-1, 1].map((side) =>
      placed(tinted(bead(0.07), colors.leaf), {
        at: [side * 0.07, 0.12 + 0.04 * side, 0],
        turn: [0, 0, side * -0.9],
        scale: [0.42, 1, 0.2],
      }),
    ),
  ])

const blossom = () =>
  joined([
    ...Array.from({ length: PETALS }, (_, index) => {
      const angle = (index / PETALS) * Math.PI * 2
      return placed(tinted(bead(0.075), '#ffffff'), {
        at: [Math.cos(angle) * 0.085, 0.4, Math.sin(angle) * 0.085],
        turn: [0, -angle, Math.PI / 2 + 0.25],
        scale: [0.32, 1, 0.62],
      })
    }),
    placed(tinted(bead(0.05), '#f2c14e'), { at: [0, 0.415, 0] }),
  ])

/** For each thing that came home a flower comes up in the tray. */
export function createMeadow(seed: number) {
  const random = seededRandom(seed + 41)
  const paint = new MeshStandardMaterial({ vertexColors: true, roughness: 0.7 })
  const stems = new InstancedMesh(stem(), paint, MOST_FLOWERS)
  const blossoms = new InstancedMesh(blossom(), paint, MOST_FLOWERS)
  for (const mesh of [stems, blossoms]) {
    mesh.frustumCulled = false
    mesh.castShadow = true
  }
  const kinds = ['#fdf3f4', colors.blush, '#f6d98a', '#fffdf8', '#b9a6d8', '#ef9a7f']
  // Rows in an order that fills the whole tray from the start.
  const flowers = Array.from({ length: MOST_FLOWERS }, (_, index) => {
    const cell = (index * 7) % MOST_FLOWERS
    blossoms.setColorAt(index, new Color(kinds[index % kinds.length]))
    return {
      x: MEADOW.x - 0.32 + (cell % 6) * 0.128 + (random() - 0.5) * 0.05,
      z: MEADOW.z - 0.2 + Math.floor(cell / 6) * 0.2 + (random() - 0.5) * 0.06,
      size: 0.85 + random() * 0.5,
      turn: random() * 6,
      phase: random() * 9,
    }
  })
  const place = new Object3D()
  return {
    object: new Group().add(stems, blossoms),
    /** `count` flowers, the newest of them `age` s old. */
    update: (seconds: number, count: number, age: number) => {
      const shown = Math.min(count, MOST_FLOWERS)
      const grown = age / GROW_SECONDS
      flowers.forEach(({ x, z, size, turn, phase }, index) => {
        const newest = index === shown - 1 && count <= MOST_FLOWERS
        const part = index < shown ? (newest ? clamp(grown) : 1) : 0
        place.position.set(x, 0.19, z)
        place.rotation.set(
          0.06 * Math.sin(seconds * 1.4 + phase),
          turn,
          0.08 * Math.sin(seconds * 1.1 + phase),
        )
        place.scale.setScalar(
          Math.max(0.0001, size * smoothstep(0, 1, part) * (1 + 0.25 * Math.sin(part * Math.PI))),
        )
        place.updateMatrix()
        stems.setMatrixAt(index, place.matrix)
        blossoms.setMatrixAt(index, place.matrix)
      })
      stems.instanceMatrix.needsUpdate = true
      blossoms.instanceMatrix.needsUpdate = true
    },
  }
}
