import { clamp } from '#content/scene/curves.ts'

/** What the visitor may take in the hand. */
export const things = ['can', 'bottle', 'paper', 'glass', 'carton', 'lamp'] as const
export type Thing = (typeof things)[number]

/** Where things become something else, or are kept safe; in the order they stand on the carousel, from the left front. */
export const workshops = ['smelter', 'pulp', 'layers', 'safe', 'fibre', 'kiln'] as const
export type Workshop = (typeof workshops)[number]

const homes: Record<Thing, Workshop> = {
  can: 'smelter',
  bottle: 'fibre',
  paper: 'pulp',
  glass: 'kiln',
  carton: 'layers',
  lamp: 'safe',
}
export const homeOf = (thing: Thing): Workshop => homes[thing]

/** Five stories for six things: metal and glass are both molten. */
export const panelOf = (thing: Thing): 'melt' | 'fibre' | 'pulp' | 'layers' | 'safe' => {
  const home = homes[thing]
  return home === 'smelter' || home === 'kiln' ? 'melt' : home
}

/** What recycled aluminium saves of the electricity that new aluminium takes (K). */
const SAVED = 0.95

/** kWh for as much aluminium as takes 100 kWh when all of it is new; `recycled` is the share of old, 0 … 1. */
export const powerOf = (recycled: number): number => 100 * (1 - SAVED * clamp(recycled))

/** Of what a beverage carton is made, in parts of its weight (K). */
export const CARTON = { board: 0.75, polyethylene: 0.2, aluminium: 0.05 } as const

/** Tonnes a day that Shanghai sorted out in January to May 2024 (W1). */
const SORTED_2024 = { recyclable: 7627, hazardous: 2.1, wet: 9111, residual: 17060 } as const

/** How small a part of a day's waste is hazardous. */
export const hazardousShare = (): number =>
  SORTED_2024.hazardous / Object.values(SORTED_2024).reduce((sum, one) => sum + one, 0)
