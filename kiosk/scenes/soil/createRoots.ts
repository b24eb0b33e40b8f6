import { type BufferGeometry, Color, Group, type IUniform, Mesh, MeshStandardMaterial, Vector3 } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { mix } from '#content/scene/curves.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import type { SoilUniforms } from './createBlock.ts'
import { BLOCK, settleGlsl } from './settle.ts'
import { type Ring, sweepTube } from './sweepTube.ts'

const FACE = BLOCK.deep + 0.075
/** No root leaves the cut face. */
const EDGE = BLOCK.half - 0.12
const FOOT = -BLOCK.high + 0.45

/** The roots in the cut face, their fine ends, and the threads of fungi that live with them; fine ones draw back where the soil is packed. */
export function createRoots(seed: number, uniforms: SoilUniforms) {
  const random = seededRandom(seed)
  const coarse: BufferGeometry[] = []
  const fine: BufferGeometry[] = []
  const threads: BufferGeometry[] = []

  const thread = (from: Vector3, turn: number, length: number, depth: number, from0: number) => {
    const rings: Ring[] = []
    const at = from.clone()
    let heading = turn
    for (let step = 0; step <= 8; step++) {
      rings.push({ at: at.clone().setZ(FACE + 0.05 + 0.02 * Math.sin(step * 1.4)), radius: 0.0075 })
      heading += (random() - 0.5) * 0.7
      at.add(new Vector3(Math.cos(heading), Math.sin(heading), 0).multiplyScalar(length / 8))
      if (Math.abs(at.x) > EDGE || at.y > -0.1 || at.y < FOOT) break
      if (depth > 0 && (step === 3 || step === 6))
        thread(at, heading + (random() < 0.5 ? 0.8 : -0.8), length * 0.62, depth - 1, from0)
    }
    if (rings.length > 2) threads.push(sweepTube(rings, 3, from0 + 0.2 * (2 - depth)))
  }

  const grow = (from: Vector3, turn: number, length: number, radius: number, level: number, way: number) => {
    const steps = level === 0 ? 14 : 8
    const rings: Ring[] = []
    const at = from.clone()
    let heading = turn
    for (let step = 0; step <= steps; step++) {
      const part = step / steps
      const deep = level === 0 ? mix(1.35, FACE, Math.min(1, part * 5)) : FACE
      rings.push({ at: at.clone().setZ(deep), radius: Math.max(0.006, radius * mix(1, 0.22, part ** 0.8)) })
      // Roots wander, and in the end they go down.
      heading += (random() - 0.5) * 0.5 + (-Math.PI / 2 - heading) * 0.05
      at.add(new Vector3(Math.cos(heading), Math.sin(heading), 0).multiplyScalar(length / steps))
      if (at.y > -0.14) at.y = -0.14
      if (Math.abs(at.x) > EDGE || at.y < FOOT) break
      if (level < 3 && step > 1 && random() < (level === 0 ? 0.55 : 0.38))
        grow(
          at,
          heading + (random() < 0.5 ? 1 : -1) * (0.5 + random() * 0.6),
          length * (0.35 + random() * 0.2),
          radius * mix(0.62, 0.4, part),
          level + 1,
          way + length * part,
        )
    }
    if (rings.length < 3) return
    ;(level < 2 ? coarse : fine).push(sweepTube(rings, level === 0 ? 9 : level === 1 ? 6 : 4, way))
    if (level >= 2 && at.y > -3 && random() < 0.2) thread(at, heading + (random() - 0.5), 0.62, 2, way)
  }

  for (const [x, turn, length, radius] of [
    [0.02, -1.62, 3.3, 0.13],
    [-0.1, -2.35, 2.7, 0.115],
    [0.12, -0.82, 2.8, 0.12],
    [-0.14, -2.85, 2, 0.085],
    [0.16, -0.32, 1.9, 0.085],
  ] as const)
    grow(new Vector3(x, -0.1, 1.35), turn, length, radius, 0, 0)

  const hold: IUniform<number> = { value: 1 }
  const part = (shapes: BufferGeometry[], material: MeshStandardMaterial, key: string, reach: number) => {
    const merged = mergeGeometries(shapes)
    for (const shape of shapes) shape.dispose()
    drawBack(material, { ...uniforms, uHold: hold }, key, reach)
    const mesh = new Mesh(merged, material)
    mesh.receiveShadow = true
    mesh.frustumCulled = false
    return mesh
  }
  const bark = new MeshStandardMaterial({ color: '#c49a6b', roughness: 0.85 })
  const young = new MeshStandardMaterial({ color: '#e2c79c', roughness: 0.8 })
  const fungus = new MeshStandardMaterial({
    color: '#fff6df',
    emissive: '#fff0cf',
    emissiveIntensity: 0.35,
    roughness: 0.6,
  })
  const brown = new Color('#8a6a4c')
  const healthy = { bark: bark.color.clone(), young: young.color.clone() }
  const wood = part(coarse, bark, 'wood', 99)
  wood.castShadow = true
  return {
    object: new Group().add(wood, part(fine, young, 'fine', 4), part(threads, fungus, 'threads', 4)),
    /** 1 is a soil that breathes, 0 one that does not. */
    show: (air: number) => {
      hold.value = air
      bark.color.copy(healthy.bark).lerp(brown, (1 - air) * 0.5)
      young.color.copy(healthy.young).lerp(brown, (1 - air) * 0.8)
    },
  }
}

/** Settles with the soil, and ends where `uHold` lets it: `reach` is the whole length in scene units. */
function drawBack(
  material: MeshStandardMaterial,
  uniforms: Record<string, IUniform>,
  key: string,
  reach: number,
) {
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = `${settleGlsl} attribute float aAlong; varying float vAlong;
      ${shader.vertexShader.replace(
        '#include <begin_vertex>',
        'vAlong = aAlong; vec3 transformed = settle(position);',
      )}`
    shader.fragmentShader = `uniform float uHold; varying float vAlong;
      ${shader.fragmentShader.replace(
        '#include <clipping_planes_fragment>',
        `if (vAlong > ${reach.toFixed(1)} * uHold + 0.02) discard;`,
      )}`
  }
  material.customProgramCacheKey = () => `soil-${key}`
}
