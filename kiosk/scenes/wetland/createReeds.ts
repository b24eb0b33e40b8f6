import {
  Color,
  DoubleSide,
  Float32BufferAttribute,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  ShaderMaterial,
} from 'three'
import type { Quality } from '#content/scene/scene.ts'
import { type Air, grainOf } from './createAir.ts'
import type { PlantShape } from './plantShapes.ts'
import { mudGlsl, noiseGlsl } from './wetlandGlsl.ts'

/** Where a stand of plants grows: a middle that moves with the width of the frame, and metres around it. */
export interface Stand {
  readonly x: number
  readonly z: number
  readonly wide: number
  readonly deep: number
  readonly count: number
  /** Metres, lowest and highest. */
  readonly height: readonly [number, number]
}

interface Planting {
  readonly air: Air
  readonly shape: PlantShape
  readonly stands: readonly Stand[]
  readonly quality: Quality
  readonly random: () => number
  /** Width of a blade in metres. */
  readonly width: number
  readonly mirrored: boolean
}

// The stands take turns, so that the first half of all plants is half of every stand.
function* inTurn(stands: readonly Stand[]): Generator<Stand> {
  const most = Math.max(...stands.map(({ count }) => count))
  for (let step = 0; step < most; step++)
    for (const stand of stands)
      if (Math.floor(((step + 1) * stand.count) / most) > Math.floor((step * stand.count) / most)) yield stand
}

/** One drawing of many plants: bending in the wind, facing the eye, greening and yellowing with the year. */
export function createReeds({ air, shape, stands, quality, random, width, mirrored }: Planting) {
  const geometry = new InstancedBufferGeometry()
  geometry.setIndex(shape.index)
  geometry.setAttribute('position', new Float32BufferAttribute(shape.position, 3))
  geometry.setAttribute('aKind', new Float32BufferAttribute(shape.kind, 2))
  const places: number[] = []
  const chances: number[] = []
  for (const stand of inTurn(stands)) {
    const turn = random() * 2 * Math.PI
    const out = Math.sqrt(random())
    const [low, high] = stand.height
    // Lower at the rim of a stand, so that it swells and does not end like a wall.
    const tall = (low + (high - low) * random()) * (1.08 - 0.4 * out * out)
    places.push(stand.x, Math.cos(turn) * out * stand.wide, stand.z + Math.sin(turn) * out * stand.deep, tall)
    chances.push(random(), random(), random(), random())
  }
  geometry.setAttribute('aPlace', new InstancedBufferAttribute(new Float32Array(places), 4))
  geometry.setAttribute('aChance', new InstancedBufferAttribute(new Float32Array(chances), 4))
  const uniforms = {
    ...air,
    uLow: { value: new Color() },
    uHigh: { value: new Color() },
    uPlume: { value: new Color() },
    uPlumes: { value: 1 },
    uHeight: { value: 1 },
    uWidth: { value: width },
  }
  const make = (mirror: 1 | -1) => {
    const material = new ShaderMaterial({
      uniforms: { ...uniforms, uMirror: { value: mirror } },
      defines: grainOf(quality),
      side: DoubleSide,
      transparent: mirror < 0,
      vertexShader,
      fragmentShader,
    })
    const mesh = new Mesh(mirror > 0 ? geometry : sharing(geometry, PART_MIRRORED), material)
    mesh.frustumCulled = false
    mesh.renderOrder = mirror > 0 ? 0 : -10
    return mesh
  }
  return { objects: mirrored ? [make(-1), make(1)] : [make(1)], uniforms }
}

// Water blurs: fewer than half of the plants make the image of all.
const PART_MIRRORED = 0.42

function sharing(geometry: InstancedBufferGeometry, part: number) {
  const shared = new InstancedBufferGeometry()
  shared.index = geometry.index
  for (const name of Object.keys(geometry.attributes)) shared.setAttribute(name, geometry.getAttribute(name))
  shared.instanceCount = Math.ceil(geometry.getAttribute('aPlace').count * part)
  return shared
}

const vertexShader = /* glsl */ `
  attribute vec2 aKind;
  attribute vec4 aPlace, aChance;
  uniform float uTime, uSpread, uWidth, uHeight, uPlumes, uMirror;
  varying vec3 vPlace;
  varying vec4 vLook;
  void main() {
    float up = position.y;
    float tall = aPlace.w * uHeight;
    vec2 root = vec2(aPlace.x * uSpread + aPlace.y, aPlace.z);
    float gust = 0.5 + 0.5 * sin(uTime * 0.35 - root.x * 0.09 + root.y * 0.05);
    float wind = 0.05 + 0.1 * gust * (0.6 + 0.4 * sin(uTime * 1.3 - root.x * 0.35 + aChance.x * 2.0));
    wind += 0.018 * sin(uTime * 3.1 + aChance.y * 40.0);
    float lean = (aChance.z - 0.5) * 0.3 + wind;
    bool plume = aKind.y > 0.0;
    // Not every reed flowers; the plumes of a poor month are smaller, too.
    float shown = plume ? uPlumes * step(aChance.x, 0.3 + 0.6 * uPlumes) : 1.0;
    float side = plume ? position.x + 0.35 * wind * position.z : position.x * (aChance.w > 0.42 ? 1.0 : -1.0);
    vec3 place = vec3(root.x, 0.0, root.y);
    place.x += tall * (lean * up * up + side * shown);
    place.y += tall * (up + position.z * shown) * (1.0 - 0.35 * lean * lean * up);
    vPlace = place;
    place.y *= uMirror;
    if (uMirror < 0.0) place.x += 0.03 * sin(uTime * 1.7 + place.y * 7.0 + root.y) * min(1.0, -place.y * 3.0);
    vec4 seen = viewMatrix * vec4(place, 1.0);
    seen.x += aKind.x * uWidth * (0.75 + 0.5 * aChance.y) * shown;
    vLook = vec4(up, aChance.y, aKind.y, -seen.z);
    gl_Position = projectionMatrix * seen;
  }`

const fragmentShader = /* glsl */ `
  uniform vec3 uLow, uHigh, uPlume, uHorizon, uGlow, uSun;
  uniform float uMirror;
  varying vec3 vPlace;
  varying vec4 vLook;
  ${noiseGlsl}${mudGlsl}
  void main() {
    vec3 color = mix(uLow * 0.82, uLow, smoothstep(0.0, 0.25, vLook.x));
    color = mix(color, uHigh, smoothstep(0.1, 1.0, vLook.x * 0.9 + (vLook.y - 0.5) * 0.5));
    color *= 0.88 + 0.24 * vLook.y;
    if (vLook.z > 0.0) {
      // Brown at the root of each strand, silvery where it ends.
      vec3 root = mix(uHigh, uPlume, 0.35) * 0.86;
      color = mix(root, uPlume, smoothstep(0.2, 1.0, vLook.z)) * (0.84 + 0.22 * vLook.y);
    }
    vec3 view = normalize(vPlace - cameraPosition);
    float against = pow(max(dot(view, uSun), 0.0), 10.0);
    color = mix(color, uGlow, against * 0.34 * smoothstep(0.2, 1.0, vLook.x));
    color = mix(color, uHorizon, smoothstep(10.0, 95.0, vLook.w) * 0.72);
    float alpha = 1.0;
    if (uMirror < 0.0) {
      vec3 image = vec3(vPlace.x, -vPlace.y, vPlace.z) - cameraPosition;
      vec2 surface = cameraPosition.xz + image.xz * (cameraPosition.y / -image.y);
      alpha = 0.36 * (1.0 - smoothstep(-0.08, 0.02, ground(surface))) * (1.0 - 0.75 * smoothstep(0.0, 2.6, vPlace.y));
    }
    gl_FragColor = vec4(color, alpha);
    #include <colorspace_fragment>
  }`
