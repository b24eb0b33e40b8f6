import { createServer, type Socket } from 'node:net'
import { ConfigError } from '../config.ts'
import { runRtmpSession } from './rtmpSession.ts'

type Needs = Parameters<typeof runRtmpSession>[1]

/** More than a hall will ever have; a flood must not take the files of the pages. */
const MOST_CONNECTIONS = 200

/** The RTMP port. It only listens: who may publish and what happens to the media is decided by `admit`. */
export function createRtmpServer(needs: Needs) {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    runRtmpSession(socket, needs)
  })
  server.maxConnections = MOST_CONNECTIONS
  return {
    /** Answers with the port. @throws ConfigError naming the port that is in use */
    listen: (port: number, host: string): Promise<number> =>
      new Promise((open, fail) => {
        server.once('error', (error: NodeJS.ErrnoException) =>
          fail(
            error.code === 'EADDRINUSE'
              ? new ConfigError(
                  `RTMP_PORT ${port} is in use by another program. Stop that program or set RTMP_PORT to a free port, then start again.`,
                )
              : error,
          ),
        )
        server.listen(port, host, () => {
          const address = server.address()
          open(typeof address === 'object' && address ? address.port : port)
        })
      }),
    close: (): Promise<void> =>
      new Promise((done) => {
        server.close(() => done())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
