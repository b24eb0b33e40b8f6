import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ViewingPass } from '#content/schema/audience.ts'
import type { YearFigures } from '#content/schema/yearFigures.ts'
import { openViewing, type Viewing } from '../../support/openViewing.ts'

let viewing: Viewing
beforeEach(async () => {
  viewing = await openViewing()
})
afterEach(() => viewing.close())
const hall = () => viewing.hall()

test('the first moving picture is a start, ten seconds make a view, sixty an engaged one', async () => {
  const id = await viewing.openBroadcast()
  const player = await hall().openPlayer(id)
  expect(await hall().audience(id)).toMatchObject({ starts: 0 })
  expect(await player.say({ state: 's' })).toBe(204)
  expect(await player.say({ event: 'ps' })).toBe(204)
  expect(await hall().audience(id)).toMatchObject({ starts: 1, views: 0, watching: 1, peak: 1 })
  viewing.pass(9)
  await player.say()
  expect(await hall().audience(id)).toMatchObject({ views: 0, watchSeconds: 9 })
  viewing.pass(1)
  await player.say()
  expect(await hall().audience(id)).toMatchObject({ starts: 1, views: 1, engagedViews: 0 })
  for (let ten = 0; ten < 5; ten += 1) {
    viewing.pass(10)
    await player.say()
  }
  expect(await hall().audience(id)).toMatchObject({ views: 1, engagedViews: 1, watchSeconds: 60 })
  viewing.pass(26)
  expect(await hall().audience(id)).toMatchObject({ watching: 0, peak: 1 })
  const goal = await hall().ask<YearFigures['goal']>('GET', '/api/goals/broadcast-views')
  expect(goal.body).toEqual({ year: 2026, target: 200_000, views: 1, broadcastsTarget: 6, broadcastsHeld: 1 })
})

test('a viewer who reloads the page is the same viewer, and a stranger’s token makes a new one', async () => {
  const [id, other] = [await viewing.openBroadcast(), await viewing.openBroadcast()]
  const watch = async (again?: string) =>
    (await hall().ask<ViewingPass>('POST', `/api/broadcasts/${id}/watch`, again ? { again } : {})).body.token
  const first = await watch()
  const player = await hall().openPlayer(id, { token: first })
  await player.say()
  viewing.pass(6)
  await player.say()
  const again = await hall().openPlayer(id, { token: await watch(first) })
  await again.say()
  viewing.pass(6)
  await again.say()
  expect(await hall().audience(id)).toMatchObject({ starts: 1, views: 1, watchSeconds: 12 })
  for (const strange of [(await hall().openPlayer(other)).token, 'forged', 'x'.repeat(64)]) {
    const stranger = await hall().openPlayer(id, { token: await watch(strange) })
    await stranger.say()
  }
  expect(await hall().audience(id)).toMatchObject({ starts: 4 })
})

test('live and the replay are one view; half an hour later it is another', async () => {
  const id = await viewing.openBroadcast()
  const player = await hall().openPlayer(id)
  const ten = async () => {
    await player.say({ event: 'ps' })
    viewing.pass(10)
    await player.say({ state: 'a' })
  }
  await ten()
  await viewing.setStatus(id, 'ended')
  viewing.pass(600)
  await ten()
  expect(await hall().audience(id)).toMatchObject({ starts: 1, views: 1, watchSeconds: 20 })
  viewing.pass(1801)
  await ten()
  expect(await hall().audience(id)).toMatchObject({ starts: 2, views: 2, watchSeconds: 30 })
})

test('while the ledger cannot be written, nothing is acknowledged', async () => {
  const id = await viewing.openBroadcast()
  const player = await hall().openPlayer(id)
  const order: string[] = []
  const asked = await hall()
    .database.database.transaction()
    .execute(async (transaction) => {
      await sql`lock table ledger in share row exclusive mode`.execute(transaction)
      const said = player.say().then(() => order.push('acknowledged'))
      await new Promise((later) => setTimeout(later, 700))
      order.push('unlocked')
      return { said }
    })
  await asked.said
  expect(order).toEqual(['unlocked', 'acknowledged'])
})

test('a ledger that failed to write says so, and what is said again is counted once', async () => {
  const id = await viewing.openBroadcast()
  const player = await hall().openPlayer(id)
  await player.say()
  viewing.pass(10)
  const late = player.line()
  await sql`alter table ledger rename to ledger_away`.execute(hall().database.database)
  expect((await player.post(late)).status).toBe(500)
  await sql`alter table ledger_away rename to ledger`.execute(hall().database.database)
  expect((await player.post(late)).status).toBe(204)
  expect((await player.post(late)).status).toBe(204)
  expect(await hall().audience(id)).toMatchObject({ starts: 1, views: 1, watchSeconds: 10 })
})

test('one report twenty times at once is credited once', async () => {
  const id = await viewing.openBroadcast()
  const player = await hall().openPlayer(id)
  await player.say()
  viewing.pass(5)
  const line = player.line()
  await Promise.all(Array.from({ length: 20 }, () => player.post(line)))
  expect((await hall().audience(id)).watchSeconds).toBe(5)
})

test.each([
  ['forged', (token: string) => `${token.slice(0, -3)}AAA`, 401, 'viewer/token-invalid'],
  ['cut short', (token: string) => token.slice(0, 20), 401, 'viewer/token-invalid'],
  ['none', () => '', 401, 'viewer/token-invalid'],
])('a token that is %s is answered with its code and writes nothing', async (_how, spoil, status, code) => {
  const id = await viewing.openBroadcast()
  const { token } = await hall().openPlayer(id)
  const player = await hall().openPlayer(id, { token: spoil(token) })
  const reply = await player.post(player.line())
  expect(reply.status).toBe(status)
  expect(await reply.json()).toMatchObject({ code })
  expect(await viewing.rows()).toEqual([])
})

test('a token of one broadcast is worth nothing for another', async () => {
  const [id, other] = [await viewing.openBroadcast(), await viewing.openBroadcast()]
  const player = await hall().openPlayer(id)
  expect(await player.say({ more: `,cid="${other}"` })).toBe(401)
  expect(await player.say({ more: `,cid="${id}"` })).toBe(204)
  expect(await viewing.rows()).toMatchObject([{ broadcast: id }])
})

test('a token ends after twelve hours; shown again, it gives a new one to the same viewer', async () => {
  const id = await viewing.openBroadcast()
  const player = await hall().openPlayer(id)
  await player.say()
  viewing.pass(12 * 3600)
  const reply = await player.post(player.line())
  expect([reply.status, await reply.json()]).toMatchObject([401, { code: 'viewer/token-expired' }])
  const { body } = await hall().ask<ViewingPass>('POST', `/api/broadcasts/${id}/watch`, {
    again: player.token,
  })
  await (await hall().openPlayer(id, { token: body.token })).say()
  const viewers = new Set((await viewing.rows()).map(({ viewer }) => viewer))
  expect(viewers.size).toBe(1)
})

test.each([
  ['garbage', '💧', 400],
  ['an empty body', '', 400],
  ['100 kB', 'x'.repeat(100_000), 413],
])('%s is refused in words', async (_what, body, status) => {
  const player = await hall().openPlayer(await viewing.openBroadcast())
  const reply = await player.post(body)
  expect(reply.status).toBe(status)
  expect(await reply.json()).toMatchObject({ code: expect.any(String), message: expect.any(String) })
  expect(await viewing.rows()).toEqual([])
})

test('a flood of one viewer is stopped, and nobody else is', async () => {
  const id = await viewing.openBroadcast()
  const [flood, other] = [await hall().openPlayer(id), await hall().openPlayer(id)]
  const statuses = await Promise.all(Array.from({ length: 400 }, () => flood.say()))
  expect(statuses.filter((status) => status === 429)).toHaveLength(40)
  expect(await other.say()).toBe(204)
})

test('nobody is counted before a broadcast, or of one that never was on air', async () => {
  const { id } = await hall().plan()
  const watch = (broadcast: string) => hall().ask('POST', `/api/broadcasts/${broadcast}/watch`)
  expect((await watch(id)).body).toMatchObject({ code: 'broadcast/not-on-air' })
  expect((await watch(randomUUID())).body).toMatchObject({ code: 'broadcast/not-found' })
  await hall().ask('POST', `/api/broadcasts/${id}/end`)
  expect((await watch(id)).body).toMatchObject({ code: 'broadcast/already-ended' })
  expect((await hall().audience(id)).starts).toBe(0)
})

test('a restart in mid-view loses nothing and credits nothing twice', async () => {
  const id = await viewing.openBroadcast()
  const before = await hall().openPlayer(id)
  await before.say()
  viewing.pass(6)
  const line = before.line()
  await before.post(line)
  await viewing.restart()
  expect((await hall().read(id)).status).toBe('interrupted')
  const after = await hall().openPlayer(id, { token: before.token })
  expect((await after.post(line)).status).toBe(204)
  expect((await hall().audience(id)).watchSeconds).toBe(6)
  viewing.pass(5)
  expect(await after.say({ sequence: 9 })).toBe(204)
  expect(await hall().audience(id)).toMatchObject({ starts: 1, views: 1, watchSeconds: 11 })
})

test('viewers who come one after another are no crowd, and the year counts its own broadcasts', async () => {
  const [id, old] = [await viewing.openBroadcast(), await viewing.openBroadcast('旧年')]
  for (const broadcast of [id, id, id, old]) {
    const player = await hall().openPlayer(broadcast)
    await player.say()
    viewing.pass(10)
    await player.say({ state: 'a' })
    viewing.pass(30)
  }
  expect(await hall().audience(id)).toMatchObject({ starts: 3, views: 3, watching: 0, peak: 1 })
  await viewing.setStatus(old, 'ended', new Date('2025-12-30T12:00:00Z'))
  const { body } = await hall().ask<YearFigures['goal']>('GET', '/api/goals/broadcast-views')
  expect(body).toMatchObject({ year: 2026, views: 3, broadcastsHeld: 1 })
  const { body: before } = await hall().ask<YearFigures>('GET', '/api/years/2025')
  expect(before.goal).toMatchObject({ year: 2025, views: 1, broadcastsHeld: 1 })
})

test('pages hear of new figures about once a second, and the last they hear is true', async () => {
  const { io } = await import('socket.io-client')
  const id = await viewing.openBroadcast()
  const heard: unknown[] = []
  const page = io(hall().url, { transports: ['websocket'] })
  page.on('audience:counted', ({ broadcast, audience }) => broadcast === id && heard.push(audience))
  const begun = Date.now()
  while (Date.now() < begun + 2500) {
    await (await hall().openPlayer(id)).say()
    await new Promise((later) => setTimeout(later, 30))
  }
  const truth = await hall().audience(id)
  await expect.poll(() => heard.at(-1), { timeout: 5000 }).toEqual(truth)
  page.close()
  expect(heard.length).toBeGreaterThanOrEqual(2)
  expect(heard.length).toBeLessThanOrEqual((Date.now() - begun) / 1000 + 1)
})
