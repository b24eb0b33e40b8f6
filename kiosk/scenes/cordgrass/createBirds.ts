import {
  BufferGeometry,
  DoubleSide,
  Float32BufferAttribute,
  Group,
  InstancedBufferAttribute,
  InstancedMesh,
  Matrix4,
  MeshStandardMaterial,
  Object3D,
  ShaderMaterial,
} from 'three'
import { smoothstep } from '#content/scene/curves.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { craneShapes, duckShape } from './birdShapes.ts'
import { creekAt, mudAt } from './flat.ts'

const CRANES = [
  [-1.35, 0.55, 0.5, 1],
  [-0.55, -0.35, -2.6, 0.96],
  [-1.75, -0.75, 0.2, 0.92],
  [0.1, 0.85, 2.7, 1.02],
  [1.95, 0.15, 2.9, 0.9],
] as const
/** z along the creek, how far beside its middle, and which way they swim. */
const DUCKS = [
  [1.0, 0.1, 0.4],
  [0.68, -0.16, 0.2],
  [0.42, 0.14, -0.1],
  [-0.05, -0.06, 2.6],
  [-0.55, 0.12, 2.9],
  [-1.05, -0.08, 0.5],
  [-1.6, 0.06, 0.9],
] as const
const FLOCK = 9

/** Cranes that probe the mud, ducks that float, and a skein that comes in from the sky; `there` 0–1. */
export function createBirds(seed: number) {
  const random = seededRandom(seed)
  const shapes = craneShapes()
  const feather = new MeshStandardMaterial({ vertexColors: true, roughness: 0.85 })
  const bodies = new InstancedMesh(shapes.body, feather, CRANES.length)
  const necks = new InstancedMesh(shapes.neck, feather, CRANES.length)
  const ducks = new InstancedMesh(duckShape(), feather, DUCKS.length)
  const uniforms = { uTime: { value: 0 }, uThere: { value: 0 } }
  const wing = new BufferGeometry()
  wing.setAttribute(
    'position',
    new Float32BufferAttribute(
      [
        0.5, 0, 0, -0.5, 0, 0, 0, 0.03, 0, 0.08, 0, 0, -0.14, 0, 0, 0.02, 0, 0.62, 0.08, 0, 0, -0.14, 0, 0,
        0.02, 0, -0.62, 0.5, 0, 0, -0.5, 0, 0, 0, -0.03, 0, -0.1, 0, 0.6, 0.02, 0, 0.62, -0.14, 0, 0, -0.1, 0,
        -0.6, 0.02, 0, -0.62, -0.14, 0, 0,
      ],
      3,
    ),
  )
  const flyers = new InstancedMesh(
    wing,
    new ShaderMaterial({
      uniforms,
      vertexShader,
      fragmentShader,
      side: DoubleSide,
      transparent: true,
      toneMapped: false,
    }),
    FLOCK,
  )
  const ranks = Float32Array.from({ length: FLOCK * 2 }, (_, at) => (at % 2 ? random() : at / 2))
  wing.setAttribute('aRank', new InstancedBufferAttribute(ranks, 2))
  for (let index = 0; index < FLOCK; index++) flyers.setMatrixAt(index, new Matrix4())
  for (const mesh of [bodies, necks, ducks, flyers]) mesh.frustumCulled = false
  for (const mesh of [bodies, necks, ducks]) mesh.castShadow = mesh.receiveShadow = true
  const [bird, neck] = [new Object3D(), new Object3D()]
  bird.add(neck)
  neck.position.copy(shapes.shoulder)

  const show = (seconds: number, there: number, level: number) => {
    bodies.visible = necks.visible = ducks.visible = there > 0.02
    uniforms.uTime.value = seconds
    uniforms.uThere.value = there
    flyers.visible = there > 0.02
    if (!bodies.visible) return
    CRANES.forEach(([x, z, turn, size], index) => {
      const come = smoothstep(index * 0.12, index * 0.12 + 0.4, there)
      const beat = seconds * 0.16 + index * 0.37
      const part = beat - Math.floor(beat)
      // A few steps, then the head goes down and probes, then up and looks.
      const down = smoothstep(0.25, 0.36, part) * (1 - smoothstep(0.72, 0.84, part))
      const step = 0.14 * Math.sin(seconds * 0.11 + index * 2)
      bird.position.set(x + Math.cos(turn) * step, mudAt(x, z) - 0.02, z - Math.sin(turn) * step)
      bird.rotation.set(0, turn + 0.2 * Math.sin(seconds * 0.13 + index), 0)
      bird.scale.setScalar(size * come * 1.12 + 0.0001)
      neck.rotation.set(
        0,
        (1 - down) * 0.35 * Math.sin(seconds * 0.5 + index * 1.7),
        -2.05 * down - 0.06 * down * Math.sin(seconds * 6 + index),
      )
      bird.updateMatrixWorld(true)
      bodies.setMatrixAt(index, bird.matrixWorld)
      necks.setMatrixAt(index, neck.matrixWorld)
    })
    DUCKS.forEach(([z, beside, turn], index) => {
      const come = smoothstep(0.2 + index * 0.08, 0.5 + index * 0.07, there)
      const drift = seconds * 0.09 + index * 1.3
      bird.position.set(
        creekAt(z) + beside + 0.1 * Math.sin(drift),
        level + 0.008 * Math.sin(seconds * 1.7 + index),
        z + 0.12 * Math.cos(drift * 1.2),
      )
      bird.rotation.set(
        0.03 * Math.sin(seconds * 1.9 + index),
        turn + 0.5 * Math.sin(drift),
        0.04 * Math.sin(seconds * 1.5 + index * 2),
      )
      bird.scale.setScalar(1.1 * come + 0.0001)
      bird.updateMatrixWorld(true)
      ducks.setMatrixAt(index, bird.matrixWorld)
    })
    for (const mesh of [bodies, necks, ducks]) mesh.instanceMatrix.needsUpdate = true
  }
  return { object: new Group().add(bodies, necks, ducks, flyers), show }
}

const vertexShader = /* glsl */ `
  attribute vec2 aRank;
  uniform float uTime, uThere;
  varying float vShade;
  void main() {
    float side = mod(aRank.x, 2.0) * 2.0 - 1.0;
    float row = ceil(aRank.x / 2.0);
    float round1 = fract(uTime / 26.0);
    float way = mix(-6.5, 6.5, round1);
    vec3 p = position * 0.34;
    float flap = sin(uTime * 5.2 + aRank.x * 1.3 + aRank.y * 6.0);
    p.y += abs(position.z) * 0.22 * flap + 0.03 * flap;
    vShade = 0.5 + 0.5 * flap * abs(position.z);
    p += vec3(way - row * 0.42, 3.0 + 0.35 * sin(round1 * 3.1416) + 0.06 * sin(uTime * 1.3 + aRank.x) - row * 0.05, -2.2 + side * row * 0.34);
    gl_Position = projectionMatrix * modelViewMatrix * vec4(p, 1.0);
  }`

const fragmentShader = /* glsl */ `
  uniform float uThere;
  varying float vShade;
  void main() {
    gl_FragColor = vec4(mix(vec3(0.2, 0.27, 0.29), vec3(0.42, 0.48, 0.5), vShade), uThere * 0.85);
    #include <colorspace_fragment>
  }`
