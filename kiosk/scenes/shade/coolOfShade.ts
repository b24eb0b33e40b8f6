/** Extinction of light in a crown of leaves turned every way; 0.4–0.7 in the literature (Monsi & Saeki 1953). */
const EXTINCTION = 0.5
/** The most a sunny paved surface stands above one in full shade, in °C: US EPA gives 11–25. */
const MOST_ABOVE_SHADE = 25
/** Heat taken up by a kilogram of water that evaporates at 20 °C, in MJ. */
const VAPORISATION = 2.45
const MJ_PER_KWH = 3.6

const radians = (degrees: number) => (degrees * Math.PI) / 180

/**
 * Share of the sun's light that reaches the ground below a crown, 0–1, from its leaf area index (m² of leaf
 * above each m² of ground). I = I₀·e^(−k·LAI), formula F1.
 */
export const lightBelow = (lai: number): number => Math.exp(-EXTINCTION * lai)

/**
 * A street plane with a crown that wide, in m: its trunk at 1.3 m in cm and its height in m.
 * Crown = 0.7595·D^0.7351 and H = 1.8124·D^0.5584 (formula F2, US Forest Service RDS-2016-0005).
 */
export function treeWithCrown(crown: number): { readonly trunk: number; readonly height: number } {
  const trunk = (crown / 0.7595) ** (1 / 0.7351)
  return { trunk, height: 1.8124 * trunk ** 0.5584 }
}

/** Ground straight below a round crown, in m². */
export const groundBelow = (crown: number): number => Math.PI * (crown / 2) ** 2

/** How far the shadow of a tree reaches, in m, with the sun that many degrees high. */
export const shadowLength = (height: number, sunHeight: number): number =>
  height / Math.tan(radians(sunHeight))

/**
 * How far paving stands above full shade, in °C. Illustrative: it follows the light that falls on the ground
 * and is set so that a sun overhead gives the upper end of US EPA's 11–25 °C.
 */
export const pavingAbove = (share: number, sunHeight: number): number =>
  MOST_ABOVE_SHADE * share * Math.sin(radians(sunHeight))

/** How much cooler paving below the crown is than paving in the sun, in °C; illustrative like `pavingAbove`. */
export const coolerBelow = (lai: number, sunHeight: number): number =>
  pavingAbove(1, sunHeight) - pavingAbove(lightBelow(lai), sunHeight)

/** Heat that water takes with it from the leaves: Q = m·λ (formula F4); kg in, MJ and kWh out. */
export function heatOfWater(kilograms: number): { readonly megajoules: number; readonly hours: number } {
  const megajoules = kilograms * VAPORISATION
  return { megajoules, hours: megajoules / MJ_PER_KWH }
}

/** Mean cooling in the middle of a green patch, °C, by what grows on it: 130 patches in Shanghai, in summer (C1). */
export const measuredCooling = [
  { kind: 'large', cooler: 2.8 },
  { kind: 'small', cooler: 2 },
  { kind: 'mixed', cooler: 1.4 },
  { kind: 'shrubs', cooler: 1.2 },
] as const
