import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { io } from 'socket.io-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { HallSocket } from '#content/contract/connect.ts'
import type { Audience, ViewingPass } from '#content/schema/audience.ts'
import type { HostedBroadcast } from '#content/schema/broadcast.ts'
import { recount } from '../../../server/viewers/ledger/recount.ts'
import { createCmcdPlayer } from '../../support/cmcdPlayer.ts'
import { openPushes } from '../../support/openPushes.ts'
import { until } from '../../support/openTestLive.ts'
import { type RunningHall, startHall } from '../../support/startHall.ts'
import { startRedis } from '../../support/startRedis.ts'
import { openTestDatabase, type TestDatabase } from '../../support/testDatabase.ts'

const VIEWERS = 240
const REPORT_MS = 1000
/** Before one of the servers is killed, and after. */
const BEFORE_MS = 4000
const AFTER_MS = 10_000

let database: TestDatabase
let redis: Awaited<ReturnType<typeof startRedis>>
let dataDir: string
let north: RunningHall
let south: RunningHall
let page: HallSocket
const pushes = openPushes()

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'hall-two-'))
  database = await openTestDatabase('tcp')
  redis = await startRedis()
  const env = { DATABASE_URL: database.url, REDIS_URL: redis.url }
  const halls = await Promise.all([startHall({ dataDir, env }), startHall({ dataDir, env })])
  north = halls[0]
  south = halls[1]
})
afterAll(async () => {
  page?.close()
  await pushes.stopAll()
  await south.stop()
  await database.close()
  await redis.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const readBroadcast = async (hall: RunningHall, id: string) =>
  (await (await hall.asAdmin('GET', `/api/broadcasts/${id}/ingest`)).json()) as HostedBroadcast

/** Reports to both servers in turn; one that was not acknowledged is said again, word for word, to the other. */
async function watch(id: string, index: number, isOver: () => boolean) {
  const address = `10.0.${index >> 8}.${index & 255}`
  const halls = index % 2 ? [north, south] : [south, north]
  const path = `${halls[0]?.url}/api/broadcasts/${id}/watch`
  const { token } = (await (await fetch(path, { method: 'POST' })).json()) as ViewingPass
  const players = halls.map(({ url }) => createCmcdPlayer({ url, token, nowMs: Date.now, address }))
  let acknowledged = 0
  let again = 0
  const began = performance.now()
  // Not all in the same moment.
  await sleep((index / VIEWERS) * REPORT_MS)
  for (let sequence = 0; !isOver(); sequence += 1) {
    const line = players[0]?.line({ sequence }) ?? ''
    for (let turn = sequence; ; turn += 1) {
      const said = await players[turn % 2]?.post(`${line}\n`).then(
        ({ status }) => status,
        () => 0,
      )
      if (said === 204) break
      again += 1
      await sleep(20)
    }
    acknowledged += 1
    await sleep(REPORT_MS)
  }
  return { acknowledged, again, watchedMs: performance.now() - began }
}

test('one of two servers is killed in mid-flight: what was acknowledged is counted, once; the broadcast goes on at the other', async () => {
  const reply = await north.asAdmin('POST', '/api/broadcasts', {
    title: '两台服务器',
    startsAt: '2026-11-26T12:00:00Z',
  })
  const { id, streamKey } = (await reply.json()) as HostedBroadcast
  page = io(south.url, { transports: ['websocket'] })
  const heard: string[] = []
  page.on('broadcast:changed', ({ status }) => heard.push(status))
  await new Promise<void>((connected) => page.once('connect', connected))
  const stream = await pushes.push(`${north.rtmpUrl}/${streamKey}`)
  await until(async () => (await readBroadcast(south, id)).status === 'onAir')
  // The page of one server hears what the other says.
  await until(async () => heard.includes('onAir'))

  // And what is said at one server is read at the other.
  const read: string[] = []
  page.on('room:messages', ({ messages }) => read.push(...messages.map(({ text }) => text)))
  expect(await page.emitWithAck('room:join', { broadcast: id, token: null })).toMatchObject({ done: {} })
  const writer: HallSocket = io(north.url, { transports: ['websocket'] })
  const { token } = (await (
    await fetch(`${north.url}/api/broadcasts/${id}/watch`, { method: 'POST' })
  ).json()) as ViewingPass
  await writer.emitWithAck('room:join', { broadcast: id, token })
  const said = await writer.emitWithAck('room:say', { text: '从北边来', moment: null })
  expect(said).toMatchObject({ done: { standing: 'shown' } })
  await until(async () => read.includes('从北边来'))
  expect(read).toEqual(['从北边来'])
  writer.close()

  let over = false
  const watching = Promise.all(Array.from({ length: VIEWERS }, (_, index) => watch(id, index, () => over)))
  await sleep(BEFORE_MS)
  const killed = performance.now()
  north.process.kill('SIGKILL')
  expect((await readBroadcast(south, id).catch(() => undefined))?.status).not.toBe('interrupted')
  await until(
    async () => (await (await fetch(`${south.url}/api/broadcasts/${id}`)).json()).status === 'interrupted',
  )
  const noticed = performance.now() - killed
  await stream.stop()
  await pushes.push(`${south.rtmpUrl}/${streamKey}`)
  await until(async () => (await readBroadcast(south, id)).status === 'onAir')
  await sleep(Math.max(0, AFTER_MS - (performance.now() - killed)))
  over = true
  const viewers = await watching
  process.stdout.write(
    `killed; noticed after ${(noticed / 1000).toFixed(1)} s; ${viewers.reduce((sum, { again }) => sum + again, 0)} reports said again\n`,
  )
  expect(noticed).toBeLessThan(9000)
  expect(viewers.some(({ again }) => again > 0)).toBe(true)

  const { rows, visits, faults, chains } = await recount(database.database)
  expect(faults).toEqual([])
  expect([...chains.values()].filter(({ rows }) => rows > 0)).toHaveLength(2)
  // Every report that plays on is a row, and no other row is there.
  expect(rows).toBe(viewers.reduce((sum, { acknowledged }) => sum + acknowledged, 0))
  const told = await database.database
    .selectFrom('ledger')
    .select(['viewer', 'sequence', ({ fn }) => fn.countAll<number>().as('times')])
    .groupBy(['viewer', 'sequence'])
    .execute()
  expect(told.filter(({ times }) => times !== 1)).toEqual([])
  expect(visits).toHaveLength(VIEWERS)
  const longest = Math.max(...viewers.map(({ watchedMs }) => watchedMs))
  for (const { creditedMs, beganMs, lastMs } of visits) {
    expect(creditedMs).toBeLessThanOrEqual(lastMs - beganMs)
    expect(creditedMs).toBeLessThanOrEqual(longest)
  }
  const audience = (await (await fetch(`${south.url}/api/broadcasts/${id}/audience`)).json()) as Audience
  expect(audience).toMatchObject({ starts: VIEWERS, views: VIEWERS, engagedViews: 0 })
  const credited = visits.reduce((sum, { creditedMs }) => sum + creditedMs, 0)
  expect(audience.watchSeconds).toBeCloseTo(credited / 1000, 2)
}, 60_000)
