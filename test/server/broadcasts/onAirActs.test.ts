import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { HostedBroadcast } from '#content/schema/broadcast.ts'
import { NOW, openTestBroadcasts } from '../../support/openTestBroadcasts.ts'
import { as } from '../../support/testServer.ts'

type Opened = Awaited<ReturnType<typeof openTestBroadcasts>>
let opened: Opened
let id: string

beforeEach(async () => {
  opened = await openTestBroadcasts()
  id = (await opened.plan('湿地之晨')).id
})
afterEach(() => opened.close())

const act = (method: 'POST' | 'PUT' | 'PATCH', path: string, body: object) =>
  opened.call<HostedBroadcast & { code: string }>(method, `/api/broadcasts/${id}${path}`, body)

test('a plan keeps its run-down, people, cover and reservation page, and is as long as its run-down', async () => {
  const programme = {
    runDown: [
      { title: '开场', minutes: 5 },
      { title: '看鸟', minutes: 40 },
    ],
    people: [{ name: '胡静', role: '鸟类研究员' }],
    cover: `/media/${'a1'.repeat(32)}.webp`,
    reservationUrl: 'https://example.org/reserve',
  }
  const { body } = await act('PATCH', '', programme)
  expect(body).toMatchObject({ ...programme, minutes: 45 })
  expect((await act('PATCH', '', { title: '湿地之夜' })).body).toMatchObject({ ...programme, minutes: 45 })
})

test.each([
  ['a link that is no web page', { reservationUrl: 'javascript:alert(1)' }],
  ['a cover from elsewhere', { cover: 'https://example.org/cat.jpg' }],
  ['a point without a length', { runDown: [{ title: '开场', minutes: 0 }] }],
  ['a nameless person', { people: [{ name: ' ', role: '' }] }],
])('%s is refused in words', async (_what, change) => {
  expect(await act('PATCH', '', change)).toMatchObject({ status: 400, body: { code: 'request/invalid' } })
})

test('chapters are kept in the order of their moments, and two of one moment are one', async () => {
  await opened.setStatus(id, 'onAir')
  await act('POST', '/chapters', { title: '现在' })
  await act('POST', '/chapters', { title: '开场', at: '2026-11-23T11:00:00.000Z' })
  const { body } = await act('POST', '/chapters', { title: '第一只鹭', at: NOW.toISOString() })
  expect(body.chapters).toEqual([
    { at: '2026-11-23T11:00:00.000Z', title: '开场' },
    { at: NOW.toISOString(), title: '第一只鹭' },
  ])
  const anew = [...body.chapters].reverse()
  expect((await act('PUT', '/chapters', { chapters: anew })).body.chapters).toEqual(body.chapters)
})

test('two hosts who mark at once lose nothing', async () => {
  await opened.setStatus(id, 'onAir')
  const at = (second: number) => new Date(NOW.getTime() + second * 1000).toISOString()
  await Promise.all(
    Array.from({ length: 12 }, (_, second) =>
      act('POST', '/chapters', { title: `第${second}章`, at: at(second) }),
    ),
  )
  const { body } = await opened.call<HostedBroadcast>('GET', `/api/broadcasts/${id}`)
  expect(body.chapters).toHaveLength(12)
})

test('words over the picture stand until others come or they are taken away', async () => {
  await opened.setStatus(id, 'onAir')
  const name = { kind: 'lowerThird', title: '胡静', line: '鸟类研究员' }
  const countdown = { kind: 'countdown', title: '放飞', until: '2026-11-23T12:10:00.000Z' }
  await act('POST', '/overlay', { words: name })
  await act('POST', '/overlay', { words: countdown })
  const { body } = await act('POST', '/overlay', { words: null })
  const [from, until] = [NOW.toISOString(), NOW.toISOString()]
  expect(body.overlays).toEqual([
    { from, until, words: name },
    { from, until, words: countdown },
  ])
})

test('before it is on air nothing can be marked; after its end no words can be laid', async () => {
  for (const [path, body] of [
    ['/chapters', { title: 'x' }],
    ['/overlay', { words: null }],
    ['/intermission', { intermission: true }],
  ] as const)
    expect(await act('POST', path, body)).toMatchObject({
      status: 409,
      body: { code: 'broadcast/not-on-air' },
    })
  await act('POST', '/end', {})
  expect((await act('POST', '/overlay', { words: null })).body.code).toBe('broadcast/already-ended')
  expect((await act('POST', '/chapters', { title: '补记' })).status).toBe(201)
})

test('the replay is trimmed after the end, never to nothing', async () => {
  const trim = { from: '2026-11-23T11:00:00.000Z', until: '2026-11-23T12:00:00.000Z' }
  expect((await act('PUT', '/trim', trim)).body.code).toBe('broadcast/not-ended')
  await act('POST', '/end', {})
  expect((await act('PUT', '/trim', { from: trim.until, until: trim.from })).body.code).toBe(
    'broadcast/trim-empty',
  )
  expect((await act('PUT', '/trim', trim)).body.trim).toEqual(trim)
  expect((await act('PUT', '/trim', { from: null, until: null })).body.trim).toEqual({
    from: null,
    until: null,
  })
})

test.each([
  ['the signal is lost', async () => void (await opened.step(id, 'lost'))],
  ['the host takes a break', async () => void (await act('POST', '/intermission', { intermission: true }))],
  [
    'the hall was killed, and its picture comes back',
    async () => {
      await opened.setStatus(id, 'interrupted')
      await opened.step(id, 'lost')
    },
  ],
])('a name does not stand under the picture of the hall once %s; a countdown does', async (_when, happen) => {
  await opened.setStatus(id, 'onAir')
  await act('POST', '/overlay', { words: { kind: 'lowerThird', title: '胡静', line: '' } })
  await happen()
  const read = async () => (await opened.call<HostedBroadcast>('GET', `/api/broadcasts/${id}`)).body.overlays
  expect(await read()).toMatchObject([{ until: NOW.toISOString() }])
  await act('POST', '/overlay', {
    words: { kind: 'countdown', title: '下半场', until: '2026-11-23T12:10:00.000Z' },
  })
  await happen()
  expect((await read()).at(-1)).toMatchObject({ until: null, words: { kind: 'countdown' } })
})

test('a test run has an address of its own, which only hosts are told, and ends by going on air', async () => {
  const { body } = await act('POST', '/rehearsal', { rehearsal: true })
  const rehearsal = body.rehearsalUrl?.split('/')[2]
  expect(rehearsal).not.toBe(id)
  expect((await act('POST', '/rehearsal', { rehearsal: true })).body.rehearsalUrl).toBe(body.rehearsalUrl)
  expect(JSON.stringify(opened.announced)).not.toContain(rehearsal)
  expect((await act('POST', '/rehearsal', { rehearsal: false })).body.rehearsalUrl).toBeNull()
  expect(opened.rehearsed).toEqual([`on air ${id}`, `dropped ${rehearsal}`])
  await opened.setStatus(id, 'onAir')
  expect((await act('POST', '/rehearsal', { rehearsal: true })).body.code).toBe('broadcast/on-air-already')
})

test('a test run goes with the plan that it was for', async () => {
  const { body } = await act('POST', '/rehearsal', { rehearsal: true })
  await opened.call('DELETE', `/api/broadcasts/${id}`)
  expect(opened.rehearsed).toEqual([`dropped ${body.rehearsalUrl?.split('/')[2]}`])
})

test('only hosts may do any of it', async () => {
  for (const [method, path, body] of [
    ['POST', 'rehearsal', { rehearsal: true }],
    ['POST', 'chapters', { title: 'x' }],
    ['PUT', 'chapters', { chapters: [] }],
    ['POST', 'overlay', { words: null }],
    ['PUT', 'trim', { from: null, until: null }],
  ] as const)
    for (const broadcast of [id, randomUUID()])
      expect(
        (await opened.call(method, `/api/broadcasts/${broadcast}/${path}`, body, as('wu', 'staff'))).status,
      ).toBe(403)
})
