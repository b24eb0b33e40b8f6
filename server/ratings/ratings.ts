import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import {
  type ExhibitNote,
  type RatingKind,
  type RatingReason,
  type RatingScore,
  reasonsFor,
} from '#content/schema/rating.ts'
import type { AddressMark } from '../addressMark.ts'
import type { Serve } from '../serve.ts'
import type { Database } from '../storage/tables.ts'
import { createRatingStore, EXHIBIT_ASKS_AN_HOUR } from './ratingStore.ts'
import { readRatings } from './readRatings.ts'

interface Needs {
  readonly database: Database
  readonly now: () => Date
  /** Who a viewing token speaks for. @throws Problem `viewer/token-invalid`, `viewer/token-expired` */
  readonly identify: (token: string) => { readonly viewer: string; readonly broadcast: string }
  readonly addressMark: AddressMark
  /** Resolves when all that is in the ledger by now is in the visits. */
  readonly settle: () => Promise<unknown>
  /** What the hall shows now. */
  readonly exhibits: () => Promise<readonly Pick<Exhibit, 'id' | 'order' | 'title'>[]>
}

const HOUR_MS = 3_600_000

/** Two taps at the end of a broadcast or an exhibit, kept as rows and shown with how much they can bear. */
export function ratings(serve: Serve, { database, now, identify, addressMark, settle, exhibits }: Needs) {
  const store = createRatingStore(database)

  serve(routes.rateBroadcast, async ({ params: { id }, body: { token, score, reason }, request }) => {
    const { viewer, broadcast } = identify(token)
    if (broadcast !== id) throw new Problem('viewer/token-invalid')
    proveReason('broadcast', score, reason)
    if (!(await store.hasWatched(id, viewer))) {
      // To be asked too early is no fault; to answer is.
      if (score === null) return { score: null, watched: false }
      throw new Problem('rating/not-watched')
    }
    const at = now()
    const kept = await store.keep({
      kind: 'broadcast',
      subject: id,
      rater: viewer,
      at,
      heardAt: at,
      address: addressMark(request),
      score,
      reason,
    })
    return { score: kept, watched: true }
  })

  serve(routes.rateExhibits, async ({ body: { notes }, request }) => {
    const heardAt = now()
    const address = addressMark(request)
    const asked = await store.askedFrom(address, new Date(heardAt.getTime() - HOUR_MS))
    // Nothing of the bundle is written; the kiosk keeps it and comes again.
    if (asked + notes.length > EXHIBIT_ASKS_AN_HOUR) throw new Problem('request/too-many')
    const known = new Set((await exhibits()).map(({ id }) => id))
    const refused: { asking: string; code: string }[] = []
    const keep = async ({ asking, exhibit, at, score, reason }: ExhibitNote) => {
      if (!known.has(exhibit)) throw new Problem('exhibit/not-found')
      proveReason('exhibit', score, reason)
      await store.keep({
        kind: 'exhibit',
        subject: exhibit,
        rater: asking,
        // A kiosk's clock may be ahead; what it kept may be old.
        at: new Date(Math.min(Date.parse(at), heardAt.getTime())),
        heardAt,
        address,
        score,
        reason,
      })
    }
    for (const note of notes) {
      try {
        await keep(note)
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        refused.push({ asking: note.asking, code: error.code })
      }
    }
    return { refused }
  })

  serve(routes.readRatings, async () => {
    await settle()
    const [rated, shown, broadcasts] = await Promise.all([
      readRatings(database),
      exhibits(),
      database.selectFrom('broadcasts').select(['id', 'title']).orderBy('starts_at', 'desc').execute(),
    ])
    const found = (kind: RatingKind, subject: string) =>
      rated.find((one) => one.kind === kind && one.subject === subject)
    return [
      ...broadcasts.map(({ id, title }) => ({
        one: found('broadcast', id),
        title: { zh: title, en: title },
      })),
      ...shown
        .toSorted((one, other) => one.order - other.order)
        .map(({ id, title }) => ({ one: found('exhibit', id), title })),
    ].flatMap(({ one, title }) => (one ? [{ ...one, title }] : []))
  })
}

/** @throws Problem `rating/unknown-reason` where it is not one of those that were shown */
function proveReason(kind: RatingKind, score: RatingScore | null, reason: RatingReason | null) {
  if (reason && !(score && reasonsFor(kind, score).includes(reason)))
    throw new Problem('rating/unknown-reason', reason)
}
