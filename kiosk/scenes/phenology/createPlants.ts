import {
  BufferGeometry,
  Color,
  DoubleSide,
  DynamicDrawUsage,
  Float32BufferAttribute,
  Group,
  InstancedBufferAttribute,
  InstancedMesh,
  MeshLambertMaterial,
  Object3D,
} from 'three'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { dayOf, dayOfCooling, flowering, greenOn, openOn, turnedOn } from './bloomCalendar.ts'
import { LEAF_GREEN, shapeBlossom } from './blossoms.ts'
import type { Bed } from './layoutDial.ts'
import { type FlowerShape, type Plant, plants } from './plants.ts'

const BLOSSOMS = 9
const LEAVES = 15

interface Patch {
  readonly plant: Plant
  readonly open: InstancedBufferAttribute
  readonly first: number
}

/** The 46 plants in their beds: each a tuft of leaves with its flowers, which open and close with the day. */
export function createPlants(beds: readonly Bed[], seed: number) {
  const random = seededRandom(seed)
  const object = new Group()
  const uniforms = { uTime: { value: 0 } }
  const material = blossomMaterial(uniforms)
  const patches: Patch[] = []
  const shapes = [...new Set(plants.map(({ shape }) => shape))]
  const one = new Object3D()
  const spread = (bed: Bed, index: number, of: number, reach: number) => {
    const turn = index * 2.4 + bed.angle
    const away = reach * Math.sqrt((index + 0.4) / of)
    one.position.set(
      Math.sin(bed.angle) * bed.out + Math.cos(turn) * away,
      0,
      Math.cos(bed.angle) * bed.out + Math.sin(turn) * away,
    )
    return away
  }
  for (const shape of shapes) object.add(flowersOf(shape))
  const tufts = leafTufts()
  object.add(tufts.object)

  function flowersOf(shape: FlowerShape) {
    const here = plants.flatMap((plant, index) =>
      plant.shape === shape ? [{ plant, bed: beds[index] }] : [],
    )
    const geometry = shapeBlossom(shape)
    const mesh = new InstancedMesh(geometry, material, here.length * BLOSSOMS)
    const open = new InstancedBufferAttribute(new Float32Array(mesh.count), 1)
    const hearts = new Float32Array(mesh.count * 3)
    open.setUsage(DynamicDrawUsage)
    const tone = new Color()
    here.forEach(({ plant, bed }, place) => {
      if (!bed) return
      for (let index = 0; index < BLOSSOMS; index++) {
        const at = place * BLOSSOMS + index
        const away = spread(bed, index, BLOSSOMS, 0.3)
        one.position.y = 0.2 + 0.22 * (1 - away / 0.3) + 0.04 * random()
        // All lean a little outward and toward the eye that looks down on the dial.
        one.rotation.set((random() - 0.5) * 0.5 + 0.2, random() * 6.28, (random() - 0.5) * 0.5)
        one.scale.setScalar(plant.size * (0.54 + 0.13 * random()))
        one.updateMatrix()
        mesh.setMatrixAt(at, one.matrix)
        mesh.setColorAt(
          at,
          tone.set(plant.color).offsetHSL((random() - 0.5) * 0.02, 0, (random() - 0.5) * 0.06),
        )
        tone.set(plant.heart)
        hearts.set([tone.r, tone.g, tone.b], at * 3)
      }
      patches.push({ plant, open, first: place * BLOSSOMS })
    })
    geometry.setAttribute('aOpen', open)
    geometry.setAttribute('aHeart', new InstancedBufferAttribute(hearts, 3))
    mesh.frustumCulled = false
    return mesh
  }

  function leafTufts() {
    const leaf = new BufferGeometry()
    leaf.setAttribute(
      'position',
      new Float32BufferAttribute([0, 0, 0, -0.2, 0.42, 0.2, 0.2, 0.42, 0.2, 0, 0.46, 0.14, 0, 0.8, 0.5], 3),
    )
    leaf.setAttribute(
      'normal',
      new Float32BufferAttribute(Array.from({ length: 5 }, () => [0, 1, 0]).flat(), 3),
    )
    leaf.setIndex([0, 1, 3, 0, 3, 2, 1, 4, 3, 3, 4, 2])
    const mesh = new InstancedMesh(
      leaf,
      new MeshLambertMaterial({ side: DoubleSide }),
      plants.length * LEAVES,
    )
    const bases: {
      position: readonly [number, number, number]
      turn: number
      lean: number
      size: number
      tone: number
    }[] = []
    plants.forEach((_, place) => {
      const bed = beds[place]
      for (let index = 0; index < LEAVES; index++) {
        if (bed) spread(bed, index, LEAVES, 0.27)
        bases.push({
          position: [one.position.x, 0.02, one.position.z],
          turn: random() * 6.28,
          lean: 0.2 + random() * 0.75,
          size: 0.26 + random() * 0.17,
          tone: random(),
        })
      }
    })
    mesh.castShadow = mesh.receiveShadow = true
    mesh.frustumCulled = false
    const tone = new Color()
    const gold = new Color('#d9ab52')
    const twig = new Color('#8d7660')
    const show = (place: number, green: number, turned: number, sight: number, color: string) => {
      for (let index = 0; index < LEAVES; index++) {
        const at = place * LEAVES + index
        const base = bases[at]
        if (!base) continue
        const grown = Math.max(0.16, green) * (1 + 0.25 * sight)
        one.position.set(...base.position)
        one.rotation.set(base.lean * (0.4 + 0.6 * green), base.turn, 0, 'YXZ')
        one.scale.set(base.size * (0.35 + 0.65 * green), base.size * (0.45 + 0.55 * grown), base.size)
        one.updateMatrix()
        mesh.setMatrixAt(at, one.matrix)
        tone.copy(LEAF_GREEN).offsetHSL((base.tone - 0.5) * 0.07, 0, (base.tone - 0.5) * 0.16)
        tone.lerp(gold, turned * 0.8).lerp(twig, 1 - Math.min(1, green * 1.4))
        if (sight > 0) tone.lerp(fromColor.set(color).offsetHSL(0, 0, (base.tone - 0.5) * 0.12), sight)
        mesh.setColorAt(at, tone)
      }
    }
    const fromColor = new Color()
    return {
      object: mesh,
      show,
      touched: () => {
        mesh.instanceMatrix.needsUpdate = true
        if (mesh.instanceColor) mesh.instanceColor.needsUpdate = true
      },
    }
  }

  // The days of all plants are reckoned anew only when the year gets warmer or colder.
  let reckoned = Number.NaN
  let flowers: (readonly [number, number])[] = []
  let sights: (readonly [number, number] | undefined)[] = []
  const reckon = (warmer: number) => {
    if (warmer === reckoned) return
    reckoned = warmer
    flowers = plants.map((plant) => flowering(plant, warmer))
    sights = plants.map(
      ({ autumn }) =>
        autumn && [dayOfCooling(dayOf(autumn[0]), warmer), dayOfCooling(dayOf(autumn[1]), warmer)],
    )
  }
  let shown = ''
  return {
    object,
    show: (seconds: number, day: number, warmer: number) => {
      uniforms.uTime.value = seconds
      // Wind is the shader's; leaves and flowers change with the day only.
      const now = `${day.toFixed(2)} ${warmer.toFixed(2)}`
      if (now === shown) return
      shown = now
      reckon(warmer)
      for (const { plant, open, first } of patches) {
        const days = flowers[plants.indexOf(plant)]
        const amount = days ? openOn(day, days) : 0
        for (let index = 0; index < BLOSSOMS; index++) open.setX(first + index, amount)
        open.needsUpdate = true
      }
      plants.forEach(({ foliage, autumn }, place) => {
        const green = foliage === 'ever' ? 0.95 : foliage === 'none' ? 0.2 : greenOn(day + warmer * 4)
        const days = sights[place]
        const sight = days ? openOn(day, days) : 0
        const turned = foliage === 'bare' ? turnedOn(day - warmer * 3) : 0
        tufts.show(place, Math.max(green, sight), turned, sight, autumn?.[2] ?? '')
      })
      tufts.touched()
    },
  }
}

function blossomMaterial(uniforms: Record<string, { value: unknown }>) {
  const material = new MeshLambertMaterial({ side: DoubleSide })
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = `attribute vec3 aBud, aTint, aHeart; attribute float aOpen; uniform float uTime; varying vec3 vTint, vHeart;
      ${shader.vertexShader
        .replace(
          '#include <begin_vertex>',
          `vec3 transformed = mix(aBud * 0.75, position, aOpen) * mix(0.45, 1.0, aOpen);
          transformed.y -= 0.35 * (1.0 - aOpen);
          vTint = aTint; vHeart = aHeart;
          float swing = sin(uTime * 1.6 + instanceMatrix[3].x * 1.9 + instanceMatrix[3].z * 1.3);
          transformed.xz += vec2(0.05, 0.03) * swing * position.y;`,
        )
        .replace(
          '#include <beginnormal_vertex>',
          'vec3 objectNormal = normalize(normal * vec3(0.6, 1.0, 0.6) + vec3(0.0, 0.5, 0.0));',
        )}`
    shader.fragmentShader = `varying vec3 vTint, vHeart;
      ${shader.fragmentShader
        .replace(
          '#include <color_fragment>',
          'diffuseColor.rgb = vColor.rgb * vTint.x + vHeart * vTint.y + vec3(0.16, 0.32, 0.1) * vTint.z;',
        )
        .replace(
          '#include <opaque_fragment>',
          'outgoingLight += diffuseColor.rgb * 0.2;\n#include <opaque_fragment>',
        )}`
  }
  material.customProgramCacheKey = () => 'phenology-blossom'
  return material
}
