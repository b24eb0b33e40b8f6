import {
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  PlaneGeometry,
  ShaderMaterial,
  Vector3,
} from 'three'
import { seededRandom } from '#content/scene/seededRandom.ts'

const RAYS = 46

/** Sunbeams on their way through the crown: below it there are as many left as formula F1 says. */
export function createRays(seed: number) {
  const random = seededRandom(seed)
  const strip = new PlaneGeometry(1, 1, 1, 40)
  const shape = new InstancedBufferGeometry()
  shape.index = strip.index
  shape.setAttribute('position', strip.getAttribute('position'))
  const spots = new Float32Array(RAYS * 4)
  for (let ray = 0; ray < RAYS; ray++) {
    // Spread over the crown like seeds in a sunflower; every share of them is spread as well.
    const turn = ray * 2.39996
    const out = Math.sqrt((ray + 0.5) / RAYS) * 0.88
    const order = (ray * 0.618034 + 0.11) % 1
    spots.set([Math.cos(turn) * out, Math.sin(turn) * out, order, random()], ray * 4)
  }
  shape.setAttribute('aSpot', new InstancedBufferAttribute(spots, 4))
  shape.instanceCount = RAYS
  const uniforms = {
    uTime: { value: 0 },
    uShare: { value: 0.2 },
    uSeen: { value: 1 },
    uSize: { value: new Vector3(4, 4, 4) },
    uMiddle: { value: 7 },
    uSun: { value: new Vector3(0, 1, 0) },
  }
  const material = new ShaderMaterial({
    uniforms,
    vertexShader,
    fragmentShader,
    transparent: true,
    depthWrite: false,
    toneMapped: false,
  })
  const object = new Mesh(shape, material)
  object.frustumCulled = false
  object.renderOrder = 15
  return { object, uniforms }
}

const vertexShader = /* glsl */ `
  attribute vec4 aSpot;
  uniform float uTime, uShare, uMiddle;
  uniform vec3 uSize, uSun;
  varying float vSeen, vSide;
  void main() {
    vec3 centre = vec3(aSpot.x * uSize.x, uMiddle, aSpot.y * uSize.z);
    float below = -uMiddle / uSun.y;
    float above = uSize.y / uSun.y + 3.0;
    float way = mix(below, above, position.y + 0.5);
    vec3 at = centre + uSun * way;
    float inCrown = uSize.y / uSun.y * sqrt(max(0.05, 1.0 - aSpot.x * aSpot.x - aSpot.y * aSpot.y));
    float left1 = aSpot.z < uShare ? 1.0 : 0.0;
    // Where a beam meets its leaf.
    float stop = mix(inCrown, -inCrown, fract(aSpot.w * 7.0));
    float lit = mix(left1, 1.0, smoothstep(stop - 0.4, stop + 0.4, way));
    float run = fract(way * 0.22 + uTime * 0.5 + aSpot.w);
    float ends = smoothstep(below, below + 0.5, way) * (1.0 - smoothstep(above - 2.6, above, way));
    vSeen = lit * ends * mix(0.3, 1.0, smoothstep(0.0, 0.5, run) * smoothstep(1.0, 0.6, run));
    vSide = position.x * 2.0;
    vec4 view = modelViewMatrix * vec4(at, 1.0);
    vec3 along = normalize((modelViewMatrix * vec4(uSun, 0.0)).xyz);
    vec2 side = normalize(vec2(along.y, -along.x));
    view.xy += side * position.x * 0.11;
    gl_Position = projectionMatrix * view;
  }`

const fragmentShader = /* glsl */ `
  uniform float uSeen;
  varying float vSeen, vSide;
  void main() {
    float alpha = vSeen * (1.0 - vSide * vSide) * uSeen * 0.75;
    if (alpha < 0.01) discard;
    gl_FragColor = vec4(vec3(0.98, 0.78, 0.36), alpha);
    #include <colorspace_fragment>
  }`
