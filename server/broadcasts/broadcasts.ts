import type { FastifyRequest } from 'fastify'
import { Problem } from '#content/contract/problems.ts'
import { playlistUrl, routes } from '#content/contract/routes.ts'
import type { Broadcast, HostedBroadcast, Ingest, Shown } from '#content/schema/broadcast.ts'
import type { Serve } from '../serve.ts'
import type { Database } from '../storage/tables.ts'
import { createBroadcastStore } from './broadcastStore.ts'
import type { BroadcastEvent } from './nextStatus.ts'
import { onAirActs } from './onAirActs.ts'
import { programmeColumns } from './programmeColumns.ts'
import { type BroadcastRow, byAttention, publicView } from './publicView.ts'

interface Needs {
  readonly database: Database
  readonly now: () => Date
  readonly newId: () => string
  /** Unguessable, of letters and digits. */
  readonly newKey: () => string
  readonly announce: (broadcast: Broadcast) => void
  readonly announceDeleted: (id: string) => void
  /** `rtmp://host:port/live` as somebody who asked at this address reaches it. */
  readonly rtmpAddress: (request: FastifyRequest) => string
  /** What arrives for a broadcast, and what went wrong last. */
  readonly arriving: (id: string) => Pick<Ingest, 'live' | 'backup' | 'lastProblem'>
  /** What viewers see of a broadcast, or the host of a test run. */
  readonly shown: (id: string) => Shown
  /** What arrives for the broadcast goes on air from now on. */
  readonly goOnAir: (id: string) => void
  /** Nothing is kept of a test run. */
  readonly dropRehearsal: (rehearsal: string) => void
  /** Hangs up on whoever pushes to it. */
  readonly hangUp: (id: string, why?: Problem) => void
}

/** Planning broadcasts, their keys, and where each is between planned and ended. */
export function broadcasts(serve: Serve, needs: Needs) {
  const { database, now, newId, newKey, announce, announceDeleted, rtmpAddress, arriving, hangUp } = needs
  const store = createBroadcastStore(database)

  const hosted = (row: BroadcastRow, request: FastifyRequest): HostedBroadcast => {
    const obsServer = rtmpAddress(request)
    return {
      ...publicView(row),
      streamKey: row.stream_key,
      obsServer,
      ingestUrl: `${obsServer}/${row.stream_key}`,
      backupKey: row.backup_key,
      ...arriving(row.id),
      shown: needs.shown(row.rehearsal ?? row.id),
      rehearsalUrl: row.rehearsal && playlistUrl(row.rehearsal),
    }
  }
  const told = (row: BroadcastRow) => {
    announce(publicView(row))
    return row
  }
  const step = async (id: string, event: BroadcastEvent) => {
    const row = await store.step(id, event, now())
    if (row) told(row)
    return row
  }

  serve(routes.listBroadcasts, async () => (await store.all()).sort(byAttention).map(publicView))
  serve(routes.readBroadcast, async ({ params }) => publicView(await store.get(params.id)))
  serve(routes.planBroadcast, async ({ body, identity, request }) => {
    const row = await store.add({
      id: newId(),
      title: body.title,
      about: body.about,
      starts_at: new Date(body.startsAt),
      ...programmeColumns(body),
      cover: body.cover,
      reservation_url: body.reservationUrl,
      stream_key: newKey(),
      backup_key: newKey(),
      status: 'planned',
      on_air_at: null,
      ended_at: null,
      created_by: identity?.username ?? '',
      created_at: now(),
    })
    return hosted(told(row), request)
  })
  serve(routes.changeBroadcast, async ({ params, body, request }) => {
    const { title, about, startsAt, ...programme } = body
    const row = await store.change(params.id, () => ({
      title,
      about,
      starts_at: startsAt === undefined ? undefined : new Date(startsAt),
      ...programmeColumns(programme),
    }))
    return hosted(told(row), request)
  })
  serve(routes.readIngest, async ({ params, request }) => hosted(await store.get(params.id), request))
  serve(routes.renewKey, async ({ params, request }) => {
    const row = await store.change(params.id, ({ status }) => {
      if (status === 'ended') throw new Problem('broadcast/already-ended')
      return { stream_key: newKey(), backup_key: newKey() }
    })
    hangUp(params.id, new Problem('ingest/wrong-key'))
    return hosted(row, request)
  })
  serve(routes.endBroadcast, async ({ params, request }) => {
    const { rehearsal } = await store.get(params.id)
    const row = await step(params.id, 'end')
    if (!row) throw new Problem('broadcast/already-ended')
    hangUp(params.id)
    if (rehearsal) needs.dropRehearsal(rehearsal)
    return hosted(row, request)
  })
  serve(routes.deleteBroadcast, async ({ params }) => {
    const { rehearsal } = await store.get(params.id)
    await store.remove(params.id)
    hangUp(params.id)
    if (rehearsal) needs.dropRehearsal(rehearsal)
    announceDeleted(params.id)
    return { done: true as const }
  })

  onAirActs(serve, {
    store,
    now,
    newId,
    goOnAir: needs.goOnAir,
    dropRehearsal: needs.dropRehearsal,
    tell: (row, request) => hosted(told(row), request),
  })

  const onAirCount = async () => (await store.all()).filter(({ status }) => status === 'onAir').length

  const interrupted = async () => (await store.all()).filter(({ status }) => status === 'interrupted')

  return {
    byKey: store.byKey,
    find: store.find,
    step,
    interrupt: store.interrupt,
    interrupted,
    /** Tells every page of them as they are now. */
    announceAgain: async (ids: readonly string[]) => {
      for (const row of await store.all()) if (ids.includes(row.id)) told(row)
    },
    onAirCount,
  }
}
