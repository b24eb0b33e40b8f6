import { routes } from '#content/contract/routes.ts'
import { workbookWords } from '#content/strings/workbookWords.ts'
import type { Serve } from '../../serve.ts'
import type { Database } from '../../storage/tables.ts'
import { snapshot } from '../snapshot.ts'
import { exhibitSheets } from '../workbook/exhibitSheets.ts'
import { sendWorkbook } from '../workbook/sendWorkbook.ts'
import { keepExhibitVisits } from './keepExhibitVisits.ts'
import { readExhibitFigures, type Shown } from './readExhibitFigures.ts'

interface Needs {
  readonly database: Database
  readonly now: () => Date
  /** What the hall shows now, for the words. */
  readonly shown: () => Promise<readonly Shown[]>
}

/** A hundred visits with all their answers are less. */
const LARGEST_BODY = 1024 * 1024

/** What the touch screens are used for: taken from them, and told. */
export function exhibitStatistics(serve: Serve, { database, now, shown }: Needs) {
  const figures = async (year: string) => {
    const words = await shown()
    return snapshot(database, (seen) => readExhibitFigures(seen, Number(year), { now: now(), shown: words }))
  }

  serve(
    routes.reportExhibitVisits,
    async ({ body }) => {
      await keepExhibitVisits(database, body, now())
      return { done: true as const }
    },
    { bodyLimit: LARGEST_BODY },
  )
  serve(routes.exhibitFigures, ({ params }) => figures(params.year))
  serve(routes.exhibitWorkbook, async ({ params, request, reply }) => {
    const told = await figures(params.year)
    return sendWorkbook({ request, reply, at: now() }, (locale) => ({
      title: workbookWords(locale)('exhibitsTitle', params),
      sheets: exhibitSheets(told, locale),
    }))
  })
}
