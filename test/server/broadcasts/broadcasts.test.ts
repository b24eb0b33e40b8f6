import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Broadcast, BroadcastStatus, HostedBroadcast } from '#content/schema/broadcast.ts'
import { NOW, openTestBroadcasts } from '../../support/openTestBroadcasts.ts'
import { as } from '../../support/testServer.ts'

type Opened = Awaited<ReturnType<typeof openTestBroadcasts>>
type Method = Parameters<Opened['call']>[0]
let opened: Opened
let { announced, deleted, hungUp, call, plan, setStatus } = {} as Opened

beforeEach(async () => {
  opened = await openTestBroadcasts()
  ;({ announced, deleted, hungUp, call, plan, setStatus } = opened)
})
afterEach(() => opened.close())

test('a plan answers with what OBS asks for, and the programme hears of it', async () => {
  const { status, body } = await call<HostedBroadcast>('POST', '/api/broadcasts', {
    title: '  听见落叶 ',
    startsAt: '2026-12-01T06:00:00Z',
  })
  expect(status).toBe(201)
  expect(body).toMatchObject({
    title: '听见落叶',
    about: '',
    status: 'planned',
    startsAt: '2026-12-01T06:00:00.000Z',
    obsServer: 'rtmp://hall.test:1935/live',
    streamKey: 'secret-key-1',
    ingestUrl: 'rtmp://hall.test:1935/live/secret-key-1',
    watchUrl: `/live/${body.id}`,
  })
  expect(announced).toMatchObject([{ id: body.id, title: '听见落叶' }])
})

test('the key is shown to hosts only: not in the list, not in a broadcast, not in what pages are told', async () => {
  const { id } = await plan('湿地之晨')
  await call('PATCH', `/api/broadcasts/${id}`, { title: '湿地之夜' })
  const open = [
    (await call('GET', '/api/broadcasts', undefined, {})).text,
    (await call('GET', `/api/broadcasts/${id}`, undefined, {})).text,
    JSON.stringify(announced),
  ]
  for (const text of open) {
    expect(text).toContain('湿地之夜')
    expect(text).not.toMatch(/secret-key|streamKey|rtmp/)
  }
  expect((await call('GET', `/api/broadcasts/${id}/ingest`)).text).toContain('secret-key-1')
})

test.each([
  ['nobody', {}, 401],
  ['an editor', as('xu', 'editor'), 403],
  ['staff', as('wu', 'staff'), 403],
])('%s may not plan, change, end, delete or see a key', async (_who, headers, status) => {
  const { id } = await plan('湿地之晨')
  const asked = await Promise.all([
    call('POST', '/api/broadcasts', { title: 'x', startsAt: '2026-12-01T06:00:00Z' }, headers),
    call('PATCH', `/api/broadcasts/${id}`, { title: 'x' }, headers),
    call('GET', `/api/broadcasts/${id}/ingest`, undefined, headers),
    call('POST', `/api/broadcasts/${id}/key`, undefined, headers),
    call('POST', `/api/broadcasts/${id}/end`, undefined, headers),
    call('DELETE', `/api/broadcasts/${id}`, undefined, headers),
  ])
  expect(asked.map((reply) => reply.status)).toEqual(Array(6).fill(status))
  expect((await call<Broadcast>('GET', `/api/broadcasts/${id}`)).body).toMatchObject({
    title: '湿地之晨',
    status: 'planned',
  })
})

const goodTime = '2026-12-01T06:00:00Z'
test.each([
  ['no title', { startsAt: goodTime }, 'title'],
  ['a title of spaces', { title: '   ', startsAt: goodTime }, 'title'],
  ['a title of 81 characters', { title: '叶'.repeat(81), startsAt: goodTime }, 'title'],
  ['words of 601 characters', { title: '叶', about: '叶'.repeat(601), startsAt: goodTime }, 'about'],
  ['no time', { title: '叶' }, 'startsAt'],
  ['a time in words', { title: '叶', startsAt: 'tomorrow' }, 'startsAt'],
  ['a day that is not in the calendar', { title: '叶', startsAt: '2026-02-30T06:00:00Z' }, 'startsAt'],
])('%s is refused in the language of the page, naming the field', async (_what, payload, field) => {
  const chinese = await call('POST', '/api/broadcasts', payload)
  expect(chinese).toMatchObject({ status: 400, body: { code: 'request/invalid' } })
  expect(chinese.body.message).toMatch(new RegExp(`^填写有误：${field}: .*[\\u4e00-\\u9fff]`))
  const english = await call('POST', '/api/broadcasts', payload, {
    ...as('hu', 'host'),
    'accept-language': 'en',
  })
  expect(english.body.message).toMatch(
    new RegExp(`^Something is filled in wrongly: ${field}: [\\x20-\\x7e]+$`),
  )
  expect((await call<Broadcast[]>('GET', '/api/broadcasts')).body).toEqual([])
})

test('the list has what is on air first, then what comes next, then the past with the latest first', async () => {
  const planned: [string, BroadcastStatus, string][] = [
    ['past, earlier', 'ended', '2026-03-01T06:00:00Z'],
    ['next month', 'planned', '2026-12-20T06:00:00Z'],
    ['past, later', 'ended', '2026-09-01T06:00:00Z'],
    ['on air', 'onAir', '2026-11-23T11:00:00Z'],
    ['tomorrow', 'planned', '2026-11-24T06:00:00Z'],
    ['interrupted', 'interrupted', '2026-11-23T10:00:00Z'],
  ]
  for (const [title, status, startsAt] of planned) await setStatus((await plan(title, startsAt)).id, status)
  const { body } = await call<Broadcast[]>('GET', '/api/broadcasts')
  expect(body.map(({ title }) => title)).toEqual([
    'on air',
    'interrupted',
    'tomorrow',
    'next month',
    'past, later',
    'past, earlier',
  ])
})

test('a change changes what it names and leaves the rest', async () => {
  const { id } = await call<HostedBroadcast>('POST', '/api/broadcasts', {
    title: '湿地之晨',
    about: '候鸟来了',
    startsAt: goodTime,
  }).then(({ body }) => body)
  await call('PATCH', `/api/broadcasts/${id}`, { title: '湿地之夜' })
  await call('PATCH', `/api/broadcasts/${id}`, { startsAt: '2026-12-02T06:00:00Z' })
  const { body } = await call<HostedBroadcast>('PATCH', `/api/broadcasts/${id}`, {})
  expect(body).toMatchObject({
    title: '湿地之夜',
    about: '候鸟来了',
    startsAt: '2026-12-02T06:00:00.000Z',
    streamKey: 'secret-key-1',
  })
  expect((await call('PATCH', `/api/broadcasts/${id}`, { title: '' })).status).toBe(400)
})

test('each change is told with a higher revision, so that an answer overtaken on its way can be known', async () => {
  const { id } = await plan('dawn')
  await call('PATCH', `/api/broadcasts/${id}`, { title: 'sunrise' })
  await call('POST', `/api/broadcasts/${id}/end`)
  const revisions = announced.map(({ revision }) => revision)
  expect(revisions).toEqual([1, 2, 3])
  const { body } = await call<Broadcast>('GET', `/api/broadcasts/${id}`)
  expect(body.revision).toBe(3)
})

test('a plan can be deleted; what was on air cannot', async () => {
  const [dropped, shown] = [await plan('不办了'), await plan('办过了')]
  expect((await call('DELETE', `/api/broadcasts/${dropped.id}`)).status).toBe(200)
  expect(deleted).toEqual([dropped.id])
  expect((await call('GET', `/api/broadcasts/${dropped.id}`)).status).toBe(404)
  for (const status of ['onAir', 'interrupted', 'ended'] as const) {
    await setStatus(shown.id, status)
    expect(await call('DELETE', `/api/broadcasts/${shown.id}`)).toMatchObject({
      status: 409,
      body: { code: 'broadcast/has-been-on-air' },
    })
  }
  expect(deleted).toEqual([dropped.id])
  expect(hungUp).toEqual([[dropped.id, undefined]])
})

test('an ended broadcast ends once, takes no new key, and hangs up on its host', async () => {
  const { id } = await plan('湿地之晨')
  expect((await call<HostedBroadcast>('POST', `/api/broadcasts/${id}/end`)).body).toMatchObject({
    status: 'ended',
    endedAt: NOW.toISOString(),
  })
  expect(hungUp).toEqual([[id, undefined]])
  for (const path of ['end', 'key'])
    expect(await call('POST', `/api/broadcasts/${id}/${path}`)).toMatchObject({
      status: 409,
      body: { code: 'broadcast/already-ended' },
    })
})

test('a new key replaces the old one and hangs up on whoever has it', async () => {
  const { id } = await plan('湿地之晨')
  const { body } = await call<HostedBroadcast>('POST', `/api/broadcasts/${id}/key`)
  expect(body.streamKey).toBe('secret-key-3')
  expect(hungUp).toEqual([[id, 'ingest/wrong-key']])
})

test.each<[Method, string, object?]>([
  ['GET', ''],
  ['GET', '/ingest'],
  ['PATCH', '', { title: 'x' }],
  ['PATCH', '', {}],
  ['POST', '/key'],
  ['POST', '/end'],
  ['DELETE', ''],
])('an unknown broadcast is not found: %s %s', async (method, path, payload) => {
  expect(await call(method, `/api/broadcasts/${randomUUID()}${path}`, payload)).toMatchObject({
    status: 404,
    body: { code: 'broadcast/not-found' },
  })
})

test('an address that is no broadcast at all is refused in words', async () => {
  const { status, body } = await call('GET', '/api/broadcasts/1%20or%201=1')
  expect([status, body.code]).toEqual([400, 'request/invalid'])
})
