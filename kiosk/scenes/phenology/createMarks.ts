import { Group, InstancedMesh, MeshLambertMaterial, Object3D } from 'three'
import { kyoto } from './bloomCalendar.ts'
import { shapeBlossom } from './blossoms.ts'
import { angleOf, RIM } from './layoutDial.ts'

/** Three cherry blossoms on the stone ring, at the days of Kyoto's full bloom; the chosen one is the largest. */
export function createMarks() {
  const mesh = new InstancedMesh(
    shapeBlossom('five'),
    new MeshLambertMaterial({ color: '#ee9fb6' }),
    kyoto.length,
  )
  mesh.frustumCulled = false
  const one = new Object3D()
  return {
    object: new Group().add(mesh),
    show: (seconds: number, shown: boolean, epoch: number) => {
      mesh.visible = shown
      if (!shown) return
      kyoto.forEach(({ day }, index) => {
        const angle = angleOf(day)
        one.position.set(Math.sin(angle) * (RIM + 0.14), 0.06, Math.cos(angle) * (RIM + 0.14))
        one.rotation.set(0.25, seconds * 0.2 + index, 0)
        one.scale.setScalar(index === epoch ? 0.95 : 0.45)
        one.updateMatrix()
        mesh.setMatrixAt(index, one.matrix)
      })
      mesh.instanceMatrix.needsUpdate = true
    },
  }
}
