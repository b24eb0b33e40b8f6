import { BufferGeometry, Float32BufferAttribute } from 'three'

interface Sheet {
  /** Quads one behind another. */
  readonly rows: number
  /** How deep a line of it lies (z) and how high (0 the floor, 1 the level), by its number from 0 to `rows`. */
  readonly row: (step: number) => readonly [z: number, up: number]
}

/**
 * Water that is cut open: its top and its cut in front, each a grid of so many quads across from x = −1 to 1. Where its
 * sides and its level are, the vertex shader says.
 */
export function sheetsOfWater(across: number, ...sheets: readonly Sheet[]): BufferGeometry {
  const points: number[] = []
  const index: number[] = []
  for (const { rows, row } of sheets) {
    const first = points.length / 3
    for (let step = 0; step <= rows; step++) {
      const [z, up] = row(step)
      for (let place = 0; place <= across; place++) {
        points.push((place / across) * 2 - 1, up, z)
        if (step === 0 || place === 0) continue
        const d = first + step * (across + 1) + place
        index.push(d - across - 2, d - 1, d, d - across - 2, d, d - across - 1)
      }
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(points, 3))
  geometry.setIndex(index)
  return geometry
}
