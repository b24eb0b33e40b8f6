import { call } from '#content/contract/call.ts'
import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import type { ExhibitVisit } from '#content/schema/exhibitVisit.ts'
import { MOST_VISITS_SENT } from '#content/schema/visitBounds.ts'
import { steadyMs } from '../clock/steadyMs.ts'
import type { KeptVisits } from './keptVisits.ts'

type Post = (visits: readonly ExhibitVisit[]) => Promise<unknown>

const post: Post = (visits) =>
  call(routes.reportExhibitVisits, {
    body: { sentAt: new Date(steadyMs()).toISOString(), visits: [...visits] },
  })

/** What the hall would never take, however often it is sent. */
const isHopeless = (error: unknown) => error instanceof Problem && error.code === 'request/invalid'

/**
 * Sends all kept visits, a batch at a time; each leaves the list when the hall has it on disk. A visit that the hall
 * refuses for good must not hold up those behind it: the batch is sent one by one, and that one is given up.
 * @throws Problem when the hall cannot be reached now
 */
export async function sendVisits(kept: KeptVisits, send: Post = post): Promise<void> {
  for (;;) {
    const batch = kept.all().slice(0, MOST_VISITS_SENT)
    if (batch.length === 0) return
    await send(batch).catch(async (error: unknown) => {
      if (!isHopeless(error)) throw error
      for (const visit of batch)
        await send([visit]).catch((refused: unknown) => {
          if (!isHopeless(refused)) throw refused
        })
    })
    kept.remove(new Set(batch.map(({ id }) => id)))
  }
}
