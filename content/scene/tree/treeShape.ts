import { Vector3, Vector4 } from 'three'
import type { Shader } from '../cornerLight.ts'

/** A tree's measures at one moment, all lengths in metres. */
export interface TreeSize {
  readonly height: number
  /** Height where the trunk divides. */
  readonly fork: number
  readonly crownRadius: number
  readonly trunkRadius: number
  /** On the same scale as the births and deaths of the boughs. */
  readonly age: number
}

/** The uniforms by which wood, leaves and fruits of one tree agree on its shape; `set` costs four numbers. */
export function createTreeShape() {
  const uniforms = {
    uTime: { value: 0 },
    uAge: { value: 0 },
    uTree: { value: new Vector4(1, 1, 1, 0.1) },
    /** A line along x that no leaf may touch: height, depth and distance kept, in metres; 0 for none. */
    uGap: { value: new Vector4(0, 0, 0, 0) },
  }
  return {
    uniforms,
    set: ({ height, fork, crownRadius, trunkRadius, age }: TreeSize) => {
      uniforms.uTree.value.set(crownRadius, fork, height - fork, trunkRadius)
      uniforms.uAge.value = age
    },
  }
}
export type TreeShape = ReturnType<typeof createTreeShape>

/** What a scene adds to the program of a tree's wood or leaves, and a name for such a program. */
export interface ShaderAddition {
  readonly name: string
  change(shader: Shader): void
}

/** Where a part of a full-grown skeleton stands, in metres: `treePlace` of the shaders. */
export const placeOf = ({ x, y, z }: Vector3, { height, fork, crownRadius }: TreeSize) =>
  new Vector3(
    x * crownRadius,
    (Math.min(0, Math.max(-1, y)) + 1) * fork + Math.max(0, y) * (height - fork),
    z * crownRadius,
  )

/**
 * A skeleton is kept in parts of the tree: y from -1 (ground) over 0 (fork) to 1 (top), x and z in crown radii.
 * So one geometry stands for every age.
 */
export const treeGlsl = /* glsl */ `
  uniform float uTime, uAge;
  uniform vec4 uTree, uGap;
  vec3 treePlace(vec3 part) {
    return vec3(part.x * uTree.x, (clamp(part.y, -1.0, 0.0) + 1.0) * uTree.y + max(part.y, 0.0) * uTree.z, part.z * uTree.x);
  }
  float treeGrown(vec2 life) {
    return smoothstep(life.x, life.x + 4.0, uAge) * (1.0 - smoothstep(life.y, life.y + 3.0, uAge));
  }
  vec3 treeSway(vec3 at) {
    float high = max(0.0, at.y - uTree.y * 0.7) / (uTree.y + uTree.z);
    float phase = uTime * 1.3 + at.x * 0.16 + at.z * 0.12;
    float swing = sin(phase) * 0.6 + sin(phase * 2.3 + at.y * 0.4) * 0.4;
    return at + vec3(1.0, 0.12, 0.55) * swing * high * high * 0.016 * (uTree.y + uTree.z);
  }`
