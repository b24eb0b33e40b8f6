import { connect, type HallSocket } from './connect.ts'
import type { HallEvents } from './live.ts'

interface Wishes {
  /** What makes the page stale; so does a connection that came back. */
  readonly events: readonly (keyof HallEvents)[]
  /** Loaded this often at least, in ms: news can be lost on the way. */
  readonly everyMs: number
}

/** Loads at once and whenever the hall has news, until `stop`; the socket may be listened to for more. */
export function keepFresh(load: () => Promise<void>, { events, everyMs }: Wishes) {
  const socket: HallSocket = connect()
  const loadSoon = () => void load()
  for (const event of ['connect', ...events] as const) socket.on(event, loadSoon)
  const timer = setInterval(loadSoon, everyMs)
  loadSoon()
  const stop = () => {
    clearInterval(timer)
    socket.close()
  }
  return { socket, stop }
}
