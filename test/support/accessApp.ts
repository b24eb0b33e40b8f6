import Fastify, { type FastifyInstance, type LightMyRequestResponse } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import type { Role } from '#content/schema/access.ts'
import { access, createAccess } from '../../server/access/access.ts'
import { refuseForeignOrigins } from '../../server/origin.ts'
import { replyWithProblems } from '../../server/problemReplies.ts'
import { createServe } from '../../server/serve.ts'
import { openTestDatabase } from './testDatabase.ts'

export const PASSWORD = 'a good long password'

export interface AccessApp {
  readonly app: FastifyInstance
  /** What `now` says; a test may move it. */
  readonly clock: { now: number }
  /** Opens an account with `PASSWORD` and answers with a cookie of it. */
  readonly signedInAs: (username: string, role: Role) => Promise<string>
  readonly signIn: (username: string, password: string, from?: string) => Promise<LightMyRequestResponse>
  readonly close: () => Promise<void>
}

/** The hall's access alone, on a database of its own. */
export async function openAccessApp({ publicUrl }: { publicUrl?: string } = {}): Promise<AccessApp> {
  const { database, close } = await openTestDatabase()
  const clock = { now: Date.UTC(2026, 4, 1) }
  const people = createAccess({
    database,
    now: () => new Date(clock.now),
    secureCookies: publicUrl?.startsWith('https:') ?? false,
  })
  const app = Fastify()
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  replyWithProblems(app)
  refuseForeignOrigins(app, { publicUrl })
  access(createServe(app, people.identify), people)
  await app.ready()
  const signIn = (username: string, password: string, from = '10.0.0.1') =>
    app.inject({ method: 'POST', url: '/api/session', payload: { username, password }, remoteAddress: from })
  return {
    app,
    clock,
    signIn,
    signedInAs: async (username, role) => {
      await people.users.add(
        { username, password: PASSWORD, role, name: '' },
        { by: 'test', at: people.now() },
      )
      return cookieOf(await signIn(username, PASSWORD))
    },
    close: async () => {
      await app.close()
      await close()
    },
  }
}

/** The cookie as a browser would send it back. */
export const cookieOf = (reply: LightMyRequestResponse) =>
  String(reply.headers['set-cookie']).split(';')[0] ?? ''
