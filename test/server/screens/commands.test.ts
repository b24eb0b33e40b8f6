import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { eventually } from '../../support/eventually.ts'
import { openTestScreens, type TestScreen, type TestScreens } from '../../support/openTestScreens.ts'
import { as } from '../../support/testServer.ts'

let hall: TestScreens
beforeEach(async () => {
  hall = await openTestScreens()
})
afterEach(() => hall.close())

const send = (body: object) => hall.ask('POST', '/api/screen-commands', body)
const states = async () =>
  (await hall.ask('GET', '/api/screen-commands')).said.map(
    ({ kind, state, detail }: { kind: string; state: string; detail: string }) => [kind, state, detail],
  )
const health = () => ({
  ...{ startedAt: '2026-11-27T01:00:00.000Z', frameMs: 16.7, memoryMb: 140, errors: 0 },
  ...{ touchedAt: null, resting: false, saidAt: '2026-11-28T02:00:00.000Z' },
})

test('a command waits, is done or failed as its own screen says, and is missed when nobody answers in time', async () => {
  const [screen, other] = [await hall.openPaired('入口左'), await hall.openPaired('入口右')]
  await send({ target: { screen: screen.id }, kind: 'identify' })
  await eventually(() => expect(screen.commands).toHaveLength(1))
  const command = screen.commands[0]?.id ?? ''
  // Another screen cannot answer for it.
  other.socket.emit('screen:answer', { command, outcome: 'failed', detail: 'no' })
  await other.socket.emitWithAck('screen:health', health())
  expect(await states()).toEqual([['identify', 'waiting', '']])
  screen.socket.emit('screen:answer', { command, outcome: 'done', detail: '' })
  screen.socket.emit('screen:answer', { command, outcome: 'failed', detail: 'too late' })
  await eventually(async () => expect(await states()).toEqual([['identify', 'done', '']]))
  await send({ target: { screen: screen.id }, kind: 'reload' })
  hall.clock.now = new Date(hall.clock.now.getTime() + 3_600_000)
  expect(await states()).toEqual([
    ['reload', 'missed', ''],
    ['identify', 'done', ''],
  ])
})

test('a group, and the whole hall, hear a command screen by screen; one that comes back hears what it has not answered', async () => {
  const [left, right] = [await hall.openPaired('入口左'), await hall.openPaired('入口右')]
  const stranger = await hall.openScreen()
  await eventually(() => expect(stranger.cares).toHaveLength(1))
  const group = (await hall.ask('POST', '/api/screen-groups', { name: '入口' })).said
  await hall.ask('PATCH', `/api/screen-groups/${group.id}`, { screens: [left.id] })
  const message = { words: { zh: '今天下午四点闭馆。', en: 'We close at four today.' }, seconds: 30 }
  const sent = await send({ target: { group: group.id }, kind: 'message', detail: { message } })
  expect(sent.said).toMatchObject([{ screen: left.id, kind: 'message', state: 'waiting' }])
  await eventually(() => expect(left.commands).toMatchObject([{ kind: 'message', message }]))
  expect(right.commands).toEqual([])
  const everyone = (await hall.ask('GET', '/api/screen-groups')).said[0].id
  await send({ target: { group: everyone }, kind: 'identify' })
  for (const screen of [left, right, stranger])
    await eventually(() => expect(screen.commands.at(-1)).toMatchObject({ kind: 'identify' }))
  left.socket.close()
  const again = await hall.openScreen(left)
  await eventually(() =>
    expect(again.cares[0]?.commands).toMatchObject([{ kind: 'message', message }, { kind: 'identify' }]),
  )
})

test('what cannot be asked is refused with its reason', async () => {
  const screen = await hall.openPaired('入口左')
  const code = async (body: object) => (await send(body)).said.code
  const target = { screen: screen.id }
  expect(await code({ target, kind: 'message' })).toBe('screen/message-missing')
  expect(await code({ target, kind: 'pair' })).toBe('screen/paired-already')
  expect(await code({ target: { screen: '8c0f5b1e-6d3a-4d53-9a5e-0c8ef2a31a11' }, kind: 'reload' })).toBe(
    'screen/not-found',
  )
  screen.socket.close()
  await eventually(async () => expect(await code({ target, kind: 'reload' })).toBe('screen/nobody-there'))
})

test('only the screen that was asked can send its picture, once; only staff see it', async () => {
  const screen = await hall.openPaired('入口左')
  const bytes = await sharp({ create: { width: 96, height: 170, channels: 3, background: '#2f7d5b' } })
    .webp()
    .toBuffer()
  const upload = (ticket: string, body = bytes) =>
    hall.app.inject({
      method: 'POST',
      url: `/api/screens/${screen.id}/pictures/${ticket}`,
      headers: { 'content-type': 'image/webp' },
      payload: body,
    })
  const picture = (headers: Record<string, string>) =>
    hall.app.inject({ url: `/api/screens/${screen.id}/picture`, headers })
  expect((await picture(as('wu', 'staff'))).statusCode).toBe(404)
  expect((await upload('guessed')).json().code).toBe('screen/ticket-unknown')
  await send({ target: { screen: screen.id }, kind: 'picture' })
  await eventually(() => expect(screen.commands).toHaveLength(1))
  const ticket = screen.commands[0]?.ticket ?? ''
  expect((await upload(ticket, Buffer.from('<svg onload="alert(1)"/>'))).json().code).toBe(
    'screen/not-a-picture',
  )
  expect((await upload(ticket, Buffer.alloc(200_000, 1))).json().code).toBe('request/too-large')
  expect((await upload(ticket)).statusCode).toBe(201)
  expect((await upload(ticket)).json().code).toBe('screen/ticket-unknown')
  const seen = await picture(as('wu', 'staff'))
  expect([seen.statusCode, seen.headers['content-type'], seen.headers['cache-control']]).toEqual([
    200,
    'image/webp',
    'no-store',
  ])
  expect(seen.rawPayload.equals(bytes)).toBe(true)
  expect((await picture({})).statusCode).toBe(401)
  expect((await hall.list())[0]?.pictureAt).toBe(hall.clock.now.toISOString())
  await hall.ask('DELETE', `/api/screens/${screen.id}`)
  expect(() => readFileSync(join(hall.dataDir, 'screen-pictures', screen.id))).toThrow('ENOENT')
})

test('what a screen says of its health is listed, with a clock that is a day ahead', async () => {
  const screen: TestScreen = await hall.openPaired('入口左')
  const answer = await screen.socket.emitWithAck('screen:health', health())
  expect(answer).toMatchObject({ done: { plate: { name: '入口左' }, at: hall.clock.now.toISOString() } })
  expect((await hall.list())[0]?.health).toMatchObject({
    frameMs: 16.7,
    memoryMb: 140,
    errors: 0,
    clockAheadMs: 86_400_000,
  })
  expect(await screen.socket.emitWithAck('screen:health', { nonsense: true } as never)).toMatchObject({
    problem: {},
  })
})
