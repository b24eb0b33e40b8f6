import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { io } from 'socket.io-client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { HallSocket } from '#content/contract/connect.ts'
import type { Wall, WallMate, WallPlan } from '#content/schema/wall.ts'
import { type HallSockets, openSockets } from '../../../server/sockets.ts'
import { walls } from '../../../server/walls/walls.ts'
import { eventually } from '../../support/eventually.ts'
import { quietLog } from '../../support/quietLog.ts'
import { openTestDatabase, type TestDatabase } from '../../support/testDatabase.ts'
import { as, openTestServer } from '../../support/testServer.ts'

let database: TestDatabase
let app: FastifyInstance
let sockets: HallSockets
let pages: HallSocket[]
let now: Date
const [left, right, third] = [randomUUID(), randomUUID(), randomUUID()]
const headers = as('wu', 'staff')

beforeEach(async () => {
  database = await openTestDatabase()
  now = new Date('2026-11-27T08:00:00Z')
  pages = []
  for (const id of [left, right, third])
    await database.database
      .insertInto('screens')
      .values({
        id,
        role: 'wall',
        showing: 'waiting',
        edition: null,
        width: 1920,
        height: 1080,
        first_seen_at: now,
        last_seen_at: now,
        node: null,
      })
      .execute()
  app = await openTestServer((serve, app) => {
    sockets = openSockets(app.server, () => true)
    walls(serve, {
      database: database.database,
      sockets,
      now: () => now,
      hallMs: () => now.getTime(),
      newId: randomUUID,
      log: quietLog,
    })
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
})
afterEach(async () => {
  for (const page of pages) page.close()
  await sockets.close()
  await app.close()
  await database.close()
})

const openDisplay = () => {
  const { port } = app.server.address() as AddressInfo
  const page: HallSocket = io(`http://127.0.0.1:${port}`, { transports: ['websocket'] })
  pages.push(page)
  return page
}
const plan = (different: Partial<WallPlan> = {}): WallPlan => ({
  name: '序厅大屏',
  across: 2,
  down: 1,
  displayWidthMm: 1210,
  displayHeightMm: 680,
  gapAcrossMm: 4,
  gapDownMm: 4,
  places: [
    { screen: left, column: 0, row: 0 },
    { screen: right, column: 1, row: 0 },
  ],
  ...different,
})
const send = (method: 'POST' | 'PUT' | 'DELETE', url: string, payload?: object, from = headers) =>
  app.inject({ method, url, headers: from, ...(payload ? { payload } : {}) })
const add = async (different: Partial<WallPlan> = {}): Promise<Wall> => {
  const reply = await send('POST', '/api/walls', plan(different))
  expect(reply.statusCode).toBe(201)
  return reply.json()
}
const listed = async (): Promise<Wall[]> => (await app.inject({ url: '/api/walls', headers })).json()

test('a wall is built, listed, hung otherwise and taken apart', async () => {
  const wall = await add()
  expect(wall).toMatchObject({ ...plan(), revision: 1, pattern: false })
  const free = { screen: third, xMm: -900, yMm: 10.5, widthMm: 700, heightMm: 400 }
  const changed = await send('PUT', `/api/walls/${wall.id}`, {
    ...plan({ name: '长廊', gapAcrossMm: 12.5 }),
    places: [{ screen: left, column: 1, row: 0 }, free],
    revision: 1,
  })
  expect(changed.json()).toMatchObject({ name: '长廊', gapAcrossMm: 12.5, revision: 2 })
  const [kept] = await listed()
  expect(kept?.places).toEqual(expect.arrayContaining([{ screen: left, column: 1, row: 0 }, free]))
  expect((await send('DELETE', `/api/walls/${wall.id}`)).json()).toEqual({ done: true })
  expect(await listed()).toEqual([])
  expect((await send('DELETE', `/api/walls/${wall.id}`)).json()).toMatchObject({ code: 'wall/not-found' })
})

test('two who change the same wall: the second is told, and nothing of the first is lost', async () => {
  const { id } = await add()
  await send('PUT', `/api/walls/${id}`, { ...plan({ name: '一' }), revision: 1 })
  const late = await send('PUT', `/api/walls/${id}`, { ...plan({ name: '二' }), revision: 1 })
  expect([late.statusCode, late.json()]).toMatchObject([409, { code: 'wall/changed-meanwhile' }])
  expect(await listed()).toMatchObject([{ name: '一' }])
})

test.each([
  [
    'two screens in one cell',
    { places: [left, right].map((screen) => ({ screen, column: 0, row: 0 })) },
    'wall/place-taken',
  ],
  ['an absurd frame', { gapAcrossMm: 1999 }, 'wall/gap-too-wide'],
  [
    'a screen nobody has seen',
    { places: [{ screen: randomUUID(), column: 0, row: 0 }] },
    'wall/screen-unknown',
  ],
  ['a place outside', { places: [{ screen: left, column: 5, row: 0 }] }, 'wall/outside'],
  ['a negative size', { displayWidthMm: -5 }, 'request/invalid'],
])('%s is refused with its own words, and no wall is left behind', async (_, different, code) => {
  const reply = await send('POST', '/api/walls', plan(different as Partial<WallPlan>))
  expect(reply.json()).toMatchObject({ code })
  expect(await listed()).toEqual([])
})

test('a screen hangs on one wall only: whoever hangs it again is told where', async () => {
  await add({ name: '东墙' })
  const reply = await send('POST', '/api/walls', plan({ places: [{ screen: left, column: 0, row: 0 }] }))
  expect(reply.json()).toMatchObject({ code: 'wall/screen-elsewhere' })
  expect(reply.json().message).toContain('东墙')
  expect(await listed()).toHaveLength(1)
})

test('only staff hang screens', async () => {
  expect((await send('POST', '/api/walls', plan(), as('ed', 'editor'))).statusCode).toBe(403)
  expect((await app.inject({ url: '/api/walls' })).statusCode).toBe(401)
})

test('the test pattern goes by itself after ten minutes', async () => {
  const { id } = await add()
  expect((await send('PUT', `/api/walls/${id}/pattern`, { on: true })).json()).toMatchObject({
    pattern: true,
  })
  now = new Date(now.getTime() + 10 * 60_000)
  expect(await listed()).toMatchObject([{ pattern: false }])
  await send('PUT', `/api/walls/${id}/pattern`, { on: true })
  expect((await send('PUT', `/api/walls/${id}/pattern`, { on: false })).json()).toMatchObject({
    pattern: false,
  })
})

test('a display is told its wall, hears when it changes, and hears its mates and nobody else', async () => {
  const wall = await add()
  const [one, other, stranger] = [openDisplay(), openDisplay(), openDisplay()]
  const join = (page: HallSocket, id: string) => page.timeout(5000).emitWithAck('wall:join', { id })
  expect(await join(one, left)).toEqual({ done: { wall, steering: null } })
  await join(other, right)
  expect(await join(stranger, third)).toEqual({ done: { wall: null, steering: null } })
  expect(await join(stranger, 'nonsense')).toMatchObject({ problem: { code: 'request/invalid' } })

  const heard: [string, WallMate][] = []
  one.on('wall:mate', (mate) => heard.push(['one', mate]))
  other.on('wall:mate', (mate) => heard.push(['other', mate]))
  stranger.on('wall:mate', (mate) => heard.push(['stranger', mate]))
  const mate: WallMate = { screen: left, tier: 'low', shows: null, ready: null, swap: null }
  // Nobody speaks for another display, and nonsense goes nowhere.
  stranger.emit('wall:mate', mate)
  other.emit('wall:mate', mate)
  one.emit('wall:mate', { ...mate, tier: 'splendid' } as never)
  one.emit('wall:mate', mate)
  await eventually(() => expect(heard).toEqual([['other', mate]]))

  let changed = 0
  one.on('walls:changed', () => changed++)
  await send('PUT', `/api/walls/${wall.id}/pattern`, { on: true })
  await eventually(() => expect(changed).toBe(1))
})
