import { InstancedMesh, MeshLambertMaterial, Object3D, SphereGeometry, Vector3 } from 'three'
import { seededRandom } from '#content/scene/seededRandom.ts'

/** Brown buds along the bare twigs. */
export function createBuds(twigs: readonly Vector3[], seed: number) {
  const random = seededRandom(seed + 50)
  const buds = new InstancedMesh(
    new SphereGeometry(0.02, 5, 4),
    new MeshLambertMaterial({ color: '#7d5240' }),
    twigs.length,
  )
  const one = new Object3D()
  twigs.forEach((twig, index) => {
    one.position
      .copy(twig)
      .add(new Vector3(random() - 0.5, random() - 0.2, random() - 0.5).multiplyScalar(0.05))
    one.scale.set(0.8, 1.5, 0.8).multiplyScalar(0.7 + random() * 0.6)
    one.updateMatrix()
    buds.setMatrixAt(index, one.matrix)
  })
  buds.frustumCulled = false
  return buds
}
