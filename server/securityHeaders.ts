import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import helmet from 'helmet'

const HALF_A_YEAR_SECONDS = 180 * 24 * 3600

/** Headers that keep a page to the hall's own files. Where PUBLIC_URL is https, browsers are told to stay on it. */
export function addSecurityHeaders(
  app: FastifyInstance,
  { publicUrl }: { publicUrl: string | undefined },
): void {
  const secure = publicUrl?.startsWith('https:') ?? false
  const write = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // Models are packed by meshoptimizer, which unpacks them with WebAssembly; no text becomes a script by it.
        scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'blob:'],
        workerSrc: ["'self'", 'blob:'],
        // A model brings its textures inside; they are read as blobs of the page's own.
        connectSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        // The editor shows the kiosk in a frame of its own.
        frameAncestors: ["'self'"],
      },
    },
    strictTransportSecurity: secure && { maxAge: HALF_A_YEAR_SECONDS, includeSubDomains: false },
    // Both need https, and a hall runs on plain http.
    crossOriginOpenerPolicy: secure && { policy: 'same-origin' },
    originAgentCluster: secure,
    // Media and playlists are made to be played through a CDN under another name.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    referrerPolicy: { policy: 'same-origin' },
  })
  // They are the same for all: written down once, not for each of a thousand segments a second.
  const request = new IncomingMessage(new Socket())
  const written = new ServerResponse(request)
  write(request, written, () => {})
  const headers = { ...written.getHeaders() }
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers)
    done()
  })
}
