import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { io } from 'socket.io-client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { HallSocket } from '#content/contract/connect.ts'
import type { SteeredMoment, Steering } from '#content/schema/steering.ts'
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
let wall: string
const [display, one, other] = [randomUUID(), randomUUID(), randomUUID()]
const headers = as('wu', 'staff')

beforeEach(async () => {
  database = await openTestDatabase()
  now = new Date('2026-11-27T08:00:00Z')
  pages = []
  for (const id of [display, one, other]) {
    const seen = { first_seen_at: now, last_seen_at: now, node: null, showing: 'home', edition: null }
    const role = id === display ? ('wall' as const) : ('touch' as const)
    await database.database
      .insertInto('screens')
      .values({ id, role, width: 1920, height: 1080, ...seen })
      .execute()
  }
  app = await openTestServer((serve, app) => {
    sockets = openSockets(app.server, () => true)
    walls(serve, {
      ...{ database: database.database, sockets, newId: randomUUID, log: quietLog },
      now: () => now,
      hallMs: () => now.getTime() + 0.5,
    })
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const added = await app.inject({
    method: 'POST',
    url: '/api/walls',
    headers,
    payload: {
      ...{ name: '序厅大屏', across: 1, down: 1, displayWidthMm: 1210, displayHeightMm: 680 },
      ...{ gapAcrossMm: 0, gapDownMm: 0, places: [{ screen: display, column: 0, row: 0 }] },
    },
  })
  wall = added.json().id
})
afterEach(async () => {
  for (const page of pages) page.close()
  await sockets.close()
  await app.close()
  await database.close()
})

const open = () => {
  const { port } = app.server.address() as AddressInfo
  const page: HallSocket = io(`http://127.0.0.1:${port}`, { transports: ['websocket'] })
  pages.push(page)
  return page
}
const kiosk = async (id: string) => {
  const page = open()
  const offer = await page.timeout(5000).emitWithAck('throw:join', { id })
  return { page, offer }
}
const picture = { seconds: 12.5, inputs: { season: 1 } }
const begin = (page: HallSocket) =>
  page.timeout(5000).emitWithAck('throw:begin', { exhibit: 'cherry-four-seasons', ...picture })

test('a touch screen throws to the first wall and steers it; the wall hears everything, and when it is over', async () => {
  const onWall = open()
  const moments: SteeredMoment[] = []
  const steered: (Steering | null)[] = []
  onWall.on('wall:inputs', (moment) => moments.push(moment))
  onWall.on('wall:steered', ({ steering }) => steered.push(steering))
  await onWall.timeout(5000).emitWithAck('wall:join', { id: display })
  const { page, offer } = await kiosk(one)
  expect(offer).toEqual({ done: { wall: { id: wall, name: '序厅大屏' }, steering: null } })
  const begun = await begin(page)
  expect(begun).toMatchObject({ done: { wall, kiosk: one, exhibit: 'cherry-four-seasons', leftMs: 45_000 } })
  now = new Date(now.getTime() + 3000)
  page.emit('throw:steer', { seconds: 15.5, inputs: { season: 2 } })
  await eventually(() => expect(moments.map(({ inputs }) => inputs)).toEqual([{ season: 1 }, { season: 2 }]))
  expect(moments[1]).toMatchObject({ seconds: 15.5, hallMs: now.getTime() + 0.5 })
  // Whoever comes to the wall now is told too.
  await eventually(() => expect(steered.at(-1)).toMatchObject({ leftMs: 45_000 }))
  const late = await open().timeout(5000).emitWithAck('wall:join', { id: display })
  expect(late).toMatchObject({ done: { steering: { kiosk: one } } })
  page.emit('throw:end')
  await eventually(() => expect(steered.at(-1)).toBeNull())
})

test('only one at a time: the other is told who has it, and gets it when the first has gone or fallen asleep', async () => {
  const first = await kiosk(one)
  const second = await kiosk(other)
  const heard: (Steering | null)[] = []
  second.page.on('wall:steered', ({ steering }) => heard.push(steering))
  await begin(first.page)
  await eventually(() => expect(heard).toMatchObject([{ kiosk: one }]))
  expect(await begin(second.page)).toMatchObject({ problem: { code: 'wall/taken' } })
  // What it says meanwhile moves nothing.
  second.page.emit('throw:steer', picture)
  first.page.close()
  await eventually(() => expect(heard.at(-1)).toBeNull())
  expect(await begin(second.page)).toMatchObject({ done: { kiosk: other } })
  now = new Date(now.getTime() + 45_000)
  const third = await kiosk(one)
  expect(third.offer).toMatchObject({ done: { steering: null } })
  expect(await begin(third.page)).toMatchObject({ done: { kiosk: one } })
})

test('nobody has the wall longer than three minutes', async () => {
  const { page } = await kiosk(one)
  const left: number[] = []
  page.on('wall:steered', ({ steering }) => left.push(steering?.leftMs ?? 0))
  await begin(page)
  for (let turn = 0; turn < 5; turn += 1) {
    now = new Date(now.getTime() + 34_000)
    page.emit('throw:steer', picture)
    await eventually(() => expect(left).toHaveLength(turn + 2))
  }
  expect(left.at(-1)).toBe(10_000)
})

test('staff say which touch screen throws where, and to none', async () => {
  const rule = (id: string, payload: object) =>
    app.inject({ method: 'PUT', url: `/api/throws/${id}`, headers, payload })
  expect((await rule(one, { wall: null })).json()).toEqual([{ kiosk: one, wall: null }])
  expect((await kiosk(one)).offer).toEqual({ done: { wall: null, steering: null } })
  expect(await begin((await kiosk(one)).page)).toMatchObject({ problem: { code: 'wall/not-found' } })
  expect((await rule(one, {})).json()).toEqual([])
  expect((await kiosk(one)).offer).toMatchObject({ done: { wall: { id: wall } } })
  expect((await rule(one, { wall: randomUUID() })).json()).toMatchObject({ code: 'wall/not-found' })
  expect((await rule(randomUUID(), { wall })).json()).toMatchObject({ code: 'wall/screen-unknown' })
})

test('nonsense is refused: a screen nobody knows, inputs that are too much, a second name on one line', async () => {
  const { page } = await kiosk(one)
  const ask = page.timeout(5000)
  expect(await ask.emitWithAck('throw:join', { id: other })).toMatchObject({
    problem: { code: 'request/invalid' },
  })
  const much = { exhibit: 'cherry-four-seasons', seconds: 1, inputs: { words: 'x'.repeat(7000) } }
  expect(await ask.emitWithAck('throw:begin', much)).toMatchObject({ problem: { code: 'request/invalid' } })
  const stranger = await kiosk(randomUUID())
  expect(await begin(stranger.page)).toMatchObject({ problem: { code: 'wall/screen-unknown' } })
})
