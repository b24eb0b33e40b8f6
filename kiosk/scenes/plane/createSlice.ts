import {
  BufferGeometry,
  Color,
  DoubleSide,
  Float32BufferAttribute,
  Mesh,
  MeshStandardMaterial,
  type Texture,
} from 'three'
import { smoothstep } from '#content/scene/curves.ts'
import type { createNoise } from '#content/scene/noise.ts'

/** Half length, half depth of the slice of street, metres; its outline is a rounded rectangle (a superellipse). */
export const SLICE = { x: 17, z: 9 } as const
const POWER = 5

/** Half the slice's length at a depth `z`. */
export const reachAt = (z: number) => SLICE.x * Math.max(0, 1 - Math.abs(z / SLICE.z) ** POWER) ** (1 / POWER)

interface Strip {
  readonly from: number
  readonly to: number
  readonly y: number
  readonly color: string
  readonly map?: Texture
}

/** A level strip of the street between two depths, cut at the slice's outline. */
export function createStrip({ from, to, y, color, map }: Strip): Mesh {
  const [positions, normals, uvs, index]: [number[], number[], number[], number[]] = [[], [], [], []]
  const steps = 28
  for (let step = 0; step <= steps; step++) {
    const z = from + ((to - from) * step) / steps
    const x = reachAt(z)
    positions.push(-x, y, z, x, y, z)
    normals.push(0, 1, 0, 0, 1, 0)
    uvs.push(-x / 3, z / 3, x / 3, z / 3)
    const at = step * 2
    if (step < steps) index.push(at, at + 2, at + 1, at + 1, at + 2, at + 3)
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3))
  geometry.setAttribute('normal', new Float32BufferAttribute(normals, 3))
  geometry.setAttribute('uv', new Float32BufferAttribute(uvs, 2))
  geometry.setIndex(index)
  const strip = new Mesh(
    geometry,
    new MeshStandardMaterial({ color, map: map ?? null, roughness: 0.95, side: DoubleSide }),
  )
  strip.receiveShadow = true
  return strip
}

const LAYERS = [
  { to: 0.2, color: '#8f9296' },
  { to: 0.62, color: '#cfc7b8' },
  { to: 1.5, color: '#7d6452' },
  { to: 2.5, color: '#a3876b' },
  { to: 3.6, color: '#bfa587' },
  { to: 9, color: '#d3c3aa' },
]

/** What lies below the paving, seen at the cut: surface, gravel, then soil growing paler downwards. */
export function createGround(noise: ReturnType<typeof createNoise>): Mesh {
  const [around, down, depth] = [120, 26, 5.4]
  const [positions, colors, index]: [number[], number[], number[]] = [[], [], []]
  const tone = new Color()
  for (let ring = 0; ring <= down; ring++) {
    const part = ring / down
    const shrink = Math.max(0.02, (1 - part ** 2.6) ** 0.5)
    for (let step = 0; step <= around; step++) {
      const turn = (step / around) * 2 * Math.PI
      const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
      const x = SLICE.x * Math.sign(cos) * Math.abs(cos) ** (2 / POWER)
      const z = SLICE.z * Math.sign(sin) * Math.abs(sin) ** (2 / POWER)
      const rough = 1 + 0.02 * noise(x * 0.3, part * 7, z * 0.3) * smoothstep(0.1, 0.3, part)
      const y = -part * depth
      positions.push(x * shrink * rough, y, z * shrink * rough)
      const deep = -y + 0.16 * noise(x * 0.35, 3, z * 0.35) * smoothstep(0.3, 0.8, -y)
      const layer = LAYERS.find(({ to }) => deep <= to) ?? LAYERS[5]
      tone.set(layer?.color ?? '#cbbaa2').offsetHSL(0, 0, 0.02 * noise(x * 1.5, y * 3, z * 1.5))
      colors.push(tone.r, tone.g, tone.b)
      const here = ring * (around + 1) + step
      if (ring < down && step < around)
        index.push(here, here + 1, here + around + 1, here + 1, here + around + 2, here + around + 1)
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3))
  geometry.setAttribute('color', new Float32BufferAttribute(colors, 3))
  geometry.setIndex(index)
  geometry.computeVertexNormals()
  return new Mesh(geometry, new MeshStandardMaterial({ vertexColors: true, roughness: 1, side: DoubleSide }))
}
