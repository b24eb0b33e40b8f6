import { sql } from 'kysely'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { ExhibitFigure, ExhibitFigures, LeftBy } from '#content/schema/exhibitVisit.ts'
import { HALL_ZONE, hallYear, startOfYear } from '#content/schema/hallTime.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { Database } from '../../storage/tables.ts'

/** An exhibit or a film that the hall shows now, by its words. */
export type Shown = Pick<Exhibit, 'id' | 'title' | 'quiz' | 'hotspots'>

const WAYS = ['exhibit', 'day', 'language', 'left_by'] as const

interface VisitRow {
  readonly way: 'all' | 'exhibit' | 'day' | 'language' | 'left_by'
  readonly exhibit: string | null
  readonly name: string
  readonly sessions: number
  readonly touches: number
  readonly medianSeconds: number | null
  readonly screens: number
}
interface PartRow {
  readonly exhibit: string
  readonly part: string
  readonly sessions: number
  readonly last: number
}
interface AnswerRow {
  readonly exhibit: string
  readonly question: string
  readonly answered: number
  readonly right: number
}

const visitsOf = (year: number) => sql`(
  select *, (began_at at time zone ${sql.lit(HALL_ZONE)})::date as day
  from exhibit_visits where began_at >= ${startOfYear(year)} and began_at < ${startOfYear(year + 1)}
)`

/** What the touch screens were used for in a year, read from a snapshot; `shown` is what the hall shows today, for its words. */
export async function readExhibitFigures(
  seen: Database,
  year: number,
  { now, shown }: { readonly now: Date; readonly shown: readonly Shown[] },
): Promise<ExhibitFigures> {
  const visits = visitsOf(year)
  const { rows } = await sql<VisitRow>`
    select case ${sql.join(
      // Language and way of leaving are grouped together with the exhibit, so they are asked first.
      WAYS.toReversed().map((way) => sql`when grouping(${sql.id(way)}) = 0 then ${sql.lit(way)}`),
      sql` `,
    )} else 'all' end as way,
      exhibit, coalesce(left_by, language, day::text, '') as name,
      count(*) as sessions, coalesce(sum(touches), 0) as touches,
      percentile_cont(0.5) within group (order by seconds) as "medianSeconds",
      count(distinct screen) as screens
    from ${visits} as visits
    group by grouping sets ((), (exhibit), (day), (exhibit, language), (exhibit, left_by))
  `.execute(seen)
  const { rows: answers } = await sql<AnswerRow>`
    select exhibit, answer->>'question' as question, count(*) as answered,
      count(*) filter (where (answer->>'right')::boolean) as right
    from ${visits} as visits cross join jsonb_array_elements(answers) as answer
    group by 1, 2 order by answered desc, question
  `.execute(seen)
  const { rows: parts } = await sql<PartRow>`
    select exhibit, one->>'part' as part, count(*) as sessions,
      count(*) filter (where one->>'part' = last_touched) as last
    from ${visits} as visits cross join jsonb_array_elements(touched) as one
    group by 1, 2 order by sessions desc, last desc, part
  `.execute(seen)
  const { rows: spans } = await sql<{ first: Date | null }>`
    select min(began_at) as first from exhibit_visits
  `.execute(seen)
  const [thisYear, firstYear] = [hallYear(now), hallYear(spans[0]?.first ?? now)]
  const all = rows.find(({ way }) => way === 'all')
  return {
    at: now.toISOString(),
    year,
    years: Array.from({ length: thisYear - firstYear + 1 }, (_, ago) => thisYear - ago),
    sessions: all?.sessions ?? 0,
    touches: all?.touches ?? 0,
    medianSeconds: all?.medianSeconds ?? null,
    screens: all?.screens ?? 0,
    days: rows
      .filter(({ way }) => way === 'day')
      .map(({ name, sessions }) => ({ day: name, sessions }))
      .sort((one, other) => one.day.localeCompare(other.day)),
    exhibits: rows
      .filter(({ way }) => way === 'exhibit')
      .map((row) => figureOf(row, { rows, answers, parts, shown }))
      .sort((one, other) => other.sessions - one.sessions),
  }
}

interface Read {
  readonly rows: readonly VisitRow[]
  readonly answers: readonly AnswerRow[]
  readonly parts: readonly PartRow[]
  readonly shown: readonly Shown[]
}

function figureOf(
  { exhibit, sessions, touches, medianSeconds }: VisitRow,
  { rows, answers, parts, shown }: Read,
): ExhibitFigure {
  const words = shown.find(({ id }) => id === exhibit)
  const of = <Name extends string>(way: VisitRow['way']) =>
    rows
      .filter((row) => row.way === way && row.exhibit === exhibit)
      .map(({ name, sessions: share }) => ({ name: name as Name, sessions: share }))
      .sort((one, other) => other.sessions - one.sessions)
  const place = (question: string) => words?.quiz.findIndex((one) => one.question.zh === question) ?? -1
  return {
    exhibit: exhibit ?? '',
    title: words?.title ?? null,
    sessions,
    touches,
    medianSeconds: medianSeconds ?? 0,
    languages: of<Locale>('language').map(({ name, ...one }) => ({ language: name, ...one })),
    left: of<LeftBy>('left_by').map(({ name, ...one }) => ({ left: name, ...one })),
    parts: parts
      .filter((row) => row.exhibit === exhibit)
      .map(({ part, sessions: share, last }) => ({
        part,
        title: words?.hotspots.find(({ id }) => part === `hotspot:${id}`)?.title ?? null,
        sessions: share,
        last,
      })),
    questions: answers
      .filter((row) => row.exhibit === exhibit)
      .map(({ question, answered, right }) => ({
        question: words?.quiz[place(question)]?.question ?? { zh: question, en: question },
        answered,
        right,
        place: place(question),
      }))
      .sort((one, other) => (one.place < 0 ? 1 : other.place < 0 ? -1 : one.place - other.place))
      .map(({ place: _, ...question }) => question),
  }
}
