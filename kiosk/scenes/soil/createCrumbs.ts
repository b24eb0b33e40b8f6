import { Color, IcosahedronGeometry, InstancedMesh, MeshStandardMaterial, Object3D } from 'three'
import { smoothstep } from '#content/scene/curves.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { type SoilUniforms, wetGlsl } from './createBlock.ts'
import { BLOCK, settleGlsl } from './settle.ts'

const TONES = ['#6b4c37', '#7d5b42', '#8c684a', '#5a3f2f', '#9a7753'].map((tone) => new Color(tone))

/** The crumbs of living soil in the cut face under the pit: apart while it is loose, flat and tight when it is packed. */
export function createCrumbs(seed: number, count: number, uniforms: SoilUniforms) {
  const random = seededRandom(seed)
  const material = new MeshStandardMaterial({ roughness: 1 })
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = `${settleGlsl} varying vec3 vSoil;
      ${shader.vertexShader
      .replace(
        '#include <begin_vertex>',
        `vec3 middle = instanceMatrix[3].xyz;
        float squeeze = uPress * smoothstep(-2.2, -0.5, middle.y);
        vec3 transformed = position;`,
      )
      .replace(
        '#include <project_vertex>',
        `vec3 turned = (instanceMatrix * vec4(transformed, 0.0)).xyz * vec3(1.0 + 0.35 * squeeze, 1.0 - 0.3 * squeeze, 1.0 - 0.45 * squeeze);
        vSoil = middle;
        vec4 mvPosition = modelViewMatrix * vec4(settle(middle) + turned, 1.0);
        gl_Position = projectionMatrix * mvPosition;`,
      )
      .replace(
        '#include <worldpos_vertex>',
        'vec4 worldPosition = modelMatrix * vec4(settle(middle) + turned, 1.0);',
      )}`
    shader.fragmentShader = `uniform float uPress, uWet; varying vec3 vSoil;
      ${shader.fragmentShader.replace(
      '#include <color_fragment>',
      `#include <color_fragment> ${wetGlsl}`,
    )}`
  }
  material.customProgramCacheKey = () => 'soil-crumbs'
  const object = new InstancedMesh(new IcosahedronGeometry(1, 1), material, count)
  const one = new Object3D()
  const tone = new Color()
  for (let index = 0; index < count; index++) {
    const x = (random() * 2 - 1) * 1.62
    const bottom = 2.05 * (1 - smoothstep(0.75, 1.7, Math.abs(x))) + 0.25
    const y = -0.06 - random() ** 1.15 * bottom
    const size = 0.035 + 0.075 * random() ** 2.4
    one.position.set(x, y, BLOCK.deep + 0.01 + size * 0.15 * random())
    one.rotation.set(random() * 6, random() * 6, random() * 6)
    one.scale.set(size * (0.85 + random() * 0.5), size * (0.8 + random() * 0.4), size * (0.8 + random() * 0.3))
    one.updateMatrix()
    object.setMatrixAt(index, one.matrix)
    tone.copy(TONES[Math.floor(random() * TONES.length)] ?? TONES[0] ?? tone)
    object.setColorAt(index, tone.multiplyScalar(0.9 + random() * 0.25))
  }
  object.receiveShadow = true
  object.frustumCulled = false
  return object
}
