import {
  BufferGeometry,
  Color,
  DoubleSide,
  Float32BufferAttribute,
  InstancedBufferAttribute,
  InstancedMesh,
  MeshLambertMaterial,
  Object3D,
} from 'three'
import { lightCorners } from '#content/scene/cornerLight.ts'
import type { Ground } from './ground.ts'

/** So many blades of grass on the meadow, short in the middle and long along the edge. */
export function createGrass(count: number, { random, noise, anywhere, heightAt, litAt }: Ground) {
  const uniforms = {
    uTime: { value: 0 },
    uSnow: { value: 0 },
    uDark: { value: new Color() },
    uPale: { value: new Color() },
  }
  const blade = new BufferGeometry()
  blade.setAttribute(
    'position',
    new Float32BufferAttribute([-0.5, 0, 0, 0.5, 0, 0, -0.32, 0.55, 0.12, 0.32, 0.55, 0.12, 0, 1, 0.4], 3),
  )
  blade.setIndex([0, 1, 2, 2, 1, 3, 2, 3, 4])
  const material = new MeshLambertMaterial({ side: DoubleSide })
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    lightCorners(shader, {
      vertexHead: 'uniform float uTime, uSnow; uniform vec3 uDark, uPale; attribute vec2 aChance;',
      place,
      colour,
      shaded: true,
    })
  }
  material.customProgramCacheKey = () => 'cherry-grass'
  const object = new InstancedMesh(blade, material, count)
  const chances = new Float32Array(count * 2)
  const one = new Object3D()
  for (let index = 0; index < count; index++) {
    const { x, z, out } = anywhere()
    const high =
      (0.13 + 0.16 * random()) *
      (0.75 + 0.5 * Math.max(0, noise(x * 1.4, 9, z * 1.4))) *
      (out < 0.75 ? 0.45 : 1)
    one.position.set(x, heightAt(x, z) - 0.01, z)
    one.rotation.set((random() - 0.5) * 0.5, random() * 6.28, 0)
    one.scale.set(0.035, high, 0.16)
    one.updateMatrix()
    object.setMatrixAt(index, one.matrix)
    chances.set([random(), litAt(x, z)], index * 2)
  }
  blade.setAttribute('aChance', new InstancedBufferAttribute(chances, 2))
  object.receiveShadow = true
  object.frustumCulled = false
  return { object, uniforms }
}

const place = /* glsl */ `
  vec3 outward = vec3(0.0, 1.0, 0.0);
  vec3 foot = (instanceMatrix * vec4(0.0, 0.0, 0.0, 1.0)).xyz;
  vec4 mvPosition = instanceMatrix * vec4(position, 1.0);
  float swing = sin(uTime * 1.7 + mvPosition.x * 0.9 + mvPosition.z * 0.7) + 0.5 * sin(uTime * 3.3 + aChance.x * 30.0);
  mvPosition.xz += position.y * position.y * 0.045 * swing;
  gl_Position = projectionMatrix * modelViewMatrix * mvPosition;`

const colour = /* glsl */ `
  float high = position.y;
  vec3 colour = mix(uDark, uPale, clamp(high * 0.85 + (aChance.x - 0.5) * 0.5, 0.0, 1.0));
  colour = mix(colour, vec3(0.93, 0.96, 0.99), uSnow * smoothstep(0.1, 0.75, high + aChance.x * 0.3)) * aChance.y;`
