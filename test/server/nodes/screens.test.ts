import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { WallMate } from '#content/schema/wall.ts'
import { eventually } from '../../support/eventually.ts'
import { openTestScreens, type TestScreens } from '../../support/openTestScreens.ts'
import { startRedis } from '../../support/startRedis.ts'
import { openTestDatabase, type TestDatabase } from '../../support/testDatabase.ts'

// Two servers of one hall: nothing but Redis lies between them, nobody looks into the database for news.
let redis: Awaited<ReturnType<typeof startRedis>>
let database: TestDatabase
let north: TestScreens
let south: TestScreens
beforeAll(async () => {
  ;[redis, database] = await Promise.all([startRedis(), openTestDatabase()])
  const shared = { database, redisUrl: redis.url }
  ;[north, south] = await Promise.all([openTestScreens(shared), openTestScreens(shared)])
})
afterAll(async () => {
  await Promise.all([north.close(), south.close()])
  await Promise.all([redis.stop(), database.close()])
})

test('what staff ask at one server a screen of the other does, and its answer is read at the first', async () => {
  const there = await south.openScreen()
  await eventually(() => expect(there.cares).toHaveLength(1))
  // The code that a screen shows is good at every server.
  const plate = { code: await there.askCode(), name: '入口左', place: '一楼门厅' }
  expect((await north.ask('POST', '/api/screens/pairings', plate)).status).toBe(201)
  await eventually(() => expect(there.cares.at(-1)?.plate).toMatchObject({ name: '入口左' }))
  await north.ask('PATCH', `/api/screens/${there.id}`, { settings: { volume: 20 } })
  await eventually(() => expect(there.cares.at(-1)?.settings).toEqual({ volume: 20 }))

  await north.ask('POST', '/api/screen-commands', { target: { screen: there.id }, kind: 'identify' })
  await eventually(() => expect(there.commands).toMatchObject([{ kind: 'identify' }]))
  const command = there.commands[0]?.id ?? ''
  there.socket.emit('screen:answer', { command, outcome: 'done', detail: '' })
  await eventually(async () =>
    expect((await north.ask('GET', '/api/screen-commands')).said).toMatchObject([{ state: 'done' }]),
  )
})

test('an emergency covers the screens of both servers, and each acknowledges at its own', async () => {
  const screens = [await north.openScreen(), await south.openScreen({ role: 'wall' })]
  for (const { cares } of screens) await eventually(() => expect(cares).toHaveLength(1))
  const words = { zh: '请立即离开展厅。', en: 'Leave the hall now.' }
  const { said } = await south.ask('POST', '/api/emergency', { template: 'evacuation', words })
  for (const { emergencies, socket } of screens) {
    await eventually(() => expect(emergencies).toMatchObject([{ id: said.id, words }]))
    socket.emit('screen:acknowledge', { emergency: said.id })
  }
  await eventually(async () => {
    const { acknowledged } = (await north.ask('GET', '/api/emergency')).said.emergency
    expect(acknowledged.map(({ screen }: { screen: string }) => screen).sort()).toEqual(
      screens.map(({ id }) => id).sort(),
    )
  })
  await north.ask('DELETE', `/api/emergency/${said.id}`)
  for (const { emergencies } of screens) await eventually(() => expect(emergencies.at(-1)).toBeNull())
})

test('displays of one wall at two servers agree, and a touch screen at either steers both', async () => {
  const [left, right, kiosk] = [
    await north.openScreen({ role: 'wall' }),
    await south.openScreen({ role: 'wall' }),
    await south.openScreen(),
  ]
  for (const { cares } of [left, right, kiosk]) await eventually(() => expect(cares).toHaveLength(1))
  const places = [left, right].map(({ id: screen }, column) => ({ screen, column, row: 0 }))
  const size = { displayWidthMm: 1210, displayHeightMm: 680, gapAcrossMm: 4, gapDownMm: 0 }
  const { status } = await north.ask('POST', '/api/walls', {
    ...{ name: '序厅大屏', across: 2, down: 1, places, ...size },
  })
  expect(status).toBe(201)
  const mates: string[] = []
  const steered: string[] = []
  for (const { id, socket } of [left, right]) {
    socket.on('wall:mate', (mate) => mates.push(`${mate.screen} to ${id}`))
    socket.on('wall:inputs', ({ seconds }) => steered.push(`${id} at ${seconds}`))
    const answer = await socket.emitWithAck('wall:join', { id })
    expect(answer).toMatchObject({ done: { wall: { name: '序厅大屏' } } })
  }
  const mate: WallMate = { screen: left.id, tier: 'low', shows: null, ready: null, swap: null }
  left.socket.emit('wall:mate', mate)
  right.socket.emit('wall:mate', { ...mate, screen: right.id })
  await eventually(() =>
    expect(mates.toSorted()).toEqual([`${left.id} to ${right.id}`, `${right.id} to ${left.id}`].toSorted()),
  )
  expect(await kiosk.socket.emitWithAck('throw:join', { id: kiosk.id })).toMatchObject({ done: {} })
  const begun = { exhibit: 'cherry-four-seasons', seconds: 7, inputs: { season: 2 } }
  expect(await kiosk.socket.emitWithAck('throw:begin', begun)).toMatchObject({ done: {} })
  await eventually(() =>
    expect(steered.toSorted()).toEqual([left.id, right.id].map((id) => `${id} at 7`).toSorted()),
  )
  expect(await left.socket.emitWithAck('throw:join', { id: randomUUID() })).toMatchObject({
    done: { steering: { exhibit: 'cherry-four-seasons' } },
  })
})
