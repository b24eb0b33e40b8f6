import { clamp } from '#content/scene/curves.ts'
import type { Reach } from '#content/scene/tree/reachOf.ts'

/** A London plane at one age. */
export interface PlaneTree {
  /** Trunk diameter at breast height (1.3 m), cm. */
  readonly dbh: number
  /** Metres. */
  readonly height: number
  /** Crown diameter, metres. */
  readonly crown: number
  /** Square metres, one side of the leaves. */
  readonly leafArea: number
  /** True where the trunk leaves the 5–100 cm that were measured. */
  readonly beyond: boolean
}

const power = ([factor, exponent]: readonly [number, number], x: number) => factor * x ** exponent

const DBH_FROM_AGE = [3.321, 0.762] as const
const HEIGHT = [1.8124, 0.5584] as const
const CROWN = [0.7595, 0.7351] as const
const LEAF = [0.254, 1.9821] as const
const MEASURED = [5, 100] as const

/** Trunk diameter in cm at an age of 1–100 years: D = 3.32 · age^0.762 (F2b, UTD RDS-2016-0005). */
export const dbhAt = (age: number) => power(DBH_FROM_AGE, Math.max(0, age))

/**
 * Height, crown and leaf area from the trunk: y = a · D^b, fitted to street trees of 17 cities in the United
 * States (F2, UTD RDS-2016-0005; McPherson et al. 2016, PSW-GTR-253). A teaching estimate for Shanghai.
 */
export function planeAt(age: number): PlaneTree {
  const dbh = dbhAt(age)
  return {
    dbh,
    height: power(HEIGHT, dbh),
    crown: power(CROWN, dbh),
    leafArea: power(LEAF, dbh),
    beyond: dbh < MEASURED[0] || dbh > MEASURED[1],
  }
}

/** How fully it fruits, 0–1: hardly below 15 cm of trunk, fully above 25 cm (source T4). */
export const fruiting = (dbh: number) => clamp((dbh - 15) / 10)

const FORK = 3.2

/**
 * How the tree stands in the picture, in metres: as high and wide as `planeAt` says, whatever part of its
 * skeleton has grown. The height of the fork is a picture of the training, not measured.
 */
export function planeShape(age: number, { out, up }: Reach = { out: 1, up: 1 }) {
  const { dbh, height, crown } = planeAt(age)
  const fork = Math.min(FORK, height * 0.62)
  return {
    age,
    height: Math.max(0.02, fork + (height - fork) / up),
    fork,
    crownRadius: crown / 2 / out,
    trunkRadius: dbh / 200,
  }
}

const CUT_BACK_AT = 4
/** Trunk in cm from which old bark begins to drop; illustrative. */
export const FLAKES_FROM = 14

export type PlaneForm = 'seedling' | 'whip' | 'limbs' | 'forks' | 'branches' | 'cup'

/** The step of the training a tree of that age stands at; illustrative, see `planeHabit`. */
export function formAt(age: number): PlaneForm {
  if (age < 1) return 'seedling'
  if (age < CUT_BACK_AT) return 'whip'
  if (age < 6) return 'limbs'
  if (age < 9) return 'forks'
  return age < 14 ? 'branches' : 'cup'
}

/** What words can point at on a tree of that age: its limbs once it is cut back, flaking bark, seed balls. */
export function isOnTree(part: string, age: number): boolean {
  const { dbh } = planeAt(age)
  if (part === 'seed-balls') return fruiting(dbh) > 0
  return part === 'bark' ? dbh > FLAKES_FROM : age >= CUT_BACK_AT
}
