import type { FastifyReply, FastifyRequest } from 'fastify'

export const SESSION_COOKIE = 'hall_session'

/** The session's secret that a request carries. */
export function sessionIn(request: Pick<FastifyRequest, 'headers'>): string | undefined {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [name, value] = pair.trim().split('=')
    if (name === SESSION_COOKIE && value && /^[A-Za-z0-9_-]{43}$/.test(value)) return value
  }
  return undefined
}

/**
 * Lax rather than Strict: whoever follows a link from a message to `/stats/` should arrive signed in, and
 * what changes something is never a GET and must come from our own origin anyway.
 */
export function setSession(
  reply: FastifyReply,
  secret: string,
  maxAgeSeconds: number,
  secure: boolean,
): void {
  const parts = [
    `${SESSION_COOKIE}=${secret}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    `Max-Age=${maxAgeSeconds}`,
  ]
  reply.header('set-cookie', [...parts, ...(secure ? ['Secure'] : [])].join('; '))
}

export const clearSession = (reply: FastifyReply, secure: boolean) => setSession(reply, '', 0, secure)
