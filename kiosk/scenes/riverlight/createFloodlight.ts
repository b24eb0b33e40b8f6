import {
  BoxGeometry,
  CircleGeometry,
  Group,
  Mesh,
  MeshBasicMaterial,
  PlaneGeometry,
  ShaderMaterial,
  Shape,
  ShapeGeometry,
  Vector2,
} from 'three'
import { mix } from '#content/scene/curves.ts'
import { fuse, paint } from '#content/scene/sculpt.ts'
import type { Glow } from './paperLayer.ts'

/** How far above its axis a lamp's light reaches, radians: bare, and with a full cut-off shield. */
const OPEN = 1.12
const SHUT = 0.16
const LOW = -0.17

/** A floodlight cut open on the embankment: housing, reflector, a row of LEDs, and the visor that keeps light from the sky. */
export function createFloodlight(glow: Glow) {
  const uniforms = { ...glow, uUpper: { value: OPEN } }
  const shell = new Shape()
  shell.moveTo(0.62, -0.52)
  shell.lineTo(-0.25, -0.46)
  shell.quadraticCurveTo(-0.62, -0.36, -0.62, 0)
  shell.quadraticCurveTo(-0.62, 0.36, -0.25, 0.46)
  shell.lineTo(0.62, 0.52)
  shell.lineTo(0.62, 0.4)
  shell.quadraticCurveTo(-0.3, 0.36, -0.36, 0)
  shell.quadraticCurveTo(-0.3, -0.36, 0.62, -0.4)
  const bowl = new Shape()
  bowl.moveTo(0.62, -0.4)
  bowl.quadraticCurveTo(-0.3, -0.36, -0.36, 0)
  bowl.quadraticCurveTo(-0.3, 0.36, 0.62, 0.4)
  const fins = Array.from({ length: 5 }, (_, index) =>
    paint(new PlaneGeometry(0.16, 0.05).translate(-0.66, -0.24 + index * 0.12, 0), '#16332f'),
  )
  const housing = new Mesh(
    fuse([
      paint(new ShapeGeometry(bowl).translate(0, 0, -0.01), '#cfd9cd'),
      paint(new ShapeGeometry(shell), '#1d3f3b'),
      ...fins,
      paint(new PlaneGeometry(0.07, 0.46).translate(-0.26, 0, 0.01), '#7e8f84'),
      ...[-0.15, -0.05, 0.05, 0.15].map((y) =>
        paint(new CircleGeometry(0.036, 12).translate(-0.215, y, 0.02), '#ffedc0'),
      ),
    ]),
    new MeshBasicMaterial({ vertexColors: true, toneMapped: false, side: 2 }),
  )
  const visor = new Mesh(
    paint(new BoxGeometry(1, 0.07, 0.05).translate(0.5, 0, 0), '#b4643f'),
    new MeshBasicMaterial({ vertexColors: true, toneMapped: false }),
  )
  visor.position.set(0.58, 0.46, 0.03)
  const beam = new Mesh(
    new PlaneGeometry(16, 16),
    new ShaderMaterial({
      uniforms,
      vertexShader,
      fragmentShader,
      transparent: true,
      depthWrite: false,
      toneMapped: false,
    }),
  )
  beam.position.z = -0.6
  beam.renderOrder = 6
  housing.renderOrder = visor.renderOrder = 7
  const head = new Group().add(beam, housing, visor)
  // Turned to the pyramid of the Peace Hotel.
  head.rotation.z = Math.PI - 0.62
  head.scale.y = -1
  const legs = [
    [-0.36, -1.35],
    [0.36, -1.35],
  ].map(([x = 0, y = 0]) => {
    const way = new Vector2(x, y)
    return paint(
      new PlaneGeometry(0.1, way.length()).translate(0, -way.length() / 2, 0).rotateZ(Math.atan2(x, -y)),
      '#16332f',
    )
  })
  const stand = new Mesh(
    fuse(legs),
    new MeshBasicMaterial({ vertexColors: true, toneMapped: false, side: 2 }),
  )
  const object = new Group().add(stand, head)
  return {
    object,
    /** Degrees of shield: the visor grows and cuts the beam. */
    shield: (degrees: number) => {
      const part = degrees / 90
      uniforms.uUpper.value = mix(OPEN, SHUT, part)
      visor.scale.x = mix(0.08, 1.05, part)
      visor.rotation.z = mix(0.35, -0.06, part)
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
  uniform vec3 uLight;
  uniform float uUpper, uLamps;
  varying vec2 vPlace;
  void main() {
    float away = length(vPlace);
    float angle = atan(vPlace.y, vPlace.x);
    float inside = smoothstep(${(LOW - 0.1).toFixed(3)}, ${(LOW + 0.1).toFixed(3)}, angle) * (1.0 - smoothstep(uUpper - 0.1, uUpper + 0.02, angle));
    float fade = smoothstep(0.1, 0.8, away) * exp(-away * 0.24) * (1.0 - smoothstep(5.5, 7.8, away));
    gl_FragColor = vec4(mix(uLight, vec3(1.0), 0.35), inside * fade * 0.85 * min(uLamps, 1.3));
    #include <colorspace_fragment>
  }`
