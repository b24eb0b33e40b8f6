import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import { hallDay } from '#content/schema/hallTime.ts'
import type { Score } from '#content/schema/score.ts'
import { isWithin, reachOf, scoreRules } from '#content/schema/scoreRules.ts'
import type { AddressMark } from '../addressMark.ts'
import type { Serve } from '../serve.ts'
import type { Database } from '../storage/tables.ts'
import { createScoreStore } from './scoreStore.ts'

const HOUR_MS = 3_600_000
/**
 * Only a flood is kept out: a hall's kiosks may all sit behind one address, and one that was without the network sends
 * a day at once. The rows are counted, so that the limit holds over a restart and on every node.
 */
export const ROUNDS_AN_HOUR = 1500
/** s of play in an hour at one screen, with a minute for clocks that are put right between two bundles. */
const PLAYED_AN_HOUR = 3660

interface Needs {
  readonly database: Database
  readonly now: () => Date
  readonly addressMark: AddressMark
}

/** The games' boards of the day: rounds taken from the touch screens, judged, and the best ten told. */
export function scores(serve: Serve, { database, now, addressMark }: Needs) {
  const store = createScoreStore(database)
  const today = () => hallDay(now())

  /** @throws Problem where the round cannot have been played */
  const judge = async ({ id, screen, game, level, points, seconds }: Score, playedAt: Date) => {
    const reach = reachOf(game, level)
    if (!reach) throw new Problem('score/unknown-level', `${game}/${level}`)
    if (!isWithin(reach, points, seconds)) throw new Problem('score/implausible', `${points} / ${seconds} s`)
    const before = await store.secondsPlayed(screen, playedAt, id)
    if (before + seconds > PLAYED_AN_HOUR) throw new Problem('score/implausible', `${before + seconds} s / h`)
  }

  serve(routes.todaysBoards, async () => {
    const { day, boards } = await store.boards(today())
    return { day, boards }
  })

  serve(routes.reportScores, async ({ body: { sentAt, scores: sent }, request }) => {
    const heardAt = now()
    const address = addressMark(request)
    // Nothing of the bundle is written; the screen keeps it and comes again.
    if (!(await store.knowsScreens(sent.map(({ screen }) => screen))))
      throw new Problem('exhibit/unknown-screen')
    const heard = await store.heardFrom(address, new Date(heardAt.getTime() - HOUR_MS))
    if (heard + sent.length > ROUNDS_AN_HOUR) throw new Problem('request/too-many')
    const wrongByMs = Date.parse(sentAt) - heardAt.getTime()
    const refused: { id: string; code: string }[] = []
    for (const round of sent) {
      const playedAt = new Date(Math.min(Date.parse(round.playedAt) - wrongByMs, heardAt.getTime()))
      try {
        await judge(round, playedAt)
        await store.keep({ ...round, playedAt, heardAt, address })
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        refused.push({ id: round.id, code: error.code })
      }
    }
    const told = await store.boards(
      today(),
      sent.map(({ id }) => id),
    )
    return { ...told, refused }
  })

  serve(routes.clearBoard, async ({ params: { game }, identity }) => {
    if (!(game in scoreRules)) throw new Problem('score/unknown-level', game)
    await store.clear(game, now(), identity?.username ?? '')
    const { day, boards } = await store.boards(today())
    return { day, boards }
  })
}
