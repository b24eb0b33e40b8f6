import type { WasteItem, WasteStream } from '#content/schema/exhibit.ts'
import { drawItem } from './drawItem.ts'

/** How long a round lasts. */
export const ROUND_SECONDS = 90
/** The item to sort and those that wait behind it on the table. */
const IN_SIGHT = 4
const POINTS = 10
const TRICKY_FACTOR = 2

export interface Answer {
  readonly item: WasteItem
  readonly chosen: WasteStream
  readonly right: boolean
  /** What it was worth; a second try earns nothing. */
  readonly points: number
}

/** A round, from the first item to what was learnt. */
export interface Game {
  readonly items: readonly WasteItem[]
  readonly seed: number
  /** s, on whatever clock the caller keeps. */
  readonly startedAt: number
  readonly over: boolean
  /** First the one to sort now, then the next ones. */
  readonly queue: readonly WasteItem[]
  readonly drawn: readonly WasteItem[]
  readonly score: number
  /** Right at the first try, one after another. */
  readonly streak: number
  readonly bestStreak: number
  /** Items that came home at the first try. */
  readonly home: number
  /** True after a wrong choice, until the item is in the right bin. */
  readonly retrying: boolean
  /** Items of this round that went wrong first, in order, each once. */
  readonly missed: readonly WasteItem[]
  readonly last: Answer | undefined
}

/** A fresh round at `startedAt` s; the same seed deals the same first items. */
export function startGame(items: readonly WasteItem[], seed: number, startedAt: number): Game {
  const empty: Game = {
    items,
    seed,
    startedAt,
    over: false,
    queue: [],
    drawn: [],
    score: 0,
    streak: 0,
    bestStreak: 0,
    home: 0,
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
  if (item.stream !== chosen) {
    const missed = now.missed.includes(item) ? now.missed : [...now.missed, item]
    return { ...now, streak: 0, retrying: true, missed, last: { item, chosen, right: false, points: 0 } }
  }
  const points = now.retrying ? 0 : worth(item)
  const streak = now.retrying ? 0 : now.streak + 1
  const sorted = refill({
    ...now,
    queue: rest,
    score: now.score + points,
    streak,
    bestStreak: Math.max(now.bestStreak, streak),
    home: now.home + (now.retrying ? 0 : 1),
    retrying: false,
    last: { item, chosen, right: true, points },
  })
  return sorted.queue.length > 0 ? sorted : { ...sorted, over: true }
}

/** Ends the round when its time is over. */
export const letTimePass = (game: Game, at: number): Game =>
  game.over || secondsLeft(game, at) > 0 ? game : { ...game, over: true }

/** Whole seconds until the round ends, as a visitor counts them. */
export const secondsLeft = ({ startedAt }: Game, at: number): number =>
  Math.max(0, Math.ceil(ROUND_SECONDS - (at - startedAt)))

/** Tricky items are worth double. */
export const worth = ({ tricky }: WasteItem): number => (tricky ? POINTS * TRICKY_FACTOR : POINTS)

function refill(game: Game): Game {
  if (game.queue.length >= IN_SIGHT) return game
  const next = drawItem(game)
  return next ? refill({ ...game, queue: [...game.queue, next], drawn: [...game.drawn, next] }) : game
}
