import { Color, DoubleSide, InstancedMesh, MeshBasicMaterial, Object3D } from 'three'
import { petalGeometry } from '#content/ip/petalGeometry.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'

const HEIGHT = 6.5

/** Petals that sink slowly through the air, each on its own closed path in time. */
export function createDrift(seed: number, count: number) {
  const random = seededRandom(seed + 17)
  const shape = petalGeometry({
    length: 0.14,
    width: 0.1,
    cup: 0.5,
    curl: 0.3,
    thickness: 0.008,
    foot: '#f3c3cf',
    tip: '#fffaf8',
    blush: 0.8,
  })
  const object = new InstancedMesh(
    shape,
    new MeshBasicMaterial({ vertexColors: true, side: DoubleSide, color: new Color('#ffffff') }),
    count,
  )
  object.frustumCulled = false
  const petals = Array.from({ length: count }, () => ({
    x: (random() - 0.5) * 9,
    y: random() * HEIGHT,
    z: (random() - 0.5) * 4 - 0.5,
    pace: 0.16 + random() * 0.14,
    phase: random() * 40,
  }))
  const place = new Object3D()
  return {
    object,
    update: (seconds: number) => {
      petals.forEach(({ x, y, z, pace, phase }, index) => {
        const fallen = (((y - seconds * pace) % HEIGHT) + HEIGHT) % HEIGHT
        place.position.set(x + 0.4 * Math.sin(seconds * 0.6 + phase) + 0.1 * (HEIGHT - fallen), fallen - 1, z)
        place.rotation.set(seconds * 0.9 + phase, seconds * 0.5 + phase * 2, phase)
        place.updateMatrix()
        object.setMatrixAt(index, place.matrix)
      })
      object.instanceMatrix.needsUpdate = true
    },
  }
}
