import {
  Color,
  type Float32BufferAttribute,
  Group,
  IcosahedronGeometry,
  LatheGeometry,
  Mesh,
  MeshLambertMaterial,
  Vector2,
  Vector3,
} from 'three'
import { createNoise } from '#content/scene/noise.ts'
import { paintedSolids } from '#content/scene/paintedSolids.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { addBench } from './addBench.ts'
import { createGrass } from './createGrass.ts'
import { createLitter } from './createLitter.ts'
import { createMeadowFlowers } from './createMeadowFlowers.ts'
import { type Ground, layGround, RADIUS, SEAM } from './ground.ts'
import { soilShape } from './soilShape.ts'

const STONES = [
  [-2.6, 0.5, 0.42],
  [-2.25, 0.85, 0.24],
  [2.75, -0.6, 0.34],
  [0.9, 2.85, 0.2],
  [1.2, 2.8, 0.13],
] as const

/** The floating piece of park: meadow, soil in layers, stones and a bench, and what has fallen on the grass. */
export function createIsland(seed: number, blades: number, shaded: boolean) {
  const ground = layGround(seededRandom(seed), createNoise(seed), shaded)
  const { noise, heightAt } = ground
  // Of one program, though not of one colour: each is one more that a weak machine has to make before its first picture.
  const solid = () => new MeshLambertMaterial({ vertexColors: true })
  const lawn = new Mesh(lawnShape(ground), solid())
  const soil = new Mesh(soilShape(noise), solid())
  const grass = createGrass(blades, ground)
  const flowers = createMeadowFlowers(seed + 3, heightAt)
  const stones = new Mesh(stonesShape(ground), solid())
  stones.material.color.set('#a9aea6')
  const bench = paintedSolids()
  addBench(bench, { at: [1.55, heightAt(1.55, 1.35) - 0.02, 1.35], turn: 0.55 })
  const seat = new Mesh(bench.merge(), solid())
  for (const one of [stones, seat]) one.castShadow = true
  for (const one of [lawn, soil, stones, seat]) one.receiveShadow = true
  const petals = createLitter(['#f7c4d0', '#fde6ea'], 0.04, 900, ground)
  const leaves = createLitter(['#bf4a2b', '#e8a33b'], 0.062, 900, ground)
  return {
    object: new Group().add(
      lawn,
      soil,
      grass.object,
      flowers.object,
      stones,
      seat,
      petals.object,
      leaves.object,
    ),
    grass: grass.uniforms,
    meadow: lawn.material,
    stone: stones.material,
    openFlowers: flowers.open,
    layPetals: petals.lay,
    layLeaves: leaves.lay,
  }
}

const WHITE = '#ffffff'

function lawnShape({ heightAt, litAt }: Ground) {
  const rings = Array.from({ length: 17 }, (_, ring) => new Vector2((1 - ring / 16) * RADIUS, 0))
  const top = new LatheGeometry(rings, 72, SEAM)
  const points = top.attributes.position as Float32BufferAttribute
  for (let at = 0; at < points.count; at++) points.setY(at, heightAt(points.getX(at), points.getZ(at)))
  top.computeVertexNormals()
  const solids = paintedSolids()
  solids.add(top, (x, _y, z) => new Color().setScalar(litAt(x, z)))
  return solids.merge()
}

function stonesShape({ noise, heightAt }: Ground) {
  const solids = paintedSolids()
  for (const [x, z, size] of STONES) {
    const shape = new IcosahedronGeometry(1, 4)
    const points = shape.attributes.position as Float32BufferAttribute
    for (let at = 0; at < points.count; at++) {
      const point = new Vector3().fromBufferAttribute(points, at)
      point.multiplyScalar(1 + 0.22 * noise(point.x * 1.5 + x, point.y * 1.5, point.z * 1.5 + z))
      points.setXYZ(at, point.x, point.y * 0.68, point.z)
    }
    shape.computeVertexNormals()
    solids.add(shape, WHITE, { at: [x, heightAt(x, z) + size * 0.3, z], size })
  }
  return solids.merge()
}
