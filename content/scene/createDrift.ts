import {
  type Color,
  DoubleSide,
  InstancedBufferAttribute,
  InstancedMesh,
  Matrix4,
  PlaneGeometry,
  ShaderMaterial,
  type Texture,
  Vector3,
} from 'three'
import { seededRandom } from './seededRandom.ts'

interface Making {
  readonly count: number
  readonly seed: number
  readonly map: Texture
  /** Two tones, mixed for each piece. */
  readonly colors: readonly [Color, Color]
  /** Units of the scene: how large a piece is, and how wide, high and deep the air it drifts in. */
  readonly size: number
  readonly air: readonly [x: number, y: number, z: number]
  /** Units a second downwards, and to the right. */
  readonly fall: number
  readonly wind: number
  /** Turns of a piece: 1 tumbles like a leaf, 0 faces the eye like fluff. */
  readonly tumble: number
}

/** Leaves or fluff in the air; each falls on its own line, wherever the time stands. Its foot is the origin. */
export function createDrift({ count, seed, map, colors, size, air, fall, wind, tumble }: Making) {
  const random = seededRandom(seed)
  const uniforms = {
    uTime: { value: 0 },
    /** How much is in the air, 0–1. */
    uAmount: { value: 1 },
    uMap: { value: map },
    uFrom: { value: colors[0] },
    uTo: { value: colors[1] },
    uAir: { value: new Vector3(...air) },
    uMove: { value: new Vector3(wind, fall, size) },
    uTumble: { value: tumble },
  }
  const material = new ShaderMaterial({
    uniforms,
    vertexShader,
    fragmentShader,
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
    toneMapped: false,
  })
  const geometry = new PlaneGeometry(1, 1)
  const object = new InstancedMesh(geometry, material, count)
  const starts = Float32Array.from({ length: count * 4 }, random)
  for (let index = 0; index < count; index++) object.setMatrixAt(index, new Matrix4())
  geometry.setAttribute('aStart', new InstancedBufferAttribute(starts, 4))
  object.frustumCulled = false
  return { object, uniforms }
}

const vertexShader = /* glsl */ `
  attribute vec4 aStart;
  uniform float uTime, uTumble;
  uniform vec3 uAir, uMove;
  varying float chance, light;
  varying vec2 place;
  void main() {
    chance = aStart.w;
    place = uv;
    float speed = mix(0.7, 1.3, chance);
    float fallen = mod(aStart.y * uAir.y + uTime * uMove.y * speed, uAir.y);
    float along = mod(aStart.x * uAir.x + uTime * uMove.x * speed, uAir.x) - 0.5 * uAir.x;
    vec3 p = vec3(along, uAir.y - fallen, (aStart.z - 0.5) * uAir.z);
    p.xz += uMove.z * 2.5 * vec2(sin(uTime * 0.7 + chance * 30.0), cos(uTime * 0.6 + chance * 20.0));
    // It comes and goes softly at the ends of its way.
    float soft = smoothstep(0.0, 0.12, fallen / uAir.y) * (1.0 - smoothstep(0.9, 1.0, fallen / uAir.y))
      * smoothstep(0.5, 0.42, abs(along) / uAir.x);
    float spin = uTime * 1.8 + chance * 40.0;
    light = 1.0 - 0.22 * uTumble * abs(sin(spin));
    vec2 corner = position.xy * uMove.z * mix(0.7, 1.3, fract(chance * 7.3)) * soft;
    float turn = chance * 40.0 + uTime * (0.3 + uTumble);
    corner = mat2(cos(turn), -sin(turn), sin(turn), cos(turn)) * corner;
    corner.y *= mix(1.0, 0.35 + 0.65 * abs(cos(spin)), uTumble);
    vec4 view = modelViewMatrix * vec4(p, 1.0);
    view.xy += corner * length(modelMatrix[0].xyz);
    gl_Position = projectionMatrix * view;
  }`

const fragmentShader = /* glsl */ `
  uniform vec3 uFrom, uTo;
  uniform float uAmount;
  uniform sampler2D uMap;
  varying float chance, light;
  varying vec2 place;
  void main() {
    if (fract(chance * 13.7) > uAmount) discard;
    vec4 texel = texture2D(uMap, place);
    if (texel.a < 0.05) discard;
    gl_FragColor = vec4(texel.rgb * mix(uFrom, uTo, fract(chance * 9.1)) * light, texel.a);
    #include <colorspace_fragment>
  }`
