/** The street corner in units of the picture: x to the right, z towards the eye, y up; the pavement is at 0. */
export const block = { left: -3.5, right: 3.5, back: -2.3, front: 1.6, foot: -2.02 } as const

/** The garden's hollow, across x; it runs from `back` to the cut in front. */
export const hollow = {
  x: 0,
  brimHalf: 1.5,
  floorHalf: 1.26,
  back: -0.75,
  floor: -0.46,
  overflow: -0.13,
} as const

/** Tops of the layers below the hollow's floor, from the mulch down to the clay. */
export const layers = [
  { name: 'mulch', top: hollow.floor, color: '#7a4f33' },
  { name: 'soil', top: hollow.floor - 0.1, color: '#8a6748' },
  { name: 'sand', top: -1.12, color: '#dcc48d' },
  { name: 'gravel', top: -1.4, color: '#a9aca6' },
  { name: 'clay', top: -1.8, color: '#8f7b63' },
] as const

/** The perforated pipe in the gravel, and the overflow that joins it. */
export const pipe = { y: -1.6, radius: 0.085, from: -1.2 } as const
export const riser = { x: 0.86, z: 1.56, radius: 0.11 } as const
/** The main below the street, across the cut. */
export const main = { x: 2.62, y: -1.5, radius: 0.36 } as const

/** Where the street begins. */
export const curb = 1.62

/** How wide the hollow is, half of it, at a height. */
export const halfAt = (y: number): number =>
  hollow.floorHalf +
  (hollow.brimHalf - hollow.floorHalf) * Math.min(1, Math.max(0, (y - hollow.floor) / -hollow.floor))
