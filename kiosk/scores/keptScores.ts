import type { DayBoards, Score } from '#content/schema/score.ts'

const UNSENT = 'greenhall.scores'
const HEARD = 'greenhall.boards'
/** A screen that is without the network for weeks lets the oldest go. */
const MOST_KEPT = 2000

type Store = Pick<Storage, 'getItem' | 'setItem'>

const isScore = (one: unknown): one is Score =>
  ['id', 'screen', 'game', 'level', 'playedAt'].every(
    (key) => typeof (one as Record<string, unknown> | null)?.[key] === 'string',
  )
const isBoards = (one: unknown): one is DayBoards => {
  const { day, boards } = (one ?? {}) as { day?: unknown; boards?: unknown }
  return typeof day === 'string' && Array.isArray(boards)
}

/**
 * Rounds that the hall has not acknowledged, and the last boards it told; both survive a restart of the screen. The two
 * halves of a wide screen share them, so each change begins with what is there now. A store that is full or shut keeps
 * them until the screen is switched off.
 */
export function keptScores(store: () => Store) {
  const inMemory = new Map<string, unknown>()
  const read = (key: string): unknown => {
    if (inMemory.has(key)) return inMemory.get(key)
    try {
      return JSON.parse(store().getItem(key) ?? 'null')
    } catch {
      // Half written, or no store at all.
      return null
    }
  }
  const write = (key: string, value: unknown) => {
    try {
      store().setItem(key, JSON.stringify(value))
      inMemory.delete(key)
    } catch {
      inMemory.set(key, value)
    }
  }
  const unsent = (): Score[] => {
    const kept = read(UNSENT)
    return Array.isArray(kept) ? kept.filter(isScore) : []
  }
  return {
    unsent,
    add: (score: Score) => write(UNSENT, [...unsent(), score].slice(-MOST_KEPT)),
    remove: (ids: ReadonlySet<string>) =>
      write(
        UNSENT,
        unsent().filter(({ id }) => !ids.has(id)),
      ),
    heard: (): DayBoards | undefined => {
      const kept = read(HEARD)
      return isBoards(kept) ? kept : undefined
    },
    hear: ({ day, boards }: DayBoards) => write(HEARD, { day, boards }),
  }
}
