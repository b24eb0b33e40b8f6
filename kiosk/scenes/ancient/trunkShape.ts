import { BufferGeometry, Color, Float32BufferAttribute } from 'three'
import { smoothstep } from '#content/scene/curves.ts'
import type { createNoise } from '#content/scene/noise.ts'

/** Metres: radius at breast height (6.6 m around), height of the trunk below the first limbs. */
export const TRUNK = { radius: 1.05, high: 5.2 } as const
/** The part of the trunk that opens: radians on both sides of the front. */
export const DOOR = { middle: Math.PI / 2 - 0.16, half: 0.92 } as const
/** How high the door and the hollow reach, in parts of the trunk. */
const SILL = 0.03
const LINTEL = 0.78

type Noise = ReturnType<typeof createNoise>

/** Outer radius at a height (0 ground – 1 first limbs) and an angle: fluted like an old ginkgo, wide at the foot. */
export function outerRadius(noise: Noise, up: number, angle: number) {
  const flute =
    0.09 * Math.sin(angle * 5 + 0.7) + 0.05 * Math.sin(angle * 9 + up * 2) + 0.04 * Math.sin(angle * 14)
  const gnarl = 0.05 * noise(Math.cos(angle) * 2, up * 5, Math.sin(angle) * 2)
  const foot = 0.62 * Math.exp(-up * 8) * (1 + 0.5 * Math.sin(angle * 5 + 0.7))
  return TRUNK.radius * (1 + foot + flute * (1 - 0.4 * up) + gnarl - 0.2 * smoothstep(0.55, 1, up))
}

/** The hollow: narrow at the sill, a bottle's neck above. */
const innerPart = (up: number) =>
  0.56 * smoothstep(SILL - 0.05, SILL + 0.06, up) * (1 - smoothstep(0.5, 0.8, up) * 0.96)

interface Sheet {
  readonly columns: number
  readonly rows: number
  /** 0–1 across, 0–1 up. */
  readonly at: (across: number, up: number) => { angle: number; up: number; radius: number; color: Color }
  readonly flip?: boolean
}

function sheet({ columns, rows, at, flip = false }: Sheet): BufferGeometry {
  const [positions, colors, index]: [number[], number[], number[]] = [[], [], []]
  for (let row = 0; row <= rows; row++)
    for (let column = 0; column <= columns; column++) {
      const { angle, up, radius, color } = at(column / columns, row / rows)
      positions.push(Math.cos(angle) * radius, up * TRUNK.high, Math.sin(angle) * radius)
      colors.push(color.r, color.g, color.b)
      if (row === rows || column === columns) continue
      const here = row * (columns + 1) + column
      const [right, above, both] = [here + 1, here + columns + 1, here + columns + 2]
      if (flip) index.push(here, right, above, right, both, above)
      else index.push(here, above, right, right, above, both)
    }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3))
  geometry.setAttribute('color', new Float32BufferAttribute(colors, 3))
  geometry.setIndex(index)
  geometry.computeVertexNormals()
  return geometry
}

/** Bark between two angles and two heights. */
export function barkSheet(
  noise: Noise,
  from: number,
  to: number,
  low: number,
  high: number,
  columns: number,
) {
  const tone = new Color()
  return sheet({
    columns,
    rows: 34,
    at: (across, part) => {
      const angle = from + (to - from) * across
      const up = low + (high - low) * part
      const furrow = noise(angle * 9, up * 2.2, 4) * 0.5 + noise(angle * 23, up * 5, 9) * 0.5
      tone.set('#8d7d69').offsetHSL(0, 0, 0.1 * furrow + 0.05 * up)
      return { angle, up, radius: outerRadius(noise, up, angle) + 0.03 * furrow, color: tone }
    },
  })
}

/** The wall of the hollow between two angles, dark above and warm at the opening. */
export function hollowSheet(noise: Noise, from: number, to: number, columns: number) {
  const tone = new Color()
  return sheet({
    columns,
    rows: 22,
    flip: true,
    at: (across, part) => {
      const angle = from + (to - from) * across
      const up = SILL + (LINTEL + 0.04 - SILL) * part
      const rot = noise(angle * 6, up * 9, 2)
      tone
        .set('#7a563b')
        .lerp(new Color('#4a3226'), smoothstep(0.3, 0.95, part))
        .offsetHSL(0, 0, 0.05 * rot)
      return { angle, up, radius: outerRadius(noise, up, angle) * innerPart(up) + 0.04 * rot, color: tone }
    },
  })
}

/** What a saw would show at an angle: bark, living sapwood, heartwood, rot; `flip` for the other side. */
export function cutSheet(noise: Noise, angle: number, flip: boolean) {
  const tone = new Color()
  return sheet({
    columns: 16,
    rows: 22,
    flip,
    at: (across, part) => {
      const up = SILL + (LINTEL - SILL) * part
      const outer = outerRadius(noise, up, angle)
      const inner = outer * innerPart(up)
      const ring = 0.03 * Math.sin(across * 70)
      if (across < 0.07) tone.set('#6d5f4f')
      else if (across < 0.42) tone.set('#ecd8a8').offsetHSL(0, 0, ring)
      else
        tone
          .set('#c39a68')
          .lerp(new Color('#7c573b'), smoothstep(0.5, 1, across))
          .offsetHSL(0, 0, ring)
      return { angle, up, radius: outer + (inner - outer) * across, color: tone }
    },
  })
}

export const DOOR_HEIGHTS = { low: SILL, high: LINTEL } as const
