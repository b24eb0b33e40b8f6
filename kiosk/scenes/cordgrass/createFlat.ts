import {
  BufferGeometry,
  Color,
  DoubleSide,
  Float32BufferAttribute,
  Group,
  Mesh,
  MeshStandardMaterial,
} from 'three'
import { createNoise } from '#content/scene/noise.ts'
import { creek, flat, halfAt, mudAt } from './flat.ts'

const ACROSS = 56
const ALONG = 40
const DOWN = 22

type Point = readonly [number, number, number]

/** A curved sheet of corners with a colour each. */
function sheet(
  columns: number,
  rows: number,
  at: (u: number, v: number) => Point,
  tint: (point: Point) => Color,
) {
  const points: number[] = []
  const colors: number[] = []
  const index: number[] = []
  for (let row = 0; row <= rows; row++)
    for (let column = 0; column <= columns; column++) {
      const point = at(column / columns, row / rows)
      points.push(...point)
      colors.push(...tint(point).toArray())
      if (row === 0 || column === 0) continue
      const d = row * (columns + 1) + column
      index.push(d - columns - 2, d - 1, d, d - columns - 2, d, d - columns - 1)
    }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(points, 3))
  geometry.setAttribute('color', new Float32BufferAttribute(colors, 3))
  geometry.setIndex(index)
  geometry.computeVertexNormals()
  return geometry
}

/** The mud: its top, which cracks when it dries, and its cut, where the layers that the tides laid are seen. */
export function createFlat(seed: number) {
  const noise = createNoise(seed)
  const uniforms = { uDry: { value: 0 }, uWet: { value: 0 } }
  const surface = (u: number, v: number): Point => {
    const z = -flat.radius + (flat.cut + flat.radius) * v
    const x = (2 * u - 1) * halfAt(flat.radius, z)
    return [x, mudAt(x, z), z]
  }
  const top = sheet(ACROSS, ALONG, surface, ([x, , z]) =>
    new Color('#a08f74')
      .lerp(new Color('#7c745f'), 0.7 * creek(x, z))
      .multiplyScalar(1 + 0.09 * noise(x * 1.6, 0, z * 1.6)),
  )
  // Below: brown where roots reach, then the blue-grey of mud without air, finely banded.
  const inside = ([x, y, z]: Point) => {
    const depth = mudAt(x, flat.cut) - y + 0.05 * noise(x * 1.2, y, z)
    const band = 0.5 + 0.5 * Math.sin(y * 26 + 2.2 * noise(x * 0.7, y * 2, z))
    const brown = new Color('#8d765a').lerp(new Color('#a58c6a'), band * 0.6)
    const grey = new Color('#7e8883').lerp(new Color('#a3aaa0'), band * 0.55)
    return brown
      .lerp(grey, Math.min(1, Math.max(0, (depth - 0.55) * 2.6)))
      .multiplyScalar(1 + 0.05 * noise(x * 5, y * 5, z * 5))
  }
  const narrow = (part: number) => 1 - 0.16 * part ** 2.2
  const width = halfAt(flat.radius, flat.cut)
  const front = sheet(
    64,
    DOWN,
    (u, v) => {
      const x = (2 * u - 1) * width
      return [
        x * narrow(v),
        mudAt(x, flat.cut) + (flat.foot - mudAt(x, flat.cut)) * v,
        flat.cut - 0.25 * v ** 2.2,
      ]
    },
    inside,
  )
  const start = Math.asin(flat.cut / flat.radius)
  const rim = sheet(
    72,
    DOWN,
    (u, v) => {
      const angle = Math.PI - start + u * (Math.PI + 2 * start)
      const [x, z] = [Math.cos(angle) * flat.radius, Math.sin(angle) * flat.radius]
      const y = mudAt(x, z)
      return [
        x * narrow(v),
        y + (flat.foot - y) * v,
        z > 0 ? z - 0.25 * v ** 2.2 * (z / flat.cut) : z * narrow(v),
      ]
    },
    inside,
  )
  const mud = new MeshStandardMaterial({ vertexColors: true, roughness: 0.95 })
  mud.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = `varying vec3 vMud;
${shader.vertexShader.replace('#include <begin_vertex>', '#include <begin_vertex>\nvMud = position;')}`
    shader.fragmentShader = `varying vec3 vMud; uniform float uDry, uWet; ${CRACKS}
      ${shader.fragmentShader
        .replace(
          '#include <color_fragment>',
          `#include <color_fragment>
          float crack = cracks(vMud.xz * 3.1);
          diffuseColor.rgb = mix(diffuseColor.rgb, diffuseColor.rgb * vec3(1.22, 1.17, 1.08), uDry);
          diffuseColor.rgb *= 1.0 - uDry * 0.62 * crack;
          diffuseColor.rgb *= mix(vec3(1.0), vec3(0.78, 0.83, 0.85), uWet);`,
        )
        .replace('#include <roughnessmap_fragment>', 'float roughnessFactor = mix(roughness, 0.45, uWet);')}`
  }
  const body = new MeshStandardMaterial({ vertexColors: true, roughness: 1, side: DoubleSide })
  const object = new Group().add(new Mesh(top, mud), new Mesh(front, body), new Mesh(rim, body))
  for (const mesh of object.children) mesh.receiveShadow = true
  return { object, uniforms }
}

/** Edges between cells of scattered points (Worley): 1 in a crack. */
const CRACKS = /* glsl */ `
  vec2 spot(vec2 cell) { return fract(sin(vec2(dot(cell, vec2(127.1, 311.7)), dot(cell, vec2(269.5, 183.3)))) * 43758.5); }
  float cracks(vec2 p) {
    vec2 cell = floor(p), part = fract(p);
    float first = 9.0, second = 9.0;
    for (int y = -1; y <= 1; y++) for (int x = -1; x <= 1; x++) {
      vec2 to = vec2(float(x), float(y));
      float far = length(to + spot(cell + to) - part);
      if (far < first) { second = first; first = far; } else if (far < second) second = far;
    }
    return 1.0 - smoothstep(0.03, 0.1, second - first);
  }`
