import {
  Color,
  DoubleSide,
  InstancedMesh,
  LinearMipmapNearestFilter,
  MeshDepthMaterial,
  MeshLambertMaterial,
  RGBADepthPacking,
  type Texture,
} from 'three'
import { lightCorners } from '../cornerLight.ts'
import { FIRST_FEW, type LeafCards } from './hangCards.ts'
import { type ShaderAddition, type TreeShape, treeGlsl } from './treeShape.ts'

interface Making {
  readonly cards: LeafCards
  readonly shape: TreeShape
  /** A pale spray of leaves, tinted by the season's colours. */
  readonly map: Texture
  readonly shade: string
  readonly glow: number
  /** How much of `uLeaf` a card takes from its first sight to its full size. */
  readonly slow?: number
  readonly adds?: ShaderAddition
}

/** Thousands of small cards on the twigs; their normals point out of the crown, so it is lit as one soft body. */
export function createFoliage({ cards, shape, map, shade, glow, slow = 0.12, adds }: Making) {
  const uniforms = {
    ...shape.uniforms,
    /** How many of the leaves hang, 0–1, and how large a card is, in metres. */
    uLeaf: { value: 1 },
    uSize: { value: 1 },
    uSlow: { value: slow },
    uDark: { value: new Color() },
    uMain: { value: new Color() },
    uPale: { value: new Color() },
    uShade: { value: new Color(shade) },
    uGlow: { value: glow },
  }
  // So small and so many, they need none of the care that is taken of large pictures seen aslant.
  map.anisotropy = 1
  map.minFilter = LinearMipmapNearestFilter
  const material = new MeshLambertMaterial({ map, alphaTest: 0.4, side: DoubleSide })
  const depth = new MeshDepthMaterial({
    depthPacking: RGBADepthPacking,
    map,
    alphaTest: 0.5,
    side: DoubleSide,
  })
  const object = new InstancedMesh(cards.geometry, material, 0)
  object.instanceMatrix = cards.matrices
  object.count = cards.matrices.count
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    lightCorners(shader, {
      vertexHead: `${head} uniform vec3 uDark, uMain, uPale, uShade; uniform float uGlow;`,
      place: `${begin} vec3 outward = aOut; ${project}`,
      colour,
      plain: true,
    })
    adds?.change(shader)
  }
  depth.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = `${head}
      ${shader.vertexShader.replace('#include <begin_vertex>', begin).replace('#include <project_vertex>', project)}`
  }
  material.customProgramCacheKey = () => `tree-foliage ${adds?.name ?? ''}`
  depth.customProgramCacheKey = () => 'tree-foliage-depth'
  object.customDepthMaterial = depth
  object.castShadow = true
  object.frustumCulled = false
  /** How many of the leaves hang, 0–1. */
  const hang = (part: number) => {
    uniforms.uLeaf.value = part
    object.visible = part > 0.004
    object.count = part * (1.01 + slow) < FIRST_FEW ? cards.few : cards.matrices.count
  }
  return { object, uniforms, hang }
}

const head = `attribute vec3 aAt, aFoot, aOut; attribute vec4 aChance; attribute vec2 aLife;
  uniform float uLeaf, uSize, uSlow;
  ${treeGlsl}`

const begin = `float grown = treeGrown(aLife);
  vec3 spot = treeSway(treePlace(mix(aFoot, aAt, grown)));
  float there = smoothstep(0.3 * aChance.y, 0.3 + 0.5 * aChance.y, grown)
    * smoothstep(aChance.x, aChance.x + uSlow, uLeaf * (1.01 + uSlow) - 0.005);
  if (uGap.z > 0.0) there *= smoothstep(uGap.z * 0.8, uGap.z * 1.15, length(spot.yz - uGap.xy));
  vec3 transformed = position * there * uSize;`

const project = `vec4 mvPosition = instanceMatrix * vec4(transformed, 1.0);
  mvPosition.xyz += spot + 0.05 * uSize * sin(uTime * vec3(4.6, 3.9, 4.3) + aChance.wyx * 40.0);
  mvPosition = modelViewMatrix * mvPosition;
  gl_Position = projectionMatrix * mvPosition;`

const colour = `float tone = aChance.w;
  vec3 base = tone < 0.5 ? mix(uDark, uMain, smoothstep(0.1, 0.5, tone)) : mix(uMain, uPale, smoothstep(0.5, 0.9, tone));
  vec3 colour = base * mix(uShade, vec3(1.05), smoothstep(0.15, 0.95, aChance.z));
  vSkylit += uGlow;`
