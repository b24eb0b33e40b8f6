import { afterEach, beforeEach, expect, test } from 'vitest'
import { CODE_MS, MOST_WRONG } from '../../../server/screens/pairing.ts'
import { eventually } from '../../support/eventually.ts'
import {
  openTestScreens,
  secretOfScreen,
  type TestScreen,
  type TestScreens,
} from '../../support/openTestScreens.ts'
import { as } from '../../support/testServer.ts'

let hall: TestScreens
beforeEach(async () => {
  hall = await openTestScreens()
})
afterEach(() => hall.close())

const joined = async (screen: TestScreen) => {
  await eventually(() => expect(screen.cares.length).toBeGreaterThan(0))
  return screen
}
const pair = (code: string, name: string, who?: string) =>
  hall.ask('POST', '/api/screens/pairings', { code, name, place: '一楼门厅' }, who)

test('staff type the code of a screen, in small letters and with a gap, and it has a name from then on', async () => {
  const screen = await joined(await hall.openScreen())
  const code = await screen.askCode()
  const { status, said } = await pair(`${code.slice(0, 3).toLowerCase()} ${code.slice(3)}`, '入口左')
  expect([status, said.paired]).toEqual([
    201,
    expect.objectContaining({ name: '入口左', place: '一楼门厅', rotation: 0, duty: 'touch', by: 'wu' }),
  ])
  await eventually(() => expect(screen.cares.at(-1)?.plate).toMatchObject({ name: '入口左' }))
  expect((await hall.ask('GET', '/api/screen-deeds')).said).toMatchObject([
    { by: 'wu', what: 'pair', about: '入口左' },
  ])
})

test('a paired screen has to prove itself; one that only knows its name is not heard', async () => {
  const screen = await hall.openPaired('入口左')
  const report = { id: screen.id, role: 'touch' as const, edition: null, width: 1080, height: 1920 }
  const liar = await hall.openScreen({ id: screen.id })
  liar.socket.emit('screen:report', { ...report, showing: 'exhibit:lie', secret: secretOfScreen() })
  liar.socket.emit('screen:report', { ...report, showing: 'exhibit:lie' })
  screen.socket.emit('screen:report', { ...report, showing: 'home', secret: screen.secret })
  await eventually(async () => expect(await hall.list()).toMatchObject([{ showing: 'home' }]))
  expect(liar.cares).toEqual([])
  // After a restart of its page it is the same.
  screen.socket.close()
  const again = await joined(await hall.openScreen(screen))
  expect(again.cares[0]?.plate).toMatchObject({ name: '入口左' })
})

test('a wrong code, an old one and one that was used are refused, and nobody can go on guessing', async () => {
  const screen = await joined(await hall.openScreen())
  const code = await screen.askCode()
  expect((await pair('AAAAAA', '某')).said.code).toBe('screen/code-unknown')
  const before = hall.clock.now
  hall.clock.now = new Date(before.getTime() + CODE_MS)
  expect((await pair(code, '某')).said.code).toBe('screen/code-unknown')
  hall.clock.now = before
  expect((await pair(code, '某')).status).toBe(201)
  for (let turn = 0; turn < MOST_WRONG; turn += 1)
    expect((await pair(code, '又')).said.code).toBe('screen/code-unknown')
  expect((await pair(code, '又')).said.code).toBe('request/too-many')
  // Another one of the staff is not kept out by that.
  expect((await pair(code, '又', 'lin')).said.code).toBe('screen/code-unknown')
})

test('two of the staff who type the same code at once pair one screen, once', async () => {
  const screen = await joined(await hall.openScreen())
  const code = await screen.askCode()
  const replies = await Promise.all([pair(code, '甲', 'wu'), pair(code, '乙', 'lin')])
  expect(replies.map(({ status }) => status).sort()).toEqual([201, 404])
  expect((await hall.list()).filter(({ paired }) => paired)).toHaveLength(1)
})

test('a name that is taken leaves the code good for another try', async () => {
  await hall.openPaired('入口左')
  const screen = await joined(await hall.openScreen())
  const code = await screen.askCode()
  expect((await pair(code, '入口左')).said).toMatchObject({ code: 'screen/name-taken', detail: '入口左' })
  expect((await pair(code, '入口右')).status).toBe(201)
})

test('a screen that is forgotten is off the list, comes back as one that nobody knows, and can be paired anew', async () => {
  const screen = await hall.openPaired('入口左')
  await expect(screen.askCode()).rejects.toThrow('screen/paired-already')
  expect((await hall.ask('DELETE', `/api/screens/${screen.id}`)).status).toBe(200)
  await eventually(() => expect(screen.cares.at(-1)?.plate).toBeNull())
  expect(await hall.list()).toEqual([])
  screen.socket.close()
  const again = await joined(await hall.openScreen({ id: screen.id }))
  expect(await hall.list()).toMatchObject([{ id: screen.id, paired: null }])
  hall.clock.now = new Date(hall.clock.now.getTime() + 10_000)
  expect((await pair(await again.askCode(), '入口左')).status).toBe(201)
})

test('only staff pair, set, command and cover screens', async () => {
  for (const [method, url] of [
    ['POST', '/api/screens/pairings'],
    ['POST', '/api/screen-commands'],
    ['POST', '/api/emergency'],
    ['GET', '/api/screens/8c0f5b1e-6d3a-4d53-9a5e-0c8ef2a31a11/picture'],
  ] as const) {
    const reply = await hall.app.inject({
      method,
      url,
      headers: as('an', 'host'),
      ...(method === 'POST' ? { payload: {} } : {}),
    })
    expect([url, reply.statusCode]).toEqual([url, 403])
  }
})

test('a mirror shows a paired screen that is no mirror, and what it shows cannot be forgotten before it', async () => {
  const seen = await hall.openPaired('入口左')
  const mirror = await hall.openPaired('入口镜', { duty: 'mirror', mirrors: seen.id })
  await eventually(() => expect(mirror.cares.at(-1)?.mirrorOf).toBe('touch'))
  await eventually(() => expect(seen.cares.at(-1)?.mirrored).toBe(true))
  const asMirrorOf = (id: string, mirrors: string | null) =>
    hall.ask('PATCH', `/api/screens/${id}`, { duty: 'mirror', mirrors })
  expect((await asMirrorOf(seen.id, mirror.id)).said.code).toBe('screen/nothing-to-mirror')
  expect((await asMirrorOf(mirror.id, mirror.id)).said.code).toBe('screen/nothing-to-mirror')
  expect((await asMirrorOf(mirror.id, null)).said.code).toBe('screen/nothing-to-mirror')
  expect((await hall.ask('DELETE', `/api/screens/${seen.id}`)).said).toMatchObject({
    code: 'screen/is-mirrored',
    detail: '入口镜',
  })
  // What one screen shows reaches its mirror and nobody else.
  const other = await hall.openPaired('出口')
  const heard: unknown[] = []
  mirror.socket.on('screen:scene', (scene) => heard.push(scene))
  other.socket.on('screen:scene', () => heard.push('strayed'))
  seen.socket.emit('screen:scene', { session: { screen: 'home' } })
  await eventually(() => expect(heard).toEqual([{ session: { screen: 'home' } }]))
})

test('a screen that was taken off the list while it showed its code is paired by it all the same', async () => {
  const screen = await joined(await hall.openScreen())
  const code = await screen.askCode()
  expect((await hall.ask('DELETE', `/api/screens/${screen.id}`)).status).toBe(200)
  expect((await pair(code, '入口左')).status).toBe(201)
  expect(await hall.list()).toMatchObject([{ id: screen.id, paired: { name: '入口左' } }])
})
