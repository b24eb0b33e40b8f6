import { DoubleSide, Mesh, ShaderMaterial } from 'three'
import { sheetsOfWater } from '../sheetsOfWater.ts'
import { dike, flat } from './flat.ts'

const ACROSS = 36
const DEEP = 26

/** Water between the dikes: its top, and its cut in front, at whatever level. */
export function createFlood() {
  const uniforms = { uLevel: { value: 0 }, uTime: { value: 0 } }
  const geometry = sheetsOfWater(
    ACROSS,
    { rows: DEEP, row: (step) => [step / DEEP, 1] },
    { rows: 5, row: (step) => [1, 1 - step / 5] },
  )
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
  object.frustumCulled = false
  object.renderOrder = 5
  return {
    object,
    show: (seconds: number, level: number) => {
      object.visible = level > 0.012
      uniforms.uLevel.value = level
      uniforms.uTime.value = seconds
    },
  }
}

const vertexShader = /* glsl */ `
  uniform float uLevel, uTime;
  varying vec3 vPlace;
  varying float vUp;
  void main() {
    float low = -0.16;
    float y = mix(low, uLevel, position.y);
    float reach = mix(float(${dike.foot}), float(${dike.inner}), clamp(y / float(${dike.height}), 0.0, 1.0)) + 0.02;
    float z = mix(-reach, float(${flat.cut}) + 0.006, position.z);
    float x = position.x * sqrt(max(0.0, reach * reach - z * z));
    float swell = 0.008 * (sin(x * 3.0 + uTime * 1.2) + sin(z * 4.0 - uTime * 1.6));
    vPlace = vec3(x, y + swell * position.y, z);
    vUp = position.y;
    gl_Position = projectionMatrix * modelViewMatrix * vec4(vPlace, 1.0);
  }`

const fragmentShader = /* glsl */ `
  uniform float uLevel, uTime;
  varying vec3 vPlace;
  varying float vUp;
  void main() {
    vec3 deep = vec3(0.09, 0.36, 0.40), shallow = vec3(0.30, 0.58, 0.57), sky = vec3(0.9, 0.94, 0.9);
    float shown = smoothstep(0.0, 0.08, uLevel);
    if (vUp < 0.999) {
      float below = uLevel - vPlace.y;
      float line = smoothstep(0.028, 0.008, below);
      gl_FragColor = vec4(mix(mix(shallow, deep, clamp(below * 1.4, 0.0, 1.0)), vec3(0.95, 0.99, 0.98), line * 0.8), (0.6 + 0.3 * line) * shown);
    } else {
      float glint = sin(vPlace.x * 5.0 + sin(vPlace.z * 4.0 + uTime * 0.7) * 1.8 + uTime * 0.6) * sin(vPlace.z * 7.0 - uTime * 0.9);
      vec3 color = mix(mix(shallow, deep, clamp(uLevel * 1.3, 0.0, 0.75)), sky, 0.15 + 0.1 * glint);
      color += 0.1 * smoothstep(0.72, 1.0, glint);
      gl_FragColor = vec4(color, 0.74 * shown);
    }
    #include <colorspace_fragment>
  }`
