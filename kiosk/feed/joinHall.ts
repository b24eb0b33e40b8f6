import { call } from '#content/contract/call.ts'
import { connect } from '#content/contract/connect.ts'
import { routes } from '#content/contract/routes.ts'
import type { ScreenReport } from '#content/schema/screen.ts'
import type { ProgrammeEars } from '../handOver/programme.ts'

interface Ears {
  published(): void
  readonly programme: ProgrammeEars
  report(): ScreenReport
}

/** Listens at the hall's socket and says what this screen shows; returns the way to leave. */
export function joinHall({ published, programme, report }: Ears) {
  const socket = connect()
  const tell = () => {
    if (socket.connected) socket.emit('screen:report', report())
  }
  socket.on('connect', () => {
    tell()
    // What was published or went on air while the line was down is asked for.
    published()
    // A question that fails is asked again with the next connection.
    const heard = (asking: Promise<void>) => void asking.catch(() => {})
    heard(call(routes.listBroadcasts, {}).then(programme.all))
    heard(call(routes.hallAddress, {}).then(({ publicUrl }) => programme.publicUrl(publicUrl)))
  })
  socket.on('edition:published', published)
  socket.on('broadcast:changed', programme.broadcast)
  socket.on('broadcast:deleted', ({ id }) => programme.deleted(id))
  return { tell, leave: () => void socket.close() }
}
