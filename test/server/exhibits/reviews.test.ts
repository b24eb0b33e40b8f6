import { afterEach, beforeEach, expect, test } from 'vitest'
import type { EditingEntry, EditingHouse } from '#content/schema/editing.ts'
import type { ExhibitDraft, Publication } from '#content/schema/edition.ts'
import { openTestExhibits } from '../../support/openTestExhibits.ts'
import { sampleExhibit } from '../../support/sampleExhibits.ts'

type Person = readonly [string, 'admin' | 'chief' | 'editor']
const [lin, mei, admin]: [Person, Person, Person] = [
  ['lin', 'editor'],
  ['mei', 'chief'],
  ['admin', 'admin'],
]
let hall: Awaited<ReturnType<typeof openTestExhibits>>
beforeEach(async () => {
  const people = [lin, mei, admin, ['wang', 'staff'] as const].map(([username, role]) => ({ username, role }))
  hall = await openTestExhibits({ people })
})
afterEach(() => hall.close())

const draft = async (id: string) => (await hall.ask<ExhibitDraft>(lin, 'GET', `/api/exhibits/${id}`)).body
const write = async (who: Person, id: string, zh: string) => {
  const { version } = await draft(id)
  const exhibit = { ...sampleExhibit(id, id === 'plum' ? 1 : 0), title: { zh, en: 'Title' } }
  return hall.ask<ExhibitDraft>(who, 'PUT', `/api/exhibits/${id}`, { version, exhibit })
}
const decide = async (who: Person, id: string, act: string, words = '', version?: number) =>
  hall.ask<ExhibitDraft>(who, 'POST', `/api/exhibits/${id}/review`, {
    ...{ act, words },
    version: version ?? (await draft(id)).version,
  })
const publish = (who: Person, body: object = {}) =>
  hall.ask<Publication>(who, 'POST', '/api/editions', { note: '', ...body })
const titles = async () =>
  (await hall.app.inject('/api/edition')).json().exhibits.map((one: ExhibitDraft['exhibit']) => one.title.zh)
const log = async (): Promise<unknown[]> =>
  (await hall.ask<EditingEntry[]>(lin, 'GET', '/api/editing/acts')).body
    .reverse()
    .map(({ by, act, exhibit, version, words }) =>
      [by, act, exhibit, version, words].filter((one) => one !== ''),
    )

test('an editor sends, a chief editor returns with words, approves the next one and publishes it; the log knows all of it', async () => {
  await write(lin, 'cherry', '樱花树下')
  expect((await publish(lin)).code).toBe('access/not-allowed')
  expect((await publish(mei)).code).toBe('edition/not-approved')
  const sent = await decide(lin, 'cherry', 'sent', '请看标题')
  expect(sent.body).toMatchObject({ state: 'review', review: { act: 'sent', by: 'lin', words: '请看标题' } })
  expect((await decide(lin, 'cherry', 'approved')).code).toBe('access/not-allowed')
  expect((await decide(mei, 'cherry', 'returned')).code).toBe('review/words-missing')
  const returned = await decide(mei, 'cherry', 'returned', '再短些')
  expect(returned.body).toMatchObject({ state: 'draft', review: { words: '再短些' } })
  await write(lin, 'cherry', '樱花')
  await decide(lin, 'cherry', 'sent')
  expect((await decide(mei, 'cherry', 'approved')).body.state).toBe('approved')
  const { body } = await publish(mei, { note: '标题' })
  expect(await titles()).toEqual(['樱花', '一棵樱的四季'])
  expect(hall.announced).toEqual([body.edition])
  expect((await draft('cherry')).state).toBe('shown')
  expect(await log()).toEqual([
    ['lin', 'sent', 'cherry', 1, '请看标题'],
    ['mei', 'returned', 'cherry', 1, '再短些'],
    ['lin', 'sent', 'cherry', 2],
    ['mei', 'approved', 'cherry', 2],
    ['mei', 'published', 'cherry', 2, '标题'],
  ])
  expect(hall.news).toContainEqual({ what: 'review', exhibit: 'cherry' })
})

test('an edit after the approval puts it back to draft; only what is approved is published, the rest stays written', async () => {
  for (const id of ['cherry', 'plum']) {
    await write(lin, id, `新${id}`)
    await decide(lin, id, 'sent')
    await decide(mei, id, 'approved')
  }
  await write(lin, 'cherry', '又改了')
  expect((await draft('cherry')).state).toBe('draft')
  await publish(mei)
  expect(await titles()).toEqual(['一棵樱的四季', '新plum'])
  expect(await draft('cherry')).toMatchObject({ changed: true, exhibit: { title: { zh: '又改了' } } })
})

test('what has changed since it was read is neither approved nor published', async () => {
  await write(lin, 'cherry', '读过的')
  await decide(lin, 'cherry', 'sent')
  const { version } = await draft('cherry')
  await write(lin, 'cherry', '没读过的')
  await decide(lin, 'cherry', 'sent')
  const late = await decide(mei, 'cherry', 'approved', '', version)
  expect([late.status, late.code, late.detail]).toEqual([409, 'exhibit/changed-since', '没读过的'])
  const stale = await publish(mei, { exhibits: [{ id: 'cherry', version }] })
  expect(stale.code).toBe('exhibit/changed-since')
  expect(await titles()).toEqual(['一棵樱的四季', '一棵樱的四季'])
})

test('nobody approves a text of their own while somebody else could, unless the hall allows it', async () => {
  await write(mei, 'cherry', '梅自己写的')
  await decide(mei, 'cherry', 'sent')
  const refused = await decide(mei, 'cherry', 'approved')
  expect([refused.status, refused.code]).toEqual([403, 'review/own-text'])
  expect((await publish(mei)).code).toBe('edition/not-approved')
  expect((await hall.ask(mei, 'PUT', '/api/editing/own-text', { ownText: 'always' })).status).toBe(403)
  const { body } = await hall.ask<EditingHouse>(admin, 'PUT', '/api/editing/own-text', { ownText: 'always' })
  expect(body.ownText).toBe('always')
  expect(body.people.map(({ username }) => username)).toEqual(['lin', 'mei', 'admin'])
  expect((await decide(mei, 'cherry', 'approved')).body.state).toBe('approved')
})

test('an administrator may publish without review and has to say why; nobody else may', async () => {
  await write(lin, 'cherry', '急用')
  expect((await publish(mei, { reason: '开馆' })).code).toBe('review/only-admin-skips')
  expect((await publish(admin)).code).toBe('edition/not-approved')
  expect((await publish(admin, { reason: '今天开馆' })).status).toBe(201)
  expect((await titles())[0]).toBe('急用')
  expect(await log()).toContainEqual(['admin', 'skipped', 'cherry', 1, '今天开馆'])
})

test('of drafts that were named either all are published or none', async () => {
  await write(lin, 'cherry', '已通过')
  await decide(lin, 'cherry', 'sent')
  await decide(mei, 'cherry', 'approved')
  await write(lin, 'plum', '未通过')
  const exhibits = ['cherry', 'plum'].map((id) => ({ id, version: 1 }))
  const refused = await publish(mei, { exhibits })
  expect([refused.code, refused.detail]).toEqual(['edition/not-approved', '未通过'])
  expect(await titles()).toEqual(['一棵樱的四季', '一棵樱的四季'])
  const fewer = await publish(mei, { exhibits: [{ id: 'cherry', version: 1 }] })
  expect(fewer.status).toBe(201)
})

test('while a publication is made nobody can save what it is about, and no save is lost', async () => {
  await write(lin, 'cherry', '已通过')
  await decide(lin, 'cherry', 'sent')
  await decide(mei, 'cherry', 'approved')
  const payload = { version: 1, exhibit: { ...sampleExhibit('cherry'), title: { zh: '同时写的', en: 'T' } } }
  const [published, saved] = await Promise.all([
    publish(mei),
    hall.ask(lin, 'PUT', '/api/exhibits/cherry', payload),
  ])
  const now = (await draft('cherry')).exhibit.title.zh
  // Whoever was first, nothing is lost: the save is refused, or what was saved is still there and not in the hall.
  if (saved.status === 200) expect([published.code, now]).toEqual(['edition/not-approved', '同时写的'])
  else expect([published.status, saved.code, now]).toEqual([201, 'exhibit/saved-by-other', '已通过'])
})

test('an approval does not outlive a rollback that changes what it was made for', async () => {
  const [shipped] = (await hall.ask<Publication[]>(lin, 'GET', '/api/editions')).body
  await write(lin, 'cherry', '一版')
  await publish(admin, { reason: '试' })
  await write(lin, 'cherry', '二版')
  await decide(lin, 'cherry', 'sent')
  await decide(mei, 'cherry', 'approved')
  expect((await hall.ask(lin, 'POST', `/api/editions/${shipped?.edition}/current`)).status).toBe(403)
  expect((await hall.ask(mei, 'POST', `/api/editions/${shipped?.edition}/current`)).status).toBe(201)
  expect(await draft('cherry')).toMatchObject({ state: 'draft', exhibit: { title: { zh: '二版' } } })
})
