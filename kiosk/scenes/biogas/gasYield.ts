import { clamp } from '#content/scene/curves.ts'

/** What the visitor feeds the digester with. */
export interface Load {
  /** Food waste proper in what is delivered, 0 … 1; the rest is water and whatever else. */
  readonly organic: number
  /** °C inside the digester. */
  readonly celsius: number
  /** Plastic mixed in, % by weight. */
  readonly plastic: number
}

/** m³ of biogas from a tonne of wet waste, as reported for Laogang in 2019 (L7). */
const USUAL_GAS = 80
/** Share of methane in biogas; 50–65 % is common (K). */
export const METHANE = 0.6
/** MJ in a m³ of methane, and the engine's part that becomes electricity (formula F8). */
const METHANE_HEAT = 35.8
const ENGINE = 0.32
const MJ_A_KWH = 3.6

/** More than this much plastic and the pumps stop: illustrative. */
export const BLOCKED = 6
/** From here on plastic winds around the rollers: illustrative. */
export const TANGLED = 1
export const COLD = 20
export const HOT = 62
export const THIN = 0.6

/**
 * How busy methane microbes are, 0 … 1. Digesters are usually kept at 35 or at 55 °C (K), so there are two
 * hilltops; the slopes between them are illustrative.
 */
export const warmth = (celsius: number): number =>
  Math.max(Math.exp(-(((celsius - 35) / 11) ** 2)), Math.exp(-(((celsius - 55) / 7) ** 2)))

/** m³ of biogas from one tonne: 80 at best (L7), less by an illustrative rule for each thing that goes wrong. */
export function gasOf({ organic, celsius, plastic }: Load): number {
  const flow = plastic >= BLOCKED ? 0 : 1 - 0.08 * Math.max(0, plastic - TANGLED)
  return USUAL_GAS * clamp(organic) * warmth(celsius) * flow
}

/** kWh from `gas` m³ of biogas: E = V · xCH4 · 35.8 · η / 3.6 (F8). */
export const electricityOf = (gas: number): number => (gas * METHANE * METHANE_HEAT * ENGINE) / MJ_A_KWH

export type Fault = 'none' | 'blocked' | 'cold' | 'hot' | 'tangled' | 'thin'

/** What is wrong, the worst thing first. */
export function faultOf({ organic, celsius, plastic }: Load): Fault {
  if (plastic >= BLOCKED) return 'blocked'
  if (celsius < COLD) return 'cold'
  if (celsius > HOT) return 'hot'
  if (plastic > TANGLED) return 'tangled'
  return organic < THIN ? 'thin' : 'none'
}
