/**
 * The games with a board of the day. Apart from the schema, so that a kiosk starts without one.
 * To give another game a board, add its levels here and show `<round-score>` at its end (`kiosk/scores/`).
 */

/** What a round can be worth, so that nobody writes a score that no finger can reach. */
interface Reach {
  /** s a round takes, from and to. */
  readonly seconds: readonly [least: number, most: number]
  /** Points: in all, and for each second of the round. */
  readonly most: number
  readonly perSecond: number
}

const HOUR = 3600

export const scoreRules = {
  sorting: {
    /** Twelve things at most 15 points each, and two full flowers. */
    sprout: { seconds: [6, HOUR], most: 220, perSecond: 30 },
    sapling: { seconds: [89, 100], most: 2250, perSecond: 25 },
    tree: { seconds: [59, 70], most: 1500, perSecond: 25 },
  },
  pocketpark: {
    /** Shade and rain in per cent, and two for each of 47 kinds. */
    park: { seconds: [1, HOUR], most: 294, perSecond: 294 },
  },
  fieldguide: {
    /** Ten names at 10 points each, and up to 10 more for a streak. */
    first: { seconds: [10, HOUR], most: 200, perSecond: 20 },
    key: { seconds: [10, HOUR], most: 200, perSecond: 20 },
    alike: { seconds: [10, HOUR], most: 200, perSecond: 20 },
  },
} as const satisfies Record<string, Record<string, Reach>>

export type ScoredGame = keyof typeof scoreRules

/** How many rows a board shows. */
export const BOARD_ROWS = 10
/** A kiosk that was without the network sends what it kept in bundles of this size at most. */
export const SCORES_AT_ONCE = 50

/** The pictures of which a visitor picks two in place of a name. */
export const markPictures = [
  'leaf',
  'bird',
  'flower',
  'acorn',
  'fish',
  'snail',
  'mushroom',
  'drop',
  'sun',
  'moon',
  'butterfly',
  'ladybird',
] as const
export type MarkPicture = (typeof markPictures)[number]

/** What a round can be worth; undefined where there is no such game or level. */
export const reachOf = (game: string, level: string): Reach | undefined =>
  (scoreRules as Record<string, Record<string, Reach> | undefined>)[game]?.[level]

/** Whether a finger can have reached these points in so many s. */
export const isWithin = (
  { seconds: [least, longest], most, perSecond }: Reach,
  score: number,
  seconds: number,
) => seconds >= least && seconds <= longest && score <= Math.min(most, perSecond * seconds)
