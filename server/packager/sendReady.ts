import type { OutgoingHttpHeaders } from 'node:http'
import type { FastifyReply } from 'fastify'

/** Media may be played through a CDN under another name, and is what it says it is. */
export const FOR_ANY_ORIGIN = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
}

/** Sends bytes that are ready in one write: thousands may have waited for this very answer. */
export function sendReady(reply: FastifyReply, headers: OutgoingHttpHeaders, bytes: Buffer): void {
  reply.hijack()
  reply.raw.writeHead(200, { ...FOR_ANY_ORIGIN, ...headers, 'content-length': bytes.length })
  reply.raw.end(bytes)
}
