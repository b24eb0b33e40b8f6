import {
  BoxGeometry,
  BufferGeometry,
  Color,
  ExtrudeGeometry,
  Float32BufferAttribute,
  Group,
  InstancedMesh,
  Mesh,
  MeshLambertMaterial,
  Object3D,
  Shape,
  ShapeGeometry,
} from 'three'
import { paintTexture } from '#content/scene/paintTexture.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { heatable, type ThermalLens } from './thermalLens.ts'

/** Half the plaza, m. */
export const HALF = { x: 7, z: 5.5 } as const
/** Where the tree stands in its bed. */
export const TREE = { x: -1.3, z: -1.7 } as const
const BED = 1.7

/** A slice of plaza: stones on sand on earth, and a bed of lilyturf around the tree. */
export function createPlaza(lens: ThermalLens, seed: number) {
  const object = new Group()
  const paving = new Mesh(
    new ShapeGeometry(rounded(HALF.x, HALF.z, 1.4), 10).rotateX(-Math.PI / 2),
    heatable(new MeshLambertMaterial({ map: paintPaving(seed), color: '#e9e2d4' }), lens, {
      base: 0,
      gain: 25,
    }),
  )
  placeUv(paving.geometry)
  paving.receiveShadow = true
  object.add(paving)
  const layers = [
    { thick: 0.24, inset: 0, color: '#cfc6b4' },
    { thick: 0.2, inset: 0.12, color: '#dcc9a0' },
    { thick: 0.5, inset: 0.02, color: '#93755a' },
    { thick: 0.3, inset: 0.3, color: '#7a5f4a' },
  ]
  let top = -0.001
  for (const { thick, inset, color } of layers) {
    const shape = new ExtrudeGeometry(rounded(HALF.x - inset, HALF.z - inset, 1.4), {
      depth: thick,
      bevelEnabled: false,
      curveSegments: 10,
    }).rotateX(-Math.PI / 2)
    const layer = new Mesh(shape, heatable(new MeshLambertMaterial({ color }), lens, { base: -4, gain: 12 }))
    layer.position.y = top - thick
    layer.receiveShadow = true
    object.add(layer)
    top -= thick
  }
  object.add(createBed(lens), createLilyturf(lens, seed + 3))
  return object
}

function rounded(x: number, z: number, radius: number): Shape {
  return new Shape()
    .moveTo(-x + radius, -z)
    .lineTo(x - radius, -z)
    .quadraticCurveTo(x, -z, x, -z + radius)
    .lineTo(x, z - radius)
    .quadraticCurveTo(x, z, x - radius, z)
    .lineTo(-x + radius, z)
    .quadraticCurveTo(-x, z, -x, z - radius)
    .lineTo(-x, -z + radius)
    .quadraticCurveTo(-x, -z, -x + radius, -z)
}

/** The texture lies over the plaza by its place, not by the shape's own coordinates. */
function placeUv(geometry: BufferGeometry) {
  const at = geometry.attributes.position as Float32BufferAttribute
  const uv = Array.from({ length: at.count }, (_, index) => [
    at.getX(index) / (2 * HALF.x) + 0.5,
    at.getZ(index) / (2 * HALF.z) + 0.5,
  ]).flat()
  geometry.setAttribute('uv', new Float32BufferAttribute(uv, 2))
}

/** Granite slabs in rows that are never quite alike. */
function paintPaving(seed: number) {
  const random = seededRandom(seed + 11)
  return paintTexture(1024, 768, (context, width, height) => {
    context.fillStyle = '#cabfa9'
    context.fillRect(0, 0, width, height)
    const rows = 13
    const tall = height / rows
    for (let row = 0; row < rows; row++) {
      let x = -random() * 90
      while (x < width) {
        const wide = tall * (1.05 + random() * 1.1)
        const light = 204 + random() * 26
        const warm = random() * 8
        context.fillStyle = `rgb(${light | 0},${(light - 5 + warm * 0.3) | 0},${(light - 18 - warm) | 0})`
        context.fillRect(x + 1.5, row * tall + 1.5, wide - 3, tall - 3)
        for (let speck = 0; speck < 14; speck++) {
          context.fillStyle = `rgba(${random() > 0.5 ? '255,252,240' : '120,108,88'},0.16)`
          context.fillRect(x + random() * wide, row * tall + random() * tall, 2.2, 1.6)
        }
        x += wide
      }
    }
    // A band of darker stones along the edge.
    context.strokeStyle = 'rgba(122,128,112,0.5)'
    context.lineWidth = 26
    context.strokeRect(34, 34, width - 68, height - 68)
  })
}

function createBed(lens: ThermalLens) {
  const group = new Group()
  const stone = heatable(new MeshLambertMaterial({ color: '#b9b2a0' }), lens, { base: -1, gain: 20 })
  const earth = heatable(new MeshLambertMaterial({ color: '#6f5a45' }), lens, { base: -5, gain: 8 })
  const slab = (x: number, z: number, w: number, d: number, h: number, material: MeshLambertMaterial) => {
    const mesh = new Mesh(new BoxGeometry(w, h, d), material)
    mesh.position.set(TREE.x + x, h / 2 - 0.01, TREE.z + z)
    mesh.castShadow = mesh.receiveShadow = true
    group.add(mesh)
  }
  for (const side of [-1, 1]) {
    slab(side * BED, 0, 0.22, BED * 2 + 0.22, 0.3, stone)
    slab(0, side * BED, BED * 2 - 0.22, 0.22, 0.3, stone)
  }
  slab(0, 0, BED * 2 - 0.2, BED * 2 - 0.2, 0.18, earth)
  return group
}

function createLilyturf(lens: ThermalLens, seed: number) {
  const random = seededRandom(seed)
  const blade = new BufferGeometry()
  blade.setAttribute(
    'position',
    new Float32BufferAttribute([-0.5, 0, 0, 0.5, 0, 0, -0.34, 0.6, 0.2, 0.34, 0.6, 0.2, 0, 0.9, 0.62], 3),
  )
  blade.setAttribute('normal', new Float32BufferAttribute(Array(5).fill([0, 1, 0.2]).flat(), 3))
  blade.setIndex([0, 1, 2, 2, 1, 3, 2, 3, 4, 2, 1, 0, 3, 1, 2, 4, 3, 2])
  const count = 900
  const material = heatable(new MeshLambertMaterial(), lens, { base: -6, gain: 8 })
  const object = new InstancedMesh(blade, material, count)
  const one = new Object3D()
  const [dark, pale] = [new Color('#3f6d48'), new Color('#94b871')]
  for (let index = 0; index < count; index++) {
    const reach = BED - 0.22
    one.position.set(TREE.x + (random() * 2 - 1) * reach, 0.15, TREE.z + (random() * 2 - 1) * reach)
    one.rotation.set((random() - 0.5) * 0.5, random() * 6.28, 0)
    one.scale.set(0.06, 0.3 + random() * 0.28, 0.36)
    one.updateMatrix()
    object.setMatrixAt(index, one.matrix)
    object.setColorAt(index, dark.clone().lerp(pale, random()))
  }
  object.receiveShadow = true
  object.frustumCulled = false
  return object
}
