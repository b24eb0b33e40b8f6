import { afterEach, beforeEach, expect, test } from 'vitest'
import type { HostedPoll } from '#content/schema/poll.ts'
import { until } from '../../support/openTestLive.ts'
import { NOW, openTestPolls, POLL, QUIZ, type TestPolls } from '../../support/openTestPolls.ts'
import { as } from '../../support/testServer.ts'

let room: TestPolls
let id: string
beforeEach(async () => {
  room = await openTestPolls()
  id = await room.broadcast()
})
afterEach(() => room.close())
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000)

test('before it is launched nobody hears of a poll; then everybody does, at once', async () => {
  const planned = await room.broadcast('planned')
  const draft = await room.prepare(planned, { ...POLL, question: '  先去\n哪儿看？\u200b ' })
  expect(draft).toMatchObject({ state: 'draft', question: '先去 哪儿看？', counts: [0, 0] })
  expect([await room.list(planned), room.polls]).toEqual([[], []])
  expect((await room.setState(planned, draft.id, 'open')).body.code).toBe('broadcast/not-on-air')
  const poll = await room.prepare(id, { ...POLL, seconds: 30 })
  await room.setState(id, poll.id, 'open')
  expect(room.polls).toMatchObject([
    { id: poll.id, broadcast: id, state: 'open', closesAt: later(30).toISOString(), at: NOW.toISOString() },
  ])
  expect((await room.setState(id, poll.id, 'open')).body.code).toBe('poll/launched-already')
})

test('the right answer and its reason leave the hall only when the host reveals them', async () => {
  const { id: poll } = await room.prepare(id, { ...QUIZ, reason: '那句秘密的道理' })
  const token = room.tokenOf(id)
  const heard: string[] = []
  const listen = async () => {
    heard.push((await room.call('GET', `/api/broadcasts/${id}/polls`, undefined, {})).text)
    heard.push((await room.call('POST', `/api/broadcasts/${id}/polls/mine`, { token }, {})).text)
  }
  await listen()
  await room.setState(id, poll, 'open')
  heard.push((await room.answer(id, poll, token, 1)).text)
  await listen()
  await room.setState(id, poll, 'closed')
  await listen()
  const said = `${heard.join()}${JSON.stringify(room.polls)}`
  expect(said).toContain(poll)
  expect(said).not.toContain('秘密')
  expect(said).not.toMatch(/"right":\s*[0-9]/)
  for (const stranger of [{}, as('lin', 'editor')])
    expect(
      (await room.call('GET', `/api/broadcasts/${id}/polls/hosted`, undefined, stranger)).status,
    ).toBeGreaterThanOrEqual(401)
  await room.setState(id, poll, 'revealed')
  expect(room.polls.at(-1)).toMatchObject({ state: 'revealed', right: 1, reason: '那句秘密的道理' })
  expect((await room.list(id))[0]).toMatchObject({ right: 1, counts: [0, 1] })
})

test('viewers are asked one thing at a time, even where two hosts launch at once', async () => {
  const polls = await Promise.all([room.prepare(id), room.prepare(id), room.prepare(id)])
  const launched = await Promise.all(polls.map((poll) => room.setState(id, poll.id, 'open')))
  expect(launched.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  expect(launched.filter(({ status }) => status === 409).map(({ body }) => body.code)).toEqual(
    Array(2).fill('poll/another-open'),
  )
})

test('a poll closes by itself at the second the host chose, and everybody hears so once', async () => {
  const { id: poll } = await room.prepare(id, { ...POLL, seconds: 15 })
  await room.setState(id, poll, 'open')
  room.clock.now = later(14.9)
  expect((await room.list(id))[0]?.state).toBe('open')
  room.clock.now = later(16)
  expect((await room.list(id))[0]).toMatchObject({ state: 'closed', closedAt: later(15).toISOString() })
  await until(async () => room.polls.some(({ state }) => state === 'closed'))
  await new Promise((wait) => setTimeout(wait, 1200))
  expect(room.polls.filter(({ state }) => state === 'closed')).toHaveLength(1)
  const next = await room.prepare(id)
  expect((await room.setState(id, next.id, 'open')).status).toBe(200)
})

test('a restart in the middle of a poll changes neither its end nor a single answer', async () => {
  const { id: poll } = await room.prepare(id, { ...QUIZ, seconds: 60 })
  await room.setState(id, poll, 'open')
  const tokens = Array.from({ length: 5 }, () => room.tokenOf(id))
  for (const token of tokens) await room.answer(id, poll, token, 0)
  await room.leave()
  room.clock.now = later(40)
  const again = await openTestPolls({ database: room.database, clock: room.clock })
  expect((await again.list(id))[0]).toMatchObject({
    state: 'open',
    counts: [5, 0],
    closesAt: later(60).toISOString(),
  })
  expect((await again.answer(id, poll, tokens[0] ?? '', 1)).body.code).toBe('poll/answered-already')
  await again.answer(id, poll, again.tokenOf(id), 1)
  room.clock.now = later(61)
  await until(async () => again.polls.some(({ state }) => state === 'closed'))
  expect(again.polls.at(-1)).toMatchObject({ counts: [5, 1], closedAt: later(60).toISOString() })
  await again.leave()
})

test('the end of the broadcast closes what is still open, and a quiz can be revealed for the replay', async () => {
  const { id: poll } = await room.prepare(id, QUIZ)
  await room.setState(id, poll, 'open')
  await room.end(id, later(5))
  room.clock.now = later(6)
  expect((await room.list(id))[0]).toMatchObject({ state: 'closed', closedAt: later(5).toISOString() })
  expect((await room.setState(id, poll, 'revealed')).body).toMatchObject({
    state: 'revealed',
    closedAt: later(5).toISOString(),
  })
  const draft = await room.prepare(id)
  expect((await room.setState(id, draft.id, 'open')).body.code).toBe('broadcast/already-ended')
})

test('a draft can be rewritten and deleted; what viewers have had stays as it was', async () => {
  const { id: poll } = await room.prepare(id)
  const at = `/api/broadcasts/${id}/polls/${poll}`
  expect((await room.call<HostedPoll>('PUT', at, QUIZ)).body).toMatchObject({ kind: 'quiz', right: 1 })
  await room.setState(id, poll, 'open')
  for (const [method, body] of [
    ['PUT', POLL],
    ['DELETE', undefined],
  ] as const)
    expect(await room.call(method, at, body)).toMatchObject({
      status: 409,
      body: { code: 'poll/launched-already' },
    })
  expect((await room.call<HostedPoll>('PUT', `${at}/wall`, { onWall: false })).body.onWall).toBe(false)
  expect(room.polls.at(-1)?.onWall).toBe(false)
  const { id: dropped } = await room.prepare(id)
  await room.call('DELETE', `/api/broadcasts/${id}/polls/${dropped}`)
  const left = await room.call<HostedPoll[]>('GET', `/api/broadcasts/${id}/polls/hosted`)
  expect(left.body.map((one) => one.id)).toEqual([poll])
})

test.each([
  ['a question of 61 characters', { question: '长'.repeat(61) }, 'request/invalid'],
  ['a choice of 25 characters', { choices: ['长'.repeat(25), '短'] }, 'request/invalid'],
  ['one choice', { choices: ['只有一个'] }, 'request/invalid'],
  ['seven choices', { choices: ['1', '2', '3', '4', '5', '6', '7'] }, 'request/invalid'],
  ['seconds that nobody offered', { seconds: 7 }, 'request/invalid'],
  ['two choices that look alike', { choices: ['樱花', '樱\u200b花 '] }, 'poll/choices-alike'],
  ['a quiz without its answer', { kind: 'quiz' }, 'poll/needs-answer'],
  ['a quiz whose answer is no choice', { kind: 'quiz', right: 2, reason: '因为' }, 'poll/needs-answer'],
  ['a poll with a right answer', { right: 0, reason: '因为' }, 'poll/has-no-answer'],
])('%s is refused with its code', async (_what, change, code) => {
  const refused = await room.call('POST', `/api/broadcasts/${id}/polls`, { ...POLL, ...change })
  expect([refused.status, refused.body.code]).toEqual([400, code])
})

test('staff read everything for their figures, and change nothing', async () => {
  const { id: poll } = await room.prepare(id, QUIZ)
  const staff = as('wu', 'staff')
  const read = await room.call<HostedPoll[]>('GET', `/api/broadcasts/${id}/polls/hosted`, undefined, staff)
  expect(read.body).toMatchObject([{ id: poll, state: 'draft', right: 1, counts: [0, 0] }])
  expect(
    (await room.call('PUT', `/api/broadcasts/${id}/polls/${poll}/state`, { state: 'open' }, staff)).status,
  ).toBe(403)
})
