import { routes } from '#content/contract/routes.ts'
import { screenReport } from '#content/schema/screen.ts'
import type { Serve } from '../serve.ts'
import type { HallSockets, PageSocket } from '../sockets.ts'
import type { Database } from '../storage/tables.ts'
import { createScreenStore } from './screenStore.ts'

/** Reports come with every touch; whoever watches the list needs no more than one word a second. */
const ANNOUNCE_AT_MOST_EVERY_MS = 1000

interface Needs {
  readonly database: Database
  /** Where phones reach the hall, for the codes that screens show. */
  readonly publicUrl: string | undefined
  readonly sockets: HallSockets
  /** The run of this node. */
  readonly node: () => string
  readonly now: () => Date
  readonly announce: () => void
  readonly log: { warn: (about: object, words: string) => void }
}

/** Which screens the hall has, whether they are connected, and what they show. */
export function screens(serve: Serve, { database, publicUrl, sockets, node, now, announce, log }: Needs) {
  const store = createScreenStore(database)
  /** Which connections speak for a screen: during a reload the old and the new one overlap. */
  const speaking = new Map<string, Set<PageSocket>>()
  let pending: ReturnType<typeof setTimeout> | undefined
  const changed = () => {
    pending ??= setTimeout(() => {
      pending = undefined
      announce()
    }, ANNOUNCE_AT_MOST_EVERY_MS).unref()
  }
  const failed = (err: unknown) => log.warn({ err }, 'a screen’s report was not kept')

  sockets.on('connection', (socket) => {
    let screen: string | undefined
    socket.on('screen:report', (said) => {
      const { data: report } = screenReport.safeParse(said)
      // A connection speaks for one screen only.
      if (!report || (screen && screen !== report.id)) return
      screen = report.id
      speaking.set(report.id, (speaking.get(report.id) ?? new Set()).add(socket))
      store.keep(report, now(), node()).then(changed, failed)
    })
    socket.on('disconnect', () => {
      if (!screen) return
      const others = speaking.get(screen)
      others?.delete(socket)
      if (others?.size) return
      speaking.delete(screen)
      store.left(screen, now(), node()).then(changed, failed)
    })
  })

  serve(routes.hallAddress, () => ({ publicUrl: publicUrl ?? null }))
  serve(routes.listScreens, store.all)
  return { stop: () => clearTimeout(pending) }
}
