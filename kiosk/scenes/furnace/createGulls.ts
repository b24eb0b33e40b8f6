import { BufferGeometry, DoubleSide, Float32BufferAttribute, MeshBasicMaterial } from 'three'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { createSwarm } from '../toys/createSwarm.ts'

const GULLS = 7

/** A few gulls over the water; their wings beat by being made narrower and wider. */
export function createGulls(seed: number) {
  const random = seededRandom(seed)
  const shape = new BufferGeometry()
  // Two bent wings and no more: at this distance a gull is a stroke of a brush.
  const wing = [
    0, 0, 0, 0.5, 0.22, 0.05, 0.42, 0.16, -0.06, 0.5, 0.22, 0.05, 1, 0.06, 0.02, 0.42, 0.16, -0.06,
  ]
  shape.setAttribute(
    'position',
    new Float32BufferAttribute([...wing, ...wing.map((at, axis) => (axis % 3 ? at : -at))], 3),
  )
  const gulls = createSwarm(shape, new MeshBasicMaterial({ side: DoubleSide }), GULLS, [
    '#fffaf0',
    '#8fa3a3',
    '#fffaf0',
  ])
  const lots = Array.from({ length: GULLS }, () => [random(), random(), random()] as const)
  return {
    object: gulls.object,
    show: (seconds: number) => {
      for (const [at, [x, y, speed]] of lots.entries()) {
        const way = (x * 14 + seconds * (0.16 + 0.14 * speed)) % 14
        gulls.one.position.set(way - 7, 4.1 + y * 1.3 + 0.12 * Math.sin(seconds * 0.6 + x * 9), -2.5 - y)
        gulls.one.rotation.set(0.5, 0.2, 0.12 * Math.sin(seconds * 0.5 + speed * 9))
        gulls.one.scale.set(0.2, 0.24 + 0.16 * Math.sin(seconds * (3 + speed * 2) + x * 20), 0.3)
        gulls.put(at)
      }
    },
  }
}
