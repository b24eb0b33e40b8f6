import {
  Float32BufferAttribute,
  Group,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  PlaneGeometry,
  ShaderMaterial,
  Vector4,
} from 'three'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { STARS } from './lighting.ts'
import type { Glow } from './paperLayer.ts'

const BIRDS = 15

/** What is above the towers: the glow of the lamps, the stars it leaves, and a skein of birds on their way. */
export function createSky(glow: Glow, seed: number) {
  const random = seededRandom(seed + 3)
  const uniforms = {
    ...glow,
    uGlow: { value: 0 },
    uStars: { value: 1 },
    uFrame: { value: new Vector4(-9, 9, 1.4, 15.5) },
  }
  const veil = new Mesh(
    new PlaneGeometry(60, 18).translate(0, 8.4, -5),
    new ShaderMaterial({
      uniforms,
      transparent: true,
      depthWrite: false,
      toneMapped: false,
      vertexShader: /* glsl */ `
        varying vec2 vPlace;
        void main() {
          vPlace = position.xy;
          gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
        }`,
      fragmentShader: /* glsl */ `
        uniform vec3 uLight;
        uniform float uGlow;
        varying vec2 vPlace;
        void main() {
          float near = exp(-pow((vPlace.x - 1.0) / 9.0, 2.0));
          float alpha = uGlow * (0.72 * exp(-max(vPlace.y, 0.0) * 0.2) + 0.16 * exp(-vPlace.y * 0.07)) * (0.35 + 0.65 * near);
          gl_FragColor = vec4(mix(uLight, vec3(1.0, 0.97, 0.9), 0.3), min(alpha, 0.8));
          #include <colorspace_fragment>
        }`,
    }),
  )
  veil.renderOrder = -30

  const star = new InstancedBufferGeometry().copy(
    new PlaneGeometry(1, 1) as unknown as InstancedBufferGeometry,
  )
  const stars = new Float32Array(STARS * 4)
  for (let index = 0; index < STARS; index++)
    stars.set([random(), random(), index / STARS, random()], index * 4)
  star.setAttribute('aStar', new InstancedBufferAttribute(stars, 4))
  star.instanceCount = STARS
  const heaven = new Mesh(
    star,
    new ShaderMaterial({
      uniforms,
      vertexShader: starVertex,
      fragmentShader: starFragment,
      transparent: true,
      depthWrite: false,
      toneMapped: false,
    }),
  )
  heaven.frustumCulled = false
  heaven.renderOrder = -29

  const bird = new InstancedBufferGeometry()
  // Two wings and a body; the first number of aPart says how far out a corner is.
  bird.setAttribute(
    'position',
    new Float32BufferAttribute(
      [
        0, 0, 0, 0.12, 0, 0, 0.02, 0, 0.5, 0, 0, 0, 0.12, 0, 0, 0.02, 0, -0.5, -0.16, 0, 0.03, 0.2, 0, 0,
        -0.16, 0, -0.03,
      ],
      3,
    ),
  )
  const members = new Float32Array(BIRDS * 2)
  for (let index = 0; index < BIRDS; index++) members.set([index, random()], index * 2)
  bird.setAttribute('aBird', new InstancedBufferAttribute(members, 2))
  bird.instanceCount = BIRDS
  const skein = new Mesh(
    bird,
    new ShaderMaterial({
      uniforms,
      vertexShader: birdVertex,
      fragmentShader: birdFragment,
      side: 2,
      transparent: true,
      toneMapped: false,
    }),
  )
  skein.frustumCulled = false
  skein.renderOrder = 8
  return { object: new Group().add(veil, heaven, skein), uniforms }
}

const starVertex = /* glsl */ `
  attribute vec4 aStar;
  uniform float uStars, uTime;
  uniform vec4 uFrame;
  varying vec2 vPlace;
  varying float vShine;
  void main() {
    vPlace = position.xy * 2.0;
    float seen = smoothstep(aStar.z - 0.02, aStar.z + 0.03, uStars);
    vShine = seen * (0.75 + 0.25 * sin(uTime * (0.8 + aStar.w) + aStar.w * 40.0));
    float size = mix(0.34, 0.13, aStar.z) * (0.8 + 0.5 * aStar.w);
    gl_Position = projectionMatrix * modelViewMatrix * (vec4(mix(uFrame.x, uFrame.y, aStar.x), mix(uFrame.z, uFrame.w, pow(aStar.y, 0.8)), 0.0, 1.0) + vec4(position.xy * size * step(0.01, seen), -4.5, 0.0));
  }`

const starFragment = /* glsl */ `
  varying vec2 vPlace;
  varying float vShine;
  void main() {
    float away = length(vPlace);
    float rays = max(0.0, 1.0 - abs(vPlace.x * vPlace.y) * 22.0) * smoothstep(1.0, 0.1, away) * 0.55;
    float alpha = (smoothstep(0.34, 0.12, away) + rays) * vShine;
    gl_FragColor = vec4(1.0, 0.99, 0.93, min(1.0, alpha));
    #include <colorspace_fragment>
  }`

// Straight on through a dark sky; in a bright one the skein loses its way around the towers.
const birdVertex = /* glsl */ `
  attribute vec2 aBird;
  uniform float uTime, uGlow;
  varying float vSide;
  void main() {
    float rank = ceil(aBird.x * 0.5);
    float side = mod(aBird.x, 2.0) < 0.5 ? 1.0 : -1.0;
    float lost = smoothstep(0.5, 1.5, uGlow);
    float along = mod(uTime * 0.55 + 6.0, 30.0);
    float turn = uTime * 0.5 - rank * 0.17;
    vec2 straight = vec2(-16.0 + along - rank * 0.42, 3.2 + 0.3 * sin(uTime * 0.3) + along * 0.075 + side * rank * 0.2);
    vec2 round = vec2(2.2 + cos(turn) * (2.7 + 0.25 * aBird.y), 4.7 + sin(turn) * (0.9 + 0.3 * aBird.y) + side * 0.2 * aBird.y);
    vec2 at = mix(straight, round, lost);
    float beat = sin(uTime * 6.5 + aBird.y * 6.0 + rank) * 0.62;
    vec3 wing = position;
    float out1 = abs(position.z);
    wing.y += out1 * beat * 0.9 + 0.02;
    vSide = out1;
    float size = 0.62;
    gl_Position = projectionMatrix * modelViewMatrix * vec4(at.x + (wing.x + wing.z * 0.35) * size, at.y + (wing.y + wing.z * 0.22) * size, 4.0, 1.0);
  }`

const birdFragment = /* glsl */ `
  varying float vSide;
  void main() {
    gl_FragColor = vec4(mix(vec3(0.045, 0.09, 0.08), vec3(0.12, 0.2, 0.19), vSide * 2.0), 0.92);
    #include <colorspace_fragment>
  }`
