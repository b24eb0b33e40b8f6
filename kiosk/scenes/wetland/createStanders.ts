import {
  BackSide,
  BufferGeometry,
  DynamicDrawUsage,
  Float32BufferAttribute,
  FrontSide,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  ShaderMaterial,
} from 'three'
import type { Quality } from '#content/scene/scene.ts'
import { type Air, grainOf } from './createAir.ts'
import type { StanderShape } from './standerShapes.ts'
import type { Pose } from './strolls.ts'
import { mudGlsl, noiseGlsl } from './wetlandGlsl.ts'

interface Making {
  readonly air: Air
  readonly shape: StanderShape
  readonly count: number
  readonly quality: Quality
}

/** Birds of one kind on the flat or the water, and their image in it; neck and legs move in the vertex shader. */
export function createStanders({ air, shape, count, quality }: Making) {
  const plain = new BufferGeometry()
  plain.setIndex(shape.index)
  plain.setAttribute('position', new Float32BufferAttribute(shape.position, 3))
  plain.computeVertexNormals()
  const geometry = new InstancedBufferGeometry()
  geometry.index = plain.index
  geometry.setAttribute('position', plain.getAttribute('position'))
  geometry.setAttribute('normal', plain.getAttribute('normal'))
  geometry.setAttribute('aTint', new Float32BufferAttribute(shape.color, 3))
  geometry.setAttribute('aPart', new Float32BufferAttribute(shape.weight, 1))
  const at = new InstancedBufferAttribute(new Float32Array(count * 4), 4).setUsage(DynamicDrawUsage)
  const move = new InstancedBufferAttribute(new Float32Array(count * 4), 4).setUsage(DynamicDrawUsage)
  const look = new InstancedBufferAttribute(new Float32Array(count), 1).setUsage(DynamicDrawUsage)
  geometry.setAttribute('aAt', at)
  geometry.setAttribute('aMove', move)
  geometry.setAttribute('aLook', look)
  const objects = ([-1, 1] as const).map((mirror) => {
    const material = new ShaderMaterial({
      uniforms: {
        ...air,
        uShoulder: { value: [...shape.shoulder] },
        uHip: { value: [...shape.hip] },
        uMirror: { value: mirror },
      },
      defines: grainOf(quality),
      // A mirrored body shows its other faces outwards; drawing only those keeps its image even.
      side: mirror > 0 ? FrontSide : BackSide,
      transparent: mirror < 0,
      vertexShader,
      fragmentShader,
    })
    const mesh = new Mesh(geometry, material)
    mesh.frustumCulled = false
    mesh.renderOrder = mirror > 0 ? 2 : -9
    return mesh
  })
  return {
    objects,
    /** `scale` 0 hides the bird. */
    set: (bird: number, { x, z, heading, bow, turn, step, stride }: Pose, y: number, scale: number) => {
      at.setXYZW(bird, x, y, z, scale)
      move.setXYZW(bird, heading, bow, step, stride)
      look.setX(bird, turn)
    },
    done: () => {
      at.needsUpdate = move.needsUpdate = look.needsUpdate = true
    },
  }
}

const vertexShader = /* glsl */ `
  attribute vec3 aTint;
  attribute float aPart, aLook;
  attribute vec4 aAt, aMove;
  uniform vec2 uShoulder, uHip;
  uniform float uTime, uMirror;
  varying vec3 vPlace, vNormal, vTint;
  varying float vAway;
  mat2 turned(float angle) { return mat2(cos(angle), sin(angle), -sin(angle), cos(angle)); }
  void main() {
    vec3 local = position;
    vec3 facing = normal;
    if (aPart > 0.0) {
      // A neck bends from its root: the first third of the way takes most of the angle.
      mat2 bend = turned(-aMove.y * smoothstep(0.0, 0.45, aPart));
      local.xy = uShoulder + bend * (local.xy - uShoulder);
      facing.xy = bend * facing.xy;
      mat2 sway = turned(aLook * smoothstep(0.2, 1.0, aPart));
      local.xz = vec2(uShoulder.x, 0.0) + sway * (local.xz - vec2(uShoulder.x, 0.0));
    } else if (aPart < 0.0) {
      float swing = aMove.w * sin(aMove.z * 6.2832 + (aPart < -1.5 ? 3.1416 : 0.0));
      float lift = max(0.0, aMove.w * cos(aMove.z * 6.2832 + (aPart < -1.5 ? 3.1416 : 0.0)));
      local.xy = uHip + turned(swing) * (local.xy - uHip);
      local.y += lift * 0.22 * (uHip.y - position.y) * step(position.y, uHip.y);
    } else {
      local.y += 0.004 * sin(uTime * 1.1 + aAt.x * 5.0);
    }
    mat2 facingWay = turned(-aMove.x);
    local.xz = facingWay * local.xz;
    facing.xz = facingWay * facing.xz;
    vPlace = aAt.xyz + local * aAt.w;
    vNormal = facing;
    vTint = aTint;
    vec3 drawn = vPlace;
    if (uMirror < 0.0) {
      drawn.y = -drawn.y;
      drawn.x += (0.012 * sin(drawn.y * 11.0 + uTime * 2.1) + 0.008 * sin(drawn.y * 27.0 - uTime * 3.0)) * min(1.0, -drawn.y * 2.5);
    }
    vec4 seen = viewMatrix * vec4(drawn, 1.0);
    vAway = -seen.z;
    gl_Position = projectionMatrix * seen;
  }`

const fragmentShader = /* glsl */ `
  uniform vec3 uHorizon, uGlow, uSun;
  uniform float uMirror;
  varying vec3 vPlace, vNormal, vTint;
  varying float vAway;
  ${noiseGlsl}${mudGlsl}
  void main() {
    if (vPlace.y < -0.005) discard;
    vec3 normal = normalize(vNormal);
    vec3 view = normalize(vPlace - cameraPosition);
    if (dot(normal, view) > 0.0) normal = -normal;
    float flank = 0.5 + 0.5 * dot(normal, normalize(vec3(uSun.x, 0.75, uSun.z * 0.35)));
    vec3 color = vTint * mix(vec3(0.42, 0.52, 0.58), vec3(1.03, 1.0, 0.96), smoothstep(0.12, 0.92, flank));
    // The sun stands behind them: their rims glow.
    float rim = pow(1.0 - max(dot(normal, -view), 0.0), 2.5);
    color += uGlow * rim * (0.08 + 0.3 * max(dot(normal, uSun), 0.0));
    color = mix(color, uHorizon, smoothstep(12.0, 110.0, vAway) * 0.6);
    float alpha = 1.0;
    if (uMirror < 0.0) {
      vec3 image = vec3(vPlace.x, -vPlace.y, vPlace.z) - cameraPosition;
      vec2 surface = cameraPosition.xz + image.xz * (cameraPosition.y / -image.y);
      alpha = mix(0.5, 0.1, smoothstep(0.02, 0.16, ground(surface))) * (1.0 - 0.45 * smoothstep(0.2, 1.6, vPlace.y));
      color *= 0.9;
    }
    gl_FragColor = vec4(color, alpha);
    #include <colorspace_fragment>
  }`
