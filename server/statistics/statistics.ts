import type { FastifyBaseLogger } from 'fastify'
import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import type { AirYear } from '#content/schema/air.ts'
import type { Audience } from '#content/schema/audience.ts'
import { hallYear } from '#content/schema/hallTime.ts'
import { workbookWords } from '#content/strings/workbookWords.ts'
import type { Serve } from '../serve.ts'
import type { Database } from '../storage/tables.ts'
import { audienceNews } from './audienceNews.ts'
import { readBroadcastDetail } from './broadcast/readBroadcastDetail.ts'
import { countAudience, nobody } from './countAudience.ts'
import { roundsOf } from './roundsOf.ts'
import { snapshot } from './snapshot.ts'
import { broadcastSheets } from './workbook/broadcastSheets.ts'
import { howSheet, sourceSheet } from './workbook/commonSheets.ts'
import { readLedgerHeads } from './workbook/readLedgerHeads.ts'
import { sendWorkbook } from './workbook/sendWorkbook.ts'
import { yearSheets } from './workbook/yearSheets.ts'
import { createSummaries } from './year/createSummaries.ts'
import { readYearFigures, type YearGoal } from './year/readYearFigures.ts'

interface Needs {
  readonly database: Database
  readonly log: FastifyBaseLogger
  readonly now: () => Date
  /** The goals of the year, from the hall's own list. */
  readonly goal: YearGoal
  /** Resolves when all that is written by now is in the visits. */
  readonly settle: () => Promise<unknown>
  /** The failure ledger of this year, for the year's workbook. */
  readonly air: () => Promise<AirYear>
  readonly announce: (counted: { broadcast: string; audience: Audience }) => void
}

/** Every figure of the audience, derived from the ledger when it is asked for. */
export function statistics(serve: Serve, { database, log, now, goal, settle, air, announce }: Needs) {
  const count = roundsOf(async (id): Promise<Audience> => {
    await settle()
    return (await countAudience(database, now(), id)).get(id) ?? nobody
  })
  /** Reads what was so at one moment, once all that is written is in the visits. */
  const seen = async <T>(read: (database: Database) => Promise<T>): Promise<T> => {
    await settle()
    return snapshot(database, read)
  }
  const summaries = createSummaries()
  const yearIn = (from: Database, wanted: number) =>
    readYearFigures(from, wanted, { now: now(), goal, summaries })
  /** @throws Problem `broadcast/not-found` */
  const detailIn = async (from: Database, id: string) => {
    const found = await readBroadcastDetail(from, id, now())
    if (!found) throw new Problem('broadcast/not-found')
    return found
  }

  serve(routes.audience, async ({ params }) => {
    const known = await database
      .selectFrom('broadcasts')
      .select('id')
      .where('id', '=', params.id)
      .executeTakeFirst()
    if (!known) throw new Problem('broadcast/not-found')
    return count(params.id)
  })
  const year = roundsOf((wanted) => seen((from) => yearIn(from, Number(wanted))))
  const thisYear = () => year(String(hallYear(now())))
  const detail = roundsOf((id) => seen((from) => detailIn(from, id)))
  serve(routes.goalBroadcastViews, async () => (await thisYear()).goal)
  serve(routes.yearFigures, ({ params }) => year(params.year))
  serve(routes.broadcastDetail, ({ params }) => detail(params.id))

  serve(routes.yearWorkbook, async ({ params, request, reply }) => {
    const { figures, heads } = await seen(async (from) => ({
      figures: await yearIn(from, Number(params.year)),
      heads: await readLedgerHeads(from),
    }))
    const account = await air()
    return sendWorkbook({ request, reply, at: now() }, (locale) => ({
      title: workbookWords(locale)('yearTitle', params),
      sheets: [
        ...yearSheets(figures, account, locale),
        howSheet(locale),
        sourceSheet(figures.at, heads, locale),
      ],
    }))
  })
  serve(routes.broadcastWorkbook, async ({ params, request, reply }) => {
    const { figures, heads } = await seen(async (from) => ({
      figures: await detailIn(from, params.id),
      heads: await readLedgerHeads(from),
    }))
    return sendWorkbook({ request, reply, at: now() }, (locale) => ({
      title: figures.title,
      sheets: [...broadcastSheets(figures, locale), howSheet(locale), sourceSheet(figures.at, heads, locale)],
    }))
  })

  const news = audienceNews({ log, count, announce })
  return {
    views: async () => (await thisYear()).goal.views,
    counted: news.counted,
    close: news.close,
  }
}
