import { BufferGeometry, Color, Float32BufferAttribute } from 'three'
import { clamp, smoothstep } from '../scene/curves.ts'

export interface Petal {
  readonly length: number
  readonly width: number
  /** How far the edges rise around the middle, 0 for a flat leaf. */
  readonly cup: number
  /** How far the tip bends outward. */
  readonly curl: number
  readonly thickness: number
  readonly foot: string
  readonly tip: string
  /** Up to where the foot's colour reaches, in parts of the length. */
  readonly blush: number
  /** How finely it is drawn, along and across. */
  readonly detail?: readonly [along: number, across: number]
}

const FINE = [20, 12] as const

/** A closed, slightly thick petal that grows from the origin along y and opens toward z. */
export function petalGeometry({
  length,
  width,
  cup,
  curl,
  thickness,
  foot,
  tip,
  blush,
  detail: [rows, columns] = FINE,
}: Petal): BufferGeometry {
  const positions: number[] = []
  const colors: number[] = []
  const indices: number[] = []
  const [low, high, tint] = [new Color(foot), new Color(tip), new Color()]
  const halfWidth = (along: number) =>
    (width / 2) * Math.sin(Math.PI * (along * 0.965 + 0.03) ** 1.25) ** 0.62

  for (const side of [1, -1]) {
    for (let i = 0; i <= rows; i++) {
      for (let j = 0; j <= columns; j++) {
        const along = i / rows
        const across = (j / columns) * 2 - 1
        const half = halfWidth(along)
        const body =
          thickness *
          Math.max(0, 1 - across * across) ** 0.55 *
          Math.sin(Math.PI * clamp(along * 0.96 + 0.02)) ** 0.45
        const bowl = cup * half * (0.6 - 1.2 * across * across)
        positions.push(
          across * half,
          length * along,
          curl * along * along * length - bowl + (side * body) / 2,
        )
        tint.copy(low).lerp(high, smoothstep(0, blush, along + 0.07 * Math.abs(across)))
        // A fine vein down the middle.
        if (Math.abs(across) < 0.1 && along < 0.7) tint.lerp(low, 0.14 * (1 - along))
        colors.push(tint.r, tint.g, tint.b)
      }
    }
  }
  const layer = (rows + 1) * (columns + 1)
  for (const [start, flip] of [
    [0, false],
    [layer, true],
  ] as const) {
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) {
        const a = start + i * (columns + 1) + j
        const b = a + columns + 1
        indices.push(...(flip ? [a, b, a + 1, a + 1, b, b + 1] : [a, a + 1, b, b, a + 1, b + 1]))
      }
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3))
  geometry.setAttribute('color', new Float32BufferAttribute(colors, 3))
  geometry.setIndex(indices)
  geometry.computeVertexNormals()
  return geometry
}
