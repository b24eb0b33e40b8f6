import { Agent, request as ask, type IncomingMessage } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '#content/contract/problems.ts'
import type { Route } from '#content/contract/route.ts'
import { routes } from '#content/contract/routes.ts'
import type { Place } from './nodeStore.ts'
import type { Nodes } from './nodes.ts'

/** What only the home of a broadcast can answer, besides `/hls/`: what arrives for it and what is done with it. */
export const AT_HOME: readonly Route[] = [
  routes.readIngest,
  routes.changeBroadcast,
  routes.renewKey,
  routes.endBroadcast,
  routes.deleteBroadcast,
  routes.setRehearsal,
  routes.setIntermission,
  routes.markChapter,
  routes.setChapters,
  routes.setOverlay,
  routes.setTrim,
  routes.makeRecording,
  routes.readSrt,
  routes.setSrt,
  routes.openStudio,
  routes.sendPiece,
  routes.closeStudio,
]
const atHome = new Set(AT_HOME.map(({ method, url }) => `${method} ${url}`))

/** Says that a request has been passed on once; nobody passes it on again. */
const PASSED_ON = 'x-hall-passed-on'
/** A blocked playlist is held for six seconds; a recording is made for longer. */
const PATIENCE_MS = 120_000

/**
 * Answers for a broadcast that lives on another node by asking that node, with all that was asked and all that it
 * answers. Who may ask is decided there; it takes the address of the viewer from us as from any trusted proxy.
 */
export function passOn(app: FastifyInstance, nodes: Pick<Nodes, 'isHere' | 'placeOf'>): void {
  const agent = new Agent({ keepAlive: true, maxSockets: 2000 })
  app.addHook('onClose', async () => agent.destroy())

  app.addHook('onRequest', async (request, reply) => {
    const channel = channelOf(request)
    if (channel === undefined || nodes.isHere(channel) || request.headers[PASSED_ON]) return
    const place = await nodes.placeOf(channel)
    if (!place) return
    const answer = await hand(request, reply, place)
    reply.hijack()
    reply.raw.writeHead(answer.statusCode ?? 502, answer.rawHeaders)
    answer.pipe(reply.raw)
    // Half an answer must not look like a whole one.
    answer.once('error', () => reply.raw.destroy())
    return reply
  })

  /** @throws Problem `node/away` */
  const hand = ({ raw, ip }: FastifyRequest, reply: FastifyReply, { host, httpPort }: Place) =>
    new Promise<IncomingMessage>((answered, failed) => {
      const { connection, ...headers } = raw.headers
      const on = ask(
        {
          ...{ host, port: httpPort, method: raw.method, path: raw.url, agent, timeout: PATIENCE_MS },
          headers: { ...headers, 'x-forwarded-for': ip, [PASSED_ON]: '1' },
        },
        answered,
      )
      on.once('timeout', () => on.destroy())
      on.on('error', (cause) => failed(new Problem('node/away', '', { cause })))
      reply.raw.once('close', () => on.destroy())
      raw.pipe(on)
    })
}

/** The broadcast, or test run, that a request is about, where that matters. */
function channelOf({ method, routeOptions: { url = '' }, params }: FastifyRequest): string | undefined {
  const { id = '', broadcast = '' } = params as { id?: string; broadcast?: string }
  if (url.startsWith('/hls/')) return UUID.test(broadcast) ? broadcast : undefined
  return atHome.has(`${method} ${url}`) && UUID.test(id) ? id : undefined
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/
