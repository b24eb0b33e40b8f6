/** Where a balcony looks. */
export type Aspect = 'south' | 'east' | 'west' | 'north'
export const aspects: readonly Aspect[] = ['south', 'east', 'west', 'north']

export type Size = 'tree' | 'shrub' | 'herb'

export interface Plant {
  readonly key: PlantKey
  /** Months in flower in Shanghai, 1 to 12 (table of plants, K). */
  readonly months: readonly number[]
  /** Months with leaves. */
  readonly leafy: readonly number[]
  /** Aspects it is proposed for: a teaching choice, sun-lovers to the south and west, shade-bearers to the north. */
  readonly aspects: readonly Aspect[]
  readonly size: Size
}

/** Square metres a pot of that size takes; illustrative. */
export const SPACE: Record<Size, number> = { tree: 0.75, shrub: 0.5, herb: 0.25 }
const ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
const SUMMER_GREEN = [4, 5, 6, 7, 8, 9, 10, 11]

export type PlantKey =
  | 'wintersweet'
  | 'mume'
  | 'orychophragmus'
  | 'azalea'
  | 'pomegranate'
  | 'hydrangea'
  | 'crape'
  | 'lycoris'
  | 'osmanthus'
  | 'loquat'
  | 'camellia'
  | 'mint'
  | 'fern'
  | 'hosta'

/** Plants of the table that live in a pot, in the order of the year. */
export const plants: readonly Plant[] = [
  { key: 'mume', months: [1, 2, 3], leafy: SUMMER_GREEN, aspects: ['south'], size: 'tree' },
  {
    key: 'orychophragmus',
    months: [3, 4],
    leafy: [1, 2, 3, 4, 5, 11, 12],
    aspects: ['south', 'east', 'west', 'north'],
    size: 'herb',
  },
  { key: 'azalea', months: [4, 5], leafy: ALL, aspects: ['east', 'west', 'north'], size: 'shrub' },
  { key: 'pomegranate', months: [5, 6], leafy: SUMMER_GREEN, aspects: ['south', 'west'], size: 'tree' },
  { key: 'hydrangea', months: [5, 6, 7], leafy: SUMMER_GREEN, aspects: ['east', 'north'], size: 'shrub' },
  { key: 'crape', months: [6, 7, 8, 9], leafy: SUMMER_GREEN, aspects: ['south', 'west'], size: 'tree' },
  {
    key: 'lycoris',
    months: [8, 9],
    leafy: [1, 2, 3, 4, 10, 11, 12],
    aspects: ['east', 'west', 'north'],
    size: 'herb',
  },
  { key: 'osmanthus', months: [9, 10], leafy: ALL, aspects: ['south', 'east', 'west'], size: 'tree' },
  { key: 'loquat', months: [10, 11, 12, 1], leafy: ALL, aspects: ['south'], size: 'tree' },
  {
    key: 'camellia',
    months: [11, 12, 1, 2, 3, 4],
    leafy: ALL,
    aspects: ['east', 'west', 'north'],
    size: 'shrub',
  },
  {
    key: 'wintersweet',
    months: [12, 1, 2],
    leafy: SUMMER_GREEN,
    aspects: ['south', 'east', 'west'],
    size: 'shrub',
  },
]

/** Green company without a month of its own: mint in the sun, fern and hosta in the shade. */
export const greens: Record<Aspect, readonly Plant[]> = {
  south: [green('mint')],
  east: [green('mint'), green('hosta')],
  west: [green('mint')],
  north: [green('fern'), green('hosta')],
}

function green(key: PlantKey): Plant {
  return { key, months: [], leafy: ALL, aspects, size: 'herb' }
}

/** Months of the year in which something of a planting flowers. */
export const monthsInFlower = (chosen: readonly Plant[]) =>
  ALL.filter((month) => chosen.some(({ months }) => months.includes(month)))

/**
 * Plants for an aspect on so many m²: each time the one that fills most empty months for its space; on a
 * tie the smaller, then the earlier of the list. Always the same for the same balcony.
 */
export function proposePlants(aspect: Aspect, area: number): readonly Plant[] {
  const chosen: Plant[] = []
  let left = area
  for (;;) {
    const filled = new Set(monthsInFlower(chosen))
    const worth = (plant: Plant) =>
      plant.months.filter((month) => !filled.has(month)).length / SPACE[plant.size]
    const best = plants
      .filter(
        (plant) =>
          plant.aspects.includes(aspect) && !chosen.includes(plant) && SPACE[plant.size] <= left + 1e-9,
      )
      .reduce<Plant | undefined>(
        (first, plant) => (worth(plant) > (first ? worth(first) : 0) + 1e-9 ? plant : first),
        undefined,
      )
    if (!best) return plants.filter((plant) => chosen.includes(plant))
    chosen.push(best)
    left -= SPACE[best.size]
  }
}
