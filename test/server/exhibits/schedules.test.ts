import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Schedule } from '#content/schema/editing.ts'
import type { ExhibitDraft, Publication } from '#content/schema/edition.ts'
import { eventually } from '../../support/eventually.ts'
import { openTestExhibits } from '../../support/openTestExhibits.ts'
import { sampleExhibit } from '../../support/sampleExhibits.ts'

const mei = ['mei', 'chief'] as const
let hall: Awaited<ReturnType<typeof openTestExhibits>>
let missing: readonly string[]
beforeEach(async () => {
  missing = []
  hall = await openTestExhibits({
    missingIn: async () =>
      missing.length ? [{ exhibit: 'cherry', field: 'title.zh', characters: [...missing] }] : [],
  })
})
afterEach(() => hall.close())

const draft = async (id: string) => (await hall.ask<ExhibitDraft>(mei, 'GET', `/api/exhibits/${id}`)).body
const write = async (id: string, zh: string) => {
  const exhibit = { ...sampleExhibit(id, id === 'plum' ? 1 : 0), title: { zh, en: 'Title' } }
  const { version } = await draft(id)
  return (await hall.ask<ExhibitDraft>(mei, 'PUT', `/api/exhibits/${id}`, { version, exhibit })).body
}
const inMinutes = (minutes: number) => new Date(hall.clock.now + minutes * 60_000).toISOString()
const schedule = (minutes: number, body: object = {}) =>
  hall.ask<Schedule>(mei, 'POST', '/api/schedules', { at: inMinutes(minutes), ...body })
const listed = async () => (await hall.ask<Schedule[]>(mei, 'GET', '/api/schedules')).body
const titles = async () =>
  (await hall.app.inject('/api/edition')).json().exhibits.map((one: ExhibitDraft['exhibit']) => one.title.zh)
/** The clock moves on, and every server looks at it. */
const later = async (minutes: number) => {
  hall.clock.now += minutes * 60_000
  await hall.hall.look()
}

test('what was scheduled is shown at its time and not before, as it was when the time was set', async () => {
  await write('cherry', '定时的标题')
  const { status, body } = await schedule(60, { note: '春节' })
  expect([status, body.state, body.exhibits]).toEqual([
    201,
    'waiting',
    [{ id: 'cherry', version: 1, title: { zh: '定时的标题', en: 'Title' } }],
  ])
  await write('cherry', '之后又写的')
  await later(59)
  expect((await titles())[0]).toBe('一棵樱的四季')
  await later(1)
  expect((await titles())[0]).toBe('定时的标题')
  // What was written since is still there, and not in the hall.
  expect(await draft('cherry')).toMatchObject({ state: 'draft', exhibit: { title: { zh: '之后又写的' } } })
  const [publication] = (await hall.ask<Publication[]>(mei, 'GET', '/api/editions')).body
  expect(publication).toMatchObject({ by: 'mei', kind: 'publish', note: '春节', current: true })
  expect(await listed()).toMatchObject([{ state: 'done', publication: publication?.number, problem: null }])
  expect(hall.announced).toEqual([publication?.edition])
})

test('of two servers that look at the same moment one publishes, and it happens once', async () => {
  const second = await hall.openNode()
  await write('cherry', '只发一次')
  await schedule(1)
  hall.clock.now += 60_000
  await Promise.all([hall.hall.look(), second.hall.look(), hall.hall.look(), second.hall.look()])
  expect((await hall.ask<Publication[]>(mei, 'GET', '/api/editions')).body).toHaveLength(2)
  expect(hall.announced).toHaveLength(1)
  await second.app.close()
})

test('a server that was away at the time catches up when it starts', async () => {
  await write('cherry', '迟到的')
  await schedule(5)
  await hall.hall.stop()
  hall.clock.now += 24 * 60 * 60_000
  await hall.openNode()
  await eventually(async () => expect((await titles())[0]).toBe('迟到的'))
})

test('it can be moved and called off while it waits, and not afterwards; the past and the far future are refused', async () => {
  await write('cherry', '会取消的')
  expect((await schedule(-1)).code).toBe('schedule/in-the-past')
  expect((await schedule(60 * 24 * 400)).code).toBe('schedule/too-far')
  const { id } = (await schedule(10)).body
  const moved = await hall.ask<Schedule>(mei, 'PATCH', `/api/schedules/${id}`, { at: inMinutes(30) })
  expect(moved.body.at).toBe(inMinutes(30))
  await later(20)
  expect((await titles())[0]).toBe('一棵樱的四季')
  expect((await hall.ask(['lin', 'editor'], 'DELETE', `/api/schedules/${id}`)).status).toBe(403)
  expect((await hall.ask<Schedule>(mei, 'DELETE', `/api/schedules/${id}`)).body.state).toBe('cancelled')
  await later(20)
  expect((await titles())[0]).toBe('一棵樱的四季')
  const late = await hall.ask(mei, 'PATCH', `/api/schedules/${id}`, { at: inMinutes(5) })
  expect([late.status, late.code]).toEqual([409, 'schedule/settled'])
  const nobody = await hall.ask(mei, 'DELETE', '/api/schedules/8c0f5b1e-6d3a-4d53-9a5e-0c8ef2a31a11')
  expect(nobody.code).toBe('schedule/not-found')
})

test('what was published again meanwhile is not overwritten: the schedule fails, says why, and the hall stays', async () => {
  await write('cherry', '排定的')
  await schedule(10)
  await write('cherry', '更新的')
  await hall.ask(mei, 'POST', '/api/editions', {})
  await later(10)
  expect((await titles())[0]).toBe('更新的')
  expect(await listed()).toMatchObject([
    { state: 'failed', problem: { code: 'schedule/overtaken', detail: '排定的' }, publication: null },
  ])
})

test('two times for one exhibit follow one another', async () => {
  await write('cherry', '第一次')
  await schedule(10)
  await write('cherry', '第二次')
  await schedule(20)
  await later(10)
  expect((await titles())[0]).toBe('第一次')
  await later(10)
  expect((await titles())[0]).toBe('第二次')
})

test('a character that no typeface draws is found when the time is set, and again when it has come', async () => {
  await write('cherry', '小䴙䴘')
  missing = ['䴙', '䴘']
  expect((await schedule(10)).code).toBe('edition/missing-glyphs')
  missing = []
  await schedule(10)
  missing = ['䴙']
  await later(10)
  expect(await listed()).toMatchObject([
    { state: 'failed', problem: { code: 'edition/missing-glyphs', detail: '䴙' } },
  ])
  expect((await titles())[0]).toBe('一棵樱的四季')
})

test('going back to an earlier edition can have a time too', async () => {
  const [shipped] = (await hall.ask<Publication[]>(mei, 'GET', '/api/editions')).body
  await write('cherry', '节日布置')
  await hall.ask(mei, 'POST', '/api/editions', {})
  const back = await hall.ask<Schedule>(mei, 'POST', `/api/editions/${shipped?.edition}/schedule`, {
    at: inMinutes(10),
    note: '节后复原',
  })
  expect(back.body).toMatchObject({ kind: 'rollback', edition: shipped?.edition, state: 'waiting' })
  await later(10)
  expect((await titles())[0]).toBe('一棵樱的四季')
})

test('a publication that fails on the way leaves nothing half done and is tried again', async () => {
  await write('cherry', '总会发布')
  await schedule(10)
  await hall.database.schema.alterTable('publications').renameTo('publications_away').execute()
  await later(10)
  await hall.database.schema.alterTable('publications_away').renameTo('publications').execute()
  expect(await listed()).toMatchObject([{ state: 'waiting' }])
  expect((await titles())[0]).toBe('一棵樱的四季')
  await hall.hall.look()
  expect((await titles())[0]).toBe('总会发布')
})

test('what is frozen in a schedule cannot be changed by hand', async () => {
  await write('cherry', '冻结')
  await schedule(10)
  await expect(hall.database.updateTable('schedules').set({ exhibits: '[]' }).execute()).rejects.toThrow(
    'append-only',
  )
})
