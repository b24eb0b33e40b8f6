import { Color, DoubleSide, Mesh, ShaderMaterial } from 'three'
import { sheetsOfWater } from '../sheetsOfWater.ts'
import { block, hollow } from './layout.ts'

const ACROSS = 24
const DEEP = 16

/** Standing water of the hollow: a rippled top and the cut in front; its sides follow the slope at every level. */
export function createPond() {
  const uniforms = {
    uLevel: { value: hollow.floor as number },
    uTime: { value: 0 },
    uRain: { value: 0 },
    uSky: { value: new Color('#e9f1ee') },
  }
  const geometry = sheetsOfWater(
    ACROSS,
    { rows: DEEP, row: (step) => [hollow.back + ((block.front - hollow.back) * step) / DEEP, 1] },
    { rows: 4, row: (step) => [block.front + 0.008, 1 - step / 4] },
  )
  const material = new ShaderMaterial({
    uniforms,
    vertexShader,
    fragmentShader,
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
  })
  const object = new Mesh(geometry, material)
  object.frustumCulled = false
  object.renderOrder = 5
  return { object, uniforms }
}

const vertexShader = /* glsl */ `
  uniform float uLevel, uTime, uRain;
  varying vec3 vPlace;
  varying float vUp;
  void main() {
    float low = float(${hollow.floor}), floorHalf = float(${hollow.floorHalf}), brimHalf = float(${hollow.brimHalf});
    float y = mix(low, uLevel, position.y);
    float half1 = mix(floorHalf, brimHalf, clamp((y - low) / -low, 0.0, 1.0));
    vec3 p = vec3(float(${hollow.x}) + position.x * half1, y, position.z);
    p.y += position.y * (0.006 + 0.006 * uRain) * (sin(p.x * 5.0 + uTime * 2.0) + sin(p.z * 7.0 - uTime * 2.6)) * smoothstep(0.0, 0.05, uLevel - low);
    vPlace = p;
    vUp = position.y;
    gl_Position = projectionMatrix * modelViewMatrix * vec4(p, 1.0);
  }`

const fragmentShader = /* glsl */ `
  uniform float uLevel, uTime, uRain;
  uniform vec3 uSky;
  varying vec3 vPlace;
  varying float vUp;
  float hash(vec2 p) { return fract(sin(dot(p, vec2(41.3, 289.1))) * 4375.5); }
  void main() {
    vec3 deep = vec3(0.10, 0.36, 0.42), shallow = vec3(0.30, 0.60, 0.64);
    if (vUp < 0.999) {
      float depth = clamp((uLevel - vPlace.y) * 3.0, 0.0, 1.0);
      float line = smoothstep(0.022, 0.006, uLevel - vPlace.y);
      gl_FragColor = vec4(mix(mix(shallow, deep, depth), vec3(0.93, 0.98, 0.97), line * 0.8), 0.78 + 0.2 * line);
    } else {
      // Rings where drops fall: each cell of the water has its own beat.
      float rings = 0.0;
      for (int layer = 0; layer < 2; layer++) {
        vec2 q = vPlace.xz * (4.2 + float(layer) * 1.9) + float(layer) * 7.3;
        vec2 cell = floor(q);
        float chance = hash(cell);
        float age = fract(uTime * (0.9 + 0.5 * chance) + chance * 9.0);
        vec2 centre = vec2(hash(cell + 3.1), hash(cell + 8.7)) * 0.4 + 0.3;
        float far = length(fract(q) - centre);
        rings += smoothstep(0.05, 0.0, abs(far - age * 0.32)) * (1.0 - age) * step(hash(cell + floor(uTime * 0.9 + chance * 9.0)), uRain * 0.9 + 0.05) * step(0.01, uRain);
      }
      float glint = sin(vPlace.x * 9.0 + sin(vPlace.z * 6.0 + uTime) * 1.6 + uTime * 0.8);
      vec3 color = mix(shallow, uSky, 0.3 + 0.1 * glint);
      color = mix(color, deep, 0.18);
      gl_FragColor = vec4(mix(color, vec3(1.0), clamp(rings, 0.0, 1.0) * 0.75), 0.84);
    }
    gl_FragColor.a *= smoothstep(0.0, 0.025, uLevel - float(${hollow.floor}));
    #include <colorspace_fragment>
  }`
