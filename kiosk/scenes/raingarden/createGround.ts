import {
  BoxGeometry,
  BufferGeometry,
  DoubleSide,
  Float32BufferAttribute,
  InstancedBufferAttribute,
  InstancedMesh,
  MeshLambertMaterial,
  MeshStandardMaterial,
  Object3D,
} from 'three'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { house } from './createHouse.ts'
import { block, curb, halfAt, hollow } from './layout.ts'

const TILE = 0.27

/** Where a tile of the corner may lie: not below the house, not in the garden, not in the street. */
function isGround(x: number, z: number) {
  const inHouse = Math.abs(x - house.x) < house.halfX && Math.abs(z - house.z) < house.halfZ
  const inGarden = z > hollow.back && Math.abs(x - hollow.x) < hollow.brimHalf
  return !inHouse && !inGarden && x < curb - 0.05
}

/**
 * The surface of the corner: squares that are paved or green. Each has a share of paving from which on it is
 * stone; the shader alone lays and lifts them. Grass grows where there is no stone.
 */
export function createGround(seed: number, blades: number) {
  const random = seededRandom(seed)
  const uniforms = { uPaving: { value: 0.5 }, uTime: { value: 0 }, uWet: { value: 0 } }
  const places: { x: number; z: number; turn: number; wide: number }[] = []
  for (let x = block.left + TILE / 2; x < curb; x += TILE)
    for (let z = block.back + TILE / 2; z < block.front; z += TILE) {
      if (!isGround(x, z)) continue
      // The way to the door is the first to be stone, the rim of the garden the last to stay green.
      const toDoor = Math.abs(x - house.x + 0.28) < 0.3 ? 0.35 : 1
      const nearGarden = z > hollow.back && Math.abs(x - hollow.x) < hollow.brimHalf + 0.35 ? 1.25 : 1
      places.push({ x, z, turn: Math.min(0.985, (0.04 + 0.94 * random()) * toDoor * nearGarden), wide: TILE })
    }
  const stone = new BoxGeometry(TILE - 0.02, 0.09, TILE - 0.02)
  const paved = new MeshStandardMaterial({ roughness: 0.75 })
  paved.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = `attribute vec2 aTurn; uniform float uPaving; varying float vStone, vChance;
      ${shader.vertexShader.replace(
        '#include <begin_vertex>',
        `#include <begin_vertex>
        vStone = smoothstep(-0.035, 0.035, uPaving - aTurn.x); vChance = aTurn.y;
        transformed.y += mix(-0.03, 0.0, vStone) + 0.14 * sin(3.1416 * vStone);`,
      )}`
    shader.fragmentShader = `uniform float uWet; varying float vStone, vChance;
      ${shader.fragmentShader
        .replace(
          '#include <color_fragment>',
          `
        vec3 slab = mix(vec3(0.60, 0.57, 0.51), vec3(0.80, 0.75, 0.66), vChance);
        slab = mix(slab, slab * vec3(0.72, 0.78, 0.82), uWet);
        diffuseColor.rgb = mix(mix(vec3(0.24, 0.40, 0.13), vec3(0.36, 0.50, 0.17), vChance), slab, vStone);`,
        )
        .replace(
          '#include <roughnessmap_fragment>',
          'float roughnessFactor = mix(roughness, 0.38, uWet * vStone);',
        )}`
  }
  const tiles = new InstancedMesh(stone, paved, places.length)
  const turns = new Float32Array(places.length * 2)
  const one = new Object3D()
  places.forEach(({ x, z, turn }, index) => {
    one.position.set(x, -0.045, z)
    one.rotation.set((random() - 0.5) * 0.02, (random() - 0.5) * 0.04, (random() - 0.5) * 0.02)
    one.updateMatrix()
    tiles.setMatrixAt(index, one.matrix)
    turns.set([turn, random()], index * 2)
  })
  stone.setAttribute('aTurn', new InstancedBufferAttribute(turns, 2))
  tiles.receiveShadow = true
  tiles.frustumCulled = false

  const blade = new BufferGeometry()
  blade.setAttribute(
    'position',
    new Float32BufferAttribute([-0.5, 0, 0, 0.5, 0, 0, -0.3, 0.55, 0.12, 0.3, 0.55, 0.12, 0, 1, 0.4], 3),
  )
  blade.setAttribute('normal', new Float32BufferAttribute([0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0], 3))
  blade.setIndex([0, 1, 2, 2, 1, 3, 2, 3, 4])
  const green = new MeshLambertMaterial({ side: DoubleSide })
  green.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = `attribute vec2 aTurn; uniform float uPaving, uTime; varying float vHigh, vChance;
      ${shader.vertexShader
        .replace(
          '#include <defaultnormal_vertex>',
          'vec3 transformedNormal = normalMatrix * vec3(0.0, 1.0, 0.0);',
        )
        .replace(
          '#include <begin_vertex>',
          `vec3 transformed = position;
          transformed.y *= 1.0 - smoothstep(-0.05, 0.02, uPaving - aTurn.x);
          vHigh = position.y; vChance = aTurn.y;
          transformed.z += position.y * position.y * 0.35 * sin(uTime * 1.8 + aTurn.y * 30.0);`,
        )}`
    shader.fragmentShader = `varying float vHigh, vChance;
      ${shader.fragmentShader
        .replace(
          '#include <color_fragment>',
          'diffuseColor.rgb = mix(vec3(0.2, 0.36, 0.14), mix(vec3(0.5, 0.64, 0.25), vec3(0.66, 0.72, 0.36), vChance), vHigh);',
        )
        .replace(
          '#include <normal_fragment_begin>',
          'vec3 normal = normalize(vNormal); vec3 nonPerturbedNormal = normal; float faceDirection = 1.0;',
        )}`
  }
  const grass = new InstancedMesh(blade, green, blades)
  const chances = new Float32Array(blades * 2)
  for (let index = 0; index < blades; index++) {
    const onSlope = index % 6 === 0
    const tile = places[Math.floor(random() * places.length)] ?? { x: 0, z: 0, turn: 1, wide: TILE }
    const up = 0.35 + 0.65 * random()
    const edge = random() < 0.5 ? -1 : 1
    const atBack = onSlope && index % 4 === 0
    if (atBack)
      one.position.set(
        hollow.x + (random() * 2 - 1) * halfAt(hollow.floor * (1 - up)),
        hollow.floor * (1 - up),
        hollow.back + 0.03,
      )
    else if (onSlope)
      one.position.set(
        hollow.x + edge * halfAt(hollow.floor * (1 - up)),
        hollow.floor * (1 - up),
        hollow.back + 0.05 + random() * (block.front - hollow.back - 0.05),
      )
    else one.position.set(tile.x + (random() - 0.5) * TILE, -0.02, tile.z + (random() - 0.5) * TILE)
    one.rotation.set((random() - 0.5) * 0.6, random() * 6.28, onSlope ? -edge * 0.3 : 0)
    one.scale.set(0.034, 0.08 + 0.09 * random(), 0.1)
    one.updateMatrix()
    grass.setMatrixAt(index, one.matrix)
    chances.set([onSlope ? 2 : tile.turn, random()], index * 2)
  }
  blade.setAttribute('aTurn', new InstancedBufferAttribute(chances, 2))
  grass.receiveShadow = true
  grass.frustumCulled = false
  return { objects: [tiles, grass], uniforms }
}
