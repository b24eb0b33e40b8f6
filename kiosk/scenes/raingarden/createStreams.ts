import {
  BufferGeometry,
  CatmullRomCurve3,
  CylinderGeometry,
  DoubleSide,
  Float32BufferAttribute,
  Group,
  InstancedMesh,
  Matrix4,
  Mesh,
  MeshStandardMaterial,
  ShaderMaterial,
  SphereGeometry,
  Vector3,
} from 'three'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { spout } from './createHouse.ts'
import { block, hollow, layers, main, pipe, riser } from './layout.ts'

const SINKING = 90

type Way = readonly (readonly [number, number, number])[]

/** All water that runs: from the roof and the street into the garden, down the overflow, and through the layers. */
export function createStreams(seed: number) {
  const random = seededRandom(seed)
  const { x: middle, brimHalf, floorHalf, floor } = hollow
  const inlet = (side: 1 | -1, z: number): Way => [
    [middle + side * brimHalf, -0.03, z],
    [middle + side * (brimHalf + floorHalf) * 0.5, floor / 2, z],
    [middle + side * (floorHalf - 0.08), floor + 0.03, z],
  ]
  const roof = ribbon(
    [
      [spout.x, 0.06, spout.z],
      [-1.6, 0.015, -0.3],
      [-1.72, 0.015, 0.2],
      [-1.66, 0.012, 0.5],
      ...inlet(-1, 0.58),
    ],
    0.13,
  )
  const street = ribbon(
    [[2.5, -0.035, -1.9], [1.95, -0.035, -1.1], [1.8, -0.035, -0.3], [1.72, -0.03, 0.2], ...inlet(1, 0.22)],
    0.2,
  )
  const before = block.front + 0.12
  const over = ribbon(
    [
      [riser.x, pipe.y, before],
      [1.4, pipe.y, before],
      [main.x - main.radius + 0.02, pipe.y, before - 0.02],
      [main.x - main.radius + 0.12, main.y - 0.2, block.front + 0.04],
    ],
    0.1,
  )
  const fall = ribbon(
    [
      [riser.x, hollow.overflow + 0.02, before],
      [riser.x, -0.8, before],
      [riser.x, pipe.y, before],
    ],
    0.12,
  )

  // Drops that sink through the layers into the pipe's holes.
  const drops = new InstancedMesh(
    new SphereGeometry(0.026, 8, 6),
    new MeshStandardMaterial({ color: '#5aa3b4', roughness: 0.3 }),
    SINKING,
  )
  const ways = Array.from({ length: SINKING }, () => ({
    x: middle + (random() * 2 - 1) * 1.12,
    start: random(),
    speed: 0.13 + 0.07 * random(),
    wave: random() * 9,
  }))
  drops.frustumCulled = false
  const place = new Matrix4()
  const scale = new Vector3()
  const top = layers[0].top
  const sink = (seconds: number, amount: number) => {
    drops.count = Math.round(SINKING * amount)
    drops.visible = drops.count > 0
    for (let index = 0; index < drops.count; index++) {
      const way = ways[index]
      if (!way) continue
      const part = (way.start + seconds * way.speed) % 1
      const y = top + (pipe.y + 0.09 - top) * part
      const into = Math.max(0, (part - 0.72) / 0.28)
      const toward = Math.min(1.55, Math.max(pipe.from + 0.1, way.x))
      place.makeTranslation(
        way.x + 0.03 * Math.sin(part * 12 + way.wave) + (toward - way.x) * into,
        y,
        block.front + 0.03,
      )
      const size = Math.min(1, part * 8, (1 - part) * 10)
      place.scale(scale.set(size, size * 1.35, size))
      drops.setMatrixAt(index, place)
    }
    drops.instanceMatrix.needsUpdate = true
  }

  // Water standing in the main: a disc of which only the lower part is seen.
  const mainUniforms = { uLevel: { value: 0.2 }, uTime: { value: 0 } }
  const inMain = new Mesh(
    new CylinderGeometry(main.radius - 0.03, main.radius - 0.03, 0.02, 40).rotateX(Math.PI / 2),
    new ShaderMaterial({
      uniforms: mainUniforms,
      vertexShader: mainVertex,
      fragmentShader: mainFragment,
      transparent: true,
    }),
  )
  inMain.position.set(main.x, main.y, block.front + 0.02)
  const ribbons = { roof, street, over, fall }
  return {
    object: new Group().add(...Object.values(ribbons).map(({ object }) => object), drops, inMain),
    show: (
      seconds: number,
      flow: Record<keyof typeof ribbons, number>,
      sinking: number,
      mainLevel: number,
    ) => {
      for (const name of Object.keys(ribbons) as (keyof typeof ribbons)[]) {
        const { object, uniforms } = ribbons[name]
        uniforms.uFlow.value = flow[name]
        uniforms.uTime.value = seconds
        object.visible = flow[name] > 0.01
      }
      sink(seconds, sinking)
      mainUniforms.uLevel.value = mainLevel
      mainUniforms.uTime.value = seconds
    },
  }
}

function ribbon(way: Way, wide: number) {
  const curve = new CatmullRomCurve3(
    way.map((at) => new Vector3(...at)),
    false,
    'centripetal',
  )
  const points: number[] = []
  const uvs: number[] = []
  const index: number[] = []
  const steps = 40
  const upright = way.every(([, , z]) => z > block.front)
  for (let step = 0; step <= steps; step++) {
    const at = curve.getPoint(step / steps)
    const ahead = curve.getTangent(step / steps)
    const across = ahead
      .clone()
      .cross(upright ? new Vector3(0, 0, 1) : new Vector3(0, 1, 0))
      .normalize()
      .multiplyScalar(wide / 2)
    points.push(
      at.x - across.x,
      at.y - across.y,
      at.z - across.z,
      at.x + across.x,
      at.y + across.y,
      at.z + across.z,
    )
    uvs.push(0, step / steps, 1, step / steps)
    if (step > 0) index.push(step * 2 - 2, step * 2 - 1, step * 2, step * 2, step * 2 - 1, step * 2 + 1)
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(points, 3))
  geometry.setAttribute('uv', new Float32BufferAttribute(uvs, 2))
  geometry.setIndex(index)
  const uniforms = { uTime: { value: 0 }, uFlow: { value: 0 }, uLong: { value: curve.getLength() } }
  const object = new Mesh(
    geometry,
    new ShaderMaterial({
      uniforms,
      vertexShader,
      fragmentShader,
      transparent: true,
      depthWrite: false,
      side: DoubleSide,
    }),
  )
  object.renderOrder = 4
  return { object, uniforms }
}

const vertexShader = /* glsl */ `
  varying vec2 vPlace;
  void main() {
    vPlace = uv;
    gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
  }`
const fragmentShader = /* glsl */ `
  uniform float uTime, uFlow, uLong;
  varying vec2 vPlace;
  void main() {
    float along = vPlace.y * uLong;
    float side = abs(vPlace.x * 2.0 - 1.0 + 0.18 * sin(along * 6.0 - uTime * 5.0));
    float body = 1.0 - smoothstep(0.35 + 0.5 * uFlow, 0.55 + 0.5 * uFlow, side);
    float foam = smoothstep(0.45, 1.0, sin(along * 11.0 - uTime * 8.0 + vPlace.x * 4.0)) * 0.5;
    float ends = smoothstep(0.0, 0.06, vPlace.y) * smoothstep(1.0, 0.94, vPlace.y);
    gl_FragColor = vec4(mix(vec3(0.36, 0.62, 0.68), vec3(0.92, 0.98, 0.98), foam), body * ends * (0.45 + 0.5 * uFlow));
    #include <colorspace_fragment>
  }`
const mainVertex = /* glsl */ `
  varying vec2 vPlace;
  void main() {
    vPlace = position.xy;
    gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
  }`
const mainFragment = /* glsl */ `
  uniform float uLevel, uTime;
  varying vec2 vPlace;
  void main() {
    float top = mix(-0.33, 0.27, uLevel) + 0.012 * sin(vPlace.x * 14.0 + uTime * 3.0);
    if (vPlace.y > top) discard;
    float line = smoothstep(0.03, 0.008, top - vPlace.y);
    gl_FragColor = vec4(mix(vec3(0.3, 0.58, 0.65), vec3(0.9, 0.97, 0.97), line * 0.7), 0.92);
    #include <colorspace_fragment>
  }`
