import type { FastifyRequest } from 'fastify'
import { Problem } from '#content/contract/problems.ts'
import { routes, watchUrl } from '#content/contract/routes.ts'
import { locale } from '#content/schema/localized.ts'
import type { Reserved } from '#content/schema/reservation.ts'
import { reservationWords } from '#content/strings/reservationWords.ts'
import type { AddressMark } from '../addressMark.ts'
import { languageOf } from '../problemReplies.ts'
import type { Serve } from '../serve.ts'
import { sharedRound } from '../sharedRound.ts'
import type { Database } from '../storage/tables.ts'
import { calendarFile } from './calendarFile.ts'
import { createReservationStore } from './reservationStore.ts'

interface Needs {
  readonly database: Database
  readonly now: () => Date
  readonly publicUrl: string | undefined
  readonly addressMark: AddressMark
}

const DAY_MINUTES = 24 * 60
const SOON_MINUTES = 15

/** One tap reserves a broadcast, without an account and without a name; a calendar file goes with it. */
export function reservations(serve: Serve, { database, now, publicUrl, addressMark }: Needs) {
  const store = createReservationStore(database)
  /** A page asks when it opens, and before a broadcast thousands open at once. */
  const counts = sharedRound(store.counts)
  const countOf = async (broadcast: string): Promise<Reserved> =>
    (await counts()).find((one) => one.broadcast === broadcast) ?? { broadcast, reserved: 0 }
  const broadcastOf = async (id: string) => {
    const row = await database
      .selectFrom('broadcasts')
      .select(['title', 'about', 'starts_at', 'minutes', 'revision', 'status'])
      .where('id', '=', id)
      .executeTakeFirst()
    if (!row) throw new Problem('broadcast/not-found')
    return row
  }
  /** Where whoever asks reaches the hall. */
  const hallUrl = ({ protocol, host }: FastifyRequest) => publicUrl ?? `${protocol}://${host}`

  serve(routes.listReserved, counts)

  serve(routes.reserve, async ({ params: { id, reservation }, request }) => {
    const { status } = await broadcastOf(id)
    if (status === 'ended') throw new Problem('broadcast/already-ended')
    if (status !== 'planned') throw new Problem('reservation/begun')
    const kept = await store.add({
      broadcast: id,
      id: reservation,
      address: addressMark(request),
      at: now(),
    })
    if (!kept) throw new Problem('request/too-many')
    return countOf(id)
  })

  serve(routes.takeBackReservation, async ({ params: { id, reservation } }) => {
    await broadcastOf(id)
    await store.takeBack({ broadcast: id, id: reservation, at: now() })
    return countOf(id)
  })

  serve(routes.calendarFile, async ({ params: { id }, request, reply }) => {
    const row = await broadcastOf(id)
    const asked = locale.safeParse((request.query as { locale?: unknown }).locale)
    const say = reservationWords(asked.data ?? languageOf(request))
    const { title } = row
    const url = new URL(watchUrl(id), hallUrl(request)).href
    reply
      .type('text/calendar; charset=utf-8')
      // Inline: a phone then offers its calendar instead of a folder of downloads.
      .header('content-disposition', `inline; filename="greenhall-${id.slice(0, 8)}.ics"`)
      .header('cache-control', 'no-cache')
    return calendarFile(
      {
        id,
        revision: row.revision,
        title,
        description: [row.about, say('file.watch', { url })].filter(Boolean).join('\n\n'),
        place: say('file.place'),
        startsAt: row.starts_at,
        minutes: row.minutes,
        url,
        alarms: [
          { minutesBefore: DAY_MINUTES, words: say('file.dayBefore', { title }) },
          { minutesBefore: SOON_MINUTES, words: say('file.soon', { title }) },
        ],
      },
      now(),
    )
  })
}
