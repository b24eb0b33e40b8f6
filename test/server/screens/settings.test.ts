import { afterEach, beforeEach, expect, test } from 'vitest'
import { noticeOf } from '../../../server/screens/holidays.ts'
import { eventually } from '../../support/eventually.ts'
import { openTestScreens, type TestScreens } from '../../support/openTestScreens.ts'

let hall: TestScreens
beforeEach(async () => {
  hall = await openTestScreens()
})
afterEach(() => hall.close())

test('a screen goes by its own settings, then by its groups, then by the hall; and hears at once when one changes', async () => {
  const screen = await hall.openPaired('入口左')
  const settings = () => screen.cares.at(-1)?.settings
  const everyone = (await hall.ask('GET', '/api/screen-groups')).said[0]
  const group = (await hall.ask('POST', '/api/screen-groups', { name: '入口' })).said
  await hall.ask('PATCH', `/api/screen-groups/${everyone.id}`, { settings: { volume: 80, rest: 'black' } })
  await eventually(() => expect(settings()).toEqual({ volume: 80, rest: 'black' }))
  await hall.ask('PATCH', `/api/screen-groups/${group.id}`, {
    settings: { volume: 40 },
    screens: [screen.id],
  })
  await eventually(() => expect(settings()).toEqual({ volume: 40, rest: 'black' }))
  await hall.ask('PATCH', `/api/screens/${screen.id}`, {
    settings: { volume: 0, playlist: ['exhibit:cherry-four-seasons'] },
  })
  await eventually(() =>
    expect(settings()).toEqual({ volume: 0, rest: 'black', playlist: ['exhibit:cherry-four-seasons'] }),
  )
  await hall.ask('PATCH', `/api/screens/${screen.id}`, { settings: {}, name: '入口左', groups: [] })
  await eventually(() => expect(settings()).toEqual({ volume: 80, rest: 'black' }))
})

test('settings that make no sense are refused, and the group of all stays what it is', async () => {
  const screen = await hall.openPaired('入口左')
  const set = async (settings: object) =>
    (await hall.ask('PATCH', `/api/screens/${screen.id}`, { settings })).status
  const week = Array.from({ length: 7 }, () => ({ opens: '09:00', closes: '17:00' }))
  const hours = { week, holiday: 'week', makeUp: 'week', special: [] }
  expect(await set({ hours })).toBe(200)
  expect(await set({ hours: { ...hours, week: week.slice(1) } })).toBe(400)
  expect(await set({ hours: { ...hours, holiday: { opens: '09:00', closes: '09:00' } } })).toBe(400)
  // Past midnight.
  expect(await set({ hours: { ...hours, holiday: { opens: '18:00', closes: '01:00' } } })).toBe(200)
  expect(await set({ volume: 101 })).toBe(400)
  expect(await set({ brightness: [{ from: '18:00', percent: 5 }] })).toBe(400)
  expect(await set({ playlist: ['../etc'] })).toBe(400)
  const everyone = (await hall.ask('GET', '/api/screen-groups')).said[0]
  expect((await hall.ask('DELETE', `/api/screen-groups/${everyone.id}`)).said.code).toBe(
    'screen/group-of-all',
  )
  expect((await hall.ask('PATCH', `/api/screen-groups/${everyone.id}`, { name: '别的' })).said.code).toBe(
    'screen/group-of-all',
  )
  await hall.ask('POST', '/api/screen-groups', { name: '入口' })
  expect((await hall.ask('POST', '/api/screen-groups', { name: '入口' })).said.code).toBe(
    'screen/group-taken',
  )
})

test('staff see which screens are outside their hours, by the hours of the screen or of its groups', async () => {
  const screen = await hall.openPaired('入口左')
  const off = async () => (await hall.ask('GET', '/api/screens')).said[0].offHours
  expect(await off()).toBe(false)
  const week = (opens: string, closes: string) => Array.from({ length: 7 }, () => ({ opens, closes }))
  const hours = (spans: object) => ({ hours: { week: spans, holiday: 'week', makeUp: 'week', special: [] } })
  const everyone = (await hall.ask('GET', '/api/screen-groups')).said[0]
  const shut = Array.from({ length: 7 }, () => null)
  await hall.ask('PATCH', `/api/screen-groups/${everyone.id}`, { settings: hours(shut) })
  expect(await off()).toBe(true)
  await hall.ask('PATCH', `/api/screens/${screen.id}`, { settings: hours(week('00:00', '23:59')) })
  expect(await off()).toBe(false)
})

test('the days off of 2026 are those of the State Council’s notice, make-up working days and all', () => {
  const { off, work, source } = noticeOf(2026)
  expect(source).toBe('国务院办公厅关于2026年部分节假日安排的通知')
  expect(off).toHaveLength(33)
  expect(work).toEqual(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'])
  expect(off).toEqual(expect.arrayContaining(['2026-02-15', '2026-02-23', '2026-10-01', '2026-10-07']))
})

test('staff write down the year that is not announced yet, and every screen knows it', async () => {
  const screen = await hall.openPaired('入口左')
  const known = (await hall.ask('GET', '/api/holidays')).said
  expect(known.map(({ year }: { year: number }) => year)).toEqual([2025, 2026, 2027, 2028])
  const body = { source: '国办发明电〔2026〕×号', off: ['2027-01-02', '2027-01-01', '2026-12-31'], work: [] }
  expect((await hall.ask('PUT', '/api/holidays/2027', body)).said).toMatchObject({
    year: 2027,
    off: ['2027-01-01', '2027-01-02'],
    own: true,
  })
  await eventually(() =>
    expect(screen.cares.at(-1)?.calendar.off).toEqual(expect.arrayContaining(['2026-10-01', '2027-01-01'])),
  )
  expect((await hall.ask('PUT', '/api/holidays/2027', { ...body, off: ['tomorrow'] })).status).toBe(400)
  // Half an hour into the new year New Year's Eve is not over yet.
  hall.clock.now = new Date('2027-01-01T00:30:00+08:00')
  const late = await hall.openScreen()
  await eventually(() => expect(late.cares[0]?.calendar.off).toContain('2026-10-01'))
})
