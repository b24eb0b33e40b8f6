import type { PlantKey } from './plants.ts'

/** How a pot plant looks: its measures, greens and petals. */
export interface Look {
  /** Height of the stem and half of the crown, across and up; all in units of the scene, from the soil. */
  readonly stem: number
  readonly crown: readonly [across: number, up: number]
  readonly leaves: number
  readonly leaf: readonly [long: number, wide: number]
  readonly green: readonly [dark: string, pale: string]
  readonly flowers: number
  readonly flower: number
  readonly petals: readonly [one: string, other: string]
  /** What a bee makes of its petals: bright blue-violet, or dark where we see red. */
  readonly red?: boolean
  /** Flowers in so many round heads instead of all over. */
  readonly heads?: number
}

/** Every plant by its key. */
export const looks: Record<PlantKey, Look> = {
  mint: {
    stem: 0.06,
    crown: [0.22, 0.2],
    leaves: 180,
    leaf: [0.085, 0.055],
    green: ['#4f9a5c', '#9fce7a'],
    flowers: 0,
    flower: 0,
    petals: ['#ffffff', '#ffffff'],
  },
  fern: {
    stem: 0.05,
    crown: [0.32, 0.2],
    leaves: 180,
    leaf: [0.15, 0.022],
    green: ['#3f7d4f', '#86b866'],
    flowers: 0,
    flower: 0,
    petals: ['#ffffff', '#ffffff'],
  },
  hosta: {
    stem: 0.03,
    crown: [0.28, 0.16],
    leaves: 55,
    leaf: [0.24, 0.13],
    green: ['#4c8a68', '#a9cf9a'],
    flowers: 0,
    flower: 0,
    petals: ['#ffffff', '#ffffff'],
  },
  mume: {
    stem: 0.62,
    crown: [0.42, 0.4],
    leaves: 170,
    leaf: [0.11, 0.055],
    green: ['#5f8a55', '#92b06a'],
    flowers: 90,
    flower: 0.052,
    petals: ['#f3b6c4', '#fbe0e4'],
  },
  orychophragmus: {
    stem: 0.08,
    crown: [0.24, 0.24],
    leaves: 80,
    leaf: [0.12, 0.07],
    green: ['#5d8f5a', '#9dbb74'],
    flowers: 46,
    flower: 0.05,
    petals: ['#9a8fd6', '#c4bcec'],
  },
  azalea: {
    stem: 0.14,
    crown: [0.32, 0.24],
    leaves: 190,
    leaf: [0.075, 0.04],
    green: ['#4f7d55', '#7fa562'],
    flowers: 60,
    flower: 0.066,
    petals: ['#d9588f', '#ef8db6'],
  },
  pomegranate: {
    stem: 0.66,
    crown: [0.38, 0.36],
    leaves: 230,
    leaf: [0.09, 0.036],
    green: ['#5c8f50', '#a0bd62'],
    flowers: 30,
    flower: 0.075,
    petals: ['#d9482b', '#ec7a3f'],
    red: true,
  },
  hydrangea: {
    stem: 0.16,
    crown: [0.34, 0.26],
    leaves: 120,
    leaf: [0.15, 0.1],
    green: ['#4e8a5c', '#86b36f'],
    flowers: 170,
    flower: 0.036,
    petals: ['#7f9fdc', '#c5b6e6'],
    heads: 7,
  },
  crape: {
    stem: 0.74,
    crown: [0.36, 0.42],
    leaves: 210,
    leaf: [0.095, 0.055],
    green: ['#5a8c54', '#97b768'],
    flowers: 110,
    flower: 0.04,
    petals: ['#d66aa8', '#f0a3c9'],
    heads: 9,
  },
  lycoris: {
    stem: 0.02,
    crown: [0.17, 0.3],
    leaves: 46,
    leaf: [0.34, 0.022],
    green: ['#3f7a5a', '#6fa274'],
    flowers: 64,
    flower: 0.075,
    petals: ['#c93a34', '#e5635a'],
    red: true,
    heads: 5,
  },
  osmanthus: {
    stem: 0.56,
    crown: [0.42, 0.42],
    leaves: 260,
    leaf: [0.12, 0.05],
    green: ['#3c6f4e', '#6b9a5c'],
    flowers: 130,
    flower: 0.022,
    petals: ['#e8a83a', '#f6cf72'],
  },
  loquat: {
    stem: 0.6,
    crown: [0.44, 0.4],
    leaves: 120,
    leaf: [0.24, 0.085],
    green: ['#3f6f4f', '#7d9f62'],
    flowers: 80,
    flower: 0.03,
    petals: ['#f4ecd6', '#fffaf0'],
    heads: 8,
  },
  camellia: {
    stem: 0.26,
    crown: [0.32, 0.36],
    leaves: 220,
    leaf: [0.1, 0.058],
    green: ['#2f654b', '#5a8f5c'],
    flowers: 24,
    flower: 0.085,
    petals: ['#c94a56', '#e68a8f'],
    red: true,
  },
  wintersweet: {
    stem: 0.3,
    crown: [0.34, 0.42],
    leaves: 130,
    leaf: [0.12, 0.06],
    green: ['#608c55', '#96b36c'],
    flowers: 70,
    flower: 0.04,
    petals: ['#e6b93f', '#f5dc86'],
  },
}
