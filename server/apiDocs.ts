import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'

/** OpenAPI of the route table at `/api/openapi.json`, readable at `/api/docs`. Register before any route. */
export async function documentApi(app: FastifyInstance, version: string) {
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: '绿厅 Greenhall', version } },
    transform: jsonSchemaTransform,
  })
  // The page's own policy is stricter than the hall's; its inline style hashes come from the package.
  await app.register(swaggerUi, { routePrefix: '/api/docs', staticCSP: true })
  app.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger())
}
