import type { DayBoards, Score, ScoresTaken } from '#content/schema/score.ts'
import { SCORES_AT_ONCE } from '#content/schema/scoreRules.ts'
import { keptScores } from './keptScores.ts'
import { type Standing, standingOf } from './standingOf.ts'

const FIRST_RETRY_MS = 2_000
const LAST_RETRY_MS = 60_000

interface Needs {
  readonly store: () => Pick<Storage, 'getItem' | 'setItem'>
  /** @throws where the bundle has to be sent again */
  readonly send: (scores: Score[]) => Promise<ScoresTaken>
  /** @throws where the hall cannot be reached */
  readonly ask: () => Promise<DayBoards>
  readonly now: () => Date
}

/** Keeps rounds first and sends them when it can; tells the boards as far as this screen knows them. */
export function createScoreBox({ store, send, ask, now }: Needs) {
  const kept = keptScores(store)
  const listeners = new Set<() => void>()
  /** Where rounds of this screen stand, as the hall told. */
  const places = new Map<string, number>()
  let alone = false
  let sending = false
  let tries = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const tell = () => {
    for (const listener of listeners) listener()
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void empty(), Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** tries))
    tries += 1
  }
  const empty = async () => {
    if (sending) return
    sending = true
    try {
      while (kept.unsent().length > 0) {
        const bundle = kept.unsent().slice(0, SCORES_AT_ONCE)
        const taken = await send(bundle)
        for (const { id, place } of taken.places) places.set(id, place)
        kept.hear(taken)
        // What the hall refuses is refused for good.
        kept.remove(new Set(bundle.map(({ id }) => id)))
        alone = false
        tries = 0
      }
    } catch {
      // Without the network, or the hall does not know this screen yet: they stay and are sent again.
      alone = true
      later()
    }
    sending = false
    tell()
  }
  if (kept.unsent().length > 0) later()

  return {
    /** A round is over and has its mark. */
    put(score: Score) {
      kept.add(score)
      tell()
      tries = 0
      void empty()
    },
    /** Asks the hall for today's boards. */
    async refresh() {
      if (kept.unsent().length > 0) return empty()
      try {
        kept.hear(await ask())
        alone = false
      } catch {
        alone = true
      }
      tell()
    },
    standing: (game: string, level: string): Standing =>
      standingOf({ heard: kept.heard(), unsent: kept.unsent(), game, level, now: now() }),
    placeOf: (id: string) => places.get(id),
    /** True while the hall does not answer. */
    isAlone: () => alone,
    /** Calls back whenever a board may have changed; returns the way to stop. */
    listen(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
