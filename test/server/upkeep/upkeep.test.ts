import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { Registry } from 'prom-client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { faults } from '../../../server/upkeep/faults.ts'
import { health } from '../../../server/upkeep/health.ts'
import { metrics } from '../../../server/upkeep/metrics.ts'
import { openTestDatabase, type TestDatabase } from '../../support/testDatabase.ts'
import { as, openTestServer } from '../../support/testServer.ts'

const HOUR_MS = 3_600_000
let database: TestDatabase
let app: FastifyInstance
let dataDir: string
let clock: number

const open = (needs: { ffmpeg?: string | undefined; dataDir?: string }) =>
  openTestServer((serve, app) => {
    const now = () => new Date(clock)
    metrics({
      app,
      registry: new Registry(),
      socketsConnected: () => 3,
      broadcastsOnAir: async () => 1,
      views: async () => 42,
    })
    faults(serve, { database: database.database, now })
    health(serve, { database: database.database, dataDir, ffmpeg: '/bin/true', now, ...needs })
  })

beforeEach(async () => {
  database = await openTestDatabase()
  dataDir = mkdtempSync(join(tmpdir(), 'hall-upkeep-'))
  clock = Date.UTC(2026, 4, 1)
  app = await open({})
})
afterEach(async () => {
  await app.close()
  await database.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const asStaff = as('wu', 'staff')
const report = (what = '触摸屏没有反应') =>
  app.inject({ method: 'POST', url: '/api/faults', headers: asStaff, payload: { where: '一楼', what } })
const answer = (id: string, payload: object) =>
  app.inject({ method: 'PATCH', url: `/api/faults/${id}`, headers: asStaff, payload })

test('a fault keeps who reported it, when it was answered first and when it was mended', async () => {
  const { id } = (await report()).json()
  clock += HOUR_MS
  await answer(id, { answer: '已派人去看' })
  clock += HOUR_MS
  await answer(id, { answer: '换了排线', mended: true })
  const [fault] = (await app.inject({ url: '/api/faults', headers: asStaff })).json()
  expect(fault).toMatchObject({
    reportedBy: 'wu',
    answeredAt: new Date(clock - HOUR_MS).toISOString(),
    answer: '换了排线',
    mendedAt: new Date(clock).toISOString(),
  })
})

test('open faults stand before mended ones', async () => {
  const { id } = (await report('旧的')).json()
  clock += HOUR_MS
  const newer = (await report('新的')).json()
  await answer(newer.id, { mended: true })
  const all = (await app.inject({ url: '/api/faults', headers: asStaff })).json()
  expect(all.map((fault: { id: string }) => fault.id)).toEqual([id, newer.id])
})

test('an answer that says nothing, or to no fault, is refused', async () => {
  const { id } = (await report()).json()
  expect((await answer(id, {})).json()).toMatchObject({ code: 'request/invalid' })
  const nowhere = await answer('11111111-1111-4111-8111-111111111111', { mended: true })
  expect([nowhere.statusCode, nowhere.json().code]).toEqual([404, 'upkeep/fault-not-found'])
})

test('a hall whose database, disk and encoder work is fit', async () => {
  const reply = await app.inject('/healthz')
  expect([reply.statusCode, reply.json()]).toEqual([
    200,
    { fit: true, database: true, disk: true, encoder: true },
  ])
})

test('a hall without an encoder says so with 503', async () => {
  const unfit = await open({ ffmpeg: '/bin/false' })
  const reply = await unfit.inject('/healthz')
  await unfit.close()
  expect([reply.statusCode, reply.json()]).toEqual([
    503,
    { fit: false, database: true, disk: true, encoder: false },
  ])
})

test('a data folder that is gone makes the hall unfit', async () => {
  const unfit = await open({ dataDir: join(dataDir, 'gone') })
  const reply = await unfit.inject('/healthz')
  await unfit.close()
  expect(reply.json()).toMatchObject({ fit: false, disk: false })
})

test('Prometheus reads requests by route, sockets, broadcasts and views', async () => {
  await app.inject('/healthz')
  const { body } = await app.inject('/metrics')
  expect(body).toMatch(/http_request_duration_seconds_count\{[^}]*route="\/healthz",status="200"\} 1/)
  expect(body).toContain('greenhall_sockets_connected 3')
  expect(body).toContain('greenhall_broadcasts_on_air 1')
  expect(body).toContain('greenhall_views 42')
  expect(body).toContain('process_cpu_seconds_total')
})
