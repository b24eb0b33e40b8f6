import { clamp } from '#content/scene/curves.ts'

/** What may stand on a square of the lot. */
export const KINDS = ['tree', 'shrub', 'lawn', 'pond', 'path', 'bench', 'bees'] as const
export type Kind = (typeof KINDS)[number]

export const COLUMNS = 8
export const LINES = 6
/** Side of a square, m; the lot is 40 m x 30 m. */
export const SQUARE_M = 5
export const LOT_M2 = COLUMNS * LINES * SQUARE_M ** 2

const LETTERS: Readonly<Record<Kind, string>> = {
  tree: 't',
  shrub: 's',
  lawn: 'l',
  pond: 'w',
  path: 'p',
  bench: 'b',
  bees: 'h',
}
/** A square as the builders left it: paved. */
const BARE = '.'

/**
 * A whole design in 48 letters, line by line from the back: what a visitor saves, sends and gets back. `.` is bare
 * paving, the others are the first letters of `LETTERS`.
 */
export type Plan = string

export const emptyPlan: Plan = BARE.repeat(COLUMNS * LINES)

/** A path from the street, a tree, a bench below it: enough to begin with. */
export const firstPlan: Plan = ['........', '..t..l..', '..b..l..', 'ppppp...', '....p...', '....p...'].join(
  '',
)

/** Anything else than 48 known letters is no plan: it becomes the first one. */
export const readPlan = (plan: Plan): Plan =>
  plan.length === COLUMNS * LINES && [...plan].every((letter) => letter === BARE || kindOf(letter))
    ? plan
    : firstPlan

const kindOf = (letter: string) => KINDS.find((kind) => LETTERS[kind] === letter)

export const kindAt = (plan: Plan, square: number): Kind | undefined => kindOf(plan[square] ?? BARE)

/** Puts a thing on a square; the same thing again takes it away. */
export function place(plan: Plan, square: number, kind: Kind): Plan {
  if (square < 0 || square >= COLUMNS * LINES) return plan
  const letter = kindAt(plan, square) === kind ? BARE : LETTERS[kind]
  return plan.slice(0, square) + letter + plan.slice(square + 1)
}

/** How many squares have each kind. */
export const countOf = (plan: Plan, kind: Kind): number =>
  [...plan].filter((letter) => letter === LETTERS[kind]).length

/** The square a step further, to the right and toward the street being positive; at an edge one stays. */
export function stepOnLot(square: number, across: number, deep: number): number {
  const column = clamp((square % COLUMNS) + across, 0, COLUMNS - 1)
  const line = clamp(Math.floor(square / COLUMNS) + deep, 0, LINES - 1)
  return line * COLUMNS + column
}
