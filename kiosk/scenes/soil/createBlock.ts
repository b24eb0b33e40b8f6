import {
  BoxGeometry,
  type BufferGeometry,
  Color,
  Float32BufferAttribute,
  Group,
  type IUniform,
  Mesh,
  MeshStandardMaterial,
  PlaneGeometry,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { createNoise } from '#content/scene/noise.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { FRONT_SHARE, paintProfile } from './paintProfile.ts'
import { BLOCK, PIT, settleGlsl } from './settle.ts'

export interface SoilUniforms {
  /** 0 loose … 1 packed hard. */
  readonly uPress: IUniform<number>
  /** How deep the rain has come, in scene units. */
  readonly uWet: IUniform<number>
  readonly uTime: IUniform<number>
}

/** The cut block with its pit and the pavement around it. */
export function createBlock(seed: number, uniforms: SoilUniforms) {
  const body = new Mesh(shapeBlock(seed), earth(uniforms, { map: paintProfile(seed) }))
  const pit = new Mesh(shapePit(seed), earth(uniforms, { color: '#6b4e3a' }))
  const paving = new Mesh(shapePaving(seed), new MeshStandardMaterial({ vertexColors: true, roughness: 0.9 }))
  for (const one of [body, pit, paving]) one.castShadow = one.receiveShadow = true
  pit.castShadow = false
  return new Group().add(body, pit, paving)
}

/** Earth that settles under feet, turns paler when packed and darker where the rain has come. */
export function earth(uniforms: SoilUniforms, given: ConstructorParameters<typeof MeshStandardMaterial>[0]) {
  const material = new MeshStandardMaterial({ roughness: 1, ...given })
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = `${settleGlsl} varying vec3 vSoil;
      ${shader.vertexShader.replace(
        '#include <begin_vertex>',
        'vSoil = position; vec3 transformed = settle(position);',
      )}`
    shader.fragmentShader = `uniform float uPress, uWet; varying vec3 vSoil;
      ${shader.fragmentShader.replace('#include <map_fragment>', `#include <map_fragment> ${wetGlsl}`)}`
  }
  material.customProgramCacheKey = () => `soil-earth-${Boolean(given?.map)}`
  return material
}

/** GLSL for a fragment at `vSoil`: packed soil is pale and grey, wet soil dark with a blue edge. */
export const wetGlsl = /* glsl */ `
  float pitHere = 1.0 - smoothstep(1.1, 1.5, abs(vSoil.x));
  float packed = uPress * pitHere * smoothstep(-2.1, -0.2, vSoil.y);
  diffuseColor.rgb = mix(diffuseColor.rgb, vec3(dot(diffuseColor.rgb, vec3(0.333))) * vec3(1.5, 1.42, 1.3) + 0.05, packed * 0.6);
  float fringe = 0.14 * sin(vSoil.x * 5.1) + 0.09 * sin(vSoil.x * 13.7 + vSoil.z * 6.0) + 0.05 * sin(vSoil.x * 31.0);
  float wetLine = -uWet * (0.55 + 0.45 * pitHere) + fringe * min(1.0, uWet);
  float wet = step(0.001, uWet) * smoothstep(wetLine - 0.06, wetLine + 0.1, vSoil.y) * (1.0 - smoothstep(1.3, 1.8, abs(vSoil.x)));
  diffuseColor.rgb = mix(diffuseColor.rgb, diffuseColor.rgb * vec3(0.56, 0.68, 0.82) + vec3(0.0, 0.012, 0.03), wet);
  diffuseColor.rgb += vec3(0.05, 0.14, 0.17) * wet * (1.0 - smoothstep(0.0, 0.2, vSoil.y - wetLine));`

function shapeBlock(seed: number) {
  const noise = createNoise(seed + 2)
  const { half, deep, high } = BLOCK
  const shape = new BoxGeometry(half * 2, high, deep * 2, 44, 46, 16).translate(0, -high / 2, 0)
  const at = shape.attributes.position as Float32BufferAttribute
  const uv = shape.attributes.uv as Float32BufferAttribute
  const normal = shape.attributes.normal as Float32BufferAttribute
  for (let index = 0; index < at.count; index++) {
    const [x, y, z] = [at.getX(index), at.getY(index), at.getZ(index)]
    const front = normal.getZ(index) > 0.5
    const along = front ? (x + half) / (half * 2) : 1 + (deep - z) / (half * 2)
    uv.setXY(index, along * FRONT_SHARE, 1 + y / high)
    // The cut is rough, its foot broken off; the edges of the pavement stay straight.
    const down = Math.min(1, -y / 0.6)
    const rough = 0.05 * noise(x * 2.6, y * 3, z * 2.6) * down
    const foot = y < -high + 0.01 ? 0.22 * noise(x * 1.3, z * 1.3, 5) + 0.16 * (1 - Math.abs(x) / half) : 0
    const taper = 1 - 0.05 * (y / high) ** 2
    at.setXYZ(index, x * taper * (1 + rough * 0.5), y - foot, z * taper + rough * Math.sign(z))
  }
  shape.computeVertexNormals()
  return shape
}

function shapePit(seed: number) {
  const noise = createNoise(seed + 4)
  const deep = PIT.front - PIT.back
  const shape = new PlaneGeometry(PIT.half * 2, deep, 30, 24)
    .rotateX(-Math.PI / 2)
    .translate(0, 0.05, (PIT.front + PIT.back) / 2)
  const at = shape.attributes.position as Float32BufferAttribute
  for (let index = 0; index < at.count; index++) {
    const [x, z] = [at.getX(index), at.getZ(index)]
    const mound =
      0.07 * noise(x * 2.2, z * 2.2) +
      0.04 * noise(x * 6, z * 6) +
      0.1 * Math.exp(-4 * (x * x + (z - 0.75) ** 2))
    at.setY(index, at.getY(index) + (Math.abs(x) > PIT.half - 0.06 ? 0 : mound))
  }
  shape.computeVertexNormals()
  return shape
}

const TILE = 0.73
const TILES = ['#d9d2c3', '#cfc7b6', '#e0d9ca', '#c9c3b6', '#d5c9b4'] as const

/** Stone slabs left, right and behind, and a low stone edge around the pit. */
function shapePaving(seed: number) {
  const random = seededRandom(seed + 6)
  const parts: BufferGeometry[] = []
  const slab = (x: number, z: number, wide: number, deep: number, high: number, tone: string) => {
    const part = new BoxGeometry(wide, high, deep).translate(x, high / 2 - 0.02 + (random() - 0.5) * 0.012, z)
    const colour = new Color(tone).multiplyScalar(0.94 + random() * 0.1)
    const count = part.attributes.position?.count ?? 0
    part.setAttribute(
      'color',
      new Float32BufferAttribute(Array.from({ length: count }, () => colour.toArray()).flat(), 3),
    )
    parts.push(part)
  }
  const { half, deep } = BLOCK
  const gap = 0.03
  const place = (x0: number, x1: number, z0: number, z1: number) => {
    const columns = Math.max(1, Math.round((x1 - x0) / TILE))
    const rows = Math.max(1, Math.round((z1 - z0) / TILE))
    const [wide, long] = [(x1 - x0) / columns, (z1 - z0) / rows]
    for (let column = 0; column < columns; column++)
      for (let row = 0; row < rows; row++)
        slab(
          x0 + wide * (column + 0.5),
          z0 + long * (row + 0.5),
          wide - gap,
          long - gap,
          0.16,
          TILES[Math.floor(random() * TILES.length)] ?? TILES[0],
        )
  }
  const edge = 0.1
  place(-half, -PIT.half - edge, -deep, deep)
  place(PIT.half + edge, half, -deep, deep)
  place(-PIT.half - edge, PIT.half + edge, -deep, PIT.back - edge)
  const kerb = '#b9b3a6'
  slab(-PIT.half - edge / 2, (PIT.front + PIT.back) / 2, edge, deep - PIT.back + 0.0, 0.26, kerb)
  slab(PIT.half + edge / 2, (PIT.front + PIT.back) / 2, edge, deep - PIT.back + 0.0, 0.26, kerb)
  slab(0, PIT.back - edge / 2, PIT.half * 2, edge, 0.26, kerb)
  const merged = mergeGeometries(parts)
  for (const part of parts) part.dispose()
  return merged
}
