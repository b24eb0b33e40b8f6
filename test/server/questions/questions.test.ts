import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { AudienceQuestion, OwnQuestions } from '#content/schema/audienceQuestion.ts'
import { until } from '../../support/openTestLive.ts'
import { NOW, openTestPolls, type TestPolls } from '../../support/openTestPolls.ts'
import { as } from '../../support/testServer.ts'

let room: TestPolls
let id: string
beforeEach(async () => {
  room = await openTestPolls()
  id = await room.broadcast()
})
afterEach(() => room.close())

const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000)
const ask = (text: string, token = room.tokenOf(id), from = room) =>
  from.call<AudienceQuestion & { code: string; message: string }>(
    'POST',
    `/api/broadcasts/${id}/questions`,
    { token, text },
    {},
  )
const vote = (question: string, token: string, up = true) =>
  room.call('PUT', `/api/broadcasts/${id}/questions/${question}/vote`, { token, up }, {})
const setState = (question: string, state: string) =>
  room.call<AudienceQuestion>('PUT', `/api/broadcasts/${id}/questions/${question}/state`, { state })
const list = async () =>
  (await room.call<AudienceQuestion[]>('GET', `/api/broadcasts/${id}/questions`, undefined, {})).body

test('a question is kept as a clean line, and every page hears of it', async () => {
  const asked = await ask('  樱花\u0007\u202e几月\u200b开？\n\n ')
  expect(asked).toMatchObject({ status: 201, body: { text: '樱花 几月开？', votes: 0, state: 'waiting' } })
  await until(async () => room.questions.flat().some(({ id: told }) => told === asked.body.id))
  expect(await list()).toEqual([asked.body])
})

test.each([
  ['nothing but signs that are not seen', '\u200b\u2060 \u0007', 400],
  ['121 characters', '问'.repeat(121), 400],
  ['a hundred kilobytes', '问'.repeat(33_000), 413],
])('%s is refused', async (_what, text, status) => {
  expect((await ask(text)).status).toBe(status)
  expect(await list()).toEqual([])
})

test('a question goes through the rules of the room before anybody reads it', async () => {
  expect((await ask('加我微信 13812345678 领种子')).body.code).toMatch(/^room\//)
  expect(await list()).toEqual([])
  const held = await ask('电话是62345678吗', room.tokenOf(id))
  expect(held).toMatchObject({ status: 201, body: { hidden: true, text: '' } })
  expect(await list()).toEqual([])
  const hosted = await room.call<AudienceQuestion[]>('GET', `/api/broadcasts/${id}/questions/hosted`)
  expect(hosted.body).toMatchObject([{ text: '电话是62345678吗', hidden: true }])
  await room.call('PUT', `/api/broadcasts/${id}/questions/${held.body.id}/hidden`, { hidden: false })
  expect((await list()).map(({ text }) => text)).toEqual(['电话是62345678吗'])
})

test('whoever is banned from the room asks nothing', async () => {
  const token = room.tokenOf(id)
  const viewer = room.viewerOf(token)
  await room.database.database
    .insertInto('room_silences')
    .values({ broadcast: id, viewer, kind: 'ban', until: null, by: 'hu', at: NOW })
    .execute()
  expect((await ask('我能问吗', token)).body.code).toBe('room/banned')
})

test('a viewer asks once a minute, over all nodes and however many tries at once', async () => {
  const second = await openTestPolls({ database: room.database, clock: room.clock })
  const token = room.tokenOf(id)
  const tries = await Promise.all(
    Array.from({ length: 20 }, (_, turn) => ask(`第${turn}问`, token, turn % 2 ? room : second)),
  )
  expect(tries.map(({ status }) => status).sort()).toEqual([201, ...Array(19).fill(429)])
  room.clock.now = later(59)
  expect((await ask('再来', token)).body).toMatchObject({
    code: 'question/too-soon',
    message: '一分钟问一个，再等 1 秒。',
  })
  room.clock.now = later(60)
  expect((await ask('再来', token)).status).toBe(201)
  expect(await list()).toHaveLength(2)
  await second.leave()
})

test('twenty votes of one viewer at once are one vote, which can be taken back; the most wanted comes first', async () => {
  const one = (await ask('先问的')).body.id
  const other = (await ask('后问的')).body.id
  const token = room.tokenOf(id)
  await Promise.all(Array.from({ length: 20 }, () => vote(other, token)))
  await vote(other, room.tokenOf(id))
  expect((await list()).map(({ id: listed, votes }) => [listed, votes])).toEqual([
    [other, 2],
    [one, 0],
  ])
  const mine = await room.call<OwnQuestions>('POST', `/api/broadcasts/${id}/questions/mine`, { token }, {})
  expect(mine.body).toEqual({ asked: [], voted: [other] })
  await vote(other, token, false)
  await vote(other, token, false)
  expect((await list())[0]?.votes).toBe(1)
})

test('a forged token, and one of another broadcast, neither asks nor votes', async () => {
  const question = (await ask('谁在这儿？')).body.id
  const other = await room.broadcast()
  for (const token of [room.tokenOf(other), 'x'.repeat(64)]) {
    expect(await ask('混进来', token)).toMatchObject({ status: 401, body: { code: 'viewer/token-invalid' } })
    expect((await vote(question, token)).status).toBe(401)
  }
  const astray = { token: room.tokenOf(other), up: true }
  const path = `/api/broadcasts/${other}/questions/${question}/vote`
  expect((await room.call('PUT', path, astray, {})).body.code).toBe('question/not-found')
  expect((await list()).map(({ votes }) => votes)).toEqual([0])
})

test('the host answers one question at a time; the moment it began is kept for the replay', async () => {
  const one = (await ask('一')).body.id
  const other = (await ask('二')).body.id
  room.clock.now = later(10)
  await setState(one, 'answering')
  room.clock.now = later(50)
  await setState(other, 'answering')
  expect(room.questions.at(-1)).toHaveLength(2)
  expect((await list()).map(({ id: listed, state }) => [listed, state])).toEqual([
    [other, 'answering'],
    [one, 'answered'],
  ])
  expect((await list())[1]?.answeredFrom).toBe(later(10).toISOString())
  expect((await vote(one, room.tokenOf(id))).body.code).toBe('question/answered')
  expect((await setState(one, 'waiting')).body).toMatchObject({ state: 'waiting', answeredFrom: null })
  await room.end(id, later(60))
  expect((await list()).map(({ id: listed, state }) => [listed, state])).toEqual([
    [one, 'waiting'],
    [other, 'answered'],
  ])
})

test('of a question that the host hid, pages hear only that it is gone; staff still read it', async () => {
  const { id: question } = (await ask('不该出现的话')).body
  await until(async () => room.questions.length > 0)
  room.questions.length = 0
  const path = `/api/broadcasts/${id}/questions/${question}/hidden`
  await room.call('PUT', path, { hidden: true })
  expect(room.questions).toMatchObject([[{ id: question, hidden: true, text: '' }]])
  expect(await list()).toEqual([])
  expect((await vote(question, room.tokenOf(id))).body.code).toBe('question/not-found')
  const hosted = await room.call<AudienceQuestion[]>(
    'GET',
    `/api/broadcasts/${id}/questions/hosted`,
    undefined,
    as('wu', 'staff'),
  )
  expect(hosted.body).toMatchObject([{ text: '不该出现的话', hidden: true }])
  expect((await room.call('PUT', path, { hidden: false }, as('wu', 'staff'))).status).toBe(403)
  await room.call('PUT', path, { hidden: false })
  expect((await list()).map(({ text }) => text)).toEqual(['不该出现的话'])
})

test('before the broadcast and after its end nobody asks', async () => {
  await room.end(id, NOW)
  expect((await ask('晚了')).body.code).toBe('broadcast/already-ended')
  id = await room.broadcast('planned')
  expect((await ask('早了')).body.code).toBe('broadcast/not-on-air')
  id = randomUUID()
  expect((await ask('哪儿')).body.code).toBe('broadcast/not-found')
})

test('a hundred questions that are voted for at once reach pages in a few tellings, none left out', async () => {
  const asked = await Promise.all(Array.from({ length: 100 }, (_, turn) => ask(`第${turn}个问题`)))
  const began = performance.now()
  const told = () => new Set(room.questions.flat().map(({ id: one }) => one))
  await until(async () => told().size === 100)
  expect(asked.every(({ body }) => told().has(body.id))).toBe(true)
  expect(room.questions.length).toBeLessThanOrEqual(8 + Math.ceil((performance.now() - began) / 400))
  expect(Math.max(...room.questions.map(({ length }) => length))).toBeLessThanOrEqual(20)
})
