import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { until } from '../../support/openTestLive.ts'
import { NOW, openTestPolls, POLL, QUIZ, type TestPolls } from '../../support/openTestPolls.ts'

let room: TestPolls
let id: string
beforeEach(async () => {
  room = await openTestPolls()
  id = await room.broadcast()
})
afterEach(() => room.close())

const launch = async (draft = POLL) => {
  const poll = (await room.prepare(id, draft)).id
  expect((await room.setState(id, poll, 'open')).body.state).toBe('open')
  return poll
}
const counts = async (poll: string) => (await room.list(id)).find((one) => one.id === poll)?.counts

test('twenty answers of one viewer at once are one answer, and a poll may be changed while it is open', async () => {
  const poll = await launch()
  const token = room.tokenOf(id)
  const replies = await Promise.all(
    Array.from({ length: 20 }, (_, turn) => room.answer(id, poll, token, turn % 2)),
  )
  expect(replies.map(({ status }) => status)).toEqual(Array(20).fill(200))
  expect((await counts(poll))?.reduce((sum, count) => sum + count)).toBe(1)
  await room.answer(id, poll, token, 0)
  await room.answer(id, poll, token, 1)
  expect(await counts(poll)).toEqual([0, 1])
})

test('of twenty answers of one viewer to a quiz the first holds, and the same one again is no failure', async () => {
  const poll = await launch(QUIZ)
  const token = room.tokenOf(id)
  const replies = await Promise.all(
    Array.from({ length: 20 }, (_, turn) => room.answer(id, poll, token, turn % 2)),
  )
  const [held] = (
    await room.call<{ choice: number }[]>('POST', `/api/broadcasts/${id}/polls/mine`, { token })
  ).body
  for (const [turn, { status, body }] of replies.entries())
    expect([status, body.code]).toEqual(
      turn % 2 === held?.choice ? [200, undefined] : [409, 'poll/answered-already'],
    )
  expect((await counts(poll))?.[held?.choice ?? -1]).toBe(1)
  await expect(
    room.database.database.updateTable('poll_answers').set({ choice: 0 }).where('poll', '=', poll).execute(),
  ).rejects.toThrow('cannot change')
  await expect(room.database.database.deleteFrom('poll_answers').execute()).rejects.toThrow('append-only')
})

test('a forged token, one of another broadcast and one that ran out are refused, and nothing is counted', async () => {
  const poll = await launch()
  const other = await room.broadcast()
  const good = room.tokenOf(id)
  const forged = `${good.slice(0, -2)}${good.endsWith('AA') ? 'BB' : 'AA'}`
  const old = room.tokenOf(id, randomUUID(), NOW.getTime() - 13 * 3600_000)
  for (const [token, code] of [
    [forged, 'viewer/token-invalid'],
    ['x'.repeat(64), 'viewer/token-invalid'],
    [room.tokenOf(other), 'viewer/token-invalid'],
    [old, 'viewer/token-expired'],
  ] as const)
    expect(await room.answer(id, poll, token, 0)).toMatchObject({ status: 401, body: { code } })
  // Nor does a token of the other broadcast reach this poll by the other's address.
  expect((await room.answer(other, poll, room.tokenOf(other), 0)).body.code).toBe('poll/not-found')
  expect(await counts(poll)).toEqual([0, 0])
})

test('an answer that comes too late, to a draft, or to no choice is refused with its code', async () => {
  const token = room.tokenOf(id)
  const draft = (await room.prepare(id)).id
  expect((await room.answer(id, draft, token, 0)).body.code).toBe('poll/not-found')
  const poll = await launch({ ...POLL, seconds: 15 })
  expect((await room.answer(id, poll, token, 2)).body.code).toBe('poll/no-such-choice')
  room.clock.now = new Date(NOW.getTime() + 15_000)
  expect(await room.answer(id, poll, token, 0)).toMatchObject({ status: 409, body: { code: 'poll/closed' } })
  room.clock.now = NOW
  const second = (await room.prepare(id)).id
  await room.setState(id, poll, 'closed')
  await room.setState(id, second, 'open')
  await room.end(id, NOW)
  expect((await room.answer(id, second, token, 0)).body.code).toBe('poll/closed')
  expect(await counts(poll)).toEqual([0, 0])
})

test.each([
  ['a choice that is no number', { token: 'x', choice: 'a' }, 400],
  ['a choice below the first', { token: 'x', choice: -1 }, 400],
  ['more than was asked for', { token: 'x', choice: 0, counts: [9, 9] }, 400],
  ['a hundred kilobytes', { token: 'x'.repeat(100_000), choice: 0 }, 413],
])('%s is refused', async (_what, body, status) => {
  const poll = await launch()
  const refused = await room.call('POST', `/api/broadcasts/${id}/polls/${poll}/answer`, body, {})
  expect(refused.status).toBe(status)
})

test('five hundred answers at once are counted to the last one; pages hear it at most every 400 ms, and the truth last', async () => {
  const poll = await launch({ ...POLL, choices: ['一', '二', '三', '四'] })
  const began = performance.now()
  const replies = await Promise.all(
    Array.from({ length: 500 }, (_, turn) => room.answer(id, poll, room.tokenOf(id), turn % 4)),
  )
  const ms = performance.now() - began
  expect(replies.every(({ status }) => status === 200)).toBe(true)
  const truth = await until(async () => room.polls.at(-1)?.counts.join() === '125,125,125,125')
  expect(truth).toBe(true)
  // The launch, and then two or three a second.
  expect(room.polls.length).toBeLessThanOrEqual(2 + Math.ceil((performance.now() - began) / 400))
  process.stdout.write(`500 answers kept in ${Math.round(ms)} ms, told ${room.polls.length - 1} times\n`)
  await room.setState(id, poll, 'closed')
  expect(room.polls.at(-1)).toMatchObject({ state: 'closed', counts: [125, 125, 125, 125] })
})

test('two nodes on one database count together, and tell no more often than one', async () => {
  const second = await openTestPolls({ database: room.database })
  const poll = await launch()
  await Promise.all(
    Array.from({ length: 60 }, (_, turn) =>
      (turn % 2 ? room : second).answer(id, poll, room.tokenOf(id), turn % 2),
    ),
  )
  const began = performance.now()
  await until(async () => [...room.polls, ...second.polls].some(({ counts }) => counts.join() === '30,30'))
  const told = room.polls.length - 1 + second.polls.length
  expect(told).toBeLessThanOrEqual(2 + Math.ceil((performance.now() - began) / 400))
  await second.leave()
})
