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
import { clamp } from '#content/scene/curves.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import type { growTree } from './growTree.ts'

interface Making {
  readonly tree: ReturnType<typeof growTree>
  readonly map: Texture
  readonly count: number
  readonly size: number
  readonly seed: number
  readonly shade: string
  readonly glow: number
}

/** Thousands of small cards on the twigs; their normals point out of the crown, so it is lit as one soft body. */
export function createCrown({ tree, map, count, size, seed, shade, glow }: Making) {
  const random = seededRandom(seed)
  const uniforms = {
    uTime: { value: 0 },
    uGrow: { value: 1 },
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
  const chances = new Float32Array(count * 4)
  const normals = new Float32Array(count * 3)
  const center = tree.box.getCenter(new Vector3())
  const extent = tree.box.getSize(new Vector3())
  const card = new Object3D()
  const jitter = (reach: number) => (random() - 0.5) * reach
  for (let index = 0; index < count; index++) {
    const twig = tree.twigs[Math.floor(random() * tree.twigs.length)] ?? center
    card.position.set(twig.x + jitter(0.5), twig.y + jitter(0.42), twig.z + jitter(0.5))
    if (index % 5 < 2) card.position.copy(onDome(random, center, extent))
    card.rotation.set(random() * 6.28, random() * 6.28, random() * 6.28)
    card.scale.setScalar(size * (0.7 + random() * 0.6))
    card.updateMatrix()
    object.setMatrixAt(index, card.matrix)
    const out = card.position.clone().sub(center).divide(extent)
    out.y += 0.18
    const depthIn = clamp(out.length() * 1.75)
    out.normalize().setY(out.y + 0.45)
    normals.set(out.normalize().toArray(), index * 3)
    chances.set([random(), random(), depthIn, random()], index * 4)
  }
  geometry.setAttribute('aChance', new InstancedBufferAttribute(chances, 4))
  geometry.setAttribute('aOut', new InstancedBufferAttribute(normals, 3))
  for (const one of [material, depth]) sway(one, uniforms)
  object.customDepthMaterial = depth
  object.castShadow = true
  object.frustumCulled = false
  return { object, uniforms }
}

/** Somewhere near the outside of a round, flat-footed crown: fills what the twigs leave open. */
function onDome(random: () => number, center: Vector3, extent: Vector3) {
  const turn = random() * 2 * Math.PI
  const high = random() * 1.6 - 0.6
  const flat = Math.sqrt(1 - high * high)
  const lobe = 1 + 0.07 * Math.sin(turn * 5 + high * 4) * Math.sin(high * 9 + turn * 2)
  const reach = (0.8 + 0.2 * Math.sqrt(random())) * lobe
  const out = new Vector3(Math.cos(turn) * flat, high, Math.sin(turn) * flat).multiplyScalar(reach)
  return out.multiply(extent).multiplyScalar(0.5).add(center)
}

function sway(material: Material, uniforms: Record<string, { value: unknown }>) {
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = `attribute vec4 aChance; attribute vec3 aOut; uniform float uTime, uGrow; varying vec4 vChance;
      ${shader.vertexShader
        .replace('#include <defaultnormal_vertex>', 'vec3 transformedNormal = normalMatrix * aOut;')
        .replace('#include <begin_vertex>', begin)
        .replace('#include <project_vertex>', wind)}`
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
  material.customProgramCacheKey = () => `cherry-crown-${material.type}`
}

const begin = `vec3 transformed = position * smoothstep(aChance.x, aChance.x + 0.12, uGrow * 1.13 - 0.005);
  vChance = aChance;`

const wind = `vec4 mvPosition = instanceMatrix * vec4(transformed, 1.0);
  vec3 at = mvPosition.xyz;
  float phase = uTime * 1.6 + at.x * 0.55 + at.z * 0.4;
  float swing = sin(phase) * 0.6 + sin(phase * 2.3 + aChance.y * 6.28) * 0.4;
  mvPosition.xyz += vec3(0.09, 0.015, 0.05) * swing * smoothstep(1.0, 6.0, at.y)
    + 0.02 * sin(uTime * vec3(5.0, 4.1, 4.7) + aChance.wyx * 40.0);
  mvPosition = modelViewMatrix * mvPosition;
  gl_Position = projectionMatrix * mvPosition;`

const tint = `#include <map_fragment>
  float tone = vChance.w;
  vec3 base = tone < 0.5 ? mix(uDark, uMain, smoothstep(0.1, 0.5, tone)) : mix(uMain, uPale, smoothstep(0.5, 0.9, tone));
  diffuseColor.rgb *= base * mix(uShade, vec3(1.05), smoothstep(0.1, 0.95, vChance.z));`
