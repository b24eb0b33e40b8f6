import { createAdapter } from '@socket.io/redis-streams-adapter'
import type { FastifyBaseLogger } from 'fastify'
import { createClient } from 'redis'
import type { Namespace } from 'socket.io'
import type { HallSockets } from '../sockets.ts'

/** What is said while Redis is away waits for it, as far as this many messages. */
const MOST_WAITING = 1000
/** How long a listening node is quiet before it asks again, in ms; a stop waits for it. */
const LISTEN_MS = 1000
const LONGEST_PAUSE_MS = 2000
/** An opening hall waits no longer than this for its Redis, in ms. */
const OPEN_WITHIN_MS = 2000
/** How often a node that does not hear yet says hello, in ms. */
const HELLO_EVERY_MS = 50
/** `MessageType.INITIAL_HEARTBEAT` of socket.io-adapter: to those who hear it it means nothing. */
const HELLO = 1

/**
 * What one node says to its pages the pages of all nodes hear, over a stream of Redis. The pages of the node itself hear
 * it at once, whatever Redis does; while it is away nothing stops, and the others hear once it is back.
 *
 * The adapter asks for "what comes from now on" until something came, and what is said between two such questions it
 * never hears. So a node says hello until it hears itself: from then on the adapter knows where it reads.
 */
export async function joinRedis(sockets: HallSockets, url: string, log: FastifyBaseLogger) {
  let said: 'nothing' | 'away' | 'there' = 'nothing'
  const client = createClient({
    url,
    commandsQueueMaxLength: MOST_WAITING,
    socket: { reconnectStrategy: (retries) => Math.min(50 * 2 ** Math.min(retries, 10), LONGEST_PAUSE_MS) },
  })
  // It comes with each try to connect.
  client.on('error', (error) => {
    if (said !== 'away') log.error({ err: error }, 'Redis is away; pages of other servers hear later')
    said = 'away'
  })
  client.on('ready', () => {
    if (said === 'away') log.info('Redis is back')
    said = 'there'
  })
  client.connect().catch((error: unknown) => log.error({ err: error }, 'Redis will not be joined'))

  const create = createAdapter(client, { blockTimeInMs: LISTEN_MS, onlyPlaintext: true })
  let isHeard = false
  let hello: NodeJS.Timeout | undefined
  let heard = () => {}
  const joined = new Promise<void>((done) => {
    heard = done
  })
  // socket.io calls it with `new`.
  sockets.adapter(function adapter(namespace: Namespace) {
    const adapter = create(namespace)
    const publish = adapter.doPublish.bind(adapter)
    const hear = adapter.onRawMessage.bind(adapter)
    adapter.onRawMessage = (message, offset) => {
      isHeard = true
      clearInterval(hello)
      heard()
      return hear(message, offset)
    }
    hello = setInterval(() => {
      if (client.isReady) void adapter.doPublish({ uid: 'hello', nsp: namespace.name, type: HELLO })
    }, HELLO_EVERY_MS)
    adapter.doPublish = (message) => {
      Promise.resolve(publish(message)).catch((error: unknown) =>
        log.debug({ err: error }, 'the pages of other servers did not hear'),
      )
      return Promise.resolve('')
    }
    return adapter
  } as never)
  await Promise.race([joined, new Promise((late) => setTimeout(late, OPEN_WITHIN_MS).unref())])

  return {
    isThere: () => client.isReady && isHeard,
    /** After the sockets are closed. */
    close: async () => {
      clearInterval(hello)
      client.destroy()
    },
  }
}
