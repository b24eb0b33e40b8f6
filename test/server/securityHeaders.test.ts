import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { addSecurityHeaders } from '../../server/securityHeaders.ts'

async function headersAt(publicUrl: string | undefined) {
  const app = Fastify()
  addSecurityHeaders(app, { publicUrl })
  app.get('/', () => 'ok')
  const { headers } = await app.inject('/')
  await app.close()
  return headers
}

test('pages may load from the hall alone', async () => {
  const headers = await headersAt(undefined)
  const policy = String(headers['content-security-policy'])
  for (const rule of [
    "default-src 'self'",
    "script-src 'self'",
    "object-src 'none'",
    "frame-ancestors 'self'",
  ])
    expect(policy).toContain(rule)
  // WebAssembly unpacks models; it makes no script of a text.
  expect(policy.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|https?:|upgrade-insecure/)
  expect(headers['x-content-type-options']).toBe('nosniff')
})

test('browsers are told to stay on https only where there is https', async () => {
  expect((await headersAt('http://10.0.0.5:8080'))['strict-transport-security']).toBeUndefined()
  expect((await headersAt('https://hall.example.cn'))['strict-transport-security']).toContain('max-age=')
})
