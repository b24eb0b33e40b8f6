import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Problem } from '#content/contract/problems.ts'

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a browser's `Origin` is the hall itself: the host that was asked, or PUBLIC_URL. Ports count, the scheme
 * does not, for behind a proxy the hall hears http where the browser says https.
 * A request without `Origin` is not from another site's page: browsers always send it on sockets and unsafe methods.
 */
export function isOwnOrigin(
  origin: string | undefined,
  host: string | undefined,
  publicUrl: string | undefined,
): boolean {
  if (origin === undefined) return true
  const from = hostOf(origin)
  return from !== undefined && (from === host?.toLowerCase() || from === hostOf(publicUrl ?? ''))
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host || undefined : undefined)

/**
 * Whether an unsafe request may have been made by another site's page in a visitor's name.
 * `Origin` decides where it is sent, and every browser sends it on unsafe methods; without it `Sec-Fetch-Site`
 * does. Without both it is a script such as curl, which acts in nobody's name but its own.
 */
export function isForeign(request: Pick<FastifyRequest, 'headers'>, publicUrl: string | undefined): boolean {
  const { origin, host, 'sec-fetch-site': site } = request.headers
  if (origin !== undefined) return !isOwnOrigin(origin, host, publicUrl)
  return site !== undefined && site !== 'same-origin' && site !== 'none'
}

/** Refuses what changes something when it comes from another site. @throws Problem `request/foreign-origin` */
export function refuseForeignOrigins(
  app: FastifyInstance,
  { publicUrl }: { publicUrl: string | undefined },
): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const refused = !SAFE_METHODS.has(request.method) && isForeign(request, publicUrl)
    done(refused ? new Problem('request/foreign-origin') : undefined)
  })
}
