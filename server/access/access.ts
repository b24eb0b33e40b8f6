import type { IncomingHttpHeaders } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import type { Identity } from '#content/schema/access.ts'
import type { Serve } from '../serve.ts'
import type { Database } from '../storage/tables.ts'
import { isPassword } from './passwords.ts'
import { serveUsers } from './serveUsers.ts'
import { clearSession, sessionIn, setSession } from './sessionCookie.ts'
import { createSessionStore, SESSION_MS, type SessionStore } from './sessionStore.ts'
import { createTryStore } from './tryStore.ts'
import { createUserStore, type UserStore } from './userStore.ts'

interface Needs {
  readonly database: Database
  readonly now: () => Date
  /** True where PUBLIC_URL is https; a request that came over TLS gets a Secure cookie in any case. */
  readonly secureCookies: boolean
  /** 32 unguessable bytes as base64url. */
  readonly newSecret?: () => string
}

export interface Access {
  /** Who asks; for `createServe`. Null when the request carries no valid session. */
  readonly identify: (request: FastifyRequest) => Promise<Identity | null>
  /** The same for a socket, by the headers of its first request. */
  readonly identifyBy: (headers: IncomingHttpHeaders) => Promise<Identity | null>
  readonly users: UserStore
  readonly tries: ReturnType<typeof createTryStore>
  readonly sessions: SessionStore
  readonly now: () => Date
  readonly secureCookies: boolean
}

/** Knows the people of the hall; made before `createServe`, which needs `identify`. */
export function createAccess({ database, now, secureCookies, newSecret }: Needs): Access {
  const sessions = createSessionStore({ database, now, ...(newSecret ? { newSecret } : {}) })
  const identifyBy = async (headers: IncomingHttpHeaders) => {
    const secret = sessionIn({ headers })
    return secret ? ((await sessions.find(secret))?.identity ?? null) : null
  }
  const users = createUserStore({ database, now })
  const identify = ({ headers }: FastifyRequest) => identifyBy(headers)
  return { identify, identifyBy, users, tries: createTryStore(database), sessions, now, secureCookies }
}

/** Signing in and out, one's own password, and the accounts. */
export function access(serve: Serve, { users, tries, sessions, now, secureCookies }: Access): void {
  const secure = (request: FastifyRequest) => secureCookies || request.protocol === 'https'
  const open = async (username: string, request: FastifyRequest, reply: FastifyReply) =>
    setSession(reply, await sessions.open(username), SESSION_MS / 1000, secure(request))

  /** Counts before it hashes, so that many tries at once do not slip through. */
  const proven = async (username: string, password: string, address: string) => {
    const tried = await tries.note([`address ${address}`, `name ${username}`], now())
    if (!tried) throw new Problem('request/too-many')
    const user = await users.find(username)
    const right = await isPassword(password, user?.password_hash)
    if (!user || !right) throw new Problem('access/wrong-password')
    await tries.forgive(tried)
    return { username: user.username, role: user.role }
  }

  serve(routes.signIn, async ({ body, request, reply }) => {
    const identity = await proven(body.username.trim().toLowerCase(), body.password, request.ip)
    const before = sessionIn(request)
    if (before) await sessions.end(before)
    await open(identity.username, request, reply)
    return identity
  })

  serve(routes.whoAmI, async ({ identity, request, reply }) => {
    reply.header('cache-control', 'no-store')
    const secret = sessionIn(request)
    // The row slides with each use; the cookie slides here, where every staff page begins.
    if (identity && secret) setSession(reply, secret, SESSION_MS / 1000, secure(request))
    return { identity }
  })

  serve(routes.signOut, async ({ request, reply }) => {
    const secret = sessionIn(request)
    if (secret) await sessions.end(secret)
    clearSession(reply, secure(request))
    return { done: true as const }
  })

  serve(routes.changePassword, async ({ body, identity, request }) => {
    const { username } = identity as Identity
    await proven(username, body.current, request.ip)
    await users.change(username, { password: body.next }, { by: username, at: now() })
    await sessions.endAll(username, sessionIn(request))
    return { done: true as const }
  })

  serveUsers(serve, { users, sessions, now })
}
