import { afterAll, beforeAll, expect, test } from 'vitest'
import type { HallWords } from '#content/contract/routes/words.ts'
import type { Edition, Publication } from '#content/schema/edition.ts'
import { openTestHall } from '../../support/testHall.ts'

const KEY = 'kiosk/home.title'
let hall: Awaited<ReturnType<typeof openTestHall>>
let headers: Awaited<ReturnType<typeof hall.cookieOf>>
let other: typeof headers
beforeAll(async () => {
  hall = await openTestHall()
  headers = await hall.cookieOf('admin')
  other = await hall.cookieOf('editor')
})
afterAll(() => hall.close())

const ask = async <Reply>(method: 'GET' | 'POST' | 'PUT', url: string, payload?: object, as = headers) => {
  const reply = await hall.app.inject({ method, url, headers: as, ...(payload ? { payload } : {}) })
  const body = reply.json<Reply & { code?: string; detail?: string }>()
  return { status: reply.statusCode, body, code: body.code, detail: body.detail }
}
const read = () => ask<HallWords>('GET', '/api/words')
const save = (version: number, written: object, as = headers) =>
  ask<HallWords>('PUT', '/api/words', { version, written }, as)
const shown = async () => (await hall.app.inject('/api/edition')).json<Edition>().words

test('a word of the software is said otherwise once it is published, and as before after going back', async () => {
  const before = await read()
  expect(Object.keys(before.body.shipped).length).toBeGreaterThan(1000)
  expect(before.body).toMatchObject({ written: {}, changed: false, version: 0 })
  const saved = await save(0, { [KEY]: { zh: '往哪儿走？' } })
  expect(saved.body).toMatchObject({ written: { [KEY]: { zh: '往哪儿走？' } }, changed: true, version: 1 })
  expect(await shown()).toBeUndefined()
  const published = await ask<Publication>('POST', '/api/editions', { note: '' })
  expect(published.status).toBe(201)
  expect(await shown()).toEqual({ [KEY]: { zh: '往哪儿走？' } })
  expect((await read()).body.changed).toBe(false)
  const [, first] = (await ask<Publication[]>('GET', '/api/editions')).body
  await ask('POST', `/api/editions/${first?.edition}/current`)
  expect(await shown()).toBeUndefined()
})

test('pages and the hall’s own answers say what is published; a screen takes it from its edition', async () => {
  const page = async (url: string) => (await hall.app.inject(url)).body
  const refused = async () => (await hall.app.inject('/api/exhibits')).json<{ message: string }>().message
  const plain = await page('/live/')
  expect(plain).not.toContain('hall-words')
  const said = {
    'viewer/page.title': { zh: '</script>绿厅在线' },
    'problems/access.sign-in-first': { zh: '请先登录哦' },
  }
  await save((await read()).body.version, said)
  expect(await page('/live/')).toBe(plain)
  await ask('POST', '/api/editions', { note: '' })
  for (const url of ['/', '/live/', '/host/', '/stats/', '/editor/', '/upkeep/']) {
    const [, carried = ''] = /id="hall-words">(.*?)<\/script>/.exec(await page(url)) ?? []
    expect([url, JSON.parse(carried)]).toEqual([url, said])
  }
  for (const url of ['/kiosk/', '/wall/']) expect(await page(url)).not.toContain('hall-words')
  expect(await refused()).toBe('请先登录哦')
  const [, before] = (await ask<Publication[]>('GET', '/api/editions')).body
  await ask('POST', `/api/editions/${before?.edition}/current`)
  expect(await page('/live/')).toBe(plain)
  expect(await refused()).not.toBe('请先登录哦')
})

test('what is said as the software says it is not kept, and nothing is left to publish', async () => {
  const { shipped } = (await read()).body
  const { version } = (await read()).body
  const same = await save(version, { [KEY]: shipped[KEY] ?? {} })
  expect(same.body).toMatchObject({ written: {}, changed: false })
  expect((await ask('POST', '/api/editions', { note: '' })).code).toBe('edition/nothing-changed')
})

test('a name in braces that is lost or made up is refused by its key, and so is a word that there is not', async () => {
  const lost = await save((await read()).body.version, { 'kiosk/home.minutes': { zh: '几分钟' } })
  expect([lost.status, lost.code, lost.detail]).toEqual([
    422,
    'words/placeholders',
    'kiosk/home.minutes {minutes}',
  ])
  const strange = await save((await read()).body.version, { 'kiosk/no-such-word': { zh: '好' } })
  expect([strange.code, strange.detail]).toEqual(['words/unknown', 'kiosk/no-such-word'])
})

test('the second of two editors who read the same words is told who was first', async () => {
  const { version } = (await read()).body
  await save(version, { [KEY]: { zh: '林的说法' } })
  const late = await save(version, { [KEY]: { zh: '吴的说法' } }, other)
  expect([late.status, late.code, late.detail]).toEqual([409, 'part/saved-by-other', 'admin'])
})
