import type { AirYear } from '#content/schema/air.ts'
import type { Audience } from '#content/schema/audience.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { YearFigures } from '#content/schema/yearFigures.ts'
import { airWords } from '#content/strings/airWords.ts'
import { figuresWords } from '#content/strings/figuresWords.ts'
import { workbookWords } from '#content/strings/workbookWords.ts'
import { besideSheet } from './commonSheets.ts'
import { at, count, day, decimal, type Sheet, share, text, time, typed } from './sheet.ts'

const dayAt = (one: string) => at(`${one}T00:00:00+08:00`)

/** All figures of a year as sheets; the failure ledger where it is of that year. */
export function yearSheets(figures: YearFigures, air: AirYear, locale: Locale): Sheet[] {
  return [
    overview(figures, locale),
    broadcasts(figures, locale),
    days(figures, locale),
    ...forecast(figures, locale),
    besideSheet(figures.beside, locale),
    ...(air.year === figures.goal.year ? [airSheet(air, locale)] : []),
  ]
}

function overview({ goal, total, at: counted }: YearFigures, locale: Locale): Sheet {
  const [say, name] = [workbookWords(locale), figuresWords(locale)]
  return {
    name: say('sheet.overview'),
    columns: [text(say('figure')), text(say('value'))],
    rows: [
      [name('views'), typed('count', goal.views)],
      [say('target'), typed('count', goal.target)],
      [say('held'), typed('count', goal.broadcastsHeld)],
      [say('planned'), typed('count', goal.broadcastsTarget)],
      [name('starts'), typed('count', total.starts)],
      [name('engaged'), typed('count', total.engagedViews)],
      [name('watching'), typed('count', total.watching)],
      [name('peak'), typed('count', total.peak)],
      [name('hours'), typed('decimal', total.watchSeconds / 3600)],
      [say('countedAt'), typed('time', at(counted))],
    ],
  }
}

function broadcasts({ broadcasts: rows, total }: YearFigures, locale: Locale): Sheet {
  const [say, name] = [workbookWords(locale), figuresWords(locale)]
  const cells = ({ starts, views, engagedViews, peak, watchSeconds }: Audience) =>
    [starts, views, engagedViews, peak, watchSeconds / 3600] as const
  return {
    name: say('sheet.broadcasts'),
    columns: [
      text(say('broadcast')),
      text(say('status')),
      time(say('startsAt')),
      time(say('onAirAt')),
      time(say('endedAt')),
      count(name('starts')),
      count(name('views')),
      count(name('engaged')),
      count(name('peak')),
      decimal(name('hours')),
      count(say('liveViews')),
    ],
    rows: [
      ...rows.map((row) => [
        row.title,
        name(`status.${row.status}`),
        at(row.startsAt),
        at(row.onAirAt),
        at(row.endedAt),
        ...cells(row.audience),
        row.liveViews,
      ]),
      [
        say('total'),
        null,
        null,
        null,
        null,
        ...cells(total),
        rows.reduce((sum, { liveViews }) => sum + liveViews, 0),
      ],
    ],
  }
}

function days({ days: rows }: YearFigures, locale: Locale): Sheet {
  const [say, name] = [workbookWords(locale), figuresWords(locale)]
  let sum = 0
  return {
    name: say('sheet.days'),
    columns: [day(say('day')), count(name('views')), count(say('cumulative'))],
    rows: rows.map(({ day: one, views }) => {
      sum += views
      return [dayAt(one), views, sum]
    }),
  }
}

function forecast({ forecast: given }: YearFigures, locale: Locale): Sheet[] {
  if (!given) return []
  const say = workbookWords(locale)
  return [
    {
      name: say('sheet.forecast'),
      columns: [day(say('day')), count(say('cumulative')), count(say('low')), count(say('high'))],
      rows: given.path.map(({ day: one, views, low, high }) => [dayAt(one), views, low, high]),
    },
  ]
}

function airSheet({ accounts }: AirYear, locale: Locale): Sheet {
  const [say, name] = [workbookWords(locale), airWords(locale)]
  return {
    name: say('sheet.air'),
    columns: [
      text(say('broadcast')),
      time(say('onAirAt')),
      time(say('endedAt')),
      decimal(say('scheduled')),
      decimal(name('state.onAir')),
      decimal(name('state.intermission')),
      decimal(name('state.slate')),
      decimal(name('state.dark')),
      share(say('failureRate')),
    ],
    rows: accounts.map(({ title, from, until, seconds, failureRate }) => [
      title,
      at(from),
      at(until),
      seconds.onAir + seconds.intermission + seconds.slate + seconds.dark,
      seconds.onAir,
      seconds.intermission,
      seconds.slate,
      seconds.dark,
      failureRate,
    ]),
  }
}
