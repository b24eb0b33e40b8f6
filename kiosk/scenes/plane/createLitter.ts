import {
  CircleGeometry,
  Color,
  DoubleSide,
  Group,
  IcosahedronGeometry,
  InstancedMesh,
  MeshLambertMaterial,
  Object3D,
} from 'three'
import { seededRandom } from '#content/scene/seededRandom.ts'

const LEAVES = 260
const BALLS = 26
const FLAKES = 46

/** What lies under the tree: brown leaves and seed balls in winter, flakes of bark at every season. */
export function createLitter(seed: number) {
  const random = seededRandom(seed)
  const object = new Group()
  const one = new Object3D()
  const lay = (
    geometry: CircleGeometry | IcosahedronGeometry,
    count: number,
    tones: [string, string],
    lift: number,
    far: number,
  ) => {
    const lying = new InstancedMesh(geometry, new MeshLambertMaterial({ side: DoubleSide }), count)
    for (let index = 0; index < count; index++) {
      const turn = random() * 2 * Math.PI
      const out = 0.9 + far * random() ** 0.8
      const [x, z] = [Math.cos(turn) * out, Math.sin(turn) * out * 0.42]
      one.position.set(x, (z > 1.9 ? -0.13 : 0.04) + lift, z)
      one.rotation.set((random() - 0.5) * 0.7, random() * 6.28, (random() - 0.5) * 0.7)
      one.scale.set(1, 1, 0.75).multiplyScalar(0.7 + random() * 0.6)
      one.updateMatrix()
      lying.setMatrixAt(index, one.matrix)
      lying.setColorAt(index, new Color(tones[0]).lerp(new Color(tones[1]), random()))
    }
    lying.receiveShadow = true
    lying.frustumCulled = false
    object.add(lying)
    return (amount: number) => {
      lying.count = Math.round(count * amount)
      lying.visible = lying.count > 0
    }
  }
  return {
    object,
    leaves: lay(new CircleGeometry(0.24, 7).rotateX(-Math.PI / 2), LEAVES, ['#a9683a', '#d9a45c'], 0.08, 13),
    balls: lay(new IcosahedronGeometry(0.13, 1), BALLS, ['#8c6b45', '#b08d5c'], 0.1, 9),
    bark: lay(new CircleGeometry(0.2, 5).rotateX(-Math.PI / 2), FLAKES, ['#8b8468', '#c6bf9f'], 0.06, 2.6),
  }
}
