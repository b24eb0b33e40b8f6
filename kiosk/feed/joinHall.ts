import { call } from '#content/contract/call.ts'
import { connect } from '#content/contract/connect.ts'
import { routes } from '#content/contract/routes.ts'
import type { Broadcast } from '#content/schema/broadcast.ts'
import type { Poll } from '#content/schema/poll.ts'
import type { ScreenReport } from '#content/schema/screen.ts'
import { screenSecret } from '../care/screenSecret.ts'
import { tendScreen } from '../care/tendScreen.ts'
import type { ProgrammeEars } from '../handOver/programme.ts'

interface Ears {
  published(): void
  readonly programme: ProgrammeEars
  /** Only a large display listens for these. */
  poll?(heard: Poll): void
  report(): ScreenReport
  /** The hall has been told of this screen. */
  joined?(): void
}

/** Listens at the hall's socket and says what this screen shows; returns the way to leave. */
export function joinHall({ published, programme, poll, report, joined }: Ears) {
  const socket = connect()
  const tell = () => {
    if (socket.connected) socket.emit('screen:report', { ...report(), secret: screenSecret() })
  }
  const stopTending = tendScreen(socket, report)
  socket.on('connect', () => {
    tell()
    joined?.()
    // What was published or went on air while the line was down is asked for.
    published()
    // A question that fails is asked again with the next connection.
    const heard = (asking: Promise<void>) => void asking.catch(() => {})
    const listed = call(routes.listBroadcasts, {})
    heard(listed.then(programme.all))
    heard(call(routes.hallAddress, {}).then(({ publicUrl }) => programme.publicUrl(publicUrl)))
    if (poll)
      heard(
        listed
          .then((all) => Promise.all(all.filter(isRunning).map(pollsOf)))
          .then((polls) => polls.flat().forEach(poll)),
      )
  })
  socket.on('edition:published', published)
  socket.on('broadcast:changed', programme.broadcast)
  socket.on('broadcast:deleted', ({ id }) => programme.deleted(id))
  if (poll) socket.on('poll:changed', poll)
  const leave = () => {
    stopTending()
    socket.close()
  }
  return { tell, leave }
}

const isRunning = ({ status }: Broadcast) => status === 'onAir' || status === 'interrupted'

const pollsOf = ({ id }: Broadcast) => call(routes.listPolls, { params: { id } })
