import {
  Color,
  IcosahedronGeometry,
  InstancedBufferAttribute,
  InstancedMesh,
  MeshLambertMaterial,
  Object3D,
  Vector3,
} from 'three'
import { seededRandom } from '../seededRandom.ts'
import type { Twig } from './growSkeleton.ts'
import { type TreeShape, treeGlsl } from './treeShape.ts'

interface Making {
  readonly twigs: readonly Twig[]
  readonly shape: TreeShape
  readonly count: number
  readonly seed: number
}

/** Seed balls in pairs on the outer twigs, drawn larger than life so that they can be seen. */
export function createSeedBalls({ twigs, shape, count, seed }: Making) {
  const random = seededRandom(seed)
  const uniforms = {
    ...shape.uniforms,
    uFruit: { value: 1 },
    uTint: { value: new Color() },
    uBall: { value: 0.3 },
  }
  const geometry = new IcosahedronGeometry(0.5, 1)
  const material = new MeshLambertMaterial()
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = `attribute vec3 aAt; attribute vec2 aLife, aBall; uniform float uFruit, uBall;
      ${treeGlsl}
      ${shader.vertexShader
        .replace(
          '#include <begin_vertex>',
          `vec3 spot = treeSway(treePlace(aAt)) - vec3(0.0, uBall * aBall.x, 0.0);
          spot.xz += 0.12 * sin(uTime * vec2(1.7, 1.4) + aAt.xz * 30.0) * aBall.x * uBall;
          float there = treeGrown(aLife) * smoothstep(aBall.y, aBall.y + 0.05, uFruit * 1.06 - 0.01);
          vec3 transformed = position * uBall * there;`,
        )
        .replace(
          '#include <project_vertex>',
          `vec4 mvPosition = modelViewMatrix * vec4(spot + transformed, 1.0);
          gl_Position = projectionMatrix * mvPosition;`,
        )}`
    shader.fragmentShader = `uniform vec3 uTint;
      ${shader.fragmentShader.replace(
        '#include <map_fragment>',
        'diffuseColor.rgb = uTint * diffuseColor.rgb;',
      )}`
  }
  material.customProgramCacheKey = () => 'tree-balls'
  const object = new InstancedMesh(geometry, material, count)
  const outer = twigs.filter(({ order }) => order >= 4)
  const [places, lives, balls] = [
    new Float32Array(count * 3),
    new Float32Array(count * 2),
    new Float32Array(count * 2),
  ]
  const still = new Object3D().matrix
  let twig = outer[0]
  for (let index = 0; index < count; index++) {
    // Two on one stalk.
    const second = index % 2
    if (!second) twig = outer[Math.floor(random() * outer.length)] ?? twig
    const at = twig?.at ?? new Vector3()
    places.set([at.x, at.y, at.z], index * 3)
    lives.set([twig?.life.x ?? 0, twig?.life.y ?? 0], index * 2)
    balls.set([1.1 + second * 1.35, Math.floor(index / 2) / (count / 2)], index * 2)
    object.setMatrixAt(index, still)
    object.setColorAt(index, new Color().setScalar(0.85 + random() * 0.25))
  }
  geometry.setAttribute('aAt', new InstancedBufferAttribute(places, 3))
  geometry.setAttribute('aLife', new InstancedBufferAttribute(lives, 2))
  geometry.setAttribute('aBall', new InstancedBufferAttribute(balls, 2))
  object.frustumCulled = false
  return { object, uniforms }
}
