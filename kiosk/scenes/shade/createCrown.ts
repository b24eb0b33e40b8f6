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
  Vector3,
} from 'three'
import { clamp } from '#content/scene/curves.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { groundBelow } from './coolOfShade.ts'
import { LEAF_COVER, leafTexture } from './leafTexture.ts'
import { seeHeat, type ThermalLens } from './thermalLens.ts'

const LOBES = 30

interface Making {
  readonly lens: ThermalLens
  /** Side of a card, m. */
  readonly card: number
  readonly most: number
  readonly seed: number
}

/**
 * Leaves as they are counted: so many cards that their leaf area divided by the ground below is the leaf area
 * index. They are turned every way, as formula F1 with k = 0.5 supposes, so the drawn shadow itself shows it.
 */
export function createCrown({ lens, card, most, seed }: Making) {
  const random = seededRandom(seed)
  const uniforms = {
    uTime: { value: 0 },
    uCards: { value: 0 },
    uSize: { value: new Vector3(4, 4, 4) },
    uMiddle: { value: 7 },
    uTones: { value: ['#5d9a63', '#8cbb69', '#c2d88b'].map((tone) => new Color(tone)) },
    uShade: { value: new Color('#86a894') },
  }
  const map = leafTexture(seed)
  const geometry = new PlaneGeometry(1, 1)
  const material = new MeshLambertMaterial({ map, alphaTest: 0.4, side: DoubleSide })
  const depth = new MeshDepthMaterial({
    depthPacking: RGBADepthPacking,
    map,
    alphaTest: 0.5,
    side: DoubleSide,
  })
  const object = new InstancedMesh(geometry, material, most)
  const chances = new Float32Array(most * 4)
  const places = new Float32Array(most * 3)
  const outs = new Float32Array(most * 3)
  const lobes = makeLobes(random)
  const one = new Object3D()
  for (let index = 0; index < most; index++) {
    const lobe = lobes[Math.floor(random() * LOBES)] ?? { at: new Vector3(), radius: 0.4 }
    const way = new Vector3(random() - 0.5, random() - 0.5, random() - 0.5).normalize()
    const place = way
      .clone()
      .multiplyScalar(lobe.radius * Math.cbrt(0.25 + 0.75 * random()))
      .add(lobe.at)
    one.rotation.set(random() * 6.28, random() * 6.28, random() * 6.28)
    one.scale.setScalar(card * (0.8 + random() * 0.4))
    one.updateMatrix()
    object.setMatrixAt(index, one.matrix)
    places.set(place.toArray(), index * 3)
    const out = place
      .clone()
      .addScaledVector(way, 0.55)
      .setY(place.y + way.y * 0.55 + 0.3)
    outs.set(out.normalize().toArray(), index * 3)
    chances.set([index, random(), clamp(place.length()), random()], index * 4)
  }
  geometry.setAttribute('aChance', new InstancedBufferAttribute(chances, 4))
  geometry.setAttribute('aPlace', new InstancedBufferAttribute(places, 3))
  geometry.setAttribute('aOut', new InstancedBufferAttribute(outs, 3))
  material.onBeforeCompile = (shader) => {
    grow(shader, uniforms)
    seeHeat(shader, lens, { base: -6, gain: 7 })
  }
  depth.onBeforeCompile = (shader) => grow(shader, uniforms)
  for (const drawn of [material, depth] as Material[])
    drawn.customProgramCacheKey = () => `shade-crown-${drawn.type}`
  object.customDepthMaterial = depth
  object.castShadow = true
  object.frustumCulled = false
  return {
    object,
    uniforms,
    /** As many leaves as the index asks for over that ground; returns nothing, draws less. */
    leaf: (lai: number, crown: number) => {
      const cards = Math.min(most, (lai * groundBelow(crown)) / (card * card * LEAF_COVER))
      uniforms.uCards.value = cards
      object.count = Math.ceil(cards)
    },
  }
}

/** Round heaps of leaves over an egg of radius 1: what makes a crown look like clouds and not like a ball. */
function makeLobes(random: () => number) {
  return Array.from({ length: LOBES }, (_, index) => {
    const high = 1 - (2 * (index + 0.5)) / LOBES
    const turn = index * 2.4 + random() * 0.6
    const flat = Math.sqrt(1 - high * high)
    const radius = 0.3 + random() * 0.12
    const reach = (0.98 - radius) * (index % 4 === 0 ? 0.45 : 1)
    // Flat below, where the limbs are.
    const y = high < 0 ? high * 0.62 : high
    return { radius, at: new Vector3(Math.cos(turn) * flat, y, Math.sin(turn) * flat).multiplyScalar(reach) }
  })
}

function grow(
  shader: { uniforms: Record<string, { value: unknown }>; vertexShader: string; fragmentShader: string },
  uniforms: Record<string, { value: unknown }>,
) {
  Object.assign(shader.uniforms, uniforms)
  shader.vertexShader = `attribute vec4 aChance; attribute vec3 aPlace, aOut; varying vec4 vChance;
    uniform float uTime, uCards, uMiddle; uniform vec3 uSize;
    ${shader.vertexShader
      .replace('#include <defaultnormal_vertex>', 'vec3 transformedNormal = normalMatrix * aOut;')
      .replace('#include <begin_vertex>', begin)
      .replace('#include <project_vertex>', wind)}`
  shader.fragmentShader = `uniform vec3 uTones[3], uShade; varying vec4 vChance;
    ${shader.fragmentShader
      .replace('#include <map_fragment>', tint)
      .replace(
        '#include <normal_fragment_begin>',
        'vec3 normal = normalize(vNormal); vec3 nonPerturbedNormal = normal; float faceDirection = 1.0;',
      )
      .replace(
        '#include <opaque_fragment>',
        'outgoingLight += diffuseColor.rgb * 0.24;\n#include <opaque_fragment>',
      )}`
}

const begin = /* glsl */ `vec3 transformed = position * clamp((uCards - aChance.x) / 24.0, 0.0, 1.0);
  vChance = aChance;`

const wind = /* glsl */ `vec3 at = aPlace * uSize + vec3(0.0, uMiddle, 0.0);
  float phase = uTime * 1.5 + at.x * 0.4 + at.z * 0.3;
  float swing = sin(phase) * 0.6 + sin(phase * 2.3 + aChance.y * 6.28) * 0.4;
  at += vec3(0.16, 0.03, 0.1) * swing * smoothstep(2.0, 12.0, at.y);
  at += 0.035 * sin(uTime * vec3(5.0, 4.1, 4.7) + aChance.wyx * 40.0);
  vec4 mvPosition = instanceMatrix * vec4(transformed, 1.0);
  mvPosition.xyz += at;
  mvPosition = modelViewMatrix * mvPosition;
  gl_Position = projectionMatrix * mvPosition;`

const tint = /* glsl */ `#include <map_fragment>
  float tone = vChance.w;
  vec3 base = tone < 0.5 ? mix(uTones[0], uTones[1], smoothstep(0.1, 0.5, tone)) : mix(uTones[1], uTones[2], smoothstep(0.5, 0.95, tone));
  diffuseColor.rgb *= base * mix(uShade, vec3(1.06), smoothstep(0.25, 0.98, vChance.z));`
