import {
  Color,
  Group,
  IcosahedronGeometry,
  InstancedBufferAttribute,
  InstancedMesh,
  Matrix4,
  MeshLambertMaterial,
  Object3D,
  PlaneGeometry,
  RingGeometry,
  ShaderMaterial,
} from 'three'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { house } from './createHouse.ts'
import { block, curb } from './layout.ts'

const HIGH = 3.5

/** Three clouds of soft balls, the rain that falls from them, and the splashes where it lands. */
export function createWeather(seed: number, drops: number) {
  const random = seededRandom(seed)
  const uniforms = { uTime: { value: 0 }, uRain: { value: 0 } }
  const puffs: { x: number; y: number; z: number; size: number }[] = []
  for (const [x, y, z, wide, count] of [
    [-1.75, 3.62, -0.5, 1.15, 16],
    [0.75, 3.95, -0.9, 1.5, 22],
    [2.6, 3.5, -0.1, 0.85, 12],
  ] as const)
    for (let index = 0; index < count; index++) {
      const along = (index / (count - 1)) * 2 - 1
      const size = 0.3 + 0.36 * (1 - along * along) * (0.55 + 0.6 * random())
      puffs.push({
        x: x + along * wide,
        y: y + (random() - 0.3) * 0.36 * (1 - along * along),
        z: z + (random() - 0.5) * 0.8,
        size,
      })
    }
  const cloudMaterial = new MeshLambertMaterial({ emissive: '#7e939b', emissiveIntensity: 0.3 })
  const clouds = new InstancedMesh(new IcosahedronGeometry(1, 3), cloudMaterial, puffs.length)
  for (let index = 0; index < puffs.length; index++)
    clouds.setColorAt(index, new Color('#b4c3c8').lerp(new Color('#e8edea'), random()))
  clouds.frustumCulled = false
  const one = new Object3D()
  /** `thick` 0–1: how much cloud there is; what is left drifts apart. */
  const show = (seconds: number, thick: number) => {
    clouds.visible = thick > 0.01
    if (!clouds.visible) return
    puffs.forEach(({ x, y, z, size }, index) => {
      const away = (1 - thick) * Math.sign(x || 1) * 1.6
      one.position.set(
        x + away + 0.12 * Math.sin(seconds * 0.22 + index * 0.05),
        y + 0.05 * Math.sin(seconds * 0.5 + index),
        z,
      )
      one.scale
        .set(1, 0.78, 0.9)
        .multiplyScalar(size * thick * (1 + 0.03 * Math.sin(seconds * 0.8 + index * 1.7)))
      one.updateMatrix()
      clouds.setMatrixAt(index, one.matrix)
    })
    clouds.instanceMatrix.needsUpdate = true
  }

  const streak = new PlaneGeometry(1, 1)
  const rain = new InstancedMesh(
    streak,
    new ShaderMaterial({
      uniforms,
      vertexShader: rainVertex,
      fragmentShader: rainFragment,
      transparent: true,
      depthWrite: false,
      toneMapped: false,
    }),
    drops,
  )
  const ring = new RingGeometry(0.6, 1, 14).rotateX(-Math.PI / 2)
  const splashes = new InstancedMesh(
    ring,
    new ShaderMaterial({
      uniforms,
      vertexShader: splashVertex,
      fragmentShader: rainFragment,
      transparent: true,
      depthWrite: false,
      toneMapped: false,
    }),
    Math.round(drops * 0.3),
  )
  const still = new Matrix4()
  for (const [mesh, shape, count] of [
    [rain, streak, drops],
    [splashes, ring, splashes.count],
  ] as const) {
    const starts = new Float32Array(count * 4)
    for (let index = 0; index < count; index++) {
      const x = block.left + random() * (block.right - block.left)
      const z = block.back + random() * (block.front - block.back)
      starts.set([x, landing(x, z), z, random()], index * 4)
      mesh.setMatrixAt(index, still)
    }
    shape.setAttribute('aDrop', new InstancedBufferAttribute(starts, 4))
    mesh.frustumCulled = false
    mesh.renderOrder = 8
  }
  return { object: new Group().add(clouds, rain, splashes), uniforms, show, falling: [rain, splashes] }
}

/** The height of what a drop falls on. */
function landing(x: number, z: number): number {
  const across = Math.abs(z - house.z)
  if (Math.abs(x - house.x) < house.halfX && across < house.halfZ)
    return house.ridge - ((house.ridge - house.wall) * across) / house.halfZ
  return x > curb ? -0.04 : 0
}

const rainVertex = /* glsl */ `
  attribute vec4 aDrop;
  uniform float uTime, uRain;
  varying vec2 vPlace;
  varying float vShown;
  void main() {
    float way = float(${HIGH}) - aDrop.y;
    float fallen = fract(uTime * (1.15 + 0.3 * aDrop.w) + aDrop.w * 17.0) * way;
    vec4 view = modelViewMatrix * vec4(aDrop.x - 0.05 * (way - fallen), float(${HIGH}) - fallen, aDrop.z, 1.0);
    float reach = 0.2 + 0.2 * uRain;
    view.xy += vec2(position.x * 0.02 + position.y * 0.012, position.y * reach);
    vPlace = uv;
    vShown = step(fract(aDrop.w * 13.7), uRain) * 0.8;
    gl_Position = projectionMatrix * view;
  }`

const splashVertex = /* glsl */ `
  attribute vec4 aDrop;
  uniform float uTime, uRain;
  varying vec2 vPlace;
  varying float vShown;
  void main() {
    float age = fract(uTime * 1.4 + aDrop.w * 23.0);
    vPlace = vec2(0.5);
    vShown = step(fract(aDrop.w * 13.7), uRain) * (1.0 - age) * 0.7;
    vec3 p = vec3(aDrop.x, aDrop.y + 0.02, aDrop.z) + position * (0.012 + 0.06 * age);
    gl_Position = projectionMatrix * modelViewMatrix * vec4(p, 1.0);
  }`

const rainFragment = /* glsl */ `
  varying vec2 vPlace;
  varying float vShown;
  void main() {
    float soft = smoothstep(0.0, 0.5, vPlace.y) * smoothstep(1.0, 0.85, vPlace.y) + (vPlace.x == 0.5 ? 0.6 : 0.0);
    if (vShown * soft < 0.01) discard;
    gl_FragColor = vec4(0.36, 0.56, 0.62, vShown * min(1.0, soft));
    #include <colorspace_fragment>
  }`
