import { clamp } from '#content/scene/curves.ts'
import type { WasteItem } from '#content/schema/exhibit.ts'

/** From the youngest to the grown-ups; also the names of their boards. */
export const levelIds = ['sprout', 'sapling', 'tree'] as const
export type LevelId = (typeof levelIds)[number]

/** How likely a hard thing is at the start of a round, more with each right answer in a row, and at most. */
interface Hardness {
  readonly atFirst: number
  readonly perStreak: number
  readonly atMost: number
}

export interface Level {
  readonly id: LevelId
  /** How long a round lasts, s; null where nobody is hurried: it ends after so many things. */
  readonly seconds: number | null
  readonly things: number
  /** How long a thing waits, s: at first, less with each right answer in a row, and at least. */
  readonly patience: { readonly atFirst: number; readonly perStreak: number; readonly atLeast: number } | null
  /** s until the right bin opens its lid a little; null where nobody helps. */
  readonly hint: number | null
  readonly hard: Hardness
  /** Whether a thing says in which state it is: greasy, rinsed, used up. */
  readonly states: boolean
  /** Points for an answer without hesitation, beside those for the answer. */
  readonly quick: number
  /** How large the thing in hand is drawn. */
  readonly size: number
}

/** As many as there could ever be. */
const ALL = Number.POSITIVE_INFINITY

export const levels: Readonly<Record<LevelId, Level>> = {
  sprout: {
    id: 'sprout',
    seconds: null,
    things: 12,
    patience: null,
    hint: 6,
    hard: { atFirst: 0, perStreak: 0, atMost: 0 },
    states: false,
    quick: 5,
    size: 1.25,
  },
  sapling: {
    id: 'sapling',
    seconds: 90,
    things: ALL,
    patience: { atFirst: 15, perStreak: 0.8, atLeast: 7 },
    hint: null,
    hard: { atFirst: 0.1, perStreak: 0.12, atMost: 0.7 },
    states: false,
    quick: 0,
    size: 1,
  },
  tree: {
    id: 'tree',
    seconds: 60,
    things: ALL,
    patience: { atFirst: 9, perStreak: 0.5, atLeast: 4 },
    hint: null,
    hard: { atFirst: 0.5, perStreak: 0.1, atMost: 0.95 },
    states: true,
    quick: 0,
    size: 1,
  },
}

/** What a level deals: the youngest get what a child of five knows, where somebody has marked such things. */
export function itemsFor({ id }: Level, items: readonly WasteItem[]): readonly WasteItem[] {
  if (id !== 'sprout') return items
  const plain = items.filter((item) => item.plain)
  return plain.length > 0 ? plain : items.filter((item) => !item.tricky)
}

/** What a level saves for those on a streak. */
export const isHard = ({ states }: Level, { tricky, state }: WasteItem): boolean =>
  tricky || (states && state !== undefined)

/** The chance of a hard thing after so many right answers in a row, 0–1. */
export const chanceOfHard = ({ hard: { atFirst, perStreak, atMost } }: Level, streak: number): number =>
  Math.min(atMost, atFirst + perStreak * streak)

/** How long the next thing waits after so many right answers in a row, s; null where it waits for ever. */
export const patienceOf = ({ patience }: Level, streak: number): number | null =>
  patience && Math.max(patience.atLeast, patience.atFirst - patience.perStreak * streak)

/** Until then an answer is without hesitation; after the second time nobody calls it quick. s */
const QUICK = [2, 10] as const

/** Points for being quick, after a thing has lain there for so many s. */
export const quickPoints = ({ quick }: Level, waited: number): number =>
  Math.round(quick * clamp(1 - (waited - QUICK[0]) / (QUICK[1] - QUICK[0])))
