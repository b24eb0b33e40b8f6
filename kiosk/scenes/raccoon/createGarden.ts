import {
  BufferGeometry,
  Color,
  CylinderGeometry,
  DoubleSide,
  Float32BufferAttribute,
  Group,
  InstancedBufferAttribute,
  InstancedMesh,
  Mesh,
  MeshLambertMaterial,
  MeshStandardMaterial,
  Object3D,
  PlaneGeometry,
  Vector3,
} from 'three'
import { smoothstep } from '#content/scene/curves.ts'
import { createNoise } from '#content/scene/noise.ts'
import type { Quality } from '#content/scene/scene.ts'
import { fuse, lump, paint } from '#content/scene/sculpt.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { heightAt } from './ground.ts'
import { pathAt } from './transect.ts'

const BLADES: Record<Quality, number> = { low: 2600, medium: 6000, high: 9000 }
const SLABS = 34
/** Where the animals leave their droppings, all at one place. */
export const LATRINE = { x: 0.98, z: -0.35 }

const nearPath = (x: number, z: number) => {
  const part = (1.6 - z) / 9.2
  return part < 0 ? 1 : Math.abs(x - pathAt(part).x)
}

/** Lawn, stepping stones, rocks and the bare spot of the latrine. */
export function createGarden(quality: Quality, seed: number) {
  const random = seededRandom(seed + 40)
  const noise = createNoise(seed + 8)
  const uniforms = { uTime: { value: 0 } }
  const object = new Group()

  const lawn = new PlaneGeometry(34, 30, 68, 60).rotateX(-Math.PI / 2).translate(0, 0, -9)
  const points = lawn.getAttribute('position')
  const colors: number[] = []
  const [deep, fresh, bare] = [new Color('#375a4c'), new Color('#567f5e'), new Color('#84735a')]
  for (let at = 0; at < points.count; at++) {
    const [x, z] = [points.getX(at), points.getZ(at)]
    points.setY(at, heightAt(x, z))
    const tone = deep.clone().lerp(fresh, 0.5 + 0.5 * noise(x * 0.5, z * 0.5))
    tone.lerp(bare, 0.85 * smoothstep(0.5, 0.15, Math.hypot(x - LATRINE.x, z - LATRINE.z)))
    colors.push(tone.r, tone.g, tone.b)
  }
  lawn.setAttribute('color', new Float32BufferAttribute(colors, 3))
  lawn.computeVertexNormals()
  const ground = new Mesh(lawn, new MeshLambertMaterial({ vertexColors: true }))
  ground.receiveShadow = true
  object.add(ground)

  const slabs = new InstancedMesh(
    new CylinderGeometry(0.2, 0.23, 0.06, 9),
    new MeshStandardMaterial({ roughness: 1 }),
    SLABS,
  )
  const one = new Object3D()
  for (let index = 0; index < SLABS; index++) {
    const { x, z } = pathAt((index / (SLABS - 1)) * 1.08 - 0.06)
    const px = x + (random() - 0.5) * 0.1
    one.position.set(px, heightAt(px, z) + 0.03, z)
    one.rotation.set((random() - 0.5) * 0.08 + 0.12, random() * 6.28, (random() - 0.5) * 0.08)
    one.scale.set(1 + 0.3 * random(), 1, 0.72 + 0.2 * random())
    one.updateMatrix()
    slabs.setMatrixAt(index, one.matrix)
    slabs.setColorAt(index, new Color('#cfcbb9').multiplyScalar(0.8 + 0.25 * random()))
  }
  slabs.receiveShadow = true
  slabs.frustumCulled = false

  const rockAt = (x: number, z: number, size: number, tall: number) => {
    const rock = lump({ at: [0, 0, 0], radii: [1, 1, 1], tone: '#9aa39a', round: 20 })
    const place = rock.getAttribute('position')
    const shades: number[] = []
    for (let at = 0; at < place.count; at++) {
      const point = new Vector3().fromBufferAttribute(place, at)
      const rough =
        1 +
        0.32 * noise(point.x * 1.7 + x, point.y * 1.7, point.z * 1.7 + z) +
        0.1 * noise(point.x * 5, point.y * 5, z)
      place.setXYZ(
        at,
        x + point.x * size * rough,
        heightAt(x, z) + point.y * size * tall * rough + size * 0.2,
        z + point.z * size * 0.8 * rough,
      )
      const shade = 0.72 + 0.28 * noise(point.x * 3, point.y * 6, point.z * 3)
      shades.push(0.56 * shade, 0.6 * shade, 0.54 * shade)
    }
    rock.setAttribute('color', new Float32BufferAttribute(shades, 3))
    rock.computeVertexNormals()
    return rock
  }
  const droppings = Array.from({ length: 22 }, () => {
    const [turn, out] = [random() * 6.28, Math.sqrt(random()) * 0.2]
    const [x, z] = [LATRINE.x + Math.cos(turn) * out, LATRINE.z + Math.sin(turn) * out]
    return lump({
      at: [x, heightAt(x, z) + 0.03 + 0.05 * (0.2 - out), z],
      radii: [0.026, 0.022, 0.05],
      turn: [0, random() * 6, 0.2],
      tone: '#4a3626',
      round: 7,
    })
  })
  const stones = new Mesh(
    fuse([
      rockAt(-1.15, 0.62, 0.3, 0.8),
      rockAt(-0.86, 0.86, 0.15, 0.7),
      rockAt(1.55, -2.2, 0.34, 1.25),
      rockAt(1.9, -2.05, 0.22, 0.9),
      rockAt(-1.9, -3.2, 0.42, 1.7),
      rockAt(-2.2, -3.0, 0.26, 1.1),
      rockAt(2.5, -6.3, 0.45, 1.6),
      ...droppings,
    ]),
    new MeshStandardMaterial({ vertexColors: true, roughness: 1 }),
  )
  stones.castShadow = stones.receiveShadow = true
  object.add(slabs, stones, createGrass(BLADES[quality], random, noise, uniforms), createBollards())
  return { object, uniforms }
}

function createGrass(
  count: number,
  random: () => number,
  noise: ReturnType<typeof createNoise>,
  uniforms: { uTime: { value: number } },
) {
  const blade = new BufferGeometry()
  blade.setAttribute(
    'position',
    new Float32BufferAttribute([-0.5, 0, 0, 0.5, 0, 0, -0.3, 0.6, 0.1, 0.3, 0.6, 0.1, 0, 1, 0.34], 3),
  )
  blade.setAttribute(
    'normal',
    new Float32BufferAttribute(Array.from({ length: 5 }, () => [0, 1, 0]).flat(), 3),
  )
  blade.setIndex([0, 1, 2, 2, 1, 3, 2, 3, 4])
  const material = new MeshLambertMaterial({ side: DoubleSide })
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = `uniform float uTime; attribute float aChance; varying float vHigh;
      ${shader.vertexShader
        .replace(
          '#include <defaultnormal_vertex>',
          'vec3 transformedNormal = normalMatrix * vec3(0.0, 1.0, 0.0);',
        )
        .replace(
          '#include <project_vertex>',
          `vec4 mvPosition = instanceMatrix * vec4(transformed, 1.0);
          mvPosition.xz += position.y * position.y * 0.035 * (sin(uTime * 1.5 + mvPosition.x + mvPosition.z * 0.7) + 0.5 * sin(uTime * 3.1 + aChance * 30.0));
          vHigh = position.y;
          mvPosition = modelViewMatrix * mvPosition;
          gl_Position = projectionMatrix * mvPosition;`,
        )}`
    shader.fragmentShader = `varying float vHigh;
      ${shader.fragmentShader
        .replace(
          '#include <color_fragment>',
          '#include <color_fragment>\n diffuseColor.rgb *= mix(0.72, 1.18, vHigh);',
        )
        .replace(
          '#include <normal_fragment_begin>',
          'vec3 normal = normalize(vNormal); vec3 nonPerturbedNormal = normal; float faceDirection = 1.0;',
        )}`
  }
  const grass = new InstancedMesh(blade, material, count)
  const chances = new Float32Array(count)
  const one = new Object3D()
  const [deep, fresh] = [new Color('#44705a'), new Color('#86a86f')]
  let index = 0
  while (index < count) {
    const z = 4 - random() ** 1.3 * 13.5
    const x = (random() - 0.5) * (9.5 - z * 0.9)
    if (nearPath(x, z) < 0.24 || Math.hypot(x - LATRINE.x, z - LATRINE.z) < 0.3) continue
    one.position.set(x, heightAt(x, z) - 0.01, z)
    one.rotation.set(0, random() * 6.28, 0)
    one.scale.set(0.035, 0.1 + 0.12 * random(), 0.1 + 0.1 * random())
    one.updateMatrix()
    grass.setMatrixAt(index, one.matrix)
    grass.setColorAt(
      index,
      deep.clone().lerp(fresh, Math.min(1, Math.max(0, 0.5 + 0.5 * noise(x, z) + (random() - 0.5) * 0.5))),
    )
    chances[index++] = random()
  }
  blade.setAttribute('aChance', new InstancedBufferAttribute(chances, 1))
  grass.frustumCulled = false
  grass.receiveShadow = true
  return grass
}

/** Low garden lamps beside the path, warm and turned to the ground. */
function createBollards() {
  const lamps = [
    [-0.72, -1.35],
    [1.55, -4.6],
    [-1.75, -7.4],
  ] as const
  const posts = fuse(
    lamps.flatMap(([x, z]) => [
      paint(new CylinderGeometry(0.035, 0.045, 0.52, 10).translate(x, heightAt(x, z) + 0.26, z), '#2f463d'),
      paint(new CylinderGeometry(0.085, 0.06, 0.05, 14).translate(x, heightAt(x, z) + 0.58, z), '#2f463d'),
    ]),
  )
  const light = fuse(
    lamps.map(([x, z]) =>
      paint(new CylinderGeometry(0.045, 0.045, 0.07, 12).translate(x, heightAt(x, z) + 0.53, z), '#ffffff'),
    ),
  )
  const glow = new MeshStandardMaterial({ color: '#ffd998', emissive: '#ffc46b', emissiveIntensity: 1.4 })
  return new Group().add(
    new Mesh(posts, new MeshStandardMaterial({ vertexColors: true, roughness: 0.7 })),
    new Mesh(light, glow),
  )
}
