import {
  Color,
  Group,
  Mesh,
  MeshBasicMaterial,
  PlaneGeometry,
  ShaderMaterial,
  Shape,
  ShapeGeometry,
} from 'three'
import { fuse, paint } from '#content/scene/sculpt.ts'
import type { Glow } from './paperLayer.ts'

/** The river: long strokes over the mirrored city, and a ferry with its row of lights. */
export function createRiver(glow: Glow) {
  const uniforms = { ...glow, uFar: { value: new Color() }, uNear: { value: new Color() } }
  const water = new Mesh(
    new PlaneGeometry(64, 8).translate(0, -4, 0),
    new ShaderMaterial({
      uniforms,
      vertexShader,
      fragmentShader,
      transparent: true,
      depthWrite: false,
      toneMapped: false,
    }),
  )
  water.renderOrder = 1
  const hull = new Shape()
  hull.moveTo(-0.95, 0.16)
  hull.lineTo(0.95, 0.16)
  hull.quadraticCurveTo(0.86, -0.06, 0.62, -0.08)
  hull.lineTo(-0.7, -0.08)
  hull.quadraticCurveTo(-0.9, -0.02, -0.95, 0.16)
  const decks = [
    new PlaneGeometry(1.3, 0.17).translate(-0.05, 0.24, 0),
    new PlaneGeometry(0.9, 0.14).translate(-0.1, 0.39, 0),
    new PlaneGeometry(0.16, 0.2).translate(-0.25, 0.54, 0),
  ]
  const lights = Array.from({ length: 9 }, (_, index) =>
    new PlaneGeometry(0.075, 0.07).translate(-0.6 + index * 0.135, 0.245, 0.01),
  )
  const ferry = new Mesh(
    fuse([
      paint(new ShapeGeometry(hull), '#21463f'),
      ...decks.map((deck) => paint(deck, '#f2ead6')),
      ...lights.map((light) => paint(light, '#e9a94a')),
    ]),
    new MeshBasicMaterial({ vertexColors: true, toneMapped: false, side: 2 }),
  )
  ferry.renderOrder = 3
  const image = new Mesh(
    ferry.geometry,
    new MeshBasicMaterial({
      vertexColors: true,
      toneMapped: false,
      transparent: true,
      opacity: 0.3,
      side: 2,
    }),
  )
  image.scale.y = -0.9
  image.position.y = -0.16
  image.renderOrder = 2
  const boat = new Group().add(image, ferry)
  return {
    object: new Group().add(water, boat),
    uniforms,
    sail: (seconds: number) => {
      // To and fro between the banks' edges, turning where nobody looks.
      const part = (((seconds / 70 + 0.42) % 1) + 1) % 1
      const there = part < 0.5
      const along = there ? part * 2 : 2 - part * 2
      boat.position.set(-22 + along * 34, -1.75 + 0.03 * Math.sin(seconds * 1.2), 0.4)
      boat.scale.x = there ? 1 : -1
      boat.rotation.z = 0.008 * Math.sin(seconds * 0.9)
    },
  }
}

const vertexShader = /* glsl */ `
  varying vec2 vPlace;
  void main() {
    vPlace = position.xy;
    gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
  }`

const fragmentShader = /* glsl */ `
  uniform vec3 uFar, uNear, uLight;
  uniform float uTime, uLamps;
  varying vec2 vPlace;
  float chance(ivec2 cell) {
    uint h = uint(cell.x) * 0x9E3779B1u ^ uint(cell.y) * 0x85EBCA77u;
    h ^= h >> 15; h *= 0x2C1B3C6Du; h ^= h >> 12; h *= 0x297A2D39u; h ^= h >> 15;
    return float(h >> 8) / 16777216.0;
  }
  float noise(vec2 p) {
    ivec2 cell = ivec2(floor(p));
    vec2 part = fract(p);
    part = part * part * (3.0 - 2.0 * part);
    return mix(mix(chance(cell), chance(cell + ivec2(1, 0)), part.x),
      mix(chance(cell + ivec2(0, 1)), chance(cell + ivec2(1, 1)), part.x), part.y);
  }
  void main() {
    float down = -vPlace.y;
    // Strokes grow as the water comes nearer.
    float row = pow(down + 0.05, 0.55) * 17.0;
    float across = vPlace.x / (0.5 + down * 0.55);
    float stroke = noise(vec2(across * 0.8 + uTime * 0.12, row)) * 0.6 + noise(vec2(across * 2.1 - uTime * 0.2, row * 2.3)) * 0.4;
    vec3 color = mix(uFar, uNear, smoothstep(0.0, 5.2, down));
    float light = smoothstep(0.56, 0.78, stroke);
    color = mix(color, mix(uFar, vec3(1.0, 0.97, 0.9), 0.3), light * 0.42);
    // Broken gold below the floodlit towers.
    float under = exp(-pow((vPlace.x - 2.9) / 2.6, 2.0)) + 0.7 * exp(-pow((vPlace.x + 3.3) / 0.9, 2.0)) + 0.16;
    float gold = smoothstep(0.6, 0.74, noise(vec2(across * 1.5 + uTime * 0.3, row * 1.6 - uTime * 0.4)));
    color += uLight * gold * under * uLamps * 0.3 * smoothstep(4.6, 0.4, down);
    float alpha = mix(0.42, 0.86, smoothstep(0.2, 3.6, down)) + 0.35 * (stroke - 0.5);
    gl_FragColor = vec4(color, clamp(alpha, 0.0, 1.0));
    #include <colorspace_fragment>
  }`
