import { expect, test } from 'vitest'
import type { Route } from '#content/contract/route.ts'
import { routes } from '#content/contract/routes.ts'
import { hostedBroadcast } from '#content/schema/broadcast.ts'
import { AT_HOME } from '../../../server/nodes/passOn.ts'

test('whatever tells a host what arrives is asked of the server where it arrives', () => {
  const all: readonly Route[] = Object.values(routes)
  const strays = all.filter(
    (route) => route.reply === hostedBroadcast && route.url.includes(':id') && !AT_HOME.includes(route),
  )
  expect(
    strays.map(({ method, url }) => `${method} ${url}`),
    'add it to AT_HOME in server/nodes/passOn.ts',
  ).toEqual([])
})
