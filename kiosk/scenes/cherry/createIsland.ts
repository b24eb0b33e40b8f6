import {
  BufferGeometry,
  CircleGeometry,
  Color,
  DoubleSide,
  Float32BufferAttribute,
  Group,
  IcosahedronGeometry,
  InstancedBufferAttribute,
  InstancedMesh,
  LatheGeometry,
  Mesh,
  MeshLambertMaterial,
  MeshStandardMaterial,
  Object3D,
  Vector2,
  Vector3,
} from 'three'
import { smoothstep } from '#content/scene/curves.ts'
import { createNoise } from '#content/scene/noise.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { createBench } from './createBench.ts'
import { createMeadowFlowers } from './createMeadowFlowers.ts'

const RADIUS = 3.7
/** Where a turned shape closes, in radians: behind, where nobody sees it. */
const SEAM = Math.PI
const SOIL = ['#574436', '#8f7562', '#ab9580', '#c2b29d', '#b3aa9b']

/** The floating piece of park: meadow, soil in layers, stones and a bench, and what has fallen on the grass. */
export function createIsland(seed: number, blades: number) {
  const random = seededRandom(seed)
  const noise = createNoise(seed)
  const object = new Group()
  const heightAt = (x: number, z: number) => {
    const out = Math.hypot(x, z) / RADIUS
    return (
      0.16 * (1 - out * out) +
      0.06 * noise(x * 0.9, z * 0.9) * (1 - smoothstep(0.8, 1, out)) -
      0.1 * smoothstep(0.93, 1, out)
    )
  }
  const anywhere = (most = RADIUS - 0.06) => {
    const turn = random() * 2 * Math.PI
    const out = Math.sqrt(random()) * most
    return { x: Math.cos(turn) * out, z: Math.sin(turn) * out, out }
  }

  const meadow = new MeshLambertMaterial()
  const top = new LatheGeometry(
    Array.from({ length: 17 }, (_, ring) => new Vector2((ring / 16) * RADIUS, 0)),
    72,
    SEAM,
  )
  const ground = top.attributes.position as Float32BufferAttribute
  for (let at = 0; at < ground.count; at++) ground.setY(at, heightAt(ground.getX(at), ground.getZ(at)))
  top.computeVertexNormals()
  meadow.side = DoubleSide
  const lawn = new Mesh(top, meadow)
  lawn.receiveShadow = true
  object.add(lawn, createSoil(noise))

  const grass = createGrass(blades, random, anywhere, heightAt, noise)
  const flowers = createMeadowFlowers(seed + 3, heightAt)
  object.add(grass.object, flowers.object)

  const stone = new MeshStandardMaterial({ color: '#a9aea6', roughness: 0.95 })
  for (const [x, z, size] of [
    [-2.6, 0.5, 0.42],
    [-2.25, 0.85, 0.24],
    [2.75, -0.6, 0.34],
    [0.9, 2.85, 0.2],
    [1.2, 2.8, 0.13],
  ] as const) {
    const shape = new IcosahedronGeometry(1, 4)
    const points = shape.attributes.position as Float32BufferAttribute
    for (let at = 0; at < points.count; at++) {
      const point = new Vector3().fromBufferAttribute(points, at)
      point.multiplyScalar(1 + 0.22 * noise(point.x * 1.5 + x, point.y * 1.5, point.z * 1.5 + z))
      points.setXYZ(at, point.x, point.y * 0.68, point.z)
    }
    shape.computeVertexNormals()
    const one = new Mesh(shape, stone)
    one.scale.setScalar(size)
    one.position.set(x, heightAt(x, z) + size * 0.3, z)
    one.castShadow = one.receiveShadow = true
    object.add(one)
  }
  const bench = createBench()
  bench.position.set(1.55, heightAt(1.55, 1.35) - 0.02, 1.35)
  bench.rotation.y = 0.55
  object.add(bench)

  const litter = (tones: readonly [string, string], size: number, count: number) => {
    const shape = new CircleGeometry(size, 6).rotateX(-Math.PI / 2)
    const lying = new InstancedMesh(shape, new MeshLambertMaterial({ side: DoubleSide }), count)
    const one = new Object3D()
    for (let index = 0; index < count; index++) {
      const { x, z } = anywhere(RADIUS * Math.sqrt(0.3 + 0.65 * random()))
      one.position.set(x, heightAt(x, z) + 0.08 + random() * 0.12, z)
      one.rotation.set((random() - 0.5) * 0.7, random() * 6.28, (random() - 0.5) * 0.7)
      one.scale.set(1, 1, 0.62).multiplyScalar(0.7 + random() * 0.6)
      one.updateMatrix()
      lying.setMatrixAt(index, one.matrix)
      lying.setColorAt(index, new Color(tones[0]).lerp(new Color(tones[1]), random()))
    }
    lying.receiveShadow = true
    lying.frustumCulled = false
    object.add(lying)
    return (amount: number) => {
      lying.count = Math.round(count * amount)
      lying.visible = lying.count > 0
    }
  }
  return {
    object,
    grass: grass.uniforms,
    meadow,
    stone,
    openFlowers: flowers.open,
    layPetals: litter(['#f7c4d0', '#fde6ea'], 0.04, 900),
    layLeaves: litter(['#bf4a2b', '#e8a33b'], 0.062, 900),
  }
}

function createSoil(noise: ReturnType<typeof createNoise>) {
  const profile = Array.from({ length: 25 }, (_, ring) => {
    const down = ring / 24
    return new Vector2(
      Math.max(0.001, RADIUS * Math.sqrt(1 - down ** 2.4) * (1 - 0.04 * Math.sin(down * 9))),
      -0.1 - 1.65 * down,
    )
  })
  // A lathe goes from below to above for faces that look outward.
  const shape = new LatheGeometry(profile.reverse(), 72, SEAM)
  const points = shape.attributes.position as Float32BufferAttribute
  const colors: number[] = []
  for (let at = 0; at < points.count; at++) {
    const [x, y, z] = [points.getX(at), points.getY(at), points.getZ(at)]
    const rough = 1 + 0.03 * noise(x * 1.4, y * 2, z * 1.4) * smoothstep(-0.1, -0.5, y)
    points.setXYZ(at, x * rough, y, z * rough)
    const layer = Math.min(3.99, Math.max(0, (-y - 0.1) * 3 + 0.35 * noise(x, y, z)))
    const index = Math.floor(layer)
    const soil = new Color(SOIL[index]).lerp(new Color(SOIL[index + 1]), smoothstep(0.82, 1, layer - index))
    colors.push(...soil.toArray())
  }
  shape.setAttribute('color', new Float32BufferAttribute(colors, 3))
  shape.computeVertexNormals()
  const soil = new Mesh(
    shape,
    new MeshStandardMaterial({ vertexColors: true, roughness: 1, side: DoubleSide }),
  )
  soil.receiveShadow = true
  return soil
}

function createGrass(
  count: number,
  random: () => number,
  anywhere: () => { x: number; z: number; out: number },
  heightAt: (x: number, z: number) => number,
  noise: ReturnType<typeof createNoise>,
) {
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
  blade.setAttribute('normal', new Float32BufferAttribute([0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0], 3))
  blade.setIndex([0, 1, 2, 2, 1, 3, 2, 3, 4])
  const material = new MeshLambertMaterial({ side: DoubleSide })
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = `uniform float uTime; attribute float aChance; varying float vHigh, vChance;
      ${shader.vertexShader
        .replace(
          '#include <defaultnormal_vertex>',
          'vec3 transformedNormal = normalMatrix * vec3(0.0, 1.0, 0.0);',
        )
        .replace(
          '#include <project_vertex>',
          `vec4 mvPosition = instanceMatrix * vec4(transformed, 1.0);
          float swing = sin(uTime * 1.7 + mvPosition.x * 0.9 + mvPosition.z * 0.7) + 0.5 * sin(uTime * 3.3 + aChance * 30.0);
          mvPosition.xz += position.y * position.y * 0.045 * swing;
          vHigh = position.y; vChance = aChance;
          mvPosition = modelViewMatrix * mvPosition;
          gl_Position = projectionMatrix * mvPosition;`,
        )}`
    shader.fragmentShader = `uniform vec3 uDark, uPale; uniform float uSnow; varying float vHigh, vChance;
      ${shader.fragmentShader
        .replace(
          '#include <color_fragment>',
          `diffuseColor.rgb = mix(uDark, uPale, clamp(vHigh * 0.85 + (vChance - 0.5) * 0.5, 0.0, 1.0));
          diffuseColor.rgb = mix(diffuseColor.rgb, vec3(0.93, 0.96, 0.99), uSnow * smoothstep(0.1, 0.75, vHigh + vChance * 0.3));`,
        )
        .replace(
          '#include <normal_fragment_begin>',
          'vec3 normal = normalize(vNormal); vec3 nonPerturbedNormal = normal; float faceDirection = 1.0;',
        )}`
  }
  material.customProgramCacheKey = () => 'cherry-grass'
  const object = new InstancedMesh(blade, material, count)
  const chances = new Float32Array(count)
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
    chances[index] = random()
  }
  blade.setAttribute('aChance', new InstancedBufferAttribute(chances, 1))
  object.receiveShadow = true
  object.frustumCulled = false
  return { object, uniforms }
}
