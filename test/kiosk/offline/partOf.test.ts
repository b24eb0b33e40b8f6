import { expect, test } from 'vitest'
import { partOf } from '../../../kiosk/offline/partOf.ts'

const film = () => new Response('0123456789', { headers: { 'content-type': 'video/mp4' } })

test.each([
  ['bytes=2-4', '234', 'bytes 2-4/10'],
  ['bytes=7-', '789', 'bytes 7-9/10'],
  ['bytes=-3', '789', 'bytes 7-9/10'],
  ['bytes=8-99', '89', 'bytes 8-9/10'],
])('a player that asks for %s of a kept film has just that', async (range, text, said) => {
  const part = await partOf(film(), range)
  expect([part.status, await part.text(), part.headers.get('content-range')]).toEqual([206, text, said])
  expect(part.headers.get('content-type')).toBe('video/mp4')
})

test('what lies behind the end is refused, and what is no range is the whole', async () => {
  expect((await partOf(film(), 'bytes=10-12')).status).toBe(416)
  expect(await (await partOf(film(), 'pages=1')).text()).toBe('0123456789')
  expect((await partOf(film(), null)).status).toBe(200)
})
