import type { FastifyInstance } from 'fastify'
import { describe, expect, test } from 'vitest'
import type { Route } from '#content/contract/route.ts'
import { routes } from '#content/contract/routes.ts'
import { type Identity, mayActAs, role } from '#content/schema/access.ts'
import { admit } from '../../server/serve.ts'
import { openTestHall } from '../support/testHall.ts'

const all: [string, Route][] = Object.entries(routes)
const staff = all.filter(([, { access }]) => access !== 'public')
const addressOf = (url: string) =>
  url.replace(/:id/g, '8c0f5b1e-6d3a-4d53-9a5e-0c8ef2a31a11').replace(/:\w+/g, 'nobody')
const ask = (app: FastifyInstance, route: Route, headers = {}) =>
  app.inject({
    method: route.method,
    url: addressOf(route.url),
    headers,
    ...(route.method === 'GET' ? {} : { payload: {} }),
  })

describe('every route of the table', () => {
  test('is registered, and those for staff refuse a stranger before they look at what was sent', async () => {
    const hall = await openTestHall()
    for (const [name, route] of all)
      expect(hall.app.hasRoute({ method: route.method, url: route.url }), name).toBe(true)
    expect(staff.length).toBeGreaterThan(20)
    for (const [name, route] of staff) {
      const refused = await ask(hall.app, route)
      expect([name, refused.statusCode, refused.json().code]).toEqual([name, 401, 'access/sign-in-first'])
    }
    await hall.close()
  })

  test('refuses each role that is not in its line', async () => {
    const hall = await openTestHall()
    for (const one of role.options.filter((option) => option !== 'admin')) {
      const headers = await hall.cookieOf(one)
      for (const [name, route] of staff.filter(
        ([, { access }]) => access !== 'public' && !mayActAs(one, access),
      )) {
        const refused = await ask(hall.app, route, headers)
        expect([one, name, refused.statusCode, refused.json().code]).toEqual([
          one,
          name,
          403,
          'access/not-allowed',
        ])
      }
    }
    await hall.close()
  })
})

test.each(staff)('%s lets the administrator and its own roles pass', (_name, route) => {
  const allowed: Identity['role'][] = ['admin', ...(route.access as Identity['role'][])]
  for (const one of allowed) expect(() => admit(route, { username: 'someone', role: one })).not.toThrow()
})
