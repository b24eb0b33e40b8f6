import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Schedule } from '#content/schema/editing.ts'
import type { ExhibitDraft, Publication } from '#content/schema/edition.ts'
import { openTestExhibits } from '../../support/openTestExhibits.ts'
import { sampleExhibit } from '../../support/sampleExhibits.ts'

const DAY_MS = 24 * 3_600_000
const mei = ['mei', 'chief'] as const
let hall: Awaited<ReturnType<typeof openTestExhibits>>
beforeEach(async () => {
  hall = await openTestExhibits()
})
afterEach(() => hall.close())

const write = async (zh: string) => {
  const { version } = (await hall.ask<ExhibitDraft>(mei, 'GET', '/api/exhibits/cherry')).body
  const exhibit = { ...sampleExhibit('cherry', 0), title: { zh, en: 'Title' } }
  return (await hall.ask<ExhibitDraft>(mei, 'PUT', '/api/exhibits/cherry', { version, exhibit })).body
}
const publish = () => hall.ask<Publication>(mei, 'POST', '/api/editions', {})
const title = async () => (await hall.app.inject('/api/edition')).json().exhibits[0].title.zh
const publications = async () => (await hall.ask<Publication[]>(mei, 'GET', '/api/editions')).body
const schedules = async () => (await hall.ask<Schedule[]>(mei, 'GET', '/api/schedules')).body

test('a server that was a day ahead and is set right shows what was published last, not what was published latest', async () => {
  hall.clock.now += DAY_MS
  await write('明天的')
  await publish()
  hall.clock.now -= DAY_MS
  await write('今天的')
  expect((await publish()).status).toBe(201)
  expect(await title()).toBe('今天的')
  expect((await publications()).map(({ current }) => current)).toEqual([true, false, false])
  // The draft goes on from its last version, whatever day that was.
  const undone = await hall.ask<ExhibitDraft>(mei, 'GET', '/api/exhibits/cherry')
  expect(undone.body).toMatchObject({ changed: false, state: 'shown' })
})

test('what a server published too early because its clock leapt is not published again at its hour', async () => {
  await write('后天的')
  const at = new Date(hall.clock.now + DAY_MS / 2).toISOString()
  await hall.ask(mei, 'POST', '/api/schedules', { at })
  hall.clock.now += DAY_MS
  await hall.hall.look()
  expect(await title()).toBe('后天的')
  hall.clock.now -= DAY_MS
  for (let hour = 0; hour < 3; hour += 1) {
    hall.clock.now += DAY_MS / 4
    await hall.hall.look()
  }
  expect(await publications()).toHaveLength(2)
  expect(await schedules()).toMatchObject([{ state: 'done', at }])
})

test('a server that falls a day behind keeps what waits, and publishes it once its clock is right', async () => {
  await write('准点的')
  await hall.ask(mei, 'POST', '/api/schedules', { at: new Date(hall.clock.now + 60_000).toISOString() })
  hall.clock.now += 120_000 - DAY_MS
  await hall.hall.look()
  expect([await title(), (await schedules())[0]?.state]).toEqual(['一棵樱的四季', 'waiting'])
  hall.clock.now += DAY_MS
  await hall.hall.look()
  expect([await title(), (await schedules())[0]?.state]).toEqual(['准点的', 'done'])
})

test('an editor whose own clock is a day behind cannot set a time that is over here, and is told so', async () => {
  await write('过去的')
  const at = new Date(hall.clock.now - DAY_MS + 3_600_000).toISOString()
  const refused = await hall.ask(mei, 'POST', '/api/schedules', { at })
  expect([refused.status, refused.code]).toEqual([422, 'schedule/in-the-past'])
  expect(await schedules()).toEqual([])
  expect((await hall.ask<ExhibitDraft>(mei, 'GET', '/api/exhibits/cherry')).body.exhibit.title.zh).toBe(
    '过去的',
  )
})
