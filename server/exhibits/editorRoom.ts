import type { IncomingHttpHeaders } from 'node:http'
import { type Identity, mayActAs } from '#content/schema/access.ts'
import { type EditingNews, editorPlace, type Presence, presence } from '#content/schema/editing.ts'
import type { HallSockets } from '../sockets.ts'

interface Needs {
  readonly sockets: HallSockets
  /** Who speaks through a socket, by what its first request carried. */
  readonly identify: (headers: IncomingHttpHeaders) => Promise<Identity | null>
  readonly log: { readonly error: (about: object, words: string) => void }
}

const ROOM = 'editing'
/** Several pages come and go at once, as when a line was down; one word about it is enough. */
const TELL_AFTER_MS = 150

/**
 * The pages of editors: who has which exhibit open, and news for all of them. Who is there is asked of the sockets
 * themselves, on all servers of the hall, so that nobody stays who has gone.
 */
export function openEditorRoom({ sockets, identify, log }: Needs) {
  let pending: ReturnType<typeof setTimeout> | undefined
  const failed = (err: unknown) => log.error({ err }, 'who is editing could not be told')

  const tellPresence = async () => {
    const here = (await sockets.in(ROOM).fetchSockets()).flatMap(({ data }): Presence[] => {
      const { data: place } = presence.safeParse((data as { place?: unknown }).place)
      return place ? [place] : []
    })
    sockets.to(ROOM).emit('editing:presence', here)
  }
  const moved = () => {
    pending ??= setTimeout(() => {
      pending = undefined
      tellPresence().catch(failed)
    }, TELL_AFTER_MS)
    pending.unref()
  }

  sockets.on('connection', (socket) => {
    socket.on('editing:at', (said) => {
      const { data: at } = editorPlace.safeParse(said)
      if (!at) return
      identify(socket.request.headers)
        .then(async (identity) => {
          if (!identity || !mayActAs(identity.role, ['editor'])) {
            socket.data.place = undefined
            await socket.leave(ROOM)
            return
          }
          socket.data.place = at.exhibit ? { ...at, username: identity.username } : undefined
          await socket.join(ROOM)
          moved()
        })
        .catch(failed)
    })
    socket.on('disconnect', () => {
      if (socket.data.place) moved()
    })
  })

  return {
    tell: (news: EditingNews) => {
      sockets.to(ROOM).emit('editing:changed', news)
    },
  }
}
