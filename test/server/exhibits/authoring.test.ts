import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ExhibitDraft, Publication } from '#content/schema/edition.ts'
import { openTestExhibits } from '../../support/openTestExhibits.ts'
import { sampleExhibit } from '../../support/sampleExhibits.ts'
import { as } from '../../support/testServer.ts'

let opened: Awaited<ReturnType<typeof openTestExhibits>>
let { app, hall } = {} as typeof opened
const headers = as('lin', 'chief')

beforeEach(async () => {
  opened = await openTestExhibits()
  ;({ app, hall } = opened)
})
afterEach(() => opened.close())

const ask = async <Reply = ExhibitDraft>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  payload?: object,
) => {
  const reply = await app.inject({ method, url, headers, ...(payload ? { payload } : {}) })
  return {
    status: reply.statusCode,
    body: reply.json<Reply>(),
    code: reply.json().code as string | undefined,
  }
}
const add = (zh: string, en: string, from = 'cherry') =>
  ask('POST', '/api/exhibits', { title: { zh, en }, theme: 'city', from: { exhibit: from } })
const publish = () => ask<Publication>('POST', '/api/editions', { note: '' })
const shown = async () =>
  (await app.inject('/api/edition')).json().exhibits.map(({ id }: { id: string }) => id) as string[]
const places = async () =>
  (await ask<ExhibitDraft[]>('GET', '/api/exhibits')).body.map(({ exhibit, place }) => [exhibit.id, place])

test('a new exhibit begins with the words of another, is in no edition before it is published, and in the next one after', async () => {
  const added = await add('屋顶上的菜园', 'A garden on the roof')
  expect([added.status, added.body.place, added.body.changed]).toEqual([201, 'new', true])
  expect(added.body.exhibit).toMatchObject({
    id: 'a-garden-on-the-roof',
    theme: 'city',
    order: 11,
    title: { zh: '屋顶上的菜园' },
    panels: sampleExhibit('cherry').panels,
  })
  expect(await shown()).toEqual(['cherry', 'plum'])
  expect((await publish()).status).toBe(201)
  expect(await shown()).toEqual(['cherry', 'plum', 'a-garden-on-the-roof'])
  expect(await places()).toEqual([
    ['cherry', 'hall'],
    ['plum', 'hall'],
    ['a-garden-on-the-roof', 'hall'],
  ])
})

test('two exhibits of one title get two names, also when both editors press at once', async () => {
  const [one, other] = await Promise.all([add('副本', 'A copy'), add('副本', 'A copy')])
  expect([one.body.exhibit.id, other.body.exhibit.id].sort()).toEqual(['a-copy', 'a-copy-2'])
})

test('a name that was thrown away is not given again, so that figures never mix', async () => {
  await add('屋顶', 'Roof')
  await ask('DELETE', '/api/exhibits/roof')
  expect((await add('屋顶', 'Roof')).body.exhibit.id).toBe('roof-2')
})

test('an exhibit that was put away leaves with the next edition, keeps its words for the figures and comes back as it was last written', async () => {
  const plum = { ...sampleExhibit('plum', 1), minutes: 7 }
  await ask('PUT', '/api/exhibits/plum', { version: 0, exhibit: plum })
  expect((await ask('POST', '/api/exhibits/plum/archive')).body.place).toBe('leaving')
  expect(await shown()).toEqual(['cherry', 'plum'])
  await publish()
  expect(await shown()).toEqual(['cherry'])
  expect(await places()).toEqual([
    ['cherry', 'hall'],
    ['plum', 'archived'],
  ])
  expect((await hall.words()).map(({ id }) => id)).toEqual(['cherry', 'plum'])
  const late = await ask('PUT', '/api/exhibits/plum', { version: 2, exhibit: plum })
  expect([late.status, late.code]).toEqual([409, 'exhibit/archived'])
  const back = await ask('DELETE', '/api/exhibits/plum/archive')
  expect([back.body.place, back.body.exhibit.minutes]).toEqual(['new', 7])
  await publish()
  expect(await shown()).toEqual(['cherry', 'plum'])
})

test('whoever changes their mind before publishing has lost nothing', async () => {
  await ask('POST', '/api/exhibits/plum/archive')
  expect((await ask('DELETE', '/api/exhibits/plum/archive')).body).toMatchObject({
    place: 'hall',
    changed: false,
  })
  expect((await publish()).code).toBe('edition/nothing-changed')
})

test('the last exhibit of a hall cannot be put away', async () => {
  await ask('POST', '/api/exhibits/plum/archive')
  expect((await ask('POST', '/api/exhibits/cherry/archive')).code).toBe('exhibit/last-one')
})

test('a new exhibit that is thrown away before it was ever shown can be restored', async () => {
  await add('屋顶', 'Roof')
  expect((await ask('DELETE', '/api/exhibits/roof')).body.place).toBe('archived')
  expect((await ask('DELETE', '/api/exhibits/roof/archive')).body).toMatchObject({
    place: 'new',
    exhibit: { title: { zh: '屋顶' } },
  })
})

test('rolling back to an edition that does not know an exhibit puts it away; rolling forward brings it back', async () => {
  const before = (await app.inject('/api/edition')).json().id as string
  await add('屋顶', 'Roof')
  const after = (await publish()).body.edition
  await ask('POST', `/api/editions/${before}/current`)
  expect(await places()).toEqual([
    ['cherry', 'hall'],
    ['plum', 'hall'],
    ['roof', 'archived'],
  ])
  await ask('POST', `/api/editions/${after}/current`)
  expect(await places()).toEqual([
    ['cherry', 'hall'],
    ['plum', 'hall'],
    ['roof', 'hall'],
  ])
})

test('an exhibit stands where it was put, and only those that had to move are changed', async () => {
  await add('屋顶', 'Roof')
  const moved = await ask<ExhibitDraft[]>('POST', '/api/exhibits/roof/place', { before: 'plum' })
  const orders = Object.fromEntries(moved.body.map(({ exhibit }) => [exhibit.id, exhibit.order]))
  expect(orders).toEqual({ cherry: 0, roof: 1, plum: 2 })
  expect(moved.body.filter(({ changed }) => changed).map(({ exhibit }) => exhibit.id)).toEqual([
    'plum',
    'roof',
  ])
  const nowhere = await ask('POST', '/api/exhibits/roof/place', { before: 'elm' })
  expect(nowhere.code).toBe('exhibit/not-found')
})

test('what is not there cannot be copied, put away or restored', async () => {
  expect((await add('屋顶', 'Roof', 'elm')).code).toBe('exhibit/not-found')
  expect((await ask('POST', '/api/exhibits/elm/archive')).code).toBe('exhibit/not-found')
  expect((await ask('DELETE', '/api/exhibits/elm/archive')).code).toBe('exhibit/not-found')
})
