import {
  type Material,
  Mesh,
  MeshDepthMaterial,
  MeshStandardMaterial,
  RepeatWrapping,
  RGBADepthPacking,
  Vector3,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { mix } from '#content/scene/curves.ts'
import { paintTexture } from '#content/scene/paintTexture.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { type Ring, sweep } from './sweep.ts'
import { seeHeat, type ThermalLens } from './thermalLens.ts'

/** The wood of a plane pruned the Shanghai way, three limbs, six forks, twelve twigs; `uSize` stretches it. */
export function createWood(lens: ThermalLens, seed: number) {
  const uniforms = { uSize: { value: new Vector3(4, 11, 4) }, uTrunk: { value: 0.2 } }
  const material = new MeshStandardMaterial({ map: paintBark(seed), roughness: 0.95 })
  const depth = new MeshDepthMaterial({ depthPacking: RGBADepthPacking })
  material.onBeforeCompile = (shader) => {
    stretch(shader, uniforms)
    seeHeat(shader, lens, { base: -3, gain: 13 })
  }
  depth.onBeforeCompile = (shader) => stretch(shader, uniforms)
  for (const one of [material, depth] as Material[])
    one.customProgramCacheKey = () => `shade-wood-${one.type}`
  const object = new Mesh(growWood(seed), material)
  object.customDepthMaterial = depth
  object.castShadow = object.receiveShadow = true
  object.frustumCulled = false
  return { object, uniforms }
}

function stretch(
  shader: { uniforms: Record<string, { value: unknown }>; vertexShader: string },
  uniforms: Record<string, { value: unknown }>,
) {
  Object.assign(shader.uniforms, uniforms)
  shader.vertexShader = `attribute vec3 aAxis; uniform vec3 uSize; uniform float uTrunk;
    ${shader.vertexShader.replace('#include <begin_vertex>', 'vec3 transformed = aAxis * uSize + position * uTrunk;')}`
}

function growWood(seed: number) {
  const random = seededRandom(seed)
  const parts = [sweep(trunk(), 12)]
  const limb = (from: Vector3, to: Vector3, thick: number, thin: number, sides: number) => {
    const bend = new Vector3(random() - 0.5, 0.4 * random(), random() - 0.5).multiplyScalar(0.08)
    const rings = Array.from({ length: 6 }, (_, step): Ring => {
      const part = step / 5
      const at = from
        .clone()
        .lerp(to, part)
        .addScaledVector(bend, Math.sin(part * Math.PI))
      // A limb leaves its fork steeply and then leans out.
      at.y += 0.03 * Math.sin(part * Math.PI)
      return { at, radius: mix(thick, thin, part) }
    })
    parts.push(sweep(rings, sides))
  }
  const fork = new Vector3(0.02, 0.3, 0)
  const out = (turn: number, reach: number, high: number) =>
    new Vector3(Math.cos(turn) * reach, high, Math.sin(turn) * reach)
  for (let three = 0; three < 3; three++) {
    const turn = 0.5 + three * 2.1 + (random() - 0.5) * 0.3
    const first = out(turn, 0.3, 0.47)
    limb(fork, first, 0.72, 0.5, 9)
    for (const side of [-1, 1]) {
      const aside = turn + side * 0.45
      const second = out(aside, 0.56, 0.62 + random() * 0.05)
      limb(first, second, 0.46, 0.28, 7)
      for (const twig of [-1, 0, 1])
        limb(second, out(aside + twig * 0.32, 0.8, 0.74 + random() * 0.12), 0.26, 0.07, 5)
      limb(first, out(aside, 0.2, 0.82), 0.3, 0.07, 5)
    }
  }
  for (let root = 0; root < 6; root++) {
    const turn = root * 1.05 + random() * 0.4
    parts.push(
      sweep(
        [0, 1, 2, 3].map((step) => ({
          at: out(turn, 0.02 + step * 0.035, 0.05 * (1 - step / 3) ** 2),
          radius: mix(0.7, 0.12, step / 3),
        })),
        6,
      ),
    )
  }
  const geometry = mergeGeometries(parts)
  for (const part of parts) part.dispose()
  return geometry
}

const trunk = (): Ring[] =>
  Array.from({ length: 9 }, (_, step) => {
    const part = step / 8
    return {
      at: new Vector3(0.02 * Math.sin(part * 3), part * 0.32, 0.015 * Math.sin(part * 5)),
      radius: 1.02 + 0.55 * (1 - part) ** 5 - 0.12 * part,
    }
  })

/** The plane's bark comes off in plates and shows cream and olive below. */
function paintBark(seed: number) {
  const random = seededRandom(seed + 5)
  const tones = ['#b9ab8c', '#d9d2b6', '#8d8a6c', '#a3946f', '#c8c3a0', '#7d7660']
  const map = paintTexture(256, 256, (context, width, height) => {
    context.fillStyle = '#a89b7d'
    context.fillRect(0, 0, width, height)
    for (let plate = 0; plate < 150; plate++) {
      const [x, y, size] = [random() * width, random() * height, 8 + random() * 20]
      context.fillStyle = tones[plate % tones.length] ?? '#b9ab8c'
      for (const at of [x, x - width])
        for (const up of [y, y - height]) {
          context.beginPath()
          for (let corner = 0; corner < 9; corner++) {
            const turn = (corner / 9) * 2 * Math.PI
            const far = size * (0.7 + 0.3 * Math.sin(corner * 2.3 + plate))
            context.lineTo(at + Math.cos(turn) * far * 0.6, up + Math.sin(turn) * far)
          }
          context.fill()
        }
    }
  })
  map.wrapS = map.wrapT = RepeatWrapping
  return map
}
