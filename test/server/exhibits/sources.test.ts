import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ExhibitDraft, Publication } from '#content/schema/edition.ts'
import type { HallSources } from '#content/schema/hallSources.ts'
import type { Source } from '#content/schema/source.ts'
import { isPublicAddress } from '../../../server/reachAddress.ts'
import { openTestExhibits } from '../../support/openTestExhibits.ts'
import { sampleExhibit } from '../../support/sampleExhibits.ts'

const lin = ['lin', 'editor'] as const
const admin = ['admin', 'admin'] as const
const answers: Record<string, number | null | undefined> = {
  'https://there.test/': 200,
  'https://gone.test/a': 404,
  'http://nowhere.test/': null,
  'https://shy.test/': 403,
}
let hall: Awaited<ReturnType<typeof openTestExhibits>>
beforeAll(async () => {
  const people = [lin, admin].map(([username, role]) => ({ username, role }))
  hall = await openTestExhibits({ people, reach: async ({ href }) => answers[href] })
})
afterAll(() => hall.close())

const named = (key: string, url?: string): Source => ({
  ...{ key, name: { zh: `来源${key}`, en: `Source ${key}` } },
  ...(url ? { url } : {}),
})
const read = async () => (await hall.ask<HallSources>(lin, 'GET', '/api/sources')).body
const save = async (written: readonly Source[], version?: number) =>
  hall.ask<HallSources>(lin, 'PUT', '/api/sources', { version: version ?? (await read()).version, written })
const cite = async (key: string) => {
  const { version } = (await hall.ask<ExhibitDraft>(lin, 'GET', '/api/exhibits/cherry')).body
  const sample = sampleExhibit('cherry', 0)
  const exhibit = { ...sample, panels: sample.panels.map((panel) => ({ ...panel, sources: [key] })) }
  return hall.ask<ExhibitDraft>(lin, 'PUT', '/api/exhibits/cherry', { version, exhibit })
}

test('a source is written, cited by a draft and from then on cannot be left out; one that nobody cites can', async () => {
  const before = await read()
  const saved = await save([...before.written, named('Z1'), named('Z2')])
  expect(saved.body).toMatchObject({ changed: true, missing: [] })
  expect(saved.body.cited.Z1).toBeUndefined()
  expect((await cite('Z1')).status).toBe(200)
  expect((await read()).cited.Z1).toEqual([
    { kind: 'exhibit', id: 'cherry', title: sampleExhibit('cherry', 0).title },
  ])
  const refused = await save([...before.written, named('Z2')])
  expect([refused.status, refused.code]).toEqual([409, 'source/cited'])
  expect(refused.detail).toBe(`Z1：${sampleExhibit('cherry', 0).title.zh}`)
  expect((await save([...before.written, named('Z1')])).status).toBe(200)
})

test('an exhibit does not go into the hall without the source that it cites', async () => {
  const exhibits = [{ id: 'cherry', version: 1 }]
  const publish = (body: object) =>
    hall.ask<Publication>(admin, 'POST', '/api/editions', { reason: '开馆', ...body })
  const alone = await publish({ exhibits })
  expect([alone.status, alone.code]).toEqual([409, 'source/missing'])
  expect(alone.detail).toContain('Z1')
  const { version } = await read()
  expect((await publish({ exhibits, parts: [{ part: 'sources', version }] })).status).toBe(201)
  expect(await read()).toMatchObject({ changed: false, missing: [] })
})

test('two of one key, an address that is none, and what was read before somebody else saved are refused', async () => {
  const { written, version } = await read()
  expect(await save([...written, named('Z1')])).toMatchObject({ code: 'source/twice', detail: 'Z1' })
  for (const url of ['ftp://example.com/a', 'two words.com', 'nodots', 'https://me:pw@example.com'])
    expect([url, (await save([...written, named('Z3', url)])).code]).toEqual([url, 'source/address'])
  expect((await save([...written, named('Z3')], version - 1)).code).toBe('part/saved-by-other')
})

test('addresses are asked whether they still answer; only what says so itself is gone', async () => {
  const { written } = await read()
  const asked = [
    named('T1', 'there.test'),
    named('T2', 'gone.test/a'),
    named('T3', 'http://nowhere.test'),
    named('T4', 'https://shy.test/'),
    named('T5', 'silent.test'),
    named('T6'),
  ]
  await save([...written, ...asked])
  const keys = asked.map(({ key }) => key)
  const { body } = await hall.ask<unknown>(lin, 'POST', '/api/sources/check', { keys })
  expect(body).toEqual([
    { key: 'T1', state: 'there', status: 200 },
    { key: 'T2', state: 'gone', status: 404 },
    { key: 'T3', state: 'gone', status: null },
    { key: 'T4', state: 'unsure', status: 403 },
    { key: 'T5', state: 'unsure', status: null },
  ])
})

test('a hall without a network takes no address for gone', async () => {
  const { body } = await hall.ask<unknown>(lin, 'POST', '/api/sources/check', { keys: ['T3'] })
  expect(body).toEqual([{ key: 'T3', state: 'unsure', status: null }])
})

test('the hall asks the public net and no address inside a house', () => {
  const houses = [
    '127.0.0.1',
    '10.1.2.3',
    '192.168.1.9',
    '172.20.0.1',
    '169.254.1.1',
    '100.64.0.1',
    '0.0.0.0',
  ]
  for (const ip of [...houses, '::1', 'fe80::1', 'fd00::1', '::ffff:127.0.0.1'])
    expect([ip, isPublicAddress(ip)]).toEqual([ip, false])
  for (const ip of ['93.184.216.34', '2606:2800:220:1::1'])
    expect([ip, isPublicAddress(ip)]).toEqual([ip, true])
})
