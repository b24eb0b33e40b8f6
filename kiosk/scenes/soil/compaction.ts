/** Mass of a mineral grain for its volume, g/cm³: quartz, the usual value for soil (`FACTS` T20, textbook). */
export const GRAIN_DENSITY = 2.65
/** Above about this bulk density, g/cm³, roots hardly get into a loam (textbook). */
export const ROOTS_STOP = 1.6
/** As many passages of feet as the visitor can walk. */
export const MOST_STEPS = 200

const LOOSE = 1.15
const PACKED = 1.68
const STEPS_TO_SETTLE = 55

/**
 * Bulk density in g/cm³ of a tree pit that has been walked over so many times. Illustrative: the first
 * steps press most, as in every soil, but the figures are chosen for teaching and measured nowhere.
 */
export const bulkDensity = (steps: number): number =>
  PACKED - (PACKED - LOOSE) * Math.exp(-Math.max(0, steps) / STEPS_TO_SETTLE)

/** Share of the soil that is not grain but air and water, 0–1: n = 1 − ρb / 2.65 (textbook). */
export const porosity = (density: number): number => 1 - density / GRAIN_DENSITY

/** How far between loose (0) and packed hard (1) so many steps have brought the soil. */
export const pressedBy = (steps: number): number => (bulkDensity(steps) - LOOSE) / (PACKED - LOOSE)
