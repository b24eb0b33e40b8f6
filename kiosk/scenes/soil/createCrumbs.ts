import { Color, Group, type IcosahedronGeometry, InstancedMesh, MeshStandardMaterial, Object3D } from 'three'
import { smoothstep } from '#content/scene/curves.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { type SoilUniforms, wetGlsl } from './createBlock.ts'
import { createLump } from './createLump.ts'
import { BLOCK, settleGlsl } from './settle.ts'

const TONES = ['#6b4c37', '#7d5b42', '#8c684a', '#573d2d', '#a58058', '#75523b'].map(
  (tone) => new Color(tone),
)

/** The crumbs of living soil in the cut face under the pit: apart while it is loose, flat and tight when it is packed. */
export function createCrumbs(seed: number, count: number, uniforms: SoilUniforms) {
  const material = crumbMaterial(uniforms)
  // Few large ones, rounded; many small ones, which need no more than twenty faces.
  return new Group().add(
    strew({
      seed,
      count: Math.round(count * 0.28),
      material,
      shape: createLump(seed, 1),
      size: [0.06, 0.12],
    }),
    strew({
      seed: seed + 1,
      count: Math.round(count * 1.6),
      material,
      shape: createLump(seed + 1, 0),
      size: [0.018, 0.045],
    }),
  )
}

function crumbMaterial(uniforms: SoilUniforms) {
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
      ${shader.fragmentShader.replace('#include <color_fragment>', `#include <color_fragment> ${wetGlsl}`)}`
  }
  material.customProgramCacheKey = () => 'soil-crumbs'
  return material
}

interface Strewing {
  readonly seed: number
  readonly count: number
  readonly material: MeshStandardMaterial
  readonly shape: IcosahedronGeometry
  readonly size: readonly [least: number, most: number]
}

function strew({ seed, count, material, shape, size: [least, most] }: Strewing) {
  const random = seededRandom(seed)
  const object = new InstancedMesh(shape, material, count)
  const one = new Object3D()
  const tone = new Color()
  for (let index = 0; index < count; index++) {
    const x = (random() * 2 - 1) * 1.6
    const bottom = 2 * (1 - smoothstep(0.7, 1.72, Math.abs(x))) + 0.2
    const y = -0.05 - random() ** 1.1 * bottom - (Math.abs(x) > 1.4 ? 0.25 : 0)
    const size = least + (most - least) * random() ** 2
    one.position.set(x, y, BLOCK.deep + 0.012 + 0.02 * random())
    one.rotation.set(random() * 6, random() * 6, random() * 6)
    one.scale.set(
      size * (0.85 + random() * 0.5),
      size * (0.8 + random() * 0.4),
      size * (0.8 + random() * 0.3),
    )
    one.updateMatrix()
    object.setMatrixAt(index, one.matrix)
    tone.copy(TONES[Math.floor(random() * TONES.length)] ?? tone)
    object.setColorAt(index, tone.multiplyScalar(0.88 + random() * 0.3))
  }
  object.receiveShadow = true
  object.frustumCulled = false
  return object
}
