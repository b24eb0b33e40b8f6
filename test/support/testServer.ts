import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import type { Identity } from '#content/schema/access.ts'
import { createHttp } from '../../server/http.ts'
import { createServe, type Serve } from '../../server/serve.ts'

/** Who a request of a test says it comes from. */
export const identifyTester = async ({
  headers,
}: {
  headers: Record<string, unknown>
}): Promise<Identity | null> => {
  const said = headers['x-test-identity']
  return typeof said === 'string' ? (JSON.parse(said) as Identity) : null
}

/** One capability behind the hall's own front door; who asks is said by the header `x-test-identity`. */
export async function openTestServer(
  register: (serve: Serve, app: FastifyInstance) => void,
): Promise<FastifyInstance> {
  const app = createHttp(pino({ level: 'silent' }))
  register(createServe(app, identifyTester), app)
  await app.ready()
  return app
}

/** The header that makes a request come from this person. */
export const as = (username: string, role: Identity['role']) => ({
  'x-test-identity': JSON.stringify({ username, role }),
})
