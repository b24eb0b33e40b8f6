/** A place in the district, m east and south of its middle. */
export type Spot = readonly [east: number, south: number]

export interface Plan {
  readonly places: readonly Spot[]
  /** Radius of each park, m; all together they always have 10 ha. */
  readonly radius: number
  /** Pairs of parks that a greenway joins: the shortest net that leaves none out. */
  readonly links: readonly (readonly [from: number, to: number])[]
}

/** Side of the model district, m: 4 km² of even houses with a river. Illustrative, no real place. */
export const SIDE = 2000
/** Green to share out, ha. */
export const HECTARES = 10
export const MOST_PARKS = 10
/** How far people walk to a park, m as the crow flies; a teaching assumption. */
export const WALK = 300
const SQUARE_METRES = 10_000
/** Exponent of the species–area law S = c·A^z (formula F14, Arrhenius 1921). */
const SPECIES_EXPONENT = 0.25
const PITCH = 80
const RIVER_HALF = 62

/** Where the river's middle is, m east, at that distance south. */
export const riverAt = (south: number): number =>
  215 * Math.sin(south / 330 + 0.4) + 80 * Math.sin(south / 730 - 0.6)

/** Parks of so many hectares hold that many times the species of one of 1 ha: A^z. */
export const speciesFactor = (hectares: number): number => hectares ** SPECIES_EXPONENT

/** Each of so many equal parks, ha. */
export const shareOf = (parks: number): number => HECTARES / parks

const radiusOf = (parks: number) => Math.sqrt((shareOf(parks) * SQUARE_METRES) / Math.PI)

const isDry = ([east, south]: Spot, margin: number) => Math.abs(east - riverAt(south)) > RIVER_HALF + margin

/** Houses of the district: a grid with streets, none in the river. */
export const homes: readonly Spot[] = (() => {
  const spots: Spot[] = []
  const count = Math.floor(SIDE / PITCH) - 1
  for (let row = 0; row <= count; row++)
    for (let column = 0; column <= count; column++) {
      const spot: Spot = [(column - count / 2) * PITCH, (row - count / 2) * PITCH]
      if (isDry(spot, 34)) spots.push(spot)
    }
  return spots
})()

const far = (one: Spot, other: Spot) => Math.hypot(one[0] - other[0], one[1] - other[1])

/** Parks spread so that homes have the shortest ways: each in the middle of the homes nearest to it (Lloyd). */
function spread(parks: number): Spot[] {
  let places: Spot[] = Array.from({ length: parks }, (_, index): Spot => {
    const out = 0.42 * SIDE * Math.sqrt((index + 0.5) / parks)
    const turn = index * 2.39996 + 0.7
    return parks === 1 ? [-390, 60] : [Math.cos(turn) * out, Math.sin(turn) * out]
  })
  for (let round = 0; round < 14 && parks > 1; round++) {
    const sums = places.map(() => [0, 0, 0] as [number, number, number])
    for (const home of homes) {
      const sum = sums[nearest(home, places)]
      if (!sum) continue
      sum[0] += home[0]
      sum[1] += home[1]
      sum[2] += 1
    }
    places = sums.map(([east, south, count], index) =>
      count > 0 ? [east / count, south / count] : (places[index] ?? [0, 0]),
    )
  }
  return places.map((place) => ashore(place, radiusOf(parks)))
}

function nearest(home: Spot, places: readonly Spot[]): number {
  let best = 0
  for (let index = 1; index < places.length; index++)
    if (far(home, places[index] ?? home) < far(home, places[best] ?? home)) best = index
  return best
}

/** Out of the river, to the nearer bank. */
function ashore([east, south]: Spot, radius: number): Spot {
  const middle = riverAt(south)
  const least = RIVER_HALF + radius + 30
  if (Math.abs(east - middle) >= least) return [east, south]
  return [middle + (east < middle ? -least : least), south]
}

function join(places: readonly Spot[]): [number, number][] {
  const joined = new Set([0])
  const links: [number, number][] = []
  while (joined.size < places.length) {
    let best: { from: number; to: number; way: number } | undefined
    for (const from of joined)
      for (let to = 0; to < places.length; to++) {
        if (joined.has(to)) continue
        const way = far(places[from] ?? [0, 0], places[to] ?? [0, 0])
        if (!best || way < best.way) best = { from, to, way }
      }
    if (!best) break
    joined.add(best.to)
    links.push([best.from, best.to])
  }
  return links
}

const plans = new Map<number, Plan>()

/** The same 10 ha as that many parks, 1–10. */
export function planOf(parks: number): Plan {
  const wanted = Math.min(MOST_PARKS, Math.max(1, Math.round(parks)))
  const known = plans.get(wanted)
  if (known) return known
  const places = spread(wanted)
  const plan = { places, radius: radiusOf(wanted), links: join(places) }
  plans.set(wanted, plan)
  return plan
}

/** How far from a home to the edge of the nearest park, m; below 0 within it. */
export function wayToPark(home: Spot, { places, radius }: Plan): number {
  return Math.min(...places.map((place) => far(home, place))) - radius
}

/** Part of the homes from which people walk to a park, 0–1. */
export function reached(plan: Plan): number {
  return homes.filter((home) => wayToPark(home, plan) <= WALK).length / homes.length
}
