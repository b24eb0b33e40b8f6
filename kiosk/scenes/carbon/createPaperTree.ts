import {
  type BufferGeometry,
  Color,
  CylinderGeometry,
  DoubleSide,
  Float32BufferAttribute,
  Group,
  Mesh,
  MeshLambertMaterial,
  Shape,
  ShapeGeometry,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { seededRandom } from '#content/scene/seededRandom.ts'
import type { Species } from './treeLedger.ts'

const VANES = 20

interface Cut {
  /** Where the crown begins, in parts of the height. */
  readonly foot: number
  /** Its half width at a place between its foot (0) and its top (1), in parts of the widest. */
  readonly edge: (up: number) => number
  readonly scallops: number
  readonly depth: number
  readonly tones: readonly [inner: string, outer: string]
}

/** How each species is cut: a broad cloud, an upright oval, a dense dome, a stepped spire. */
const cuts: Readonly<Record<Species, Cut>> = {
  plane: {
    foot: 0.27,
    edge: (up) => Math.sqrt(Math.max(0, 1 - ((up - 0.45) / 0.56) ** 2)),
    scallops: 9,
    depth: 0.07,
    tones: ['#4f8a5a', '#b4cf7d'],
  },
  ginkgo: {
    foot: 0.22,
    edge: (up) => Math.sin(Math.PI * Math.min(1, 0.1 + up * 0.9) ** 0.8) ** 0.8,
    scallops: 12,
    depth: 0.06,
    tones: ['#9c9a3c', '#edcf6a'],
  },
  camphor: {
    foot: 0.24,
    edge: (up) => Math.sqrt(Math.max(0, 1 - ((up - 0.36) / 0.65) ** 2)) * (1 - 0.06 * up),
    scallops: 11,
    depth: 0.05,
    tones: ['#3c7052', '#86b26a'],
  },
  metasequoia: {
    foot: 0.1,
    edge: (up) => (1 - up) ** 0.85 * Math.min(1, up * 9 + 0.35),
    scallops: 13,
    depth: 0.2,
    tones: ['#4f7a4a', '#a9c682'],
  },
}

/** A tree of folded paper, one unit tall and one wide: vanes around a stem, like a honeycomb ball that was opened. */
export function paperCrown(species: Species, seed: number): BufferGeometry {
  const random = seededRandom(seed)
  const { foot, edge, scallops, depth, tones } = cuts[species]
  const [inner, outer] = tones.map((tone) => new Color(tone))
  const vanes: BufferGeometry[] = []
  for (let vane = 0; vane < VANES; vane++) {
    const shape = new Shape().moveTo(0, foot)
    const steps = 44
    const shift = (random() - 0.5) * 0.5
    for (let step = 0; step <= steps; step++) {
      const up = step / steps
      // Small bows along the edge, pointing outward.
      const bow = Math.abs(Math.sin(up * Math.PI * scallops + shift))
      const reach = 0.5 * edge(up) * (1 - depth + depth * bow)
      shape.lineTo(Math.max(0.001, reach), foot + (1 - foot) * up)
    }
    shape.lineTo(0, 1)
    const cut = new ShapeGeometry(shape, 1)
    const at = cut.attributes.position
    const count = at?.count ?? 0
    const colors = new Float32Array(count * 3)
    const light = (random() - 0.5) * 0.09
    for (let index = 0; index < count; index++) {
      const out = Math.min(1, (at?.getX(index) ?? 0) * 2.1)
      const tone = (inner ?? new Color()).clone().lerp(outer ?? new Color(), out ** 1.2)
      colors.set(tone.offsetHSL((random() - 0.5) * 0.004, 0, light).toArray(), index * 3)
    }
    cut.setAttribute('color', new Float32BufferAttribute(colors, 3))
    cut.deleteAttribute('uv')
    // Normals lean up and outward, so that the vanes are lit as one body and still fold.
    const normals = cut.attributes.normal
    for (let index = 0; index < count; index++) normals?.setXYZ(index, 0.75, 0.5, vane % 2 ? 0.55 : -0.35)
    vanes.push(cut.rotateY((vane / VANES) * 2 * Math.PI + (random() - 0.5) * 0.08))
  }
  const merged = mergeGeometries(vanes)
  for (const vane of vanes) vane.dispose()
  return merged
}

/** Material of all paper trees; swings a little at the top. */
export function paperMaterial() {
  const uniforms = { uTime: { value: 0 } }
  const material = new MeshLambertMaterial({ vertexColors: true, side: DoubleSide })
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = `uniform float uTime;\n${shader.vertexShader.replace(
      '#include <begin_vertex>',
      `#include <begin_vertex>
      float sway = position.y * position.y;
      transformed.x += 0.022 * sin(uTime * 1.1) * sway;
      transformed.z += 0.016 * sin(uTime * 0.8 + 1.3) * sway;
      transformed.xz *= 1.0 + 0.014 * sin(uTime * 1.9 + position.y * 9.0);`,
    )}`
    // Paper lets light through: its back is never dark.
    shader.fragmentShader = shader.fragmentShader
      .replace(
        '#include <normal_fragment_begin>',
        'vec3 normal = normalize(vNormal); vec3 nonPerturbedNormal = normal; float faceDirection = 1.0;',
      )
      .replace(
        '#include <opaque_fragment>',
        'outgoingLight += diffuseColor.rgb * 0.18;\n#include <opaque_fragment>',
      )
  }
  material.customProgramCacheKey = () => 'carbon-paper'
  return { material, uniforms }
}

/** A trunk one unit tall; its radius is set by scale. */
export const trunkShape = () => new CylinderGeometry(0.62, 1, 1, 12, 4).translate(0, 0.5, 0)

/** One tree of a species: crown on a trunk. `set` sizes it in units of the scene; 0 hides it. */
export function createPaperTree(crowns: ReadonlyMap<Species, BufferGeometry>, material: MeshLambertMaterial) {
  const object = new Group()
  const first = [...crowns.values()][0]
  const crown = new Mesh(first, material)
  const trunk = new Mesh(trunkShape(), new MeshLambertMaterial({ color: '#a58463' }))
  for (const mesh of [crown, trunk]) mesh.castShadow = mesh.receiveShadow = true
  object.add(trunk, crown)
  return {
    object,
    set: (species: Species, height: number, wide: number, radius: number) => {
      object.visible = height > 0.01
      crown.geometry = crowns.get(species) ?? crown.geometry
      crown.scale.set(wide, height, wide)
      trunk.scale.set(radius, height * 0.6, radius)
    },
  }
}
