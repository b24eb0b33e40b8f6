import {
  type BufferGeometry,
  Color,
  DoubleSide,
  InstancedBufferAttribute,
  InstancedMesh,
  MeshLambertMaterial,
  Object3D,
} from 'three'
import { mudAt } from './flat.ts'

export interface Tuft {
  readonly x: number
  readonly z: number
  readonly height: number
}

interface Planting {
  readonly name: string
  readonly shape: BufferGeometry
  readonly tufts: readonly Tuft[]
  readonly random: () => number
  readonly low: string
  readonly high: string
  /** GLSL: sets `grown` (0–1 of its height) and `brown` (0–1) from `aChance` and the uniforms. */
  readonly growth: string
  readonly uniforms: Record<string, { value: number }>
}

/** Plants of one kind in the wind, in one draw call; what becomes of each is decided on the GPU by its chance. */
export function createStand({ name, shape, tufts, random, low, high, growth, uniforms }: Planting) {
  const shared = {
    ...uniforms,
    uTime: { value: 0 },
    uLow: { value: new Color(low) },
    uHigh: { value: new Color(high) },
  }
  const names = Object.keys(uniforms)
  const material = new MeshLambertMaterial({ side: DoubleSide })
  material.customProgramCacheKey = () => `marsh-${name}`
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, shared)
    shader.vertexShader = `uniform float uTime, ${names.join(', ')}; attribute vec3 aChance; varying vec3 vLook;
      ${shader.vertexShader
        .replace(
          '#include <defaultnormal_vertex>',
          'vec3 transformedNormal = normalMatrix * vec3(0.0, 1.0, 0.0);',
        )
        .replace(
          '#include <project_vertex>',
          `
          float grown = 1.0, brown = 0.0;
          ${growth}
          vec3 tuft = position;
          tuft.xz *= mix(1.0, 1.9, brown) * smoothstep(0.0, 0.08, grown);
          tuft.y *= grown * mix(1.0, 0.45, brown);
          vec4 mvPosition = instanceMatrix * vec4(tuft, 1.0);
          float gust = 0.5 + 0.5 * sin(uTime * 0.5 - mvPosition.x * 0.5 + mvPosition.z * 0.3);
          float swing = (0.5 + gust) * sin(uTime * 1.6 + mvPosition.x * 1.1 + mvPosition.z * 0.8) + 0.35 * sin(uTime * 3.9 + aChance.y * 40.0);
          mvPosition.x += position.y * position.y * grown * 0.08 * swing * (1.0 - brown);
          vLook = vec3(position.y * mix(1.0, grown, 0.4), aChance.y, brown);
          mvPosition = modelViewMatrix * mvPosition;
          gl_Position = projectionMatrix * mvPosition;`,
        )}`
    shader.fragmentShader = `uniform vec3 uLow, uHigh; varying vec3 vLook;
      ${shader.fragmentShader
        .replace(
          '#include <color_fragment>',
          `
          diffuseColor.rgb = mix(uLow, uHigh, clamp(vLook.x * 0.95 + (vLook.y - 0.5) * 0.45, 0.0, 1.0));
          diffuseColor.rgb *= 0.9 + 0.2 * fract(vLook.y * 7.0);
          diffuseColor.rgb = mix(diffuseColor.rgb, mix(vec3(0.32, 0.25, 0.17), vec3(0.62, 0.51, 0.36), vLook.x), vLook.z);`,
        )
        .replace(
          '#include <normal_fragment_begin>',
          'vec3 normal = normalize(vNormal); vec3 nonPerturbedNormal = normal; float faceDirection = 1.0;',
        )}`
  }
  const object = new InstancedMesh(shape, material, tufts.length)
  const chances = new Float32Array(tufts.length * 3)
  const one = new Object3D()
  tufts.forEach(({ x, z, height }, index) => {
    one.position.set(x, mudAt(x, z) - 0.02, z)
    one.rotation.set((random() - 0.5) * 0.24, random() * 6.283, (random() - 0.5) * 0.24)
    one.scale.set(height, height, height)
    one.updateMatrix()
    object.setMatrixAt(index, one.matrix)
    // The first of them live longest: what is hidden need not be drawn.
    chances.set([index / tufts.length, random(), random()], index * 3)
  })
  shape.setAttribute('aChance', new InstancedBufferAttribute(chances, 3))
  object.receiveShadow = true
  object.frustumCulled = false
  /** Draws only the first part of them, 0–1. */
  const draw = (part: number) => {
    object.count = Math.ceil(tufts.length * Math.min(1, part))
    object.visible = object.count > 0
  }
  return { object, draw, uniforms: shared as typeof shared & Record<string, { value: number }> }
}
