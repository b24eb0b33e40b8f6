import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { RoomMessage } from '#content/schema/room.ts'
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

const problemOf = (answer: object) =>
  'problem' in answer ? (answer.problem as { code: string }).code : answer
/** Longer than a bundle waits: what was to come has come. */
const soon = () => new Promise((later) => setTimeout(later, 400))

test('what one viewer says the others hear at once, under the name of a plant', async () => {
  const [writer, reader] = [await room.enter(id), await room.enter(id)]
  const elsewhere = await room.enter(await room.onAir())
  const moment = clock.now - 3000
  expect(await writer.say('  银杏\u200b黄了\u0000  ', moment)).toMatchObject({ done: { standing: 'shown' } })
  await eventually(() => expect(reader.texts()).toEqual(['银杏黄了']))
  const { you } = 'done' in writer.joined ? writer.joined.done : { you: undefined }
  expect(reader.heard).toMatchObject([{ moment, author: you }])
  expect(JSON.stringify(reader.heard)).not.toContain(writer.viewer)
  await soon()
  expect(elsewhere.heard).toEqual([])
})

test('whoever comes later finds what was said, the rules and the likes', async () => {
  const writer = await room.enter(id)
  await writer.say('第一句')
  await writer.say('第二句')
  writer.like({ count: 7 })
  await eventually(() => expect(writer.news['room:likes']).toMatchObject([{ added: 7, total: 7 }]))
  await room.host('PUT', id, 'settings', {
    slowSeconds: 10,
    approveFirst: false,
    closed: false,
    words: ['不说'],
  })
  const late = await room.enter(id)
  expect(late.joined).toMatchObject({
    done: {
      messages: [{ text: '第一句' }, { text: '第二句' }],
      likes: 7,
      rules: { slowSeconds: 10, approveFirst: false, closed: false },
    },
  })
  expect(JSON.stringify(late.joined)).not.toContain('不说')
  expect(writer.news['room:rules']).toMatchObject([{ broadcast: id, rules: { slowSeconds: 10 } }])
})

test('no message reaches anyone before its rule has run', async () => {
  const [writer, reader] = [await room.enter(id), await room.enter(id)]
  expect(problemOf(await writer.say('加微信聊'))).toBe('room/advert')
  expect(problemOf(await writer.say('你这个白痴'))).toBe('room/unkind')
  expect(await writer.say('有意思，加威信')).toMatchObject({ done: { standing: 'held' } })
  await soon()
  const late = await room.enter(id)
  expect([reader.heard, 'done' in late.joined && late.joined.done.messages]).toEqual([[], []])
  const span = Math.floor(clock.now / 30_000)
  expect((await room.host('GET', id, `spans/${span}`)).body).toEqual([])
  const { body } = await room.host('GET', id, 'desk')
  expect(body.held).toMatchObject([{ text: '有意思，加威信', reason: 'contact', matched: '加微信' }])
  expect(body.recent.map(({ standing, reason }) => [standing, reason])).toEqual([
    ['held', 'contact'],
    ['refused', 'unkind'],
    ['refused', 'contact'],
  ])
})

test('with approve first a message is heard after the host has approved it, and once only', async () => {
  const rules = { slowSeconds: 0, approveFirst: true, closed: false, words: [] }
  await room.host('PUT', id, 'settings', rules)
  const [writer, reader] = [await room.enter(id), await room.enter(id)]
  await writer.say('可以问问题吗')
  await writer.say('这一句不合适')
  await soon()
  expect(reader.heard).toEqual([])
  const { held } = (await room.host('GET', id, 'desk')).body
  const [first, second] = held.map((message) => message.id)
  const judge = (message: number | undefined, standing: string, who?: string) =>
    room.host<{ code?: string }>('POST', id, `messages/${message}/standing`, { standing }, who)
  expect((await judge(second, 'refused')).status).toBe(200)
  expect((await judge(first, 'shown', 'wu')).status).toBe(200)
  const again = await judge(first, 'shown')
  expect([again.status, again.body.code]).toEqual([409, 'room/judged-already'])
  expect((await judge(999_999, 'shown')).body.code).toBe('room/message-not-found')
  await soon()
  expect(reader.texts()).toEqual(['可以问问题吗'])
  const log = (await room.host('GET', id, 'log')).text
  expect(log.split('\r\n').filter((line) => /approved|refused,/.test(line)).length).toBeGreaterThanOrEqual(2)
  expect(log).toMatch(/approved,wu,\d+/)
})

test('what a host takes away is gone from every page, the join and the replay', async () => {
  const [writer, reader] = [await room.enter(id), await room.enter(id)]
  const answer = await writer.say('说错了')
  const message = 'done' in answer ? answer.done.id : 0
  await eventually(() => expect(reader.texts()).toEqual(['说错了']))
  await room.host('POST', id, `messages/${message}/standing`, { standing: 'removed' })
  await eventually(() => expect(reader.news['room:removed']).toEqual([{ broadcast: id, ids: [message] }]))
  expect((await room.enter(id)).joined).toMatchObject({ done: { messages: [] } })
  expect((await room.host('GET', id, `spans/${Math.floor(clock.now / 30_000)}`)).body).toEqual([])
})

test('one key clears every picture and takes away the last two minutes, not what was before', async () => {
  const [writer, reader] = [await room.enter(id), await room.enter(id)]
  await writer.say('三分钟前')
  clock.now += 180_000
  await writer.say('刚才的')
  await eventually(() => expect(reader.heard).toHaveLength(2))
  const [before, late] = reader.heard.map((message) => message.id)
  await room.host('POST', id, 'clear')
  await eventually(() =>
    expect(reader.news['room:cleared']).toEqual([{ broadcast: id, from: late, to: late }]),
  )
  const { joined } = await room.enter(id)
  expect(joined).toMatchObject({ done: { messages: [{ id: before }] } })
  await room.host('POST', id, `messages/${late}/standing`, { standing: 'shown' })
  await eventually(() => expect(reader.texts()).toEqual(['三分钟前', '刚才的', '刚才的']))
  expect(reader.news['room:restored']).toEqual([{ broadcast: id, ids: [late] }])
})

test('a muted viewer listens for ten minutes; a banned one is heard no more, nor what they said before', async () => {
  const [loud, other, reader] = [await room.enter(id), await room.enter(id), await room.enter(id)]
  await loud.say('第一句')
  await other.say('好看')
  await eventually(() => expect(reader.heard).toHaveLength(2))
  await room.host('POST', id, `silences/${loud.viewer}`, { kind: 'mute' })
  expect(problemOf(await loud.say('第二句'))).toBe('room/muted')
  expect((await room.enter(id)).joined).toMatchObject({ done: { messages: [{}, {}] } })
  clock.now += 601_000
  expect(await loud.say('第三句')).toMatchObject({ done: { standing: 'shown' } })

  const { body } = await room.host('POST', id, `silences/${loud.viewer}`, { kind: 'ban' })
  expect(body.silences).toMatchObject([{ viewer: loud.viewer, kind: 'ban', until: null, by: 'hu' }])
  clock.now += 3600_000
  expect(problemOf(await loud.say('第四句'))).toBe('room/banned')
  expect((await room.enter(id, loud.viewer)).joined).toMatchObject({ done: { messages: [{ text: '好看' }] } })
  await room.host('DELETE', id, `silences/${loud.viewer}`)
  expect(await loud.say('第五句')).toMatchObject({ done: { standing: 'shown' } })
})

test('in a closed room nobody writes; after the end a message waits for a host', async () => {
  const writer = await room.enter(id)
  await room.host('PUT', id, 'settings', { slowSeconds: 0, approveFirst: false, closed: true, words: [] })
  expect(problemOf(await writer.say('有人吗'))).toBe('room/closed')
  const over = await room.onAir(new Date(clock.now - 60_000))
  const late = await room.enter(over)
  expect(await late.say('回放里写的', clock.now - 100_000)).toMatchObject({ done: { standing: 'held' } })
  const { held } = (await room.host('GET', over, 'desk')).body
  expect(held).toMatchObject([{ reason: 'replay', moment: clock.now - 100_000 }])
})

test('messages come back at the moment of the picture, in spans that a cache may keep', async () => {
  const [one, other] = [await room.enter(id), await room.enter(id)]
  const span = Math.floor(clock.now / 30_000) - 2
  await one.say('后写的，先出现', span * 30_000 + 1000)
  await other.say('先出现的后面', span * 30_000 + 2000)
  await other.say('下一段', (span + 1) * 30_000)
  const { body, headers } = await room.host<RoomMessage[]>('GET', id, `spans/${span}`)
  expect(body.map(({ text, moment }) => [text, moment - span * 30_000])).toEqual([
    ['后写的，先出现', 1000],
    ['先出现的后面', 2000],
  ])
  expect(headers['cache-control']).toBe('public, max-age=15')
})

test('who only listens hears everything and cannot write; a token of another broadcast opens nothing', async () => {
  const page = room.openPage()
  const heard: RoomMessage[] = []
  page.on('room:messages', ({ messages }) => heard.push(...messages))
  expect(await room.ask(page, 'room:join', { broadcast: id, token: null })).toMatchObject({
    done: { you: null },
  })
  expect(problemOf(await room.ask(page, 'room:say', { text: '好', moment: null }))).toBe('room/not-joined')
  await (await room.enter(id)).say('你好')
  await eventually(() => expect(heard).toHaveLength(1))

  const swapped = await room.enter(id, randomUUID(), room.tokenOf(await room.onAir()))
  const old = await room.enter(id, randomUUID(), room.tokenOf(id, randomUUID(), clock.now - 13 * 3600_000))
  const forged = await room.enter(id, randomUUID(), `${room.tokenOf(id).slice(0, -4)}AAAA`)
  expect([swapped, old, forged].map(({ joined }) => problemOf(joined))).toEqual([
    'viewer/token-invalid',
    'viewer/token-expired',
    'viewer/token-invalid',
  ])
  expect(problemOf((await room.enter(randomUUID())).joined)).toBe('broadcast/not-found')
})
