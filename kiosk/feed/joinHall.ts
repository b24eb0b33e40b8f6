import { call } from '#content/contract/call.ts'
import { connect } from '#content/contract/connect.ts'
import { routes } from '#content/contract/routes.ts'
import type { Broadcast } from '#content/schema/broadcast.ts'
import type { ScreenReport } from '#content/schema/screen.ts'

interface Ears {
  published(): void
  broadcast?(heard: Broadcast): void
  report(): ScreenReport
}

/** Listens at the hall's socket and says what this screen shows; returns the way to leave. */
export function joinHall({ published, broadcast, report }: Ears) {
  const socket = connect()
  const tell = () => {
    if (socket.connected) socket.emit('screen:report', report())
  }
  socket.on('connect', () => {
    tell()
    // What was published or went on air while the line was down is asked for.
    published()
    if (broadcast)
      void call(routes.listBroadcasts, {}).then(
        (all) => all.forEach(broadcast),
        () => {},
      )
  })
  socket.on('edition:published', published)
  if (broadcast) socket.on('broadcast:changed', broadcast)
  return { tell, leave: () => void socket.close() }
}
