import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestLive, type TestLive } from '../../support/openTestLive.ts'

let clock: number
let hall: TestLive
const now = () => new Date(clock)
const pass = (seconds: number) => {
  clock += seconds * 1000
}
beforeEach(async () => {
  clock = Date.UTC(2026, 10, 23, 12)
  hall = await openTestLive({ now })
})
afterEach(() => hall.close())

const setStatus = (id: string, status: 'onAir' | 'ended') =>
  hall.database.database
    .updateTable('broadcasts')
    .set({ status, on_air_at: now() })
    .where('id', '=', id)
    .execute()
/** The status alone is what counting asks for; no picture is needed. */
const openBroadcast = async () => {
  const { id } = await hall.plan()
  await setStatus(id, 'onAir')
  return id
}
const rows = () => hall.database.database.selectFrom('viewings').selectAll().orderBy('number').execute()

test('a start is written before the token is given, ten seconds make a view, sixty an engaged one', async () => {
  const id = await openBroadcast()
  const token = await hall.watch(id)
  expect(await hall.audience(id)).toMatchObject({ starts: 1, views: 0, watching: 1, peak: 1 })
  const beat = hall.openViewer()
  pass(9)
  expect(await beat(token, 9)).toEqual({ creditedSeconds: 9, counted: false })
  expect(await hall.audience(id)).toMatchObject({ views: 0, watchSeconds: 9 })
  pass(1)
  expect(await beat(token, 10)).toEqual({ creditedSeconds: 10, counted: true })
  expect(await hall.audience(id)).toMatchObject({ starts: 1, views: 1, engagedViews: 0 })
  pass(50)
  await beat(token, 60)
  expect(await hall.audience(id)).toMatchObject({ views: 1, engagedViews: 1, watchSeconds: 60 })
  pass(16)
  expect(await hall.audience(id)).toMatchObject({ watching: 0, peak: 1 })
  const goal = await hall.ask('GET', '/api/goals/broadcast-views')
  expect(goal.body).toEqual({ year: 2026, target: 200_000, views: 1, broadcastsTarget: 6, broadcastsHeld: 1 })
})

test('what is acknowledged is what the rows say', async () => {
  const id = await openBroadcast()
  const token = await hall.watch(id)
  const beat = hall.openViewer()
  let credited = 0
  for (const played of [5, 9, 9, 3, 500]) {
    pass(5)
    const reply = await beat(token, played)
    credited = 'creditedSeconds' in reply ? reply.creditedSeconds : Number.NaN
    const written = await rows()
    expect(written.reduce((sum, row) => sum + row.credited_seconds, 0)).toBe(credited)
  }
  expect(credited).toBeLessThanOrEqual(26)
})

test('while the ledger cannot be written, nothing is acknowledged', async () => {
  const id = await openBroadcast()
  const token = await hall.watch(id)
  const beat = hall.openViewer()
  const order: string[] = []
  pass(5)
  const answers = await hall.database.database.transaction().execute(async (transaction) => {
    await sql`lock table viewings in share row exclusive mode`.execute(transaction)
    const asked = [
      beat(token, 5).then(() => order.push('acknowledged')),
      hall.watch(id).then(() => order.push('acknowledged')),
    ]
    await new Promise((later) => setTimeout(later, 700))
    order.push('unlocked')
    return { asked }
  })
  await Promise.all(answers.asked)
  expect(order).toEqual(['unlocked', 'acknowledged', 'acknowledged'])
})

test('one token on two sockets is credited once', async () => {
  const id = await openBroadcast()
  const token = await hall.watch(id)
  const [one, other] = [hall.openViewer(), hall.openViewer()]
  pass(5)
  await Promise.all(Array.from({ length: 20 }, (_, turn) => (turn % 2 ? one : other)(token, 5)))
  expect((await hall.audience(id)).watchSeconds).toBe(5)
})

test('a lie of an hour is worth the time that passed', async () => {
  const id = await openBroadcast()
  const token = await hall.watch(id)
  pass(5)
  expect(await hall.openViewer()(token, 3600)).toEqual({ creditedSeconds: 6, counted: false })
})

test('forged, expired and malformed reports are answered and write nothing', async () => {
  const id = await openBroadcast()
  const token = await hall.watch(id)
  const beat = hall.openViewer()
  const [body = '', signature = ''] = token.split('.')
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString('utf8'))
  const swapped = Buffer.from(JSON.stringify({ ...claims, token: randomUUID() })).toString('base64url')
  pass(20)
  for (const [said, played] of [
    [`${swapped}.${signature}`, 20],
    ['x', 20],
    [token, -1],
    [token, Number.NaN],
  ] as const)
    expect(await beat(said, played)).toEqual({ problem: 'viewer/token-invalid' })
  pass(13 * 3600)
  expect(await beat(token, 20)).toEqual({ problem: 'viewer/token-expired' })
  expect(await rows()).toHaveLength(1)
})

test('nobody is counted before a broadcast, or of one that never was on air', async () => {
  const { id } = await hall.plan()
  const watch = () => hall.ask('POST', `/api/broadcasts/${id}/watch`)
  expect((await watch()).body).toMatchObject({ code: 'broadcast/not-on-air' })
  await hall.ask('POST', `/api/broadcasts/${id}/end`)
  expect((await watch()).body).toMatchObject({ code: 'broadcast/already-ended' })
  expect((await hall.audience(id)).starts).toBe(0)
})

test('a restart in mid-view loses nothing and credits nothing twice', async () => {
  const id = await openBroadcast()
  const token = await hall.watch(id)
  pass(6)
  await hall.openViewer()(token, 6)
  await hall.leave()
  hall = await openTestLive({ now, database: hall.database, dataDir: hall.dataDir })
  expect((await hall.read(id)).status).toBe('interrupted')
  const beat = hall.openViewer()
  expect(await beat(token, 6)).toEqual({ creditedSeconds: 6, counted: false })
  pass(5)
  expect(await beat(token, 11)).toEqual({ creditedSeconds: 11, counted: true })
  expect(await hall.audience(id)).toMatchObject({ starts: 1, views: 1, watchSeconds: 11 })
})

test('one socket may not flood the ledger', async () => {
  const id = await openBroadcast()
  const token = await hall.watch(id)
  const beat = hall.openViewer()
  const replies = await Promise.all(Array.from({ length: 70 }, (_, played) => beat(token, played)))
  expect(replies.filter((reply) => 'problem' in reply && reply.problem === 'request/too-many')).toHaveLength(
    10,
  )
})

test('a thousand viewers at once each get their rows', async () => {
  const id = await openBroadcast()
  const tokens = await Promise.all(Array.from({ length: 1000 }, () => hall.watch(id)))
  pass(10)
  const sockets = Array.from({ length: 20 }, () => hall.openViewer())
  await Promise.all(tokens.map((token, index) => sockets[index % 20]?.(token, 10)))
  expect(await hall.audience(id)).toMatchObject({
    starts: 1000,
    views: 1000,
    watching: 1000,
    peak: 1000,
    watchSeconds: 10_000,
  })
})

test('the ledger can only grow', async () => {
  const id = await openBroadcast()
  await hall.watch(id)
  await expect(hall.database.database.deleteFrom('viewings').execute()).rejects.toThrow(/append-only/)
})
