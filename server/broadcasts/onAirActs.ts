import type { FastifyRequest } from 'fastify'
import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import type { HostedBroadcast } from '#content/schema/broadcast.ts'
import type { Serve } from '../serve.ts'
import type { createBroadcastStore } from './broadcastStore.ts'
import { inOrder, withChapter, withOverlay, withoutNames } from './onAirRules.ts'
import type { BroadcastRow } from './publicView.ts'

interface Needs {
  readonly store: Pick<ReturnType<typeof createBroadcastStore>, 'change'>
  readonly now: () => Date
  readonly newId: () => string
  /** Tells every page of the change and answers with what the host sees. */
  readonly tell: (row: BroadcastRow, request: FastifyRequest) => HostedBroadcast
  /** What arrives for the broadcast goes on air from now on. */
  readonly goOnAir: (id: string) => void
  /** Nothing is kept of a test run. */
  readonly dropRehearsal: (rehearsal: string) => void
}

/** What a host does while on air, and with the recording afterwards. */
export function onAirActs(serve: Serve, { store, now, newId, tell, goOnAir, dropRehearsal }: Needs) {
  const marked = (row: BroadcastRow) => {
    if (row.status === 'planned') throw new Problem('broadcast/not-on-air')
  }
  const running = (row: BroadcastRow) => {
    if (row.status === 'ended') throw new Problem('broadcast/already-ended')
    marked(row)
  }

  serve(routes.setRehearsal, async ({ params, body, request }) => {
    let over: string | null = null
    const row = await store.change(params.id, ({ status, rehearsal }) => {
      if (status === 'ended') throw new Problem('broadcast/already-ended')
      if (body.rehearsal && status !== 'planned') throw new Problem('broadcast/on-air-already')
      if (body.rehearsal) return rehearsal ? {} : { rehearsal: newId() }
      over = rehearsal
      return rehearsal ? { rehearsal: null } : {}
    })
    if (over) {
      goOnAir(row.id)
      dropRehearsal(over)
    }
    return tell(row, request)
  })
  serve(routes.setIntermission, async ({ params, body, request }) => {
    const row = await store.change(params.id, (before) => {
      running(before)
      if (!body.intermission) return { intermission: false }
      const overlays = withoutNames(before.overlays, now().toISOString())
      return { intermission: true, overlays: JSON.stringify(overlays) }
    })
    return tell(row, request)
  })
  serve(routes.markChapter, async ({ params, body, request }) => {
    const row = await store.change(params.id, (before) => {
      marked(before)
      const chapter = { title: body.title, at: body.at ?? now().toISOString() }
      return { chapters: JSON.stringify(withChapter(before.chapters, chapter)) }
    })
    return tell(row, request)
  })
  serve(routes.setChapters, async ({ params, body, request }) => {
    const row = await store.change(params.id, (before) => {
      marked(before)
      return { chapters: JSON.stringify(inOrder(body.chapters)) }
    })
    return tell(row, request)
  })
  serve(routes.setOverlay, async ({ params, body, request }) => {
    const row = await store.change(params.id, (before) => {
      running(before)
      return { overlays: JSON.stringify(withOverlay(before.overlays, body.words, now().toISOString())) }
    })
    return tell(row, request)
  })
  serve(routes.setTrim, async ({ params, body: { from, until }, request }) => {
    if (from && until && from >= until) throw new Problem('broadcast/trim-empty')
    const row = await store.change(params.id, ({ status }) => {
      if (status !== 'ended') throw new Problem('broadcast/not-ended')
      return { trim_from: from ? new Date(from) : null, trim_until: until ? new Date(until) : null }
    })
    return tell(row, request)
  })
}
