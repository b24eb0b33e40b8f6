/** The round piece of tidal flat, cut straight in front; a unit is about 90 cm. */
export const flat = { radius: 3.55, cut: 1.35, foot: -1.62 } as const
/** The dike around it: inner foot, inner and outer edge of its crown, and its height. */
export const dike = { foot: 2.72, inner: 3.02, outer: 3.24, height: 0.95 } as const

export const UNITS_PER_CM = 1 / 90

/** Half the width of a circle at a depth. */
export const halfAt = (radius: number, z: number): number => Math.sqrt(Math.max(0, radius * radius - z * z))

/** The middle of the tidal creek that winds through it. */
export const creekAt = (z: number): number => 0.75 + 0.75 * Math.sin(z * 1.05 + 0.4)

/** How deep the mud lies in the creek, 0–1. */
export const creek = (x: number, z: number): number => {
  const away = Math.abs(x - creekAt(z))
  return Math.max(0, 1 - away / 0.55) ** 2
}

/** Height of the mud. */
export const mudAt = (x: number, z: number): number =>
  0.05 * Math.sin(x * 1.3 + 0.5) * Math.cos(z * 1.1) + 0.02 * Math.sin(x * 4.1 + z * 3.3) - 0.2 * creek(x, z)
