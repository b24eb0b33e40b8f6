import {
  type BufferGeometry,
  Color,
  Mesh,
  MeshDepthMaterial,
  MeshLambertMaterial,
  RGBADepthPacking,
  type Texture,
} from 'three'
import type { Shader } from '../cornerLight.ts'
import { type ShaderAddition, type TreeShape, treeGlsl } from './treeShape.ts'

interface Making {
  readonly geometry: BufferGeometry
  readonly shape: TreeShape
  /** Old bark, one tile for about half the trunk's way around. */
  readonly map: Texture
  /** The smooth bark of a young stem, and of twigs. */
  readonly young: string
  readonly twig: string
  readonly adds?: ShaderAddition
}

/** Trunk and boughs that grow with their tree: thin ones keep young bark, thick ones show the old. */
export function createWood({ geometry, shape, map, young, twig, adds }: Making) {
  const uniforms = {
    ...shape.uniforms,
    /** How much of the old bark shows, 0–1. */
    uOld: { value: 1 },
    uYoung: { value: new Color(young) },
    uTwig: { value: new Color(twig) },
  }
  const material = new MeshLambertMaterial({ map })
  const depth = new MeshDepthMaterial({ depthPacking: RGBADepthPacking })
  const grow = (shader: Shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = `attribute float aRadius; attribute vec3 aFoot; attribute vec2 aLife; varying float vThick;
      ${treeGlsl}
      ${shader.vertexShader.replace('#include <begin_vertex>', begin)}`
  }
  material.onBeforeCompile = (shader) => {
    grow(shader)
    shader.fragmentShader = `uniform float uOld; uniform vec3 uYoung, uTwig; varying float vThick;
      ${shader.fragmentShader.replace('#include <map_fragment>', bark)}`
    adds?.change(shader)
  }
  depth.onBeforeCompile = grow
  material.customProgramCacheKey = () => `tree-wood ${adds?.name ?? ''}`
  depth.customProgramCacheKey = () => 'tree-wood-depth'
  const object = new Mesh(geometry, material)
  object.customDepthMaterial = depth
  object.castShadow = object.receiveShadow = true
  object.frustumCulled = false
  return { object, uniforms }
}

const begin = `float grown = treeGrown(aLife);
  float thin = 0.0011 * (uTree.y + uTree.z);
  vThick = aRadius;
  vec3 transformed = treeSway(treePlace(mix(aFoot, position, grown)));
  // The young limb is a thin one; what is not there yet has no thickness at all.
  transformed += normal * max(aRadius * uTree.w * mix(0.35, 1.0, grown), thin) * smoothstep(0.0, 0.08, grown);`

const bark = `#include <map_fragment>
  vec3 smoothBark = mix(uTwig, uYoung, smoothstep(0.03, 0.2, vThick));
  diffuseColor.rgb = mix(smoothBark, diffuseColor.rgb, uOld * smoothstep(0.1, 0.34, vThick));`
