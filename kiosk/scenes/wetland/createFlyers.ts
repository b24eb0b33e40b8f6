import {
  BufferGeometry,
  Color,
  DoubleSide,
  DynamicDrawUsage,
  Float32BufferAttribute,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  ShaderMaterial,
} from 'three'
import type { Air } from './createAir.ts'
import type { Place } from './flightPaths.ts'
import type { FlyerShape } from './flyerShapes.ts'

/** Where a flying bird is at a moment, and how large it is drawn (0: not at all). */
export interface Flight {
  readonly at: Place
  readonly scale: number
}

interface Making {
  readonly air: Air
  readonly shape: FlyerShape
  readonly count: number
  /** The underside, which a turning flock shows all at once. */
  readonly belly: string
  readonly random: () => number
}

const STEP = 0.06

/** Birds of one kind in the air, in one drawing; wings beat in the vertex shader. */
export function createFlyers({ air, shape, count, belly, random }: Making) {
  const geometry = new InstancedBufferGeometry()
  const plain = new BufferGeometry()
  plain.setIndex(shape.index)
  plain.setAttribute('position', new Float32BufferAttribute(shape.position, 3))
  plain.computeVertexNormals()
  geometry.index = plain.index
  geometry.setAttribute('position', plain.getAttribute('position'))
  geometry.setAttribute('normal', plain.getAttribute('normal'))
  geometry.setAttribute('aTint', new Float32BufferAttribute(shape.color, 3))
  geometry.setAttribute('aOut', new Float32BufferAttribute(shape.weight, 1))
  const at = new InstancedBufferAttribute(new Float32Array(count * 4), 4).setUsage(DynamicDrawUsage)
  const way = new InstancedBufferAttribute(new Float32Array(count * 4), 4).setUsage(DynamicDrawUsage)
  const chance = new Float32Array(count * 2).map(() => random())
  geometry.setAttribute('aAt', at)
  geometry.setAttribute('aWay', way)
  geometry.setAttribute('aChance', new InstancedBufferAttribute(chance, 2))
  const { rate, sweep, lift, glide } = shape.beat
  const material = new ShaderMaterial({
    uniforms: {
      ...air,
      uBelly: { value: new Color(belly) },
      uWrist: { value: shape.wrist },
      uRate: { value: rate * 2 * Math.PI },
      uSweep: { value: sweep },
      uLift: { value: lift },
      uGlide: { value: glide },
    },
    side: DoubleSide,
    vertexShader,
    fragmentShader,
  })
  const object = new Mesh(geometry, material)
  object.frustumCulled = false
  object.renderOrder = 4
  return {
    object,
    /** Sets every bird from its flight; direction and bank follow from where it is a moment before and after. */
    fly: (seconds: number, flightOf: (bird: number, seconds: number) => Flight) => {
      for (let bird = 0; bird < count; bird++) {
        const { at: here, scale } = flightOf(bird, seconds)
        at.setXYZW(bird, ...here, scale)
        if (scale === 0) continue
        const before = flightOf(bird, seconds - STEP).at
        const after = flightOf(bird, seconds + STEP).at
        way.setXYZW(
          bird,
          after[0] - before[0],
          after[1] - before[1],
          after[2] - before[2],
          bankOf(before, here, after),
        )
      }
      at.needsUpdate = way.needsUpdate = true
    },
  }
}

/** How far a bird leans into its turn, in radians. */
export function bankOf(before: Place, here: Place, after: Place): number {
  const [vx, vz] = [after[0] - before[0], after[2] - before[2]]
  const [ax, az] = [after[0] - 2 * here[0] + before[0], after[2] - 2 * here[2] + before[2]]
  const speed = Math.hypot(vx, vz) / (2 * STEP)
  if (speed < 0.01) return 0
  const turning = (vx * az - vz * ax) / (2 * STEP) / speed / (STEP * STEP)
  return Math.max(-1.15, Math.min(1.15, turning * 0.22))
}

const vertexShader = /* glsl */ `
  attribute vec3 aTint;
  attribute float aOut;
  attribute vec4 aAt, aWay;
  attribute vec2 aChance;
  uniform float uTime, uWrist, uRate, uSweep, uLift, uGlide;
  varying vec3 vPlace, vTint, vUp, vNormal;
  varying float vAway, vWing;
  void main() {
    float beat = uTime * uRate * (0.92 + 0.16 * aChance.y) + aChance.x * 6.2832;
    float gliding = uGlide * smoothstep(0.1, 0.5, sin(uTime * 0.45 + aChance.x * 23.0) + uGlide - 0.4);
    float sweep = uSweep * (1.0 - 0.85 * gliding);
    float out1 = min(abs(aOut), uWrist);
    float out2 = max(abs(aOut) - uWrist, 0.0);
    // The hand follows the arm a quarter beat later and folds on the way up.
    float arm = uLift + sweep * sin(beat);
    float hand = arm * 0.7 - 0.06 + sweep * 0.95 * sin(beat - 1.0);
    vec3 local = position;
    float side = sign(aOut);
    if (aOut != 0.0) {
      local.z = side * (0.05 + out1 * cos(arm) + out2 * cos(hand));
      local.y += out1 * sin(arm) + out2 * sin(hand);
      local.x -= out2 * 0.22 * max(0.0, -sin(beat - 1.0 - 1.57)) * (1.0 - gliding);
    } else {
      local.y -= 0.12 * sweep * uWrist * sin(beat);
    }
    vec3 ahead = normalize(aWay.xyz + vec3(1e-5, 0.0, 0.0));
    vec3 right = normalize(cross(ahead, vec3(0.0, 1.0, 0.0)));
    vec3 up = cross(right, ahead);
    float lean = aWay.w;
    vec3 tilted = right * cos(lean) - up * sin(lean);
    up = up * cos(lean) + right * sin(lean);
    vPlace = aAt.xyz + (ahead * local.x + up * local.y + tilted * local.z) * aAt.w;
    vNormal = ahead * normal.x + up * normal.y + tilted * normal.z;
    vTint = aTint;
    vUp = up;
    vWing = abs(aOut) > 0.0 ? 1.0 : 0.0;
    vec4 seen = viewMatrix * vec4(vPlace, 1.0);
    vAway = -seen.z;
    gl_Position = projectionMatrix * seen;
  }`

const fragmentShader = /* glsl */ `
  uniform vec3 uHorizon, uGlow, uTop, uSun, uBelly;
  varying vec3 vPlace, vTint, vUp, vNormal;
  varying float vAway, vWing;
  void main() {
    vec3 face = normalize(cross(dFdx(vPlace), dFdy(vPlace)));
    vec3 view = normalize(vPlace - cameraPosition);
    if (dot(face, view) > 0.0) face = -face;
    vec3 normal = vWing > 0.5 ? face : normalize(vNormal);
    float under = smoothstep(0.25, -0.25, dot(normal, vUp));
    vec3 color = mix(vTint, mix(vTint, uBelly, 0.72), under);
    float lit = 0.5 + 0.5 * normal.y;
    color *= mix(vec3(0.74, 0.79, 0.82), vec3(1.06, 1.03, 0.98), lit);
    // The low sun shines through thin wings.
    color += uGlow * 0.12 * vWing * max(dot(-normal, uSun), 0.0);
    color = mix(color, mix(uHorizon, uTop, 0.2), smoothstep(16.0, 130.0, vAway) * 0.62);
    gl_FragColor = vec4(color, 1.0);
    #include <colorspace_fragment>
  }`
