import {
  Color,
  DoubleSide,
  InstancedBufferAttribute,
  InstancedMesh,
  type Material,
  MeshDepthMaterial,
  MeshLambertMaterial,
  Object3D,
  PlaneGeometry,
  RGBADepthPacking,
  type Texture,
  Vector3,
} from 'three'
import { clamp } from '../curves.ts'
import { seededRandom } from '../seededRandom.ts'
import type { Twig } from './growSkeleton.ts'
import { type TreeShape, treeGlsl } from './treeShape.ts'

interface Making {
  readonly twigs: readonly Twig[]
  readonly shape: TreeShape
  /** A pale spray of leaves, tinted by the season's colours. */
  readonly map: Texture
  readonly count: number
  readonly seed: number
  readonly shade: string
  readonly glow: number
  /** How far a card may stand from its twig, in parts of the tree. */
  readonly scatter: number
}

/** Thousands of small cards on the twigs; their normals point out of the crown, so it is lit as one soft body. */
export function createFoliage({ twigs, shape, map, count, seed, shade, glow, scatter }: Making) {
  const random = seededRandom(seed)
  const uniforms = {
    ...shape.uniforms,
    /** How many of the leaves hang, 0–1, and how large a card is, in metres. */
    uLeaf: { value: 1 },
    uSize: { value: 1 },
    uDark: { value: new Color() },
    uMain: { value: new Color() },
    uPale: { value: new Color() },
    uShade: { value: new Color(shade) },
    uGlow: { value: glow },
  }
  const geometry = new PlaneGeometry(1, 1)
  const material = new MeshLambertMaterial({ map, alphaTest: 0.4, side: DoubleSide })
  const depth = new MeshDepthMaterial({
    depthPacking: RGBADepthPacking,
    map,
    alphaTest: 0.5,
    side: DoubleSide,
  })
  const object = new InstancedMesh(geometry, material, count)
  const places = new Float32Array(count * 3)
  const feet = new Float32Array(count * 3)
  const normals = new Float32Array(count * 3)
  const chances = new Float32Array(count * 4)
  const lives = new Float32Array(count * 2)
  const card = new Object3D()
  const jitter = () => (random() + random() - 1) * scatter
  for (let index = 0; index < count; index++) {
    const twig = twigs[Math.floor(random() * twigs.length)]
    if (!twig) continue
    const at = twig.at.clone().add(new Vector3(jitter(), jitter(), jitter()))
    card.rotation.set(random() * 6.28, random() * 6.28, random() * 6.28)
    card.scale.setScalar(0.7 + random() * 0.6)
    card.updateMatrix()
    object.setMatrixAt(index, card.matrix)
    places.set([at.x, Math.max(at.y, -0.6), at.z], index * 3)
    // Leaves of a young limb stand in the open, though an old crown will close above them.
    const young = twig.life.y < 1000
    twig.foot.toArray(feet, index * 3)
    const out = new Vector3(at.x, young ? 0.5 : (at.y - 0.42) * 1.5, at.z)
    const depthIn = young ? 0.8 : clamp(out.length() * 1.05)
    out.normalize().setY(out.y + 0.5)
    normals.set(out.normalize().toArray(), index * 3)
    chances.set([random(), random(), depthIn, random()], index * 4)
    lives.set([twig.life.x, twig.life.y], index * 2)
  }
  geometry.setAttribute('aAt', new InstancedBufferAttribute(places, 3))
  geometry.setAttribute('aFoot', new InstancedBufferAttribute(feet, 3))
  geometry.setAttribute('aOut', new InstancedBufferAttribute(normals, 3))
  geometry.setAttribute('aChance', new InstancedBufferAttribute(chances, 4))
  geometry.setAttribute('aLife', new InstancedBufferAttribute(lives, 2))
  for (const one of [material, depth]) dress(one, uniforms)
  object.customDepthMaterial = depth
  object.castShadow = true
  object.frustumCulled = false
  return { object, uniforms }
}

function dress(material: Material, uniforms: Record<string, { value: unknown }>) {
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = `attribute vec3 aAt, aFoot, aOut; attribute vec4 aChance; attribute vec2 aLife;
      uniform float uLeaf, uSize; varying vec4 vChance;
      ${treeGlsl}
      ${shader.vertexShader
        .replace('#include <defaultnormal_vertex>', 'vec3 transformedNormal = normalMatrix * aOut;')
        .replace('#include <begin_vertex>', begin)
        .replace('#include <project_vertex>', project)}`
    shader.fragmentShader = `uniform vec3 uDark, uMain, uPale, uShade; uniform float uGlow; varying vec4 vChance;
      ${shader.fragmentShader
        .replace('#include <map_fragment>', tint)
        .replace(
          '#include <normal_fragment_begin>',
          'vec3 normal = normalize(vNormal); vec3 nonPerturbedNormal = normal; float faceDirection = 1.0;',
        )
        .replace(
          '#include <opaque_fragment>',
          'outgoingLight += diffuseColor.rgb * uGlow;\n#include <opaque_fragment>',
        )}`
  }
  material.customProgramCacheKey = () => `tree-foliage-${material.type}`
}

const begin = `vChance = aChance;
  float grown = treeGrown(aLife);
  vec3 spot = treeSway(treePlace(mix(aFoot, aAt, grown)));
  float there = smoothstep(0.3 * aChance.y, 0.3 + 0.5 * aChance.y, grown) * smoothstep(aChance.x, aChance.x + 0.12, uLeaf * 1.13 - 0.005);
  if (uGap.z > 0.0) there *= smoothstep(uGap.z * 0.8, uGap.z * 1.15, length(spot.yz - uGap.xy));
  vec3 transformed = position * there * uSize;`

const project = `vec4 mvPosition = instanceMatrix * vec4(transformed, 1.0);
  mvPosition.xyz += spot + 0.05 * uSize * sin(uTime * vec3(4.6, 3.9, 4.3) + aChance.wyx * 40.0);
  mvPosition = modelViewMatrix * mvPosition;
  gl_Position = projectionMatrix * mvPosition;`

const tint = `#include <map_fragment>
  float tone = vChance.w;
  vec3 base = tone < 0.5 ? mix(uDark, uMain, smoothstep(0.1, 0.5, tone)) : mix(uMain, uPale, smoothstep(0.5, 0.9, tone));
  diffuseColor.rgb *= base * mix(uShade, vec3(1.05), smoothstep(0.15, 0.95, vChance.z));`
