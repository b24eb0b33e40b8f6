import {
  BoxGeometry,
  Color,
  Group,
  InstancedBufferAttribute,
  InstancedMesh,
  Mesh,
  MeshBasicMaterial,
  Object3D,
  PlaneGeometry,
  ShaderMaterial,
} from 'three'
import { fuse, paint } from '#content/scene/sculpt.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'

/** A block of flats: middle, depth, width and height in units of the scene, and its paper tone. */
const blocks = [
  { x: -9.4, z: -21, wide: 4.6, tall: 2.2, tone: '#8db0a2' },
  { x: -3.7, z: -22.5, wide: 3.7, tall: 2.7, tone: '#93b5a7' },
  { x: 1.5, z: -21.5, wide: 4.2, tall: 2.0, tone: '#86aa9b' },
  { x: 6.9, z: -22.5, wide: 4.2, tall: 2.6, tone: '#92b4a6' },
  { x: 13, z: -21, wide: 5, tall: 2.3, tone: '#8aad9f' },
  { x: -15.5, z: -22, wide: 5, tall: 2.6, tone: '#93b5a7' },
  { x: -6.6, z: -18.2, wide: 3.5, tall: 1.7, tone: '#668e7f' },
  { x: 4.1, z: -18.2, wide: 3.1, tall: 1.6, tone: '#6a9283' },
  { x: 10.4, z: -18.4, wide: 3.8, tall: 1.8, tone: '#668e7f' },
] as const
const FOOT = 0.9

/** The estate behind the garden: flat paper blocks, and warm windows that go on and off through the evening. */
export function createHouses(seed: number) {
  const random = seededRandom(seed + 17)
  const walls = blocks.flatMap(({ x, z, wide, tall, tone }) => {
    const color = new Color(tone)
    const low = color.clone().lerp(new Color('#4f7868'), 0.55)
    const shade = (at: { y: number }) =>
      low.clone().lerp(color, Math.min(1, Math.max(0, (at.y - FOOT) / tall)))
    return [
      paint(new BoxGeometry(wide, tall, 0.5, 1, 4, 1).translate(x, FOOT + tall / 2, z), shade),
      paint(new BoxGeometry(wide * 0.22, 0.2, 0.3).translate(x + wide * 0.2, FOOT + tall + 0.1, z), shade),
      paint(new BoxGeometry(wide * 1.03, 0.06, 0.6).translate(x, FOOT + tall, z + 0.02), '#7ea394'),
    ]
  })
  const places = blocks.flatMap(({ x, z, wide, tall }) => {
    const columns = Math.round(wide / 0.36)
    const rows = Math.round(tall / 0.36)
    return Array.from({ length: columns * rows }, (_, index) => ({
      x: x + ((index % columns) + 0.5 - columns / 2) * (wide / columns) * 0.94,
      y: FOOT + (Math.floor(index / columns) + 0.6) * (tall / rows) * 0.94,
      z: z + 0.27,
    }))
  })
  const pane = new PlaneGeometry(0.14, 0.17)
  const uniforms = { uTime: { value: 0 } }
  const windows = new InstancedMesh(
    pane,
    new ShaderMaterial({ uniforms, vertexShader, fragmentShader, toneMapped: false }),
    places.length,
  )
  const chances = new Float32Array(places.length * 2)
  const one = new Object3D()
  places.forEach(({ x, y, z }, index) => {
    one.position.set(x, y, z)
    one.updateMatrix()
    windows.setMatrixAt(index, one.matrix)
    chances.set([random(), random()], index * 2)
  })
  pane.setAttribute('aChance', new InstancedBufferAttribute(chances, 2))
  windows.frustumCulled = false
  const paper = new Mesh(fuse(walls), new MeshBasicMaterial({ vertexColors: true, toneMapped: false }))
  return { object: new Group().add(paper, windows), uniforms }
}

const vertexShader = /* glsl */ `
  attribute vec2 aChance;
  varying vec2 vChance, vPlace;
  void main() {
    vChance = aChance;
    vPlace = uv;
    gl_Position = projectionMatrix * modelViewMatrix * instanceMatrix * vec4(position, 1.0);
  }`

const fragmentShader = /* glsl */ `
  uniform float uTime;
  varying vec2 vChance, vPlace;
  void main() {
    float turn = sin(uTime * 0.045 * (0.5 + vChance.y) + vChance.x * 40.0);
    float on = smoothstep(0.12, 0.2, turn + vChance.y * 0.8 - 0.35);
    vec3 warm = mix(vec3(0.98, 0.80, 0.46), vec3(1.0, 0.90, 0.68), vChance.x);
    warm *= 0.9 + 0.1 * vPlace.y;
    vec3 dark = mix(vec3(0.33, 0.49, 0.43), vec3(0.42, 0.57, 0.51), vPlace.y);
    float bar = step(abs(vPlace.x - 0.5), 0.04);
    vec3 color = mix(mix(dark, warm, on), dark, bar * 0.6);
    gl_FragColor = vec4(color * color, 1.0);
    #include <colorspace_fragment>
  }`
