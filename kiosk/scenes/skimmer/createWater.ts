import { BoxGeometry, Group, Mesh, MeshStandardMaterial, PlaneGeometry, ShaderMaterial, Vector4 } from 'three'
import { river } from './river.ts'

/** The river: a calm surface with the light on it, streaks that run with the tide, and the wake of the boat; mud below. */
export function createWater() {
  const uniforms = {
    uTime: { value: 0 },
    uRun: { value: 0 },
    uBoat: { value: new Vector4() },
    uSpeed: { value: 0 },
  }
  const long = river.to - river.from
  const surface = new Mesh(
    new PlaneGeometry(river.half * 2, long, 60, 66).rotateX(-Math.PI / 2),
    new ShaderMaterial({ uniforms, vertexShader, fragmentShader }),
  )
  surface.position.z = (river.from + river.to) / 2
  const front = new Mesh(
    new PlaneGeometry(river.half * 2, 0.85, 40, 6),
    new ShaderMaterial({ uniforms, vertexShader: cutVertex, fragmentShader: cutFragment }),
  )
  front.position.set(0, -0.425, river.to)
  const mud = new Mesh(
    new BoxGeometry(river.half * 2, 0.3, long),
    new MeshStandardMaterial({ color: '#8d7c62', roughness: 1 }),
  )
  mud.position.set(0, -1.0, (river.from + river.to) / 2)
  return { object: new Group().add(surface, front, mud), uniforms }
}

const vertexShader = /* glsl */ `
  uniform float uTime;
  varying vec2 vPlace;
  void main() {
    vec4 p = modelMatrix * vec4(position, 1.0);
    vPlace = position.xz + vec2(0.0, ${((river.from + river.to) / 2).toFixed(3)});
    vec3 q = position;
    q.y += 0.012 * sin(vPlace.x * 3.0 + uTime * 1.3) * sin(vPlace.y * 2.4 - uTime);
    gl_Position = projectionMatrix * modelViewMatrix * vec4(q, 1.0);
  }`

const fragmentShader = /* glsl */ `
  uniform float uTime, uRun, uSpeed;
  uniform vec4 uBoat;
  varying vec2 vPlace;
  float hash(vec2 p) { return fract(sin(dot(p, vec2(127.1, 311.7))) * 43758.5453); }
  float noise(vec2 p) {
    vec2 i = floor(p), f = fract(p);
    f = f * f * (3.0 - 2.0 * f);
    return mix(mix(hash(i), hash(i + vec2(1.0, 0.0)), f.x), mix(hash(i + vec2(0.0, 1.0)), hash(i + vec2(1.0, 1.0)), f.x), f.y);
  }
  void main() {
    float flow = sin(uTime * 0.45) * 1.4;
    vec2 q = vec2(vPlace.x * 1.5, vPlace.y * 0.55 - flow);
    float broad = noise(q + 0.35 * vec2(noise(q * 2.0 + uTime * 0.15), 0.0));
    vec3 color = mix(vec3(0.16, 0.42, 0.44), vec3(0.38, 0.63, 0.61), broad);
    color = mix(color, vec3(0.78, 0.88, 0.84), 0.28 * smoothstep(2.4, -3.2, vPlace.y));
    // Streaks along the current, and small glints.
    float streak = smoothstep(0.72, 0.95, noise(vec2(vPlace.x * 7.0, vPlace.y * 0.9 - flow * 2.0)));
    color += 0.10 * streak * abs(uRun);
    float glint = smoothstep(0.8, 0.98, noise(vPlace * vec2(9.0, 16.0) + vec2(uTime * 0.5, -uTime * 0.7)));
    color += 0.13 * glint;
    // The wake opens behind the boat; foam lies where the rake turns.
    vec2 ahead = vec2(sin(uBoat.z), cos(uBoat.z));
    vec2 from = vPlace - uBoat.xy;
    float behind = -dot(from, ahead) - 0.7;
    float aside = abs(dot(from, vec2(ahead.y, -ahead.x)));
    float arm = smoothstep(0.09, 0.0, abs(aside - 0.3 - behind * 0.28)) * smoothstep(0.0, 0.2, behind) * smoothstep(2.3, 0.3, behind);
    float wash = smoothstep(0.36, 0.1, aside) * smoothstep(-0.1, 0.1, behind) * smoothstep(1.3, 0.1, behind) * (0.5 + 0.5 * noise(vPlace * 14.0 + uTime));
    float hem = smoothstep(0.16, 0.0, abs(length(from / vec2(1.0)) - 0.95)) * 0.12;
    color = mix(color, vec3(0.95, 0.98, 0.96), clamp(uSpeed * (0.7 * arm + 0.75 * wash) + hem, 0.0, 1.0) * 0.8);
    float bank = smoothstep(${(river.half - 0.16).toFixed(2)}, ${river.half.toFixed(2)}, abs(vPlace.x) + 0.05 * noise(vec2(vPlace.y * 6.0, uTime * 0.8)));
    color = mix(color, vec3(0.88, 0.94, 0.91), 0.45 * bank);
    gl_FragColor = vec4(color, 1.0);
    #include <colorspace_fragment>
  }`

const cutVertex = /* glsl */ `
  uniform float uTime;
  varying vec2 vPlace;
  void main() {
    vPlace = position.xy;
    vec3 q = position;
    q.y += smoothstep(0.3, 0.425, position.y) * 0.012 * sin(position.x * 3.0 + uTime * 1.3) * sin(${river.to.toFixed(2)} * 2.4 - uTime);
    gl_Position = projectionMatrix * modelViewMatrix * vec4(q, 1.0);
  }`

const cutFragment = /* glsl */ `
  uniform float uTime;
  varying vec2 vPlace;
  void main() {
    float up = vPlace.y / 0.85 + 0.5;
    vec3 color = mix(vec3(0.20, 0.42, 0.43), vec3(0.36, 0.60, 0.60), smoothstep(0.1, 1.0, up));
    color += 0.05 * sin(vPlace.x * 5.0 + sin(vPlace.y * 9.0 + uTime) + uTime * 0.6) * up;
    color = mix(color, vec3(0.93, 0.98, 0.96), smoothstep(0.955, 0.985, up));
    gl_FragColor = vec4(color, 1.0);
    #include <colorspace_fragment>
  }`
