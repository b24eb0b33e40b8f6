import { sql } from 'kysely'
import { io } from 'socket.io-client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { HallSocket } from '#content/contract/connect.ts'
import type { Audience, Figures, GoalProgress } from '#content/schema/audience.ts'
import type { BroadcastStatus } from '#content/schema/broadcast.ts'
import { openTestLive, type TestLive, until } from '../../support/openTestLive.ts'

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

const setStatus = (id: string, status: BroadcastStatus, onAirAt = now()) =>
  hall.database.database
    .updateTable('broadcasts')
    .set({ status, on_air_at: onAirAt })
    .where('id', '=', id)
    .execute()
const openBroadcast = async (title?: string) => {
  const { id } = await hall.plan(title)
  await setStatus(id, 'onAir')
  return id
}
const rows = () => hall.database.database.selectFrom('viewings').selectAll().orderBy('number').execute()
const later = (ms: number) => new Promise((done) => setTimeout(done, ms))

test('a report is acknowledged only once its row is in the table', async () => {
  const id = await openBroadcast()
  const token = await hall.watch(id)
  const beat = hall.openViewer()
  pass(5)
  let acknowledged: unknown
  await hall.database.database.transaction().execute(async (transaction) => {
    // Rows may be read, but none can be written until this ends.
    await sql`lock table viewings in exclusive mode`.execute(transaction)
    void beat(token, 5).then((reply) => {
      acknowledged = reply
    })
    await later(700)
    expect(acknowledged).toBeUndefined()
  })
  await until(async () => acknowledged !== undefined)
  expect(acknowledged).toEqual({ creditedSeconds: 5, counted: false })
  expect(await rows()).toMatchObject([{ kind: 'start' }, { kind: 'beat', token: expect.any(String) }])
})

test('reports that overtake one another are worth the greatest of them', async () => {
  const token = await hall.watch(await openBroadcast())
  const [one, other] = [hall.openViewer(), hall.openViewer()]
  pass(15)
  expect(await one(token, 15)).toEqual({ creditedSeconds: 15, counted: true })
  expect(await other(token, 5)).toEqual({ creditedSeconds: 15, counted: true })
  expect(await one(token, 10)).toEqual({ creditedSeconds: 15, counted: true })
  expect(await rows()).toHaveLength(2)
})

test('what is played while nothing is on air is credited neither then nor afterwards', async () => {
  const id = await openBroadcast()
  const token = await hall.watch(id)
  const beat = hall.openViewer()
  await setStatus(id, 'planned')
  pass(20)
  expect(await beat(token, 20)).toEqual({ creditedSeconds: 0, counted: false })
  await setStatus(id, 'onAir')
  pass(5)
  expect(await beat(token, 25)).toEqual({ creditedSeconds: 5, counted: false })
})

test('who watches the replay is counted with those who watched live', async () => {
  const id = await openBroadcast()
  await setStatus(id, 'ended')
  const token = await hall.watch(id)
  pass(12)
  expect(await hall.openViewer()(token, 12)).toEqual({ creditedSeconds: 12, counted: true })
  expect((await hall.audience(id)).views).toBe(1)
})

test('forty viewers behind one address are forty', async () => {
  const id = await openBroadcast()
  const viewers = await Promise.all(
    Array.from({ length: 40 }, async () => ({ token: await hall.watch(id), beat: hall.openViewer() })),
  )
  pass(10)
  const replies = await Promise.all(viewers.map(({ token, beat }) => beat(token, 10)))
  expect(replies).toEqual(Array(40).fill({ creditedSeconds: 10, counted: true }))
  expect(await hall.audience(id)).toMatchObject({ starts: 40, views: 40, watching: 40, peak: 40 })
})

test.each([
  ['changed', sql`update viewings set credited_seconds = 60`],
  ['deleted', sql`delete from viewings`],
  ['emptied out', sql`truncate viewings`],
])('the rows of viewing cannot be %s', async (_how, statement) => {
  await hall.watch(await openBroadcast())
  const before = await rows()
  await expect(statement.execute(hall.database.database)).rejects.toThrow('viewings is append-only')
  expect(await rows()).toEqual(before)
})

test('a restart under way keeps every second that was acknowledged to anybody', async () => {
  const id = await openBroadcast()
  const viewers = await Promise.all(
    Array.from({ length: 8 }, async () => ({ token: await hall.watch(id), beat: hall.openViewer() })),
  )
  const acknowledged = new Map<string, number>()
  let everybody = () => {}
  const everybodyHeard = new Promise<void>((done) => {
    everybody = done
  })
  pass(30)
  const said = viewers.map(async ({ token, beat }, index) => {
    for (let played = 1; played <= 30; played += 1) {
      const reply = await beat(token, played + index / 10).catch(() => undefined)
      if (!reply) return
      if ('creditedSeconds' in reply) acknowledged.set(token, reply.creditedSeconds)
      if (acknowledged.size === viewers.length) everybody()
    }
  })
  await everybodyHeard
  await hall.leave()
  hall = await openTestLive({ now, database: hall.database, dataDir: hall.dataDir })
  const beat = hall.openViewer()
  for (const [token, seconds] of acknowledged) {
    const reply = await beat(token, 0)
    expect('creditedSeconds' in reply && reply.creditedSeconds).toBeGreaterThanOrEqual(seconds)
  }
  await Promise.race([Promise.all(said), later(6000)])
})

test('every figure of a broadcast agrees with its rows', async () => {
  const id = await openBroadcast()
  const played = [4, 10, 59, 60, 75]
  const tokens = await Promise.all(played.map(() => hall.watch(id)))
  const beat = hall.openViewer()
  for (let second = 5; second <= 75; second += 5) {
    pass(5)
    for (const [index, token] of tokens.entries()) {
      const most = played[index] ?? 0
      if (second < most + 5) await beat(token, Math.min(second, most))
    }
  }
  const perToken = new Map<string, number>()
  for (const row of await rows())
    perToken.set(row.token, (perToken.get(row.token) ?? 0) + row.credited_seconds)
  const seconds = [...perToken.values()]
  const expected: Audience = {
    starts: seconds.length,
    views: seconds.filter((sum) => sum >= 10).length,
    engagedViews: seconds.filter((sum) => sum >= 60).length,
    watching: 1,
    peak: 5,
    watchSeconds: seconds.reduce((sum, one) => sum + one, 0),
  }
  expect(seconds.sort((one, other) => one - other)).toEqual(played)
  expect(await hall.audience(id)).toEqual(expected)
  const { body } = await hall.ask<Figures>('GET', '/api/figures')
  expect(body.total).toEqual(body.broadcasts[0]?.audience)
})

test('viewers who come one after another are no crowd', async () => {
  const id = await openBroadcast()
  for (let viewer = 0; viewer < 3; viewer += 1) {
    await hall.watch(id)
    pass(16)
  }
  expect(await hall.audience(id)).toMatchObject({ starts: 3, watching: 0, peak: 1 })
})

test('the goal counts the broadcasts of this year and no other', async () => {
  const ids = [await openBroadcast('旧年'), await openBroadcast('今年'), (await hall.plan('未播')).id]
  const beat = hall.openViewer()
  for (const id of ids.slice(0, 2)) {
    const token = await hall.watch(id)
    pass(10)
    await beat(token, 10)
  }
  await setStatus(ids[0] ?? '', 'ended', new Date('2025-12-30T12:00:00Z'))
  const { body } = await hall.ask<GoalProgress>('GET', '/api/goals/broadcast-views')
  expect(body).toMatchObject({ year: 2026, views: 1, broadcastsHeld: 1 })
  const { body: all } = await hall.ask<Figures>('GET', '/api/figures')
  expect(all.total.views).toBe(2)
})

test('pages hear of new figures about once a second, and the last they hear is true', async () => {
  const id = await openBroadcast()
  const heard: Audience[] = []
  const page: HallSocket = io(hall.url, { transports: ['websocket'] })
  page.on('audience:counted', ({ broadcast, audience }) => {
    if (broadcast === id) heard.push(audience)
  })
  const begun = Date.now()
  while (Date.now() < begun + 3000) {
    await hall.watch(id)
    await later(20)
  }
  const truth = await hall.audience(id)
  await until(async () => heard.at(-1)?.starts === truth.starts)
  page.close()
  expect(heard.at(-1)).toEqual(truth)
  expect(heard.length).toBeGreaterThanOrEqual(2)
  expect(heard.length).toBeLessThanOrEqual((Date.now() - begun) / 1000 + 1)
})
