import { connect, type Socket } from 'node:net'

interface Begun {
  /** Of whoever publishes. */
  readonly socket: Socket
  /** All that came from them so far, and how many bytes they were answered. */
  readonly heard: readonly Buffer[]
  readonly answered: number
}

/**
 * Passes a publication on to the node on which its broadcast lives: it hears from the beginning what the publisher said
 * here, and says what was said here, word for word, before it decides. So what it says first is left out, and from then
 * on the two talk with each other. Resolves when they are connected.
 */
export const relayPublication = ({ socket, heard, answered }: Begun, host: string, port: number) =>
  new Promise<void>((connected, failed) => {
    let known = answered
    const home = connect({ host, port, noDelay: true }, () => {
      for (const bytes of heard) home.write(bytes)
      socket.pipe(home)
      connected()
    })
    home.on('data', (bytes) => {
      const fresh = bytes.subarray(Math.min(known, bytes.length))
      known -= bytes.length - fresh.length
      if (fresh.length > 0) socket.write(fresh)
    })
    home.once('error', failed)
    // What it said last goes out first: it may be the reason.
    home.once('close', () => socket.destroySoon())
    socket.once('close', () => home.destroy())
  })
