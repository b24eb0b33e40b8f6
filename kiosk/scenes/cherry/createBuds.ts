import {
  InstancedBufferAttribute,
  InstancedMesh,
  MeshLambertMaterial,
  Object3D,
  SphereGeometry,
  Vector3,
} from 'three'
import { seededRandom } from '#content/scene/seededRandom.ts'
import type { Twig } from '#content/scene/tree/growSkeleton.ts'
import { type TreeShape, treeGlsl } from '#content/scene/tree/treeShape.ts'

/** Brown buds along the bare twigs. */
export function createBuds(twigs: readonly Twig[], { uniforms }: TreeShape, seed: number) {
  const random = seededRandom(seed + 50)
  const geometry = new SphereGeometry(0.04, 5, 4)
  const material = new MeshLambertMaterial({ color: '#7d5240' })
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = `attribute vec3 aAt;
      ${treeGlsl}
      ${shader.vertexShader.replace(
        '#include <project_vertex>',
        `vec4 mvPosition = instanceMatrix * vec4(transformed, 1.0) + vec4(treeSway(treePlace(aAt)), 0.0);
        mvPosition = modelViewMatrix * mvPosition;
        gl_Position = projectionMatrix * mvPosition;`,
      )}`
  }
  material.customProgramCacheKey = () => 'cherry-buds'
  const buds = new InstancedMesh(geometry, material, twigs.length)
  const one = new Object3D()
  const aside = () => new Vector3(random() - 0.5, random() - 0.2, random() - 0.5).multiplyScalar(0.1)
  twigs.forEach((_, index) => {
    one.position.copy(aside())
    one.scale.set(0.8, 1.5, 0.8).multiplyScalar(0.7 + random() * 0.6)
    one.updateMatrix()
    buds.setMatrixAt(index, one.matrix)
  })
  const places = Float32Array.from(twigs.flatMap(({ at }) => at.toArray()))
  geometry.setAttribute('aAt', new InstancedBufferAttribute(places, 3))
  buds.frustumCulled = false
  return buds
}
