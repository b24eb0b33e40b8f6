import {
  CircleGeometry,
  Color,
  ConeGeometry,
  CylinderGeometry,
  DoubleSide,
  InstancedMesh,
  MeshLambertMaterial,
  Object3D,
  SphereGeometry,
} from 'three'
import { clamp } from '#content/scene/curves.ts'
import { paintedSolids } from '#content/scene/paintedSolids.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import type { RaceMoment } from './race.ts'
import { FULL } from './race.ts'
import { floatsAt, sites } from './river.ts'

/** Water hyacinth: rosettes of glossy leaves on gourd-like stalks full of air, some with a lilac spike. */
export function createHyacinth(seed: number) {
  const random = seededRandom(seed)
  const rosette = (flower: boolean) => {
    const solids = paintedSolids()
    for (let leaf = 0; leaf < 8; leaf++) {
      const turn = leaf * 2.4
      const out = 0.1 + 0.13 * ((leaf * 0.38) % 1)
      const [x, z] = [Math.cos(turn) * out, Math.sin(turn) * out]
      const high = 0.13 + 0.07 * ((leaf * 0.62) % 1)
      const green = new Color('#4f8a45').lerp(new Color('#9cc05c'), (leaf * 0.29) % 1)
      solids.add(new CircleGeometry(0.105, 9), (_, y) => green.clone().multiplyScalar(0.8 + 1.2 * y), {
        at: [x * 1.25, high, z * 1.25],
        turn: [-Math.PI / 2 + 0.5 * Math.sin(turn), 0.5 * Math.cos(turn), turn],
        size: [1, 1.12, 1],
      })
      solids.add(new SphereGeometry(0.04, 8, 6), '#b7cf7d', {
        at: [x * 0.8, 0.035, z * 0.8],
        size: [0.9, 1.25, 0.9],
      })
      solids.add(new CylinderGeometry(0.012, 0.02, high, 5), '#8fb35e', {
        at: [x, high * 0.55, z],
        turn: [z * 1.4, 0, -x * 1.4],
      })
    }
    if (flower)
      for (let floret = 0; floret < 9; floret++) {
        const turn = floret * 2.4
        solids.add(new ConeGeometry(0.04, 0.05, 6), floret % 4 ? '#a98acb' : '#c9b2e0', {
          at: [Math.cos(turn) * 0.035, 0.24 + floret * 0.018, Math.sin(turn) * 0.035],
          turn: [Math.sin(turn) * 1.1, 0, -Math.cos(turn) * 1.1],
        })
      }
    return solids.merge()
  }
  const material = new MeshLambertMaterial({ vertexColors: true, side: DoubleSide })
  const kinds = [false, true].map((flower) => new InstancedMesh(rosette(flower), material, FULL))
  const looks = sites.map((_, site) => ({
    turn: random() * 6.28,
    size: 0.74 + 0.3 * random(),
    flower: site % 3 === 1,
  }))
  for (const kind of kinds) {
    kind.frustumCulled = false
    kind.castShadow = true
    kind.receiveShadow = true
    sites.forEach((_, site) => {
      kind.setColorAt(site, new Color('#ffffff').multiplyScalar(0.86 + 0.22 * random()))
    })
  }
  const one = new Object3D()
  return {
    objects: kinds,
    show: (seconds: number, { clumps, seconds: now }: RaceMoment) => {
      const counts = [0, 0]
      for (const { site, born } of clumps) {
        const look = looks[site]
        if (!look) continue
        const { x, z } = floatsAt(site, now)
        const kind = look.flower ? 1 : 0
        const grown = clamp((now - born) / 1.4)
        one.position.set(x, 0.012 * Math.sin(seconds * 1.5 + site), z)
        one.rotation.set(
          0.05 * Math.sin(seconds * 1.2 + site),
          look.turn + 0.2 * Math.sin(seconds * 0.4 + site * 2),
          0.05 * Math.cos(seconds * 1.1 + site),
        )
        one.scale.setScalar(look.size * grown * (2 - grown) + 0.0001)
        one.updateMatrix()
        kinds[kind]?.setMatrixAt(counts[kind] ?? 0, one.matrix)
        counts[kind] = (counts[kind] ?? 0) + 1
      }
      kinds.forEach((mesh, kind) => {
        mesh.count = counts[kind] ?? 0
        mesh.visible = mesh.count > 0
        mesh.instanceMatrix.needsUpdate = true
      })
    },
  }
}
