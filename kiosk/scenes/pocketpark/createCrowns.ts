import {
  Color,
  DoubleSide,
  type Float32BufferAttribute,
  Group,
  IcosahedronGeometry,
  InstancedBufferAttribute,
  InstancedMesh,
  MeshLambertMaterial,
  Object3D,
  Shape,
  ShapeGeometry,
  Vector3,
} from 'three'
import { createNoise } from '#content/scene/noise.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'

/** A single tree's crown has as many leaves as this; a wood shares the budget. */
const FULL_CROWN = 640

/** Crowns of leaves around a soft dark heart, `budget` leaves in all; each stands where its tree does, as wide as its years allow. */
export function createCrowns(seed: number, most: number, budget: number) {
  const random = seededRandom(seed)
  const uniforms = { uTime: { value: 0 } }
  const outline = new Shape()
  outline.moveTo(0, 0)
  outline.bezierCurveTo(0.5, 0.2, 0.42, 0.75, 0, 1)
  outline.bezierCurveTo(-0.42, 0.75, -0.5, 0.2, 0, 0)
  const leaf = new ShapeGeometry(outline, 2)
  const material = new MeshLambertMaterial({ side: DoubleSide })
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = `attribute vec3 aOut; uniform float uTime;
      ${shader.vertexShader
        .replace('#include <defaultnormal_vertex>', 'vec3 transformedNormal = normalMatrix * aOut;')
        .replace(
          '#include <project_vertex>',
          `vec4 mvPosition = instanceMatrix * vec4(transformed, 1.0);
          float swing = sin(uTime * 1.5 + mvPosition.x * 1.3 + mvPosition.z) + 0.5 * sin(uTime * 3.6 + float(gl_InstanceID % 37));
          mvPosition.xyz += vec3(0.018, 0.006, 0.014) * swing;
          mvPosition = modelViewMatrix * mvPosition;
          gl_Position = projectionMatrix * mvPosition;`,
        )}`
    shader.fragmentShader = shader.fragmentShader
      .replace(
        '#include <normal_fragment_begin>',
        'vec3 normal = normalize(vNormal); vec3 nonPerturbedNormal = normal; float faceDirection = 1.0;',
      )
      .replace(
        '#include <opaque_fragment>',
        'outgoingLight += diffuseColor.rgb * 0.14;\n#include <opaque_fragment>',
      )
  }
  material.customProgramCacheKey = () => 'park-leaves'
  const leaves = new InstancedMesh(leaf, material, budget)
  const hearts = new InstancedMesh(lumpyHeart(seed + 3), new MeshLambertMaterial({ color: '#5c8d4f' }), most)
  const outs = new InstancedBufferAttribute(new Float32Array(leaves.count * 3), 3)
  leaf.setAttribute('aOut', outs)
  for (const one of [leaves, hearts]) {
    one.castShadow = true
    one.frustumCulled = false
  }
  // One crown's leaves, thrown once: where on the ball, how turned, which tone.
  const pattern = Array.from({ length: FULL_CROWN }, () => {
    const turn = random() * 6.28
    const up = random() * 1.75 - 0.75
    const flat = Math.sqrt(Math.max(0, 1 - up * up))
    const lobe = 0.62 + 0.34 * Math.sqrt(random()) + 0.1 * Math.sin(turn * 3 + up * 2)
    return {
      at: new Vector3(Math.cos(turn) * flat * lobe, up * lobe, Math.sin(turn) * flat * lobe),
      spin: [random() * 6.28, random() * 6.28, random() * 6.28] as const,
      tone: random(),
    }
  })
  const one = new Object3D()
  const tone = new Color()
  const [deep, pale] = [new Color('#54864a'), new Color('#98bd60')]
  let trees = 0
  let each = FULL_CROWN
  return {
    object: new Group().add(hearts, leaves),
    begin: (of: number) => {
      trees = 0
      each = Math.min(FULL_CROWN, Math.floor(budget / Math.max(1, of)))
    },
    add: (x: number, top: number, z: number, radius: number, turn: number, hue: number) => {
      const high = Math.min(radius * 0.95, top * 0.42)
      const middle = top - high
      one.position.set(x, middle, z)
      one.rotation.set(0, 0, 0)
      one.scale.set(radius * 0.66, high * 0.66, radius * 0.66)
      one.updateMatrix()
      hearts.setMatrixAt(trees, one.matrix)
      const [cos, sin] = [Math.cos(turn * 6), Math.sin(turn * 6)]
      pattern.slice(0, each).forEach(({ at, spin, tone: chance }, index) => {
        const place = trees * each + index
        const [ox, oz] = [at.x * cos - at.z * sin, at.x * sin + at.z * cos]
        one.position.set(x + ox * radius, middle + at.y * high, z + oz * radius)
        one.rotation.set(...spin)
        one.scale.setScalar((0.05 + 0.11 * Math.min(1.2, radius)) * Math.sqrt(Math.min(2, FULL_CROWN / each)))
        one.updateMatrix()
        leaves.setMatrixAt(place, one.matrix)
        outs.setXYZ(place, ox, at.y + 0.5, oz)
        leaves.setColorAt(
          place,
          tone
            .lerpColors(deep, pale, Math.min(1, chance * 0.75 + 0.22 * (at.y + 0.5)))
            .offsetHSL((hue - 0.5) * 0.035, 0, 0),
        )
      })
      trees++
    },
    end: () => {
      hearts.count = trees
      leaves.count = trees * each
      hearts.visible = leaves.visible = trees > 0
      hearts.instanceMatrix.needsUpdate = leaves.instanceMatrix.needsUpdate = outs.needsUpdate = true
      if (leaves.instanceColor) leaves.instanceColor.needsUpdate = true
    },
    breathe: (seconds: number) => {
      uniforms.uTime.value = seconds
    },
  }
}

/** The shaded middle of a crown: no ball, but lobes as boughs make them. */
function lumpyHeart(seed: number) {
  const noise = createNoise(seed)
  const shape = new IcosahedronGeometry(1, 3)
  const points = shape.attributes.position as Float32BufferAttribute
  const at = new Vector3()
  for (let index = 0; index < points.count; index++) {
    at.fromBufferAttribute(points, index)
    at.multiplyScalar(
      1 + 0.2 * noise(at.x * 1.6, at.y * 1.6, at.z * 1.6) + 0.07 * noise(at.x * 4, at.y * 4, at.z * 4),
    )
    points.setXYZ(index, at.x, at.y, at.z)
  }
  // Its light is that of a ball: no facets.
  return shape
}
