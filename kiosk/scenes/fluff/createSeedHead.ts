import {
  Color,
  DoubleSide,
  Group,
  InstancedBufferAttribute,
  InstancedMesh,
  LatheGeometry,
  type Material,
  Matrix4,
  Mesh,
  MeshLambertMaterial,
  MeshStandardMaterial,
  PlaneGeometry,
  SphereGeometry,
  Vector2,
  Vector3,
} from 'three'
import type { Quality } from '#content/scene/scene.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { tuftTexture } from './tuftTexture.ts'

const NUTLETS: Record<Quality, number> = { low: 620, medium: 820, high: 950 }
/** Where the finger opens it: towards the eye, a little to the right and up. */
const OPENING = new Vector3(0.32, 0.26, 1).normalize()
/** Half the width of the opening, radians. */
const WIDE = 1.02

/** A plane's seed ball about 1.4 units in radius: nutlets all around a core, each with hairs at its foot. */
export function createSeedHead(quality: Quality, seed: number) {
  const random = seededRandom(seed)
  const count = NUTLETS[quality]
  const uniforms = { uTime: { value: 0 }, uOpen: { value: 0 } }
  const outs = new Float32Array(count * 3)
  const chances = new Float32Array(count * 2)
  const out = new Vector3()
  for (let index = 0; index < count; index++) {
    const up = 1 - (2 * (index + 0.5)) / count
    const turn = index * 2.39996
    const flat = Math.sqrt(1 - up * up)
    out.set(Math.cos(turn) * flat, up, Math.sin(turn) * flat)
    out.x += (random() - 0.5) * 0.05
    out.y += (random() - 0.5) * 0.05
    out.normalize().toArray(outs, index * 3)
    chances.set([out.angleTo(OPENING) / WIDE, random()], index * 2)
  }
  const profile = [
    [0.012, 0.42],
    [0.018, 0.8],
    [0.05, 1.12],
    [0.082, 1.27],
    [0.06, 1.34],
    [0.012, 1.38],
    [0.004, 1.52],
  ].map(([x, y]) => new Vector2(x, y))
  const nutlets = instanced(new LatheGeometry(profile, 5), new MeshLambertMaterial(), {
    outs,
    chances,
    count,
  })
  const tones = [new Color('#a98a58'), new Color('#d2b47c'), new Color('#8d8452')] as const
  for (let index = 0; index < count; index++) {
    const tone = tones[0]
      .clone()
      .lerp(tones[1], random())
      .lerp(tones[2], random() * 0.4)
    nutlets.setColorAt(index, tone)
  }
  grow(nutlets.material as Material, uniforms, 'nutlet')
  const hairs = instanced(
    new PlaneGeometry(0.34, 0.8).translate(0, 0.83, 0),
    new MeshLambertMaterial({
      map: tuftTexture(seed + 1, { hairs: 46, nutlet: false }),
      color: '#f1dcb2',
      alphaTest: 0.3,
      side: DoubleSide,
    }),
    { outs, chances, count },
  )
  grow(hairs.material as Material, uniforms, 'hair')
  const core = new Mesh(
    new SphereGeometry(0.46, 24, 16),
    new MeshStandardMaterial({ color: '#d9bf92', roughness: 1 }),
  )
  const stalk = new Mesh(
    new LatheGeometry([new Vector2(0.05, 1.2), new Vector2(0.045, 2), new Vector2(0.06, 2.5)], 8),
    new MeshStandardMaterial({ color: '#8f7a4c', roughness: 1 }),
  )
  return { object: new Group().add(core, stalk, nutlets, hairs), uniforms, opening: OPENING }
}

function instanced(
  geometry: LatheGeometry | PlaneGeometry,
  material: MeshLambertMaterial,
  { outs, chances, count }: { outs: Float32Array; chances: Float32Array; count: number },
) {
  const mesh = new InstancedMesh(geometry, material, count)
  for (let index = 0; index < count; index++) mesh.setMatrixAt(index, IDENTITY)
  geometry.setAttribute('aOut', new InstancedBufferAttribute(outs, 3))
  geometry.setAttribute('aChance', new InstancedBufferAttribute(chances, 2))
  mesh.frustumCulled = false
  return mesh
}

/** Turns each piece outward; those in the opening loosen from its middle outward and fly off. */
function grow(material: Material, uniforms: Record<string, { value: unknown }>, kind: 'nutlet' | 'hair') {
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = `attribute vec3 aOut; attribute vec2 aChance; uniform float uTime, uOpen;
      mat3 outward(vec3 up) {
        vec3 side = normalize(cross(up, abs(up.y) > 0.9 ? vec3(1.0, 0.0, 0.0) : vec3(0.0, 1.0, 0.0)));
        vec3 turned = side * cos(aChance.y * 6.28) + cross(up, side) * sin(aChance.y * 6.28);
        return mat3(turned, up, cross(turned, up));
      }
      ${shader.vertexShader
        .replace(
          '#include <beginnormal_vertex>',
          `mat3 around = outward(aOut); vec3 objectNormal = around * normal;${kind === 'hair' ? 'objectNormal = aOut;' : ''}`,
        )
        .replace(
          '#include <begin_vertex>',
          `float loose = clamp((uOpen * 1.3 - aChance.x) / 0.28, 0.0, 1.0) * step(aChance.x, 1.0);
          float gone = smoothstep(0.75, 1.0, loose);
          vec3 part = position;
          ${kind === 'hair' ? 'part.x *= 1.0 + 1.6 * loose;' : ''}
          vec3 transformed = around * part * (1.0 - gone);
          float way = loose * loose * (0.7 + aChance.y);
          vec3 drift = vec3(0.5, 0.35, 0.5) * sin(uTime * vec3(0.9, 0.7, 0.8) + aChance.y * 30.0);
          transformed += aOut * way + (vec3(0.7, 0.45, 0.2) + drift * 0.5) * way * 0.6;
          transformed += aOut * 0.012 * sin(uTime * 1.6 + aChance.y * 20.0);`,
        )}`
    // A card of hairs has no back: it is lit as what it grows from.
    if (kind === 'hair')
      shader.fragmentShader = shader.fragmentShader.replace(
        '#include <normal_fragment_begin>',
        'vec3 normal = normalize(vNormal); vec3 nonPerturbedNormal = normal; float faceDirection = 1.0;',
      )
  }
  material.customProgramCacheKey = () => `fluff-${kind}`
}

const IDENTITY = new Matrix4()
