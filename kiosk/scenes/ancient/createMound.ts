import {
  BoxGeometry,
  CircleGeometry,
  Color,
  CylinderGeometry,
  DoubleSide,
  type Float32BufferAttribute,
  Group,
  InstancedMesh,
  LatheGeometry,
  Mesh,
  MeshLambertMaterial,
  MeshStandardMaterial,
  Object3D,
  PlaneGeometry,
  TorusGeometry,
  Vector2,
} from 'three'
import { fonts } from '#content/design/tokens.ts'
import { joined, placed, tinted } from '#content/ip/tinted.ts'
import { smoothstep } from '#content/scene/curves.ts'
import { createNoise } from '#content/scene/noise.ts'
import { paintTexture } from '#content/scene/paintTexture.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'

/** Metres: radius of the floating garden, of the mound, height of the mound. */
export const GARDEN = { radius: 12.8, mound: 6.6, high: 1.4 } as const

/** Height of the ground at a distance from the trunk. */
export const groundAt = (out: number) => GARDEN.high * (1 - smoothstep(3, GARDEN.mound + 1.5, out))

/** A mound in a small garden: lawn, a ring of granite posts and rail, a stone with the number, leaves lying. */
export function createMound(seed: number): Group {
  const object = new Group()
  const noise = createNoise(seed)
  const top = new LatheGeometry(
    Array.from(
      { length: 26 },
      (_, ring) => new Vector2((ring / 25) * GARDEN.radius, groundAt((ring / 25) * GARDEN.radius)),
    ),
    80,
    Math.PI,
  )
  tinted(top, (x, y, z) => {
    const gold = smoothstep(14, 3, Math.hypot(x, z)) * 0.75 + 0.2 * noise(x * 0.4, y, z * 0.4)
    return new Color('#b3b46c').lerp(new Color('#e2b75a'), Math.max(0, gold))
  })
  const lawn = new Mesh(top, new MeshLambertMaterial({ vertexColors: true, side: DoubleSide }))
  lawn.receiveShadow = true
  const still = new Mesh(
    joined(furniture()),
    new MeshStandardMaterial({ vertexColors: true, roughness: 0.9 }),
  )
  still.castShadow = still.receiveShadow = true
  object.add(lawn, soil(noise), still, plate(), leavesLying(seed + 3))
  return object
}

function soil(noise: ReturnType<typeof createNoise>) {
  const { radius } = GARDEN
  const profile = Array.from({ length: 26 }, (_, ring) => {
    const down = ring / 25
    return new Vector2(
      Math.max(0.01, radius * Math.sqrt(1 - down ** 2.3) * (1 - 0.035 * Math.sin(down * 9))),
      -7 * down,
    )
  })
  const shape = new LatheGeometry(profile.reverse(), 80, Math.PI)
  const layers = ['#6b5240', '#8f745d', '#ae937a', '#c7b298', '#d0c1ab'].map((tone) => new Color(tone))
  const points = shape.attributes.position as Float32BufferAttribute
  for (let at = 0; at < points.count; at++) {
    const [x, y, z] = [points.getX(at), points.getY(at), points.getZ(at)]
    const rough = 1 + 0.03 * noise(x * 0.35, y * 0.5, z * 0.35) * smoothstep(-0.3, -1.6, y)
    points.setXYZ(at, x * rough, y, z * rough)
  }
  tinted(shape, (x, y, z) => {
    const layer = Math.min(3.99, Math.max(0, -y * 0.75 + 0.35 * noise(x * 0.25, y * 0.25, z * 0.25)))
    const index = Math.floor(layer)
    return (layers[index] ?? new Color())
      .clone()
      .lerp(layers[index + 1] ?? new Color(), smoothstep(0.8, 1, layer - index))
  })
  shape.computeVertexNormals()
  return new Mesh(shape, new MeshStandardMaterial({ vertexColors: true, roughness: 1, side: DoubleSide }))
}

/** Granite posts and rail around the mound, the number's stone, a lightning mast. */
function furniture() {
  const stone = '#cfcac0'
  const ring = GARDEN.mound + 1.1
  const parts = Array.from({ length: 30 }, (_, post) => {
    const turn = (post / 30) * 2 * Math.PI
    const at: [number, number, number] = [Math.cos(turn) * ring, groundAt(ring) + 0.42, Math.sin(turn) * ring]
    return tinted(placed(new BoxGeometry(0.26, 0.95, 0.26), { at, turn: [0, -turn, 0] }), stone)
  })
  for (const high of [0.34, 0.72])
    parts.push(
      tinted(
        placed(new TorusGeometry(ring, 0.06, 6, 90), {
          at: [0, groundAt(ring) + high, 0],
          turn: [Math.PI / 2, 0, 0],
        }),
        '#bdb7ab',
      ),
    )
  parts.push(
    tinted(
      placed(new BoxGeometry(2.5, 1.7, 0.42), { at: [-5.2, 0.95, 9.3], turn: [-0.12, -0.28, 0] }),
      '#b9b4a8',
    ),
    tinted(placed(new BoxGeometry(3.1, 0.36, 1), { at: [-5.2, 0.16, 9.2], turn: [0, -0.28, 0] }), '#a39e92'),
    // A slim mast a little above the tree takes the lightning in its place.
    tinted(placed(new CylinderGeometry(0.07, 0.2, 28, 8), { at: [8, 14.2, -5.2] }), '#8d979a'),
    tinted(placed(new CylinderGeometry(0.02, 0.05, 1.6, 6), { at: [8, 28.9, -5.2] }), '#b4643f'),
    tinted(placed(new BoxGeometry(0.9, 0.5, 0.9), { at: [8, 0.25, -5.2] }), stone),
  )
  return parts
}

function plate() {
  const map = paintTexture(256, 160, (context) => {
    context.fillStyle = '#efece3'
    context.fillRect(0, 0, 256, 160)
    context.fillStyle = '#17352c'
    context.textAlign = 'center'
    context.font = `600 74px ${fonts.serif}`
    context.fillText('0001', 128, 82)
    context.font = `500 42px ${fonts.serif}`
    context.fillText('银杏', 128, 138)
  })
  const mesh = new Mesh(new PlaneGeometry(2.2, 1.4), new MeshStandardMaterial({ map, roughness: 0.9 }))
  mesh.position.set(-5.26, 1, 9.53)
  mesh.rotation.set(-0.12, -0.28, 0)
  return mesh
}

function leavesLying(seed: number) {
  const random = seededRandom(seed)
  const count = 1300
  const lying = new InstancedMesh(
    new CircleGeometry(0.17, 5, -0.9, 1.8).rotateX(-Math.PI / 2),
    new MeshLambertMaterial({ side: DoubleSide }),
    count,
  )
  const one = new Object3D()
  const [deep, pale] = [new Color('#d99a26'), new Color('#f6d56a')]
  for (let index = 0; index < count; index++) {
    const turn = random() * 2 * Math.PI
    const out = 1.6 + (GARDEN.radius - 2.2) * Math.sqrt(random())
    one.position.set(Math.cos(turn) * out, groundAt(out) + 0.05 + random() * 0.1, Math.sin(turn) * out)
    one.rotation.set((random() - 0.5) * 0.9, random() * 6.28, (random() - 0.5) * 0.9)
    one.scale.setScalar(0.8 + random() * 0.8)
    one.updateMatrix()
    lying.setMatrixAt(index, one.matrix)
    lying.setColorAt(index, deep.clone().lerp(pale, random()))
  }
  lying.receiveShadow = true
  lying.frustumCulled = false
  return lying
}
