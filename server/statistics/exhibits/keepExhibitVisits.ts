import { Problem } from '#content/contract/problems.ts'
import type { ExhibitVisit } from '#content/schema/exhibitVisit.ts'
import type { Database } from '../../storage/tables.ts'

interface Sent {
  /** The screen's clock when it sent them. */
  readonly sentAt: string
  readonly visits: readonly ExhibitVisit[]
}

/**
 * Writes visits down, each once however often it is sent. The time is the server's: what the screen's clock is wrong
 * by is taken off. @throws Problem `exhibit/unknown-screen`, and nothing is kept
 */
export async function keepExhibitVisits(
  database: Database,
  { sentAt, visits }: Sent,
  now: Date,
): Promise<void> {
  const screens = [...new Set(visits.map(({ screen }) => screen))]
  const known = await database
    .selectFrom('screens')
    .select('id')
    .where('id', 'in', screens)
    .where('role', '=', 'touch')
    .execute()
  if (known.length < screens.length) throw new Problem('exhibit/unknown-screen')
  const wrongByMs = Date.parse(sentAt) - now.getTime()
  await database
    .insertInto('exhibit_visits')
    .values(
      visits.map(({ beganAt, answers, left, touched, lastTouched, ...visit }) => ({
        ...visit,
        began_at: new Date(Math.min(Date.parse(beganAt) - wrongByMs, now.getTime())),
        answers: JSON.stringify(answers),
        touched: JSON.stringify(touched),
        last_touched: lastTouched,
        left_by: left,
        received_at: now,
      })),
    )
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}
