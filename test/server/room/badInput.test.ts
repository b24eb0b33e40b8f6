import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { eventually } from '../../support/eventually.ts'
import { openTestRoom, type TestRoom } from '../../support/openTestRoom.ts'

let room: TestRoom
let id: string
let clock: { now: number }

beforeEach(async () => {
  clock = { now: Date.UTC(2026, 10, 26, 6) }
  room = await openTestRoom({ now: () => new Date(clock.now) })
  id = await room.onAir()
})
afterEach(async () => {
  await room.leave()
  await room.database.close()
})

const codeOf = (answer: object) => ('problem' in answer ? (answer.problem as { code: string }).code : 'done')
const kept = () => room.database.database.selectFrom('room_messages').selectAll().orderBy('id').execute()

test('too long, empty, zalgo and nonsense are answered, and nothing of it is shown as it was sent', async () => {
  const [writer, reader] = [await room.enter(id), await room.enter(id)]
  expect(codeOf(await writer.say('长'.repeat(61)))).toBe('room/too-long')
  expect(codeOf(await writer.say('长'.repeat(3000)))).toBe('room/too-long')
  expect(codeOf(await writer.say('\u200b \u0000\u202e'))).toBe('room/empty')
  expect(codeOf(await writer.say(17))).toBe('request/invalid')
  expect(codeOf(await room.ask(writer.page, 'room:say', { text: '好', moment: '昨天' }))).toBe(
    'request/invalid',
  )
  expect(codeOf(await room.ask(writer.page, 'room:say', null))).toBe('request/invalid')
  writer.page.emit('room:like', { count: 1e9 })
  writer.page.emit('room:like', undefined as never)
  writer.page.emit('room:say', undefined as never, undefined as never)
  expect(codeOf(await writer.say(`叶${'\u0335\u0321\u034d\u0330'.repeat(40)}子\u202e`))).toBe('done')
  await eventually(() => expect(reader.texts().join()).toMatch(/^叶\p{M}{0,2}子$/u))
  expect(await kept()).toHaveLength(1)
})

test('a message of 100 kB ends its own connection and nobody else’s', async () => {
  const [reader, writer, big] = [await room.enter(id), await room.enter(id), await room.enter(id)]
  const gone = new Promise<string>((done) => big.page.on('disconnect', done))
  big.page.emit('room:say', { text: '长'.repeat(100_000), moment: null }, () => {})
  await gone
  expect(await writer.say('还在')).toMatchObject({ done: { standing: 'shown' } })
  await eventually(() => expect(reader.texts()).toEqual(['还在']))
  // Its page comes back by itself and is as well off as before.
  await eventually(() => expect(big.page.connected).toBe(true))
})

test('of a flood three messages are kept, and the flooder is hung up on', async () => {
  const [flooder, writer] = [await room.enter(id), await room.enter(id)]
  const gone = new Promise<void>((done) => flooder.page.once('disconnect', () => done()))
  const codes: string[] = []
  for (let count = 0; count < 200; count++)
    flooder.page.emit('room:say', { text: `第 ${count} 句`, moment: null }, (answer) =>
      codes.push(codeOf(answer)),
    )
  await gone
  expect(await writer.say('别人照常说话')).toMatchObject({ done: { standing: 'shown' } })
  const keptOfFlood = async () => (await kept()).filter(({ viewer }) => viewer === flooder.viewer)
  // Tries that were overtaken are still being made again.
  await eventually(async () => expect(await keptOfFlood()).toHaveLength(3))
  await sleep(300)
  expect(await keptOfFlood()).toHaveLength(3)
  expect(codes).toContain('room/flood')
})

test('a flood through two servers at once is still three messages', async () => {
  const second = await openTestRoom({ database: room.database, now: () => new Date(clock.now) })
  const viewer = randomUUID()
  const token = room.tokenOf(id, viewer)
  const pages = [await room.enter(id, viewer, token), await second.enter(id, viewer, token)]
  const answers = await Promise.all(
    pages.flatMap((page, server) => [1, 2, 3, 4].map((count) => page.say(`第 ${server} ${count} 句`))),
  )
  expect(answers.map(codeOf).filter((code) => code === 'done')).toHaveLength(3)
  expect(await kept()).toHaveLength(3)
  await second.leave()
})

test('after a restart rules, silences, messages and likes are as they were', async () => {
  const [writer, muted] = [await room.enter(id), await room.enter(id)]
  await writer.say('重启前')
  writer.like({ count: 3 })
  await room.host('POST', id, `silences/${muted.viewer}`, { kind: 'ban' })
  await room.host('PUT', id, 'settings', {
    slowSeconds: 60,
    approveFirst: false,
    closed: false,
    words: ['塑料花'],
  })
  await room.leave()
  const { database } = room
  room = await openTestRoom({ database, now: () => new Date(clock.now) })
  const again = await room.enter(id, writer.viewer)
  expect(again.joined).toMatchObject({
    done: { messages: [{ text: '重启前' }], likes: 3, rules: { slowSeconds: 60 } },
  })
  expect(codeOf(await again.say('太快了'))).toBe('room/slow')
  clock.now += 60_000
  expect(codeOf(await again.say('塑料花'))).toBe('room/word')
  expect(codeOf(await (await room.enter(id, muted.viewer)).say('我呢'))).toBe('room/banned')
})

test('the log is kept for sixty days and then deleted; before that not even by hand', async () => {
  const days = (count: number) => count * 24 * 3600_000
  clock.now = Date.now() - days(61)
  const old = await room.onAir()
  await (await room.enter(old)).say('六十一天前')
  clock.now = Date.now() - days(50)
  await (await room.enter(old)).say('五十天前')
  const { database } = room
  await expect(sql`delete from room_messages`.execute(database.database)).rejects.toThrow('kept for 60 days')
  await expect(sql`update room_messages set text = '改了'`.execute(database.database)).rejects.toThrow(
    'append-only',
  )
  await room.leave()
  room = await openTestRoom({ database })
  await eventually(async () => expect((await kept()).map(({ text }) => text)).toEqual(['五十天前']))
})

test('a spreadsheet of the log runs nobody’s formula', async () => {
  const writer = await room.enter(id)
  await writer.say('=HYPERLINK("叶")')
  const { text, headers } = await room.host('GET', id, 'log')
  expect(headers['content-type']).toContain('text/csv')
  expect(text).toContain(`"'=HYPERLINK(""叶"")"`)
})

test('only hosts read the desk', async () => {
  for (const path of ['desk', 'log']) {
    const reply = await room.app.inject({ url: `/api/broadcasts/${id}/room/${path}` })
    expect([reply.statusCode, reply.json().code]).toEqual([401, 'access/sign-in-first'])
  }
})
