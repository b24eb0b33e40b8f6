import { afterEach, beforeEach, expect, test } from 'vitest'
import type { WrittenPlan } from '#content/contract/routes/plan.ts'
import type { HallWords } from '#content/contract/routes/words.ts'
import { withMark } from '#content/editor/plan/changePlan.ts'
import type { EditingEntry, Schedule } from '#content/schema/editing.ts'
import type { ExhibitDraft, Publication } from '#content/schema/edition.ts'
import { emptyPlan } from '#content/schema/hallPlan.ts'
import type { PartDraft } from '#content/schema/partDraft.ts'
import { zh } from '#content/strings/zh/kiosk.ts'
import { openTestExhibits } from '../../support/openTestExhibits.ts'
import { sampleExhibit } from '../../support/sampleExhibits.ts'

type Person = readonly [string, 'admin' | 'chief' | 'editor']
const [lin, mei, admin]: [Person, Person, Person] = [
  ['lin', 'editor'],
  ['mei', 'chief'],
  ['admin', 'admin'],
]
const KEY = 'kiosk/home.title'
let hall: Awaited<ReturnType<typeof openTestExhibits>>
beforeEach(async () => {
  hall = await openTestExhibits({ people: [lin, mei, admin].map(([username, role]) => ({ username, role })) })
})
afterEach(() => hall.close())

const part = async (): Promise<PartDraft> => {
  const all = (await hall.ask<PartDraft[]>(lin, 'GET', '/api/parts')).body
  return all.find((one) => one.part === 'words') as PartDraft
}
const say = async (who: Person, zh: string) => {
  const { version } = (await hall.ask<HallWords>(who, 'GET', '/api/words')).body
  return hall.ask<HallWords>(who, 'PUT', '/api/words', { version, written: { [KEY]: { zh } } })
}
const decide = async (who: Person, act: string, words = '', version?: number) =>
  hall.ask<PartDraft>(who, 'POST', '/api/parts/words/review', {
    ...{ act, words },
    version: version ?? (await part()).version,
  })
const publish = (who: Person, body: object = {}) => hall.ask<Publication>(who, 'POST', '/api/editions', body)
const said = async (): Promise<unknown> => (await hall.app.inject('/api/edition')).json().words?.[KEY]?.zh
const writeCherry = async (who: Person, zh: string) => {
  const { version } = (await hall.ask<ExhibitDraft>(who, 'GET', '/api/exhibits/cherry')).body
  const exhibit = { ...sampleExhibit('cherry', 0), title: { zh, en: 'Title' } }
  await hall.ask(who, 'PUT', '/api/exhibits/cherry', { version, exhibit })
}

test('words go from a draft to a review, are returned, sent again, approved and published, and the log says who did what', async () => {
  await say(lin, '往哪儿走？')
  expect(await part()).toMatchObject({
    ...{ state: 'draft', changed: true, authors: ['lin'], updatedBy: 'lin', version: 1 },
    was: { [KEY]: { zh: zh['home.title'] } },
    now: { [KEY]: { zh: '往哪儿走？' } },
  })
  const early = await publish(mei)
  expect([early.status, early.code, early.detail]).toEqual([409, 'edition/not-approved', '词句'])
  expect((await decide(lin, 'sent', '请看')).body.state).toBe('review')
  expect((await decide(lin, 'approved')).code).toBe('access/not-allowed')
  expect((await decide(mei, 'returned')).code).toBe('review/words-missing')
  await decide(mei, 'returned', '太口语')
  expect((await part()).state).toBe('draft')
  await say(lin, '想先去哪里？')
  await decide(lin, 'sent')
  expect((await decide(mei, 'approved', '', 1)).code).toBe('part/changed-since')
  await decide(mei, 'approved')
  const { version } = await part()
  expect((await publish(mei, { parts: [{ part: 'words', version }] })).status).toBe(201)
  expect(await said()).toBe('想先去哪里？')
  expect(await part()).toMatchObject({ state: 'shown', changed: false, authors: [] })
  const acts = (await hall.ask<EditingEntry[]>(lin, 'GET', '/api/editing/acts')).body.reverse()
  expect(acts.map(({ by, act, part, version }) => [by, act, part, version])).toEqual([
    ['lin', 'sent', 'words', 1],
    ['mei', 'returned', 'words', 1],
    ['lin', 'sent', 'words', 2],
    ['mei', 'approved', 'words', 2],
    ['mei', 'published', 'words', 2],
  ])
})

test('what is approved is approved as it was: one more word makes it a draft, and an exhibit that is published takes no words along', async () => {
  await say(lin, '第一句')
  await decide(lin, 'sent')
  await decide(mei, 'approved')
  await say(lin, '没审过的')
  expect((await part()).state).toBe('draft')
  await writeCherry(mei, '梅自己写的')
  // Without a list, all that may: her own, and not his.
  await publish(admin, { exhibits: [{ id: 'cherry', version: 1 }], reason: '开馆' })
  expect(await said()).toBeUndefined()
  expect(await part()).toMatchObject({ state: 'draft', changed: true })
  const skipped = await publish(admin, { parts: [{ part: 'words', version: 2 }], reason: '有错字' })
  expect([skipped.status, await said()]).toEqual([201, '没审过的'])
})

test('a time that was set shows the words as they were then, and not over newer ones', async () => {
  const at = (minutes: number) => new Date(hall.clock.now + minutes * 60_000).toISOString()
  const schedule = async (minutes: number) =>
    hall.ask<Schedule>(admin, 'POST', '/api/schedules', {
      ...{ at: at(minutes), reason: '节日' },
      parts: [{ part: 'words', version: (await part()).version }],
    })
  const later = async (minutes: number) => {
    hall.clock.now += minutes * 60_000
    await hall.hall.look()
  }
  await say(lin, '春节好')
  const { status, body } = await schedule(10)
  expect([status, body.parts, body.exhibits]).toEqual([201, ['words'], []])
  await say(lin, '还没审的')
  await later(10)
  expect(await said()).toBe('春节好')
  expect(await part()).toMatchObject({ state: 'draft', changed: true })

  await schedule(30)
  await say(mei, '梅写的')
  await publish(admin, { parts: [{ part: 'words', version: (await part()).version }], reason: '急' })
  await later(30)
  const [last] = (await hall.ask<Schedule[]>(lin, 'GET', '/api/schedules')).body
  expect([last?.state, last?.problem]).toEqual(['failed', { code: 'schedule/overtaken', detail: '词句' }])
  expect(await said()).toBe('梅写的')
})

test('a draft of words is thrown away by whoever has read it last', async () => {
  await say(lin, '不要了')
  const discard = (version: number) => hall.ask<PartDraft>(mei, 'DELETE', '/api/parts/words', { version })
  expect([(await discard(0)).code, (await discard(0)).detail]).toEqual(['part/saved-by-other', 'lin'])
  expect((await discard(1)).body).toMatchObject({ changed: false, state: 'shown', version: 2 })
  expect((await publish(admin)).code).toBe('edition/nothing-changed')
})

test('the plan of the hall is a draft, goes with the edition as a document of its own, and back with it', async () => {
  const read = async (): Promise<WrittenPlan> => (await hall.ask<WrittenPlan>(lin, 'GET', '/api/plan')).body
  const drawn = withMark(emptyPlan, { kind: 'exhibit', id: 'cherry' })
  const draw = (version: number, written: unknown) => hall.ask(lin, 'PUT', '/api/plan', { version, written })
  expect(await read()).toEqual({ written: emptyPlan, changed: false, version: 0, undo: false, redo: false })
  expect((await draw(0, drawn)).status).toBe(200)
  const late = await draw(0, emptyPlan)
  expect([late.status, late.code, late.detail]).toEqual([409, 'part/saved-by-other', 'lin'])
  expect((await draw(1, { ...drawn, width: 2 })).status).toBe(400)
  expect(await read()).toEqual({ written: drawn, changed: true, version: 1, undo: true, redo: false })
  const before = (await hall.app.inject('/api/edition')).json()
  expect(before.plan).toBeUndefined()
  const { body } = await publish(admin, { parts: [{ part: 'plan', version: 1 }], reason: '开馆' })
  expect((await hall.app.inject('/api/edition')).json().plan).toEqual(drawn)
  expect((await read()).changed).toBe(false)
  await hall.ask(admin, 'POST', `/api/editions/${before.id}/current`)
  expect((await read()).written).toEqual(emptyPlan)
  expect(body.edition).not.toBe(before.id)
})

test('what was drawn on the plan is taken back step by step and made again, by whoever comes next; a publication begins anew', async () => {
  const one = withMark(emptyPlan, { kind: 'exhibit', id: 'cherry' })
  const two = withMark(one, { kind: 'exhibit', id: 'plum' })
  await hall.ask(lin, 'PUT', '/api/plan', { version: 0, written: one })
  await hall.ask(lin, 'PUT', '/api/plan', { version: 1, written: two })
  const walk = (version: number, act: string) =>
    hall.ask<WrittenPlan>(mei, 'POST', '/api/plan/versions', { version, act })
  expect((await walk(1, 'undo')).code).toBe('part/saved-by-other')
  expect((await walk(2, 'redo')).code).toBe('exhibit/nothing-to-redo')
  const back = { written: one, changed: true, version: 3, undo: true, redo: true }
  expect((await walk(2, 'undo')).body).toEqual(back)
  expect((await walk(3, 'undo')).body).toMatchObject({ written: emptyPlan, changed: false, undo: false })
  expect((await walk(4, 'undo')).code).toBe('exhibit/nothing-to-undo')
  await walk(4, 'redo')
  expect((await walk(5, 'redo')).body).toMatchObject({ written: two, version: 6, redo: false })
  await publish(admin, { parts: [{ part: 'plan', version: 6 }], reason: '开馆' })
  const shown = (await hall.ask<WrittenPlan>(lin, 'GET', '/api/plan')).body
  expect(shown).toEqual({ written: two, changed: false, version: 7, undo: false, redo: false })
})
