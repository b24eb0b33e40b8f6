import { Color, InstancedMesh, MeshLambertMaterial, Object3D } from 'three'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { treeShape } from './treeShape.ts'

const GREENS = ['#4f8a57', '#6ba05c', '#8fb45e', '#5f9a72', '#a8bf6a'].map((tone) => new Color(tone))

/** Where a tree stands and how tall it is; 0 is none. */
export interface Stand {
  x: number
  y: number
  z: number
  tall: number
}

/**
 * Many tiny trees that may move: `plant` asks for each of them where it is, and draws anew only when `moment`
 * differs from the last.
 */
export function createGrove(count: number, seed: number, kind: 'round' | 'pointed' = 'round') {
  const random = seededRandom(seed)
  const uniforms = { uTime: { value: 0 } }
  const material = new MeshLambertMaterial({ vertexColors: true })
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = `uniform float uTime;\n${shader.vertexShader.replace(
      '#include <begin_vertex>',
      `#include <begin_vertex>
      vec3 foot = instanceMatrix[3].xyz;
      transformed.xz += vec2(0.06, 0.035) * sin(uTime * 1.7 + foot.x * 1.3 + foot.z) * position.y * position.y;`,
    )}`
  }
  material.customProgramCacheKey = () => 'parks-grove'
  const object = new InstancedMesh(treeShape(kind), material, count)
  const tones = Array.from({ length: count }, () =>
    (GREENS[Math.floor(random() * GREENS.length)] ?? GREENS[0] ?? new Color())
      .clone()
      .offsetHSL(0, 0, (random() - 0.5) * 0.05),
  )
  for (const [index, tone] of tones.entries()) object.setColorAt(index, tone)
  const turns = tones.map(() => random() * 6.28)
  const one = new Object3D()
  const stand: Stand = { x: 0, y: 0, z: 0, tall: 0 }
  object.castShadow = object.receiveShadow = true
  object.frustumCulled = false
  let shown = ''
  return {
    object,
    uniforms,
    tones,
    plant: (moment: string, at: (index: number, stand: Stand) => void) => {
      if (moment === shown) return
      shown = moment
      let seen = false
      for (let index = 0; index < count; index++) {
        at(index, stand)
        seen ||= stand.tall > 0.01
        one.position.set(stand.x, stand.y, stand.z)
        one.rotation.y = turns[index] ?? 0
        one.scale.setScalar(Math.max(0.0001, stand.tall))
        one.updateMatrix()
        object.setMatrixAt(index, one.matrix)
      }
      object.visible = seen
      object.instanceMatrix.needsUpdate = true
    },
  }
}
