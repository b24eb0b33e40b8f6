import type { FastifyRequest } from 'fastify'
import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import type { Broadcast, HostedBroadcast, Ingest, Shown } from '#content/schema/broadcast.ts'
import type { Serve } from '../serve.ts'
import type { Database } from '../storage/tables.ts'
import { type BroadcastRow, byAttention, createBroadcastStore, publicView } from './broadcastStore.ts'
import type { BroadcastEvent } from './nextStatus.ts'

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
  /** What viewers see. */
  readonly shown: (id: string) => Shown
  /** Hangs up on whoever pushes to it. */
  readonly hangUp: (id: string, why?: Problem) => void
}

/** Planning broadcasts, their keys, and where each is between planned and ended. */
export function broadcasts(serve: Serve, needs: Needs) {
  const { database, now, newId, newKey, announce, announceDeleted, rtmpAddress, arriving, shown, hangUp } =
    needs
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
      shown: shown(row.id),
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
    const { title, about, startsAt } = body
    const change = {
      ...(title === undefined ? {} : { title }),
      ...(about === undefined ? {} : { about }),
      ...(startsAt === undefined ? {} : { starts_at: new Date(startsAt) }),
    }
    const row =
      Object.keys(change).length === 0 ? await store.get(params.id) : await store.change(params.id, change)
    return hosted(told(row), request)
  })
  serve(routes.readIngest, async ({ params, request }) => hosted(await store.get(params.id), request))
  serve(routes.renewKey, async ({ params, request }) => {
    if ((await store.get(params.id)).status === 'ended') throw new Problem('broadcast/already-ended')
    const row = await store.change(params.id, { stream_key: newKey(), backup_key: newKey() })
    hangUp(params.id, new Problem('ingest/wrong-key'))
    return hosted(row, request)
  })
  serve(routes.setIntermission, async ({ params, body, request }) => {
    const { status } = await store.get(params.id)
    if (status === 'ended') throw new Problem('broadcast/already-ended')
    if (status === 'planned') throw new Problem('broadcast/not-on-air')
    return hosted(told(await store.change(params.id, body)), request)
  })
  serve(routes.endBroadcast, async ({ params, request }) => {
    const row = await step(params.id, 'end')
    if (!row) throw new Problem('broadcast/already-ended')
    hangUp(params.id)
    return hosted(row, request)
  })
  serve(routes.deleteBroadcast, async ({ params }) => {
    await store.remove(params.id)
    hangUp(params.id)
    announceDeleted(params.id)
    return { done: true as const }
  })

  const onAirCount = async () => (await store.all()).filter(({ status }) => status === 'onAir').length

  const interrupted = async () => (await store.all()).filter(({ status }) => status === 'interrupted')

  return {
    byKey: store.byKey,
    find: store.find,
    step,
    interruptAll: store.interruptAll,
    interrupted,
    onAirCount,
  }
}
