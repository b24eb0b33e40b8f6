import { clamp, smoothstep } from '#content/scene/curves.ts'

/** MJ/kg of what is left when all water is gone: an illustrative figure for sorted residual waste. */
export const DRY_HEAT = 16
/** MJ that a kilogram of water takes along as steam (F7). */
const STEAM = 2.44
/** What of the heat becomes electricity (F7's worked example). */
const PLANT = 0.25
const MJ_A_KWH = 3.6
/** MJ/kg: below it in any season waste does not burn by itself; the year's mean should reach 7 (World Bank guide, K). */
export const GOES_OUT = 6
export const STEADY = 7

/** MJ/kg of waste with `water` (0 … 1) in it: LHV = LHV dry · (1 − w) − 2.44 w (F7). */
export const heatOf = (water: number): number => DRY_HEAT * (1 - water) - STEAM * water

/** kWh from a tonne at `heat` MJ/kg: LHV · 1000 · η / 3.6 (F7). */
export const electricityOf = (heat: number): number => (heat * 1000 * PLANT) / MJ_A_KWH

export const burns = (water: number): boolean => heatOf(water) >= GOES_OUT

/** kWh a tonne gives, none once the fire is out. */
export const yieldOf = (water: number): number => (burns(water) ? electricityOf(heatOf(water)) : 0)

/** How high the flames stand, 0 … 1: illustrative. */
export const fireOf = (water: number): number =>
  burns(water) ? 0.3 + 0.7 * smoothstep(GOES_OUT, 10, heatOf(water)) : 0

/** Volume and weight that are left when `burnt` (0 … 1) of the way is gone: about 10 % and 20–25 % at the end (K). */
export const leftOf = (burnt: number) => ({
  volume: 1 - 0.9 * clamp(burnt),
  weight: 1 - 0.775 * clamp(burnt),
})
