import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Comment, CommentCount } from '#content/schema/editing.ts'
import { openTestExhibits } from '../../support/openTestExhibits.ts'

const [lin, mei] = [['lin', 'editor'] as const, ['mei', 'chief'] as const]
let hall: Awaited<ReturnType<typeof openTestExhibits>>
beforeEach(async () => {
  const people = [lin, mei, ['wang', 'staff'] as const].map(([username, role]) => ({ username, role }))
  hall = await openTestExhibits({ people })
})
afterEach(() => hall.close())

const CHERRY = '/api/exhibits/cherry/comments'
const say = (who: typeof lin | typeof mei, text: string, more: object = {}) =>
  hall.ask<Comment>(who, 'POST', CHERRY, { text, ...more })
const all = async () => (await hall.ask<Comment[]>(lin, 'GET', CHERRY)).body
const countsOf = async (who: typeof lin | typeof mei) =>
  (await hall.ask<CommentCount[]>(who, 'GET', '/api/comments')).body

test('a comment on a field keeps what stood there, is answered and settled, and can be opened again', async () => {
  const { body: asked } = await say(mei, '这里的年份要核对', { field: 'panels.0.text.zh' })
  expect(asked).toMatchObject({ by: 'mei', field: 'panels.0.text.zh', quote: '花先于叶。', resolved: null })
  const { body: answer } = await say(lin, '改好了', { parent: asked.id })
  const { body: deeper } = await say(mei, '谢谢', { parent: answer.id })
  expect([answer.parent, deeper.parent]).toEqual([asked.id, asked.id])
  const settle = (resolved: boolean, id = asked.id) =>
    hall.ask<Comment>(mei, 'PUT', `${CHERRY}/${id}`, { resolved })
  expect((await settle(true)).body.resolved).toMatchObject({ by: 'mei' })
  expect((await settle(true, answer.id)).code).toBe('comment/not-found')
  expect((await settle(false)).body.resolved).toBeNull()
  expect((await all()).map(({ text }) => text)).toEqual(['这里的年份要核对', '改好了', '谢谢'])
  expect(hall.news).toContainEqual({ what: 'comment', exhibit: 'cherry' })
})

test('everybody is told what is new to them and where they are named; only colleagues can be named', async () => {
  const { body: first } = await say(mei, '@lin 请看，@wang 和 @nobody 不用')
  expect(first.mentions).toEqual(['lin'])
  await say(mei, '还有一句')
  expect(await countsOf(lin)).toEqual([{ exhibit: 'cherry', open: 2, unread: 2, mentions: 1 }])
  expect(await countsOf(mei)).toEqual([{ exhibit: 'cherry', open: 2, unread: 0, mentions: 0 }])
  await hall.ask(lin, 'PUT', '/api/exhibits/cherry/comments/read', { upTo: first.id })
  expect(await countsOf(lin)).toEqual([{ exhibit: 'cherry', open: 2, unread: 1, mentions: 0 }])
  await hall.ask(lin, 'PUT', '/api/exhibits/cherry/comments/read', { upTo: 0 })
  expect(await countsOf(lin)).toMatchObject([{ unread: 1 }])
})

test('a comment of a hundred kilobytes, an empty one and one on nothing are refused in words', async () => {
  const long = await say(lin, '字'.repeat(35_000))
  expect([long.status, long.code, long.detail]).toEqual([422, 'comment/too-long', '2000'])
  expect((await say(lin, '字'.repeat(200_000))).code).toBe('request/too-large')
  expect((await say(lin, '   ')).status).toBe(400)
  expect((await say(lin, '回答谁？', { parent: 12345 })).code).toBe('comment/not-found')
  expect((await hall.ask(lin, 'GET', '/api/exhibits/nothing/comments')).code).toBe('exhibit/not-found')
  expect(await all()).toEqual([])
})

test('what was said is kept: nothing can be changed or deleted, even by hand', async () => {
  await say(lin, '留着')
  await expect(hall.database.deleteFrom('comments').execute()).rejects.toThrow('append-only')
})
