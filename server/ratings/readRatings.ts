import { sql } from 'kysely'
import type { RatingKind, RatingReason, RatingScore, SubjectRating } from '#content/schema/rating.ts'
import { judgedVisits } from '../storage/judgedVisits.ts'
import type { Database } from '../storage/tables.ts'
import { wilsonLowerBound } from './wilsonLowerBound.ts'

interface Row {
  kind: RatingKind
  subject: string
  score: RatingScore | null
  reason: RatingReason | null
  /** False for viewers of whom no visit counts: they are kept beside. */
  counts: boolean
  asked: number
}

/**
 * Satisfaction with everything that was asked about, from the rows and nothing else. Whose visits do not count by the
 * rules of honesty is kept beside here, too.
 */
export async function readRatings(database: Database): Promise<Omit<SubjectRating, 'title'>[]> {
  const { rows } = await sql<Row>`
    with counted as (
      select distinct broadcast::text as subject, viewer as rater
      from ${judgedVisits()} as visits where standing = 'counted'
    )
    select kind, subject, score, reason, counts, count(*) as asked
    from (
      select kind, subject, score, reason, kind = 'exhibit' or counted.rater is not null as counts
      from rating_asks
        left join ratings using (kind, subject, rater)
        left join rating_reasons using (kind, subject, rater)
        left join counted using (subject, rater)
    ) as said
    group by kind, subject, score, reason, counts
    order by kind, subject
  `.execute(database)
  const bySubject = new Map<string, Row[]>()
  for (const row of rows) {
    const key = `${row.kind} ${row.subject}`
    bySubject.set(key, [...(bySubject.get(key) ?? []), row])
  }
  return [...bySubject.values()].map(summaryOf)
}

/** Adds up the rows of one broadcast or exhibit. */
function summaryOf(all: readonly Row[]): Omit<SubjectRating, 'title'> {
  const [{ kind, subject }] = all as [Row]
  const rows = all.filter(({ counts }) => counts)
  const sum = (some: readonly Row[]) => some.reduce((total, { asked }) => total + asked, 0)
  const having = (score: RatingScore) => sum(rows.filter((row) => row.score === score))
  const scores = {
    satisfied: having('satisfied'),
    soso: having('soso'),
    dissatisfied: having('dissatisfied'),
  }
  const asked = sum(rows)
  const answered = sum(rows.filter(({ score }) => score !== null))
  const counts = new Map<RatingReason, number>()
  for (const { reason, asked: count } of rows)
    if (reason) counts.set(reason, (counts.get(reason) ?? 0) + count)
  return {
    kind,
    subject,
    asked,
    answered,
    beside: sum(all.filter(({ counts, score }) => !counts && score !== null)),
    responseRate: asked > 0 ? answered / asked : null,
    satisfied: answered > 0 ? scores.satisfied / answered : null,
    lowerBound: wilsonLowerBound(scores.satisfied, answered),
    scores,
    reasons: [...counts]
      .map(([reason, count]) => ({ reason, count }))
      .toSorted((one, other) => other.count - one.count || one.reason.localeCompare(other.reason)),
  }
}
