import {
  BufferGeometry,
  Float32BufferAttribute,
  NormalBlending,
  Points,
  ShaderMaterial,
  Vector3,
} from 'three'
import { seededRandom } from '#content/scene/seededRandom.ts'

const MOST = 260

/** Water that the leaves give to the air, made visible: small pale drops that rise from the crown and fade. */
export function createVapour(seed: number) {
  const random = seededRandom(seed)
  const starts = Float32Array.from({ length: MOST * 4 }, random)
  const shape = new BufferGeometry()
  shape.setAttribute('position', new Float32BufferAttribute(new Float32Array(MOST * 3), 3))
  shape.setAttribute('aStart', new Float32BufferAttribute(starts, 4))
  const uniforms = {
    uTime: { value: 0 },
    uAmount: { value: 0 },
    uSize: { value: new Vector3(4, 4, 4) },
    uMiddle: { value: 7 },
    uPoint: { value: 10 },
  }
  const material = new ShaderMaterial({
    uniforms,
    vertexShader,
    fragmentShader,
    transparent: true,
    depthWrite: false,
    blending: NormalBlending,
    toneMapped: false,
  })
  const object = new Points(shape, material)
  object.frustumCulled = false
  object.renderOrder = 20
  return { object, uniforms }
}

const vertexShader = /* glsl */ `
  attribute vec4 aStart;
  uniform float uTime, uMiddle, uPoint, uAmount;
  uniform vec3 uSize;
  varying float vSeen;
  void main() {
    float life = fract(aStart.w + uTime * mix(0.09, 0.16, aStart.y));
    float turn = aStart.x * 6.2832;
    float out1 = sqrt(aStart.y) * 0.95;
    vec3 at = vec3(cos(turn) * out1, (aStart.z - 0.25) * 0.9, sin(turn) * out1) * uSize;
    at.y += uMiddle + life * 3.4;
    at.x += 0.35 * sin(uTime * 0.8 + aStart.z * 20.0) * life + life * 0.8;
    vSeen = smoothstep(0.0, 0.15, life) * (1.0 - smoothstep(0.45, 1.0, life)) * step(aStart.x * 0.97 + aStart.z * 0.03, uAmount);
    vec4 view = modelViewMatrix * vec4(at, 1.0);
    gl_Position = projectionMatrix * view;
    gl_PointSize = uPoint * mix(0.5, 1.0, aStart.z) * (0.7 + life * 0.6);
  }`

const fragmentShader = /* glsl */ `
  varying float vSeen;
  void main() {
    // A drop: round below, pointed above.
    vec2 at = (gl_PointCoord - vec2(0.5, 0.58)) * 2.3;
    at.x *= 1.0 + max(0.0, -at.y) * 1.1;
    float out1 = length(at);
    float alpha = (1.0 - smoothstep(0.75, 0.95, out1)) * vSeen * 0.85;
    if (alpha < 0.01) discard;
    vec3 color = mix(vec3(0.98, 1.0, 1.0), vec3(0.42, 0.66, 0.69), smoothstep(0.1, 0.95, out1));
    gl_FragColor = vec4(color, alpha);
    #include <colorspace_fragment>
  }`
