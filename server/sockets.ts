import type { Server as HttpServer } from 'node:http'
import { Server, type Socket } from 'socket.io'
import type { HallEvents, PageEvents } from '#content/contract/live.ts'

export type HallSockets = Server<PageEvents, HallEvents>
export type PageSocket = Socket<PageEvents, HallEvents>

/** A message longer than this is not one of ours. */
const MESSAGE_LIMIT_BYTES = 16 * 1024

/** The hall's socket on the same port as its pages; only pages of the hall itself may join. */
export function openSockets(
  server: HttpServer,
  isOwnOrigin: (origin: string | undefined, host: string | undefined) => boolean,
): HallSockets {
  return new Server<PageEvents, HallEvents>(server, {
    serveClient: false,
    maxHttpBufferSize: MESSAGE_LIMIT_BYTES,
    allowRequest: (request, decide) =>
      decide(null, isOwnOrigin(request.headers.origin, request.headers.host)),
  })
}
