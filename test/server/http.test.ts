import { pino } from 'pino'
import { expect, test } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { createHttp } from '../../server/http.ts'

/** The address that the hall takes a viewer to have. */
async function seenAs(proxies: string | undefined, from: string, forwarded?: string) {
  const { trustedProxies } = readConfig({ TRUSTED_PROXIES: proxies })
  const app = createHttp(pino({ level: 'silent' }), trustedProxies)
  app.get('/ip', (request) => ({ ip: request.ip }))
  const headers = forwarded ? { 'x-forwarded-for': forwarded } : {}
  const reply = await app.inject({ url: '/ip', remoteAddress: from, headers })
  await app.close()
  return reply.json().ip
}

test('a proxy on this machine says whose request it passes on; nobody else is believed', async () => {
  expect(await seenAs(undefined, '127.0.0.1', '203.0.113.9')).toBe('203.0.113.9')
  expect(await seenAs(undefined, '172.18.0.2', '203.0.113.9')).toBe('172.18.0.2')
  expect(await seenAs(undefined, '203.0.113.9')).toBe('203.0.113.9')
})

test('TRUSTED_PROXIES names others; a viewer who makes up an address in front of theirs gains nothing', async () => {
  const proxies = 'loopback, 172.16.0.0/12'
  expect(await seenAs(proxies, '172.18.0.2', '203.0.113.9')).toBe('203.0.113.9')
  expect(await seenAs(proxies, '172.18.0.2', '198.51.100.1, 203.0.113.9')).toBe('203.0.113.9')
  expect(await seenAs(proxies, '172.18.0.2', '203.0.113.9, 172.18.0.3')).toBe('203.0.113.9')
})

test.each([
  ['everybody', /^TRUSTED_PROXIES is “everybody”, but must be addresses, networks/],
  ['10.0.0.0/33', /^TRUSTED_PROXIES/],
  ['loopback,', /^TRUSTED_PROXIES/],
])('TRUSTED_PROXIES %s stops the start', (proxies, sentence) => {
  expect(() => readConfig({ TRUSTED_PROXIES: proxies })).toThrow(sentence)
})

test('a Redis is of use only to servers that share a database', () => {
  expect(() => readConfig({ REDIS_URL: 'redis://here' })).toThrow(/DATABASE_URL is not/)
  const config = readConfig({
    REDIS_URL: 'redis://here',
    DATABASE_URL: 'postgres://there/hall',
    HOST: '10.1.2.3',
  })
  expect([config.redisUrl, config.nodeHost]).toEqual(['redis://here', '10.1.2.3'])
})
