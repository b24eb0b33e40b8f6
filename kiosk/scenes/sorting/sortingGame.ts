import type { WasteItem, WasteStream } from '#content/schema/exhibit.ts'
import { drawItem } from './drawItem.ts'
import { itemsFor, type Level, patienceOf, quickPoints } from './levels.ts'

/** The item to sort and those that wait behind it on the table. */
const IN_SIGHT = 4
const POINTS = 10
const TRICKY_FACTOR = 2
/** So many right answers in a row make a whole flower, and that is worth something. */
export const PETALS = 5
export const FLOWER_POINTS = 20

export interface Answer {
  readonly item: WasteItem
  /** Null where the thing slipped away before anybody chose. */
  readonly chosen: WasteStream | null
  readonly right: boolean
  /** What it was worth; a second try earns nothing. */
  readonly points: number
  /** True where it made a flower whole. */
  readonly flower: boolean
  /** How long the streak was that it ended; 0 where there was none. */
  readonly ended: number
}

/** A round, from the first item to what was learnt. */
export interface Game {
  readonly level: Level
  readonly items: readonly WasteItem[]
  readonly seed: number
  /** False for a visitor who moves slowly: nothing slips away. */
  readonly hurried: boolean
  /** s, on whatever clock the caller keeps. */
  readonly startedAt: number
  /** When the thing in front came. */
  readonly cameAt: number
  readonly over: boolean
  /** How long it lasted, s; 0 until it is over. */
  readonly lasted: number
  /** First the one to sort now, then the next ones. */
  readonly queue: readonly WasteItem[]
  readonly drawn: readonly WasteItem[]
  readonly score: number
  /** Right at the first try, one after another. */
  readonly streak: number
  readonly bestStreak: number
  /** Items that came home at the first try, in order. */
  readonly right: readonly WasteItem[]
  /** True after a wrong choice, until the item is in the right bin. */
  readonly retrying: boolean
  /** Items of this round that went wrong first, in order, each once. */
  readonly missed: readonly WasteItem[]
  readonly last: Answer | undefined
}

interface Beginning {
  readonly level: Level
  readonly items: readonly WasteItem[]
  readonly seed: number
  readonly hurried?: boolean
}

/** A fresh round at `startedAt` s; the same seed deals the same first items. */
export function startGame({ level, items, seed, hurried = true }: Beginning, startedAt: number): Game {
  const empty: Game = {
    level,
    items: itemsFor(level, items),
    seed,
    hurried,
    startedAt,
    cameAt: startedAt,
    over: false,
    lasted: 0,
    queue: [],
    drawn: [],
    score: 0,
    streak: 0,
    bestStreak: 0,
    right: [],
    retrying: false,
    missed: [],
    last: undefined,
  }
  return refill(empty)
}

/** The only place that judges: the item in front goes into a bin at `at` s. */
export function answer(game: Game, chosen: WasteStream, at: number): Game {
  const now = letTimePass(game, at)
  const [item, ...rest] = now.queue
  if (now.over || !item) return now
  if (item.stream !== chosen) return { ...miss(now, item, chosen), cameAt: at }
  const streak = now.retrying ? 0 : now.streak + 1
  const flower = streak > 0 && streak % PETALS === 0
  const points = now.retrying
    ? 0
    : worth(item) + quickPoints(now.level, at - now.cameAt) + (flower ? FLOWER_POINTS : 0)
  const sorted = refill({
    ...now,
    queue: rest,
    cameAt: at,
    score: now.score + points,
    streak,
    bestStreak: Math.max(now.bestStreak, streak),
    right: now.retrying ? now.right : [...now.right, item],
    retrying: false,
    last: { item, chosen, right: true, points, flower, ended: 0 },
  })
  return sorted.queue.length > 0 ? sorted : end(sorted, at - now.startedAt)
}

/** A thing whose patience is over slips away, and a round whose time is over ends. */
export function letTimePass(game: Game, at: number): Game {
  const { level, startedAt } = game
  if (game.over) return game
  if (level.seconds !== null && at - startedAt >= level.seconds) return end(game, level.seconds)
  const patience = waitsFor(game)
  const [item, ...rest] = game.queue
  if (patience === null || !item || at - game.cameAt < patience) return game
  const cameAt = game.cameAt + patience
  const slipped = refill({ ...miss(game, item, null), queue: rest, retrying: false, cameAt })
  return slipped.queue.length > 0 ? letTimePass(slipped, at) : end(slipped, cameAt - startedAt)
}

/** How long the thing in front waits, s; null where it waits for ever. */
export const waitsFor = ({ hurried, level, streak }: Game): number | null =>
  hurried ? patienceOf(level, streak) : null

/** Whole seconds until the round ends, as a visitor counts them; null where nobody counts. */
export const secondsLeft = ({ startedAt, level: { seconds } }: Game, at: number): number | null =>
  seconds === null ? null : Math.max(0, Math.ceil(seconds - (at - startedAt)))

/** How many things are still to come in a round without a clock. */
export const thingsLeft = ({ level: { things }, drawn, queue }: Game): number =>
  things - drawn.length + queue.length

/** Whether it is time to help with the thing in front. */
export const needsHint = ({ level: { hint }, cameAt, retrying, over }: Game, at: number): boolean =>
  hint !== null && !over && (retrying || at - cameAt >= hint)

/** Tricky items are worth double. */
export const worth = ({ tricky }: WasteItem): number => (tricky ? POINTS * TRICKY_FACTOR : POINTS)

const miss = (game: Game, item: WasteItem, chosen: WasteStream | null): Game => ({
  ...game,
  streak: 0,
  retrying: true,
  missed: game.missed.includes(item) ? game.missed : [...game.missed, item],
  last: { item, chosen, right: false, points: 0, flower: false, ended: game.streak },
})

const end = (game: Game, lasted: number): Game => ({ ...game, over: true, lasted })

function refill(game: Game): Game {
  const { queue, drawn, level } = game
  if (queue.length >= IN_SIGHT || drawn.length >= level.things) return game
  const next = drawItem(game)
  return next ? refill({ ...game, queue: [...queue, next], drawn: [...drawn, next] }) : game
}
