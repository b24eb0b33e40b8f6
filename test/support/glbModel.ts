import { Document, NodeIO } from '@gltf-transform/core'
import sharp from 'sharp'

interface Wish {
  /** Squares along each side of a wavy sheet of 2 m by 2 m; two triangles each. */
  readonly squares: number
  /** The side of its texture, in px. */
  readonly texturePx?: number
}

/** A model that can be checked: a sheet with waves, in binary glTF. */
export async function glbModel({ squares, texturePx = 64 }: Wish): Promise<Buffer> {
  const document = new Document()
  const buffer = document.createBuffer()
  const row = squares + 1
  const [positions, normals, places, indices] = [
    new Float32Array(row * row * 3),
    new Float32Array(row * row * 3),
    new Float32Array(row * row * 2),
    new Uint32Array(squares * squares * 6),
  ]
  for (let z = 0; z < row; z += 1)
    for (let x = 0; x < row; x += 1) {
      const at = z * row + x
      const [u, v] = [x / squares, z / squares]
      positions.set([2 * u - 1, Math.sin(u * 9) * Math.cos(v * 9) * 0.2, 2 * v - 1], at * 3)
      normals.set([0, 1, 0], at * 3)
      places.set([u, v], at * 2)
      if (x === squares || z === squares) continue
      indices.set([at, at + row, at + 1, at + 1, at + row, at + row + 1], (z * squares + x) * 6)
    }
  const noise = { type: 'gaussian', mean: 128, sigma: 4 } as const
  const create = { width: texturePx, height: texturePx, channels: 3, background: '#000', noise } as const
  const image = await sharp({ create }).jpeg().toBuffer()
  const texture = document.createTexture('leaf').setImage(new Uint8Array(image)).setMimeType('image/jpeg')
  const material = document.createMaterial('leaf').setBaseColorTexture(texture).setRoughnessFactor(0.9)
  const accessor = (type: 'VEC3' | 'VEC2' | 'SCALAR', array: Float32Array | Uint32Array) =>
    document.createAccessor().setType(type).setArray(array).setBuffer(buffer)
  const primitive = document
    .createPrimitive()
    .setAttribute('POSITION', accessor('VEC3', positions))
    .setAttribute('NORMAL', accessor('VEC3', normals))
    .setAttribute('TEXCOORD_0', accessor('VEC2', places))
    .setIndices(accessor('SCALAR', indices))
    .setMaterial(material)
  const node = document.createNode('sheet').setMesh(document.createMesh('sheet').addPrimitive(primitive))
  document.createScene('all').addChild(node)
  return Buffer.from(await new NodeIO().writeBinary(document))
}

/** The same file with another description; what the description says of its bytes is left alone. */
export function withGlbJson(glb: Buffer, change: (json: Record<string, unknown>) => unknown): Buffer {
  const length = glb.readUInt32LE(12)
  const json = change(JSON.parse(glb.toString('utf8', 20, 20 + length)) as Record<string, unknown>)
  const text = Buffer.from(JSON.stringify(json))
  const padded = Buffer.concat([text, Buffer.alloc((4 - (text.length % 4)) % 4, ' ')])
  const head = Buffer.from(glb.subarray(0, 20))
  head.writeUInt32LE(padded.length, 12)
  const whole = Buffer.concat([head, padded, glb.subarray(20 + length)])
  whole.writeUInt32LE(whole.length, 8)
  return whole
}
