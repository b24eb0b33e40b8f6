import {
  type BufferGeometry,
  type Color,
  DoubleSide,
  ExtrudeGeometry,
  Float32BufferAttribute,
  InstancedBufferAttribute,
  InstancedMesh,
  Mesh,
  MeshLambertMaterial,
  Object3D,
  PlaneGeometry,
  ShaderMaterial,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import type { Cut } from './silhouettes.ts'

/** What every lit thing of the evening shares. */
export interface Glow {
  /** Strength of the lamps now, 0 to about 2, and how far the switching on has come, 0 to 1. */
  readonly uLamps: { value: number }
  readonly uOn: { value: number }
  readonly uLight: { value: Color }
  readonly uTime: { value: number }
}

const THICK = 0.1

/** A sheet of buildings cut from paper; floodlight climbs their walls from below. */
export function paperLayer(cuts: readonly Cut[], glow: Glow, low: Color, high: Color) {
  const parts: BufferGeometry[] = []
  for (const { shapes, top, wash } of cuts)
    for (const shape of shapes) {
      const part = new ExtrudeGeometry(shape, { depth: THICK, bevelEnabled: false, curveSegments: 24 })
      part.deleteAttribute('uv')
      const count = part.getAttribute('position').count
      const lit = new Float32Array(count * 2)
      for (let at = 0; at < count; at++) lit.set([part.getAttribute('position').getY(at) / top, wash], at * 2)
      part.setAttribute('aLit', new Float32BufferAttribute(lit, 2))
      parts.push(part)
    }
  const geometry = mergeGeometries(parts)
  for (const part of parts) part.dispose()
  const uniforms = { ...glow, uLow: { value: low }, uHigh: { value: high } }
  const material = new MeshLambertMaterial({ side: DoubleSide })
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = `attribute vec2 aLit; varying vec2 vLit;
      ${shader.vertexShader.replace('#include <begin_vertex>', '#include <begin_vertex>\n vLit = aLit;')}`
    shader.fragmentShader = `uniform vec3 uLow, uHigh, uLight; uniform float uLamps; varying vec2 vLit;
      ${shader.fragmentShader
        .replace('#include <color_fragment>', 'diffuseColor.rgb = mix(uLow, uHigh, clamp(vLit.x, 0.0, 1.0));')
        .replace(
          '#include <opaque_fragment>',
          `float climb = exp(-3.4 * vLit.x) + 0.3 * smoothstep(0.78, 1.0, vLit.x);
          outgoingLight += uLight * uLamps * vLit.y * climb * 0.5;
          #include <opaque_fragment>`,
        )}`
  }
  // Each layer has colours of its own in the same program.
  material.customProgramCacheKey = () => 'riverlight-paper'
  const mesh = new Mesh(geometry, material)
  mesh.castShadow = mesh.receiveShadow = true
  return mesh
}

/** The windows of a layer, a little before its paper. */
export function paneLayer(cuts: readonly Cut[], glow: Glow, random: () => number) {
  const places: { x: number; y: number; wide: number; tall: number }[] = []
  for (const { x, half, top, panes } of cuts) {
    if (!panes) continue
    const [across, up, wide, tall] = panes
    for (let y = up * 0.9; y < top - tall; y += up) {
      const most = Math.min(half(y), half(y + tall)) - wide * 0.8
      const columns = Math.floor((most * 2) / across)
      for (let column = 0; column <= columns; column++)
        if (columns >= 0 && most > 0) places.push({ x: x + (column - columns / 2) * across, y, wide, tall })
    }
  }
  const pane = new PlaneGeometry(1, 1)
  const material = new ShaderMaterial({
    uniforms: { ...glow },
    vertexShader,
    fragmentShader,
    side: DoubleSide,
    toneMapped: false,
    transparent: true,
  })
  const mesh = new InstancedMesh(pane, material, places.length)
  const chances = new Float32Array(places.length * 2)
  const one = new Object3D()
  places.forEach(({ x, y, wide, tall }, index) => {
    one.position.set(x, y + tall / 2, THICK + 0.02)
    one.scale.set(wide, tall, 1)
    one.updateMatrix()
    mesh.setMatrixAt(index, one.matrix)
    chances.set([random(), random()], index * 2)
  })
  pane.setAttribute('aChance', new InstancedBufferAttribute(chances, 2))
  mesh.frustumCulled = false
  return mesh
}

const vertexShader = /* glsl */ `
  attribute vec2 aChance;
  varying vec2 vChance;
  void main() {
    vChance = aChance;
    gl_Position = projectionMatrix * modelViewMatrix * instanceMatrix * vec4(position, 1.0);
  }`

// Homes and offices live their own evening; the floodlit city joins in as it is switched on.
const fragmentShader = /* glsl */ `
  uniform float uOn, uTime;
  uniform vec3 uLight;
  varying vec2 vChance;
  void main() {
    float own = smoothstep(0.74, 0.78, vChance.x + 0.1 * sin(uTime * 0.06 + vChance.y * 40.0));
    float joined = step(vChance.y, uOn * 0.62);
    float on = max(own * 0.8, joined);
    vec3 warm = mix(vec3(1.0, 0.78, 0.44), vec3(1.0, 0.9, 0.68), vChance.y);
    vec3 color = mix(warm, mix(uLight, vec3(1.0), 0.25), joined * (1.0 - own) * 0.8);
    gl_FragColor = vec4(color, on * (0.62 + 0.38 * vChance.x));
    #include <colorspace_fragment>
  }`
