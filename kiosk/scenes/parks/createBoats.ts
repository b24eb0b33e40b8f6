import { ExtrudeGeometry, InstancedMesh, MeshLambertMaterial, Object3D, Shape } from 'three'
import { riverAt } from './parkPlan.ts'
import { HALF, METRES } from './place.ts'

const BOATS = 5

/** Small paper boats that go up and down the river. */
export function createBoats() {
  const hull = new Shape()
    .moveTo(-0.2, -0.07)
    .lineTo(0.12, -0.07)
    .lineTo(0.24, 0)
    .lineTo(0.12, 0.07)
    .lineTo(-0.2, 0.07)
  const shape = new ExtrudeGeometry(hull, { depth: 0.08, bevelEnabled: false }).rotateX(-Math.PI / 2)
  const object = new InstancedMesh(shape, new MeshLambertMaterial({ color: '#fffaf0' }), BOATS)
  object.castShadow = true
  object.frustumCulled = false
  const one = new Object3D()
  return {
    object,
    update: (seconds: number) => {
      for (let boat = 0; boat < BOATS; boat++) {
        const way = boat % 2 ? -1 : 1
        const along = (seconds * 0.12 * (0.8 + 0.1 * boat) + boat * 2.7) % (2 * HALF - 0.6)
        const z = way * (along - HALF + 0.3)
        const x = riverAt(z * METRES) / METRES
        const ahead = riverAt((z + way * 0.1) * METRES) / METRES
        one.position.set(x + way * 0.14, 0.01, z)
        one.rotation.y = Math.atan2(-way * 0.1, ahead - x)
        one.scale.setScalar(0.9)
        one.updateMatrix()
        object.setMatrixAt(boat, one.matrix)
      }
      object.instanceMatrix.needsUpdate = true
    },
  }
}
