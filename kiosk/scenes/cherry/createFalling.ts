import {
  Color,
  DoubleSide,
  InstancedBufferAttribute,
  InstancedMesh,
  Matrix4,
  PlaneGeometry,
  ShaderMaterial,
} from 'three'
import { seededRandom } from '#content/scene/seededRandom.ts'

type Kind = 'petal' | 'leaf' | 'snow'
const KINDS: Record<Kind, { number: number; colors: readonly [string, string] }> = {
  petal: { number: 0, colors: ['#f4b4c4', '#fde3e8'] },
  leaf: { number: 1, colors: ['#c8502c', '#eaa93c'] },
  snow: { number: 2, colors: ['#ffffff', '#f2f8fb'] },
}

/** Petals, leaves or flakes in the air; each falls on its own line, wherever the time stands. */
export function createFalling(kind: Kind, count: number, seed: number) {
  const random = seededRandom(seed)
  const { number, colors } = KINDS[kind]
  const uniforms = {
    uTime: { value: 0 },
    uAmount: { value: 0 },
    uKind: { value: number },
    uFrom: { value: new Color(colors[0]) },
    uTo: { value: new Color(colors[1]) },
  }
  const material = new ShaderMaterial({
    uniforms,
    vertexShader,
    fragmentShader,
    transparent: true,
    side: DoubleSide,
    toneMapped: false,
  })
  const geometry = new PlaneGeometry(1, 0.72)
  const object = new InstancedMesh(geometry, material, count)
  const starts = new Float32Array(count * 4)
  for (let index = 0; index < count; index++) {
    const turn = random() * 2 * Math.PI
    const out = Math.sqrt(random()) * 3.2
    starts.set([Math.cos(turn) * out, random(), Math.sin(turn) * out, random()], index * 4)
    object.setMatrixAt(index, new Matrix4())
  }
  geometry.setAttribute('aStart', new InstancedBufferAttribute(starts, 4))
  object.frustumCulled = false
  return { object, uniforms }
}

const vertexShader = /* glsl */ `
  attribute vec4 aStart;
  uniform float uTime, uKind;
  varying float chance, light;
  varying vec2 place;
  mat3 turn(vec3 a, float t) {
    float c = cos(t), s = sin(t), d = 1.0 - c;
    return mat3(c + a.x * a.x * d, a.x * a.y * d - a.z * s, a.x * a.z * d + a.y * s,
      a.y * a.x * d + a.z * s, c + a.y * a.y * d, a.y * a.z * d - a.x * s,
      a.z * a.x * d - a.y * s, a.z * a.y * d + a.x * s, c + a.z * a.z * d);
  }
  void main() {
    chance = aStart.w;
    place = uv - 0.5;
    float speed = mix(0.35, 0.55, chance);
    float fallen = mod(aStart.y * 6.4 + uTime * speed, 6.3);
    vec3 p = vec3(aStart.x + 0.5 * sin(uTime * 0.7 + chance * 30.0) + fallen * 0.16, 6.4 - fallen,
      aStart.z + 0.4 * cos(uTime * 0.6 + chance * 20.0));
    float size = mix(0.055, 0.1, fract(chance * 7.3)) * (uKind > 1.5 ? 0.62 : uKind > 0.5 ? 1.3 : 1.0);
    float spin = uTime * 2.0 + chance * 40.0;
    light = uKind > 1.5 ? 1.0 : 0.8 + 0.2 * abs(sin(spin));
    vec3 axis = normalize(vec3(chance, fract(chance * 5.1), fract(chance * 3.7)) + 0.01);
    vec4 view = modelViewMatrix * vec4(uKind > 1.5 ? p : p + turn(axis, spin) * position * size, 1.0);
    if (uKind > 1.5) view.xy += position.xy * size;
    gl_Position = projectionMatrix * view;
  }`

const fragmentShader = /* glsl */ `
  uniform vec3 uFrom, uTo;
  uniform float uAmount, uKind;
  varying float chance, light;
  varying vec2 place;
  void main() {
    if (fract(chance * 13.7) > uAmount) discard;
    float out1 = uKind > 1.5 ? length(place) * 2.0 : length(place * vec2(2.0, 2.6));
    if (out1 > 1.0) discard;
    float alpha = uKind > 1.5 ? smoothstep(1.0, 0.2, out1) : 1.0;
    gl_FragColor = vec4(mix(uFrom, uTo, fract(chance * 9.1)) * light, alpha);
    #include <colorspace_fragment>
  }`
