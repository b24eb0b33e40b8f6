/** One plant, a metre high, as strips that the vertex shader widens towards the eye. */
export interface PlantShape {
  /** x: sideways, y: how far up the stem it is rooted, z: height above that; all in parts of the plant's height. */
  readonly position: number[]
  /** x: half width in blades, signed; y: 0 for leaf and stem, else how far out on a strand of the plume. */
  readonly kind: number[]
  readonly index: number[]
}

interface Strip {
  readonly points: readonly (readonly [side: number, root: number, above: number])[]
  readonly widths: readonly number[]
  readonly plume?: boolean
}

function weave(strips: readonly Strip[]): PlantShape {
  const shape: PlantShape = { position: [], kind: [], index: [] }
  for (const { points, widths, plume } of strips)
    points.forEach((point, step) => {
      const width = widths[step] ?? 0
      const first = shape.position.length / 3
      shape.position.push(...point, ...point)
      const part = plume ? (step + 0.5) / points.length : 0
      shape.kind.push(-width, part, width, part)
      if (step > 0) shape.index.push(first - 2, first - 1, first, first, first - 1, first + 1)
    })
  return shape
}

const stem = (): Strip => ({
  points: [0, 0.3, 0.6, 0.85, 1].map((up) => [0, up, 0] as const),
  widths: [0.42, 0.36, 0.3, 0.22, 0.1],
})

// A leaf leaves the stem steeply, arches over and hangs.
const leaf = (root: number, long: number, side: number): Strip => ({
  points: [
    [0, root, 0],
    [side * long * 0.35, root, long * 0.42],
    [side * long * 0.75, root, long * 0.5],
    [side * long * 1.12, root, long * 0.26],
  ],
  widths: [0.3, 0.85, 0.6, 0.02],
})

const strand = (root: number, side: number, above: number): Strip => ({
  points: [
    [0, root, 0],
    [side * 0.45, root, above * 0.75],
    [side, root, above * 0.8],
  ],
  widths: [0.3, 0.75, 0.04],
  plume: true,
})

/** A common reed (芦苇): a culm with arching leaves and a plume that nods to one side. */
export function reedShape(leaves: number, strands: number): PlantShape {
  const blades = Array.from({ length: leaves }, (_, step) =>
    leaf(0.2 + (0.66 * step) / leaves, 0.3 - 0.012 * step, step % 2 ? 1 : -1),
  )
  const plume = Array.from({ length: strands }, (_, step) => {
    const up = step / Math.max(1, strands - 1)
    const long = 0.055 + 0.11 * Math.sin(Math.PI * (0.2 + 0.7 * (1 - up)))
    return strand(0.86 + 0.15 * up, long * (step % 3 === 0 ? -0.35 : 0.8), long * (0.45 + 0.75 * up))
  })
  return weave([stem(), ...blades, ...plume])
}

/** A far reed: a blade and, at its top, one soft plume. */
export function farReedShape(): PlantShape {
  return weave([
    { points: [0, 0.5, 1].map((up) => [0, up, 0] as const), widths: [0.8, 0.6, 0.1] },
    leaf(0.35, 0.34, 1),
    {
      points: [
        [0, 0.84, 0],
        [0.02, 0.92, 0],
        [0.06, 1, 0.01],
        [0.11, 1, 0.02],
      ],
      widths: [0.3, 1.7, 1.2, 0.1],
      plume: true,
    },
  ])
}

/** A tuft of 海三棱藨草, the short sedge of the outer flats: a handful of bare upright stems. */
export function sedgeShape(): PlantShape {
  const stems = Array.from({ length: 5 }, (_, step): Strip => {
    const side = (step - 2) * 0.26 + (step % 2 ? 0.05 : -0.04)
    const tall = 0.72 + 0.28 * Math.cos(step * 2.4)
    return {
      points: [
        [side * 0.3, 0, 0],
        [side * 0.7, 0, tall * 0.6],
        [side * 1.25, 0, tall],
      ],
      widths: [0.9, 0.7, 0.05],
    }
  })
  return weave(stems)
}
