import type { DocumentaryFigures } from '#content/schema/documentaryFigures.ts'
import { hallDay } from '#content/schema/hallTime.ts'

interface Row {
  readonly id: string
  readonly text: { readonly title: { readonly zh: string; readonly en: string } }
  readonly planned_for: string | null
}
interface Publication {
  readonly documentary: string
  readonly at: Date
  readonly act: 'published' | 'withdrawn'
  readonly seconds: number
}
interface Asked {
  /** The films in the hall now: going back to an earlier edition takes them out too, and brings them back. */
  readonly shown: ReadonlySet<string>
  readonly year: number
  readonly now: Date
  readonly minutesGoal: number
  readonly releaseGoal: number
}

/**
 * The year's documentaries toward its goals. A film counts in the year in which it first came out, with its present
 * length, as long as the hall shows it. The release rate is that of the films planned for the year: of those whose
 * day has come or that are out already, the part that came out by their day. Days are the hall's.
 */
export function documentaryFigures(
  rows: readonly Row[],
  publications: readonly Publication[],
  { shown, year, now, minutesGoal, releaseGoal }: Asked,
): DocumentaryFigures {
  const today = hallDay(now)
  const isOfYear = (day: string | null) => day?.startsWith(`${year}-`) ?? false
  const films = rows
    .map((row) => {
      const acts = publications.filter(({ documentary }) => documentary === row.id)
      const published = acts.filter(({ act }) => act === 'published')
      const [first] = published
      return {
        id: row.id,
        title: row.text.title,
        seconds: published.at(-1)?.seconds ?? null,
        plannedFor: row.planned_for,
        publishedOn: first ? hallDay(first.at) : null,
        shown: shown.has(row.id),
      }
    })
    .filter(({ plannedFor, publishedOn }) => isOfYear(plannedFor) || isOfYear(publishedOn))
    .sort((one, other) => dayOf(one).localeCompare(dayOf(other)))
  const planned = films.filter(({ plannedFor }) => isOfYear(plannedFor))
  const due = planned.filter(({ plannedFor, publishedOn }) => publishedOn || (plannedFor ?? '') < today)
  const inTime = due.filter(({ plannedFor, publishedOn }) => publishedOn && publishedOn <= (plannedFor ?? ''))
  const seconds = films
    .filter(({ publishedOn, shown }) => shown && isOfYear(publishedOn))
    .reduce((sum, film) => sum + (film.seconds ?? 0), 0)
  return {
    year,
    minutes: Math.floor(seconds / 6) / 10,
    minutesGoal,
    due: due.length,
    inTime: inTime.length,
    releaseRate: due.length > 0 ? Math.floor((inTime.length / due.length) * 1000) / 10 : null,
    releaseGoal,
    films,
  }
}

const dayOf = ({ publishedOn, plannedFor }: { publishedOn: string | null; plannedFor: string | null }) =>
  publishedOn ?? plannedFor ?? ''
