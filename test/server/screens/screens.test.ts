import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { io } from 'socket.io-client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { HallSocket } from '#content/contract/connect.ts'
import type { Screen } from '#content/schema/screen.ts'
import { createNodeStore } from '../../../server/nodes/nodeStore.ts'
import { createScreenStore } from '../../../server/screens/screenStore.ts'
import { screens } from '../../../server/screens/screens.ts'
import { type HallSockets, openSockets } from '../../../server/sockets.ts'
import { eventually } from '../../support/eventually.ts'
import { quietLog } from '../../support/quietLog.ts'
import { openTestDatabase, type TestDatabase } from '../../support/testDatabase.ts'
import { as, openTestServer } from '../../support/testServer.ts'

let database: TestDatabase
let app: FastifyInstance
let sockets: HallSockets
let page: HallSocket
/** The run of the node that the screens are connected to. */
const run = randomUUID()
let announced: number

beforeEach(async () => {
  database = await openTestDatabase()
  announced = 0
  await createNodeStore(database.database, 'hall').enter(run, '', new Date())
  app = await openTestServer((serve, app) => {
    sockets = openSockets(app.server, () => true)
    screens(serve, {
      database: database.database,
      publicUrl: 'https://hall.example.cn',
      sockets,
      node: () => run,
      now: () => new Date(),
      announce: () => announced++,
      dataDir: '/tmp',
      several: false,
      secret: 'a secret of the test',
      log: quietLog,
    })
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  page = io(`http://127.0.0.1:${port}`, { transports: ['websocket'] })
})
afterEach(async () => {
  page.close()
  await sockets.close()
  await app.close()
  await database.close()
})

const listed = async (): Promise<Screen[]> =>
  (await app.inject({ url: '/api/screens', headers: as('wu', 'staff') })).json()
const report = (id: string, showing: string) => ({
  id,
  role: 'touch' as const,
  showing,
  edition: null,
  width: 1080,
  height: 1920,
})

test('a screen is listed with what it shows, has ready and did not take, and as gone once it is gone', async () => {
  const id = randomUUID()
  page.emit('screen:report', report(id, 'attract'))
  await eventually(async () =>
    expect(await listed()).toMatchObject([{ id, showing: 'attract', connected: true }]),
  )
  // And with the edition it has ready, and the one it did not take, with the reason.
  const [older, newer] = ['a'.repeat(64), 'b'.repeat(64)]
  const refused = { edition: newer, code: 'edition/damaged', detail: '/media/heron.webp' }
  page.emit('screen:report', { ...report(id, 'home'), edition: older, ready: older, refused })
  await eventually(async () =>
    expect(await listed()).toMatchObject([{ id, showing: 'home', edition: older, ready: older, refused }]),
  )
  page.close()
  await eventually(async () => expect(await listed()).toMatchObject([{ id, connected: false }]))
  await eventually(() => expect(announced).toBeGreaterThan(0))
})

test('how a screen keeps time is listed once it knows', async () => {
  const id = randomUUID()
  const clock = { aheadMs: -86_400_012.5, doubtMs: 0.4 }
  page.emit('screen:report', report(id, 'attract'))
  await eventually(async () => expect(await listed()).toMatchObject([{ id }]))
  expect(await listed()).not.toMatchObject([{ clock: {} }])
  page.emit('screen:report', { ...report(id, 'attract'), clock })
  await eventually(async () => expect(await listed()).toMatchObject([{ id, clock }]))
})

test('a connection speaks for one screen, and nonsense is not kept', async () => {
  const id = randomUUID()
  page.emit('screen:report', { nonsense: true } as never)
  page.emit('screen:report', report(id, 'attract'))
  page.emit('screen:report', report(randomUUID(), 'home'))
  await eventually(async () => expect(await listed()).toHaveLength(1))
  await new Promise((later) => setTimeout(later, 200))
  expect(await listed()).toMatchObject([{ id, showing: 'attract' }])
})

test('a screen asks where phones reach the hall', async () => {
  expect((await app.inject('/api/hall')).json()).toEqual({ publicUrl: 'https://hall.example.cn' })
})

test('a screen that moved to another server stays connected; one whose server died does not', async () => {
  const id = randomUUID()
  const nodes = createNodeStore(database.database, 'other')
  const other = randomUUID()
  await nodes.enter(other, '', new Date())
  page.emit('screen:report', report(id, 'attract'))
  await eventually(async () => expect(await listed()).toMatchObject([{ id, connected: true }]))
  await eventually(() => expect(announced).toBe(1))
  // The old connection ends after the new one has begun elsewhere.
  const elsewhere = createScreenStore(database.database)
  await elsewhere.keep(report(id, 'home'), null, new Date(), other)
  page.close()
  await eventually(() => expect(announced).toBe(2))
  expect(await listed()).toMatchObject([{ id, showing: 'home', connected: true }])
  await nodes.bury({ name: 'other', run: other, beats: 0 }, async () => {})
  expect(await listed()).toMatchObject([{ id, connected: false }])
})

test('five hundred strangers keep no screen of the hall out for longer than a month', async () => {
  const [crowd, last] = [randomUUID(), randomUUID()]
  const month = 30 * 86_400_000
  const seen = new Date(Date.now() - month + 60_000)
  const rows = Array.from({ length: 500 }, () => ({
    ...{ id: randomUUID(), role: 'touch' as const, showing: 'attract', edition: null, width: 9, height: 9 },
    ...{ first_seen_at: seen, last_seen_at: seen, node: null },
  }))
  await database.database.insertInto('screens').values(rows).execute()
  const store = createScreenStore(database.database)
  expect(await store.keep(report(crowd, 'attract'), null, new Date(), run)).toBe(false)
  const later = new Date(Date.now() + 120_000)
  expect(await store.keep(report(last, 'attract'), null, later, run)).toBe(true)
})
