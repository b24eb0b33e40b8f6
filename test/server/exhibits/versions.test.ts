import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DraftVersion } from '#content/schema/editing.ts'
import type { ExhibitDraft } from '#content/schema/edition.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import { openTestExhibits } from '../../support/openTestExhibits.ts'
import { sampleExhibit } from '../../support/sampleExhibits.ts'

let hall: Awaited<ReturnType<typeof openTestExhibits>>
beforeAll(async () => {
  hall = await openTestExhibits()
})
afterAll(() => hall?.close())

const lin = ['lin', 'chief'] as const
const draft = async (id: string) => (await hall.ask<ExhibitDraft>(lin, 'GET', `/api/exhibits/${id}`)).body
const write = async (id: string, zh: string, change: (exhibit: Exhibit) => Exhibit = (one) => one) => {
  const { version } = await draft(id)
  const exhibit = change({ ...sampleExhibit(id), title: { zh, en: 'Title' } })
  return (await hall.ask<ExhibitDraft>(lin, 'PUT', `/api/exhibits/${id}`, { version, exhibit })).body
}
const walk = async (id: string, how: object) => {
  const { version } = await draft(id)
  return hall.ask<ExhibitDraft>(lin, 'POST', `/api/exhibits/${id}/versions`, { version, ...how })
}
const titleOf = (one: ExhibitDraft) => one.exhibit.title.zh

test('undo and redo walk along every saved version, as far back as what the hall shows, and are versions themselves', async () => {
  await write('cherry', '一稿')
  await write('cherry', '二稿')
  expect(titleOf((await walk('cherry', { act: 'undo' })).body)).toBe('一稿')
  const first = (await walk('cherry', { act: 'undo' })).body
  expect([titleOf(first), first.changed, first.undo, first.redo]).toEqual([
    '一棵樱的四季',
    false,
    false,
    true,
  ])
  expect((await walk('cherry', { act: 'undo' })).code).toBe('exhibit/nothing-to-undo')
  expect(titleOf((await walk('cherry', { act: 'redo' })).body)).toBe('一稿')
  expect(titleOf((await walk('cherry', { act: 'redo' })).body)).toBe('二稿')
  expect((await walk('cherry', { act: 'redo' })).code).toBe('exhibit/nothing-to-redo')
  const versions = (await hall.ask<DraftVersion[]>(lin, 'GET', '/api/exhibits/cherry/versions')).body
  expect(versions.map(({ version, act, repeats, by }) => [version, act, repeats, by])).toEqual([
    [6, 'redo', 2, 'lin'],
    [5, 'redo', 1, 'lin'],
    [4, 'undo', 0, 'lin'],
    [3, 'undo', 1, 'lin'],
    [2, 'write', null, 'lin'],
    [1, 'write', null, 'lin'],
  ])
})

test('a draft that was discarded can be had back, and so can any older version of it', async () => {
  await write('cherry', '要留住的稿')
  await hall.ask(lin, 'DELETE', '/api/exhibits/cherry')
  expect(titleOf(await draft('cherry'))).toBe('一棵樱的四季')
  expect(titleOf((await walk('cherry', { act: 'undo' })).body)).toBe('要留住的稿')
  expect(titleOf((await walk('cherry', { restore: 1 })).body)).toBe('一稿')
  expect((await walk('cherry', { restore: 999 })).code).toBe('exhibit/no-such-version')
})

test('two hundred versions say afterwards what each of them said, though few are kept whole', async () => {
  const wished = (number: number) => (exhibit: Exhibit) => ({
    ...exhibit,
    // Now and then a list grows, shrinks, or something appears and goes.
    panels: Array.from({ length: 1 + (number % 3) }, (_, place) => ({
      ...(exhibit.panels[0] as Exhibit['panels'][0]),
      id: `panel-${place}`,
      ...(number % 4 ? { more: { zh: `更多 ${number}`, en: 'More' } } : {}),
    })),
  })
  for (let number = 1; number <= 200; number++) await write('plum', `第 ${number} 稿`, wished(number))
  for (const number of [1, 49, 50, 51, 99, 100, 137, 200]) {
    const { body } = await hall.ask<{ exhibit: Exhibit }>(lin, 'GET', `/api/exhibits/plum/versions/${number}`)
    const said = { ...sampleExhibit('plum'), title: { zh: `第 ${number} 稿`, en: 'Title' } }
    expect(body.exhibit).toEqual(wished(number)(said))
  }
  const { whole } = await hall.database
    .selectFrom('draft_versions')
    .select(({ fn }) => fn.count<number>('whole').as('whole'))
    .where('exhibit', '=', 'plum')
    .executeTakeFirstOrThrow()
  expect(whole).toBe(5)
})

test('a zero and half a character that a program left in a text do not keep it from being saved', async () => {
  const saved = await write('cherry', '樱\u0000花\ud83c')
  expect(titleOf(saved)).toBe('樱花\ufffd')
  expect(titleOf(await draft('cherry'))).toBe('樱花\ufffd')
})

test('a number that no version has is refused and is no fault of ours', async () => {
  const { code } = await walk('cherry', { restore: 99_999_999_999 })
  expect(code).toBe('request/invalid')
})

test('an undo that was read before somebody else saved is refused, and changes nothing', async () => {
  const { version } = await draft('cherry')
  await write('cherry', '别人的稿')
  const late = await hall.ask(lin, 'POST', '/api/exhibits/cherry/versions', { version, act: 'undo' })
  expect([late.status, late.code]).toEqual([409, 'exhibit/saved-by-other'])
  expect(titleOf(await draft('cherry'))).toBe('别人的稿')
})

test('of twenty saves onto one version at the same moment one succeeds', async () => {
  const { version } = await draft('cherry')
  const payload = { version, exhibit: { ...sampleExhibit('cherry'), title: { zh: '抢先', en: 'First' } } }
  const said = await Promise.all(
    Array.from({ length: 20 }, () => hall.ask(lin, 'PUT', '/api/exhibits/cherry', payload)),
  )
  expect(said.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(said.filter(({ code }) => code === 'exhibit/saved-by-other')).toHaveLength(19)
  expect((await draft('cherry')).version).toBe(version + 1)
})

test('versions cannot be changed or deleted, even by hand', async () => {
  await expect(hall.database.deleteFrom('draft_versions').execute()).rejects.toThrow('append-only')
  await expect(hall.database.deleteFrom('editing_acts').execute()).rejects.toThrow('append-only')
})
