import {
  type BufferGeometry,
  Color,
  DoubleSide,
  Group,
  InstancedBufferAttribute,
  InstancedMesh,
  Mesh,
  MeshLambertMaterial,
  MeshStandardMaterial,
  Object3D,
  Shape,
  ShapeGeometry,
  Vector3,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { type Ring, sweepTube } from './sweepTube.ts'

/** How far before the middle of the block it stands. */
const FOOT = 0.75
const FRESH = [new Color('#4f8d4a'), new Color('#9cc05c')] as const
const THIRSTY = [new Color('#a8974a'), new Color('#d9c272')] as const

/** A young street tree in its pit: full and green on loose soil, thin and yellow on packed soil. */
export function createSapling(seed: number, count: number) {
  const random = seededRandom(seed)
  const wood: BufferGeometry[] = []
  const tips: Vector3[] = []
  const grow = (foot: Vector3, heading: Vector3, length: number, radius: number, level: number) => {
    const steps = level === 0 ? 9 : 5
    const rings: Ring[] = []
    const at = foot.clone()
    for (let step = 0; step <= steps; step++) {
      const part = step / steps
      const flare = level === 0 && step === 0 ? 1.9 : 1
      rings.push({ at: at.clone(), radius: Math.max(0.008, radius * flare * (1 - 0.6 * part)) })
      heading.add(new Vector3((random() - 0.5) * 0.22, 0.07, (random() - 0.5) * 0.22)).normalize()
      at.addScaledVector(heading, length / steps)
      if (level >= 2) tips.push(at.clone())
      if (level < 3 && part > (level === 0 ? 0.45 : 0.2) && step < steps) {
        const turn = step * 2.4 + random()
        const side = new Vector3(Math.cos(turn), 0.55, Math.sin(turn)).normalize()
        grow(at.clone(), side, length * (level === 0 ? 0.42 : 0.55), radius * 0.5, level + 1)
      }
    }
    wood.push(sweepTube(rings, [10, 6, 4, 3][level] ?? 3))
  }
  grow(new Vector3(0, -0.08, FOOT), new Vector3(0.02, 1, 0), 1.35, 0.075, 0)
  const merged = mergeGeometries(wood)
  for (const part of wood) part.dispose()
  const trunk = new Mesh(merged, new MeshStandardMaterial({ color: '#9c8265', roughness: 0.95 }))
  trunk.castShadow = true

  const uniforms = {
    uTime: { value: 0 },
    uFull: { value: 1 },
    uDeep: { value: new Color() },
    uPale: { value: new Color() },
  }
  const leaf = new Shape()
  leaf.moveTo(0, 0)
  leaf.bezierCurveTo(0.42, 0.22, 0.36, 0.75, 0, 1)
  leaf.bezierCurveTo(-0.36, 0.75, -0.42, 0.22, 0, 0)
  const shape = new ShapeGeometry(leaf, 2)
  const material = new MeshLambertMaterial({ side: DoubleSide })
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = `attribute vec4 aLeaf; uniform float uTime, uFull; varying vec2 vTone;
      ${shader.vertexShader
        .replace('#include <defaultnormal_vertex>', 'vec3 transformedNormal = normalMatrix * aLeaf.xyz;')
        .replace(
          '#include <begin_vertex>',
          'vec3 transformed = position * smoothstep(aLeaf.w - 0.12, aLeaf.w, uFull); vTone = vec2(aLeaf.w, position.y);',
        )
        .replace(
          '#include <project_vertex>',
          `vec4 mvPosition = instanceMatrix * vec4(transformed, 1.0);
        float swing = sin(uTime * 1.5 + mvPosition.x * 1.7 + mvPosition.y) + 0.5 * sin(uTime * 3.7 + aLeaf.w * 40.0);
        mvPosition.xyz += vec3(0.03, 0.008, 0.02) * swing * smoothstep(0.2, 1.4, mvPosition.y);
        mvPosition = modelViewMatrix * mvPosition;
        gl_Position = projectionMatrix * mvPosition;`,
        )}`
    shader.fragmentShader = `uniform vec3 uDeep, uPale; varying vec2 vTone;
      ${shader.fragmentShader
        .replace(
          '#include <color_fragment>',
          'diffuseColor.rgb = mix(uDeep, uPale, clamp(fract(vTone.x * 7.3) * 0.8 + 0.25 * vTone.y, 0.0, 1.0));',
        )
        .replace(
          '#include <normal_fragment_begin>',
          'vec3 normal = normalize(vNormal); vec3 nonPerturbedNormal = normal; float faceDirection = 1.0;',
        )
        .replace(
          '#include <opaque_fragment>',
          'outgoingLight += diffuseColor.rgb * 0.16;\n#include <opaque_fragment>',
        )}`
  }
  material.customProgramCacheKey = () => 'soil-leaves'
  const crown = new InstancedMesh(shape, material, count)
  const facts = new Float32Array(count * 4)
  const one = new Object3D()
  const middle = tips.reduce((sum, tip) => sum.add(tip), new Vector3()).divideScalar(tips.length)
  for (let index = 0; index < count; index++) {
    const tip = tips[Math.floor(random() * tips.length)] ?? middle
    one.position.set(
      tip.x + (random() - 0.5) * 0.22,
      tip.y + (random() - 0.5) * 0.2,
      tip.z + (random() - 0.5) * 0.22,
    )
    one.rotation.set(random() * 6.28, random() * 6.28, random() * 6.28)
    one.scale.setScalar(0.085 + random() * 0.06)
    one.updateMatrix()
    crown.setMatrixAt(index, one.matrix)
    const out = one.position.clone().sub(middle).normalize()
    out.y += 0.5
    facts.set([...out.normalize().toArray(), 0.1 + 0.9 * random()], index * 4)
  }
  shape.setAttribute('aLeaf', new InstancedBufferAttribute(facts, 4))
  crown.castShadow = true
  crown.frustumCulled = false
  const object = new Group().add(trunk, crown)
  return {
    object,
    /** As tall as the words above leave room, its foot in the pit. */
    stand: (size: number) => {
      object.scale.setScalar(size)
      object.position.z = FOOT * (1 - size)
    },
    show: (seconds: number, air: number) => {
      uniforms.uTime.value = seconds
      uniforms.uFull.value = 0.42 + 0.62 * air
      uniforms.uDeep.value.copy(THIRSTY[0]).lerp(FRESH[0], air)
      uniforms.uPale.value.copy(THIRSTY[1]).lerp(FRESH[1], air)
    },
  }
}
