import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { HallWords } from '#content/contract/routes/words.ts'
import type { Edition, ExhibitDraft, Publication } from '#content/schema/edition.ts'
import type { EditionFileReport } from '#content/schema/editionFile.ts'
import type { LibraryEntry } from '#content/schema/library.ts'
import type { EditionPointer, Manifest } from '#content/schema/manifest.ts'
import { pictureFacts } from '#content/schema/mediaFacts.ts'
import { contents, fileOf, hashOf, words, zipOf } from '../../support/editionZip.ts'
import { eventually } from '../../support/eventually.ts'
import { keepModel } from '../../support/keepModel.ts'
import { sampleEdition } from '../../support/sampleExhibits.ts'
import { openTestHall } from '../../support/testHall.ts'

type Hall = Awaited<ReturnType<typeof openTestHall>>
type Headers = Awaited<ReturnType<Hall['cookieOf']>>
let here: { hall: Hall; headers: Headers }
let there: { hall: Hall; headers: Headers }
let exported: Buffer
let edition: string
let model: LibraryEntry

const open = async () => {
  const hall = await openTestHall()
  return { hall, headers: await hall.cookieOf('admin') }
}
const ask = async <Reply>(
  { hall, headers }: typeof here,
  method: 'GET' | 'POST' | 'PUT',
  url: string,
  payload?: object,
) => {
  const reply = await hall.app.inject({ method, url, headers, ...(payload ? { payload } : {}) })
  return { status: reply.statusCode, body: reply.json<Reply & { code?: string; detail?: string }>() }
}
const send = async (to: typeof here, zip: Buffer) => {
  const reply = await to.hall.app.inject({
    method: 'POST',
    url: '/api/edition-files',
    headers: { ...to.headers, 'content-type': 'application/zip' },
    payload: zip,
  })
  return { status: reply.statusCode, body: reply.json<EditionFileReport & { code?: string }>() }
}
/** The sizes that the library makes of the one picture that was sent. */
const sizesMade = () =>
  eventually(async () => {
    const [entry] = (await ask<LibraryEntry[]>(here, 'GET', '/api/library')).body
    return pictureFacts.parse(entry?.facts).avif.map(({ bytes: _, ...size }) => size)
  })
const shown = async ({ hall }: typeof here) => (await hall.app.inject('/api/edition')).json<Edition>()

beforeAll(async () => {
  ;[here, there] = await Promise.all([open(), open()])
  const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#86b9bd' } })
    .png()
    .toBuffer()
  const sent = await here.hall.app.inject({
    method: 'POST',
    url: '/api/media',
    headers: { ...here.headers, 'content-type': 'image/png' },
    payload: picture,
  })
  const { exhibit, version } = (await ask<ExhibitDraft>(here, 'GET', '/api/exhibits/living-soil')).body
  const sizes = await sizesMade()
  const alt = { zh: '一把土', en: 'A handful of soil' }
  model = await keepModel(here.hall.app, here.headers)
  const plate = { kind: 'model', model: { file: model.facts.file, alt } }
  await ask(here, 'PUT', '/api/exhibits/living-soil', {
    version,
    exhibit: { ...exhibit, minutes: 9, picture: { file: sent.json().file, alt, sizes }, plate, hotspots: [] },
  })
  await ask(here, 'POST', '/api/exhibits/water-cleaners/archive')
  edition = (await ask<Publication>(here, 'POST', '/api/editions', { note: '' })).body.edition
  const file = await here.hall.app.inject({ url: `/api/editions/${edition}/file`, headers: here.headers })
  expect(file.headers['content-type']).toBe('application/zip')
  exported = file.rawPayload
})
afterAll(async () => {
  await Promise.all([here?.hall.close(), there?.hall.close()])
})

test('an edition goes from one hall into another as one file: what would change is said first, then it is drafts, then the very same edition', async () => {
  const before = (await shown(there)).id
  const { status, body } = await send(there, exported)
  expect(status).toBe(200)
  expect(body.exhibits.map(({ id, change }) => [id, change])).toEqual([
    ['living-soil', 'changed'],
    ['water-cleaners', 'leaving'],
  ])
  expect([body.files, body.sources, body.edition]).toEqual([3, [], edition])
  expect((await ask<ExhibitDraft[]>(there, 'GET', '/api/exhibits')).body.some(({ changed }) => changed)).toBe(
    false,
  )
  const taken = await ask<ExhibitDraft[]>(there, 'POST', `/api/edition-files/${body.token}/drafts`)
  expect(taken.status).toBe(201)
  expect((await shown(there)).id).toBe(before)
  expect((await ask<Publication>(there, 'POST', '/api/editions', { note: '' })).body.edition).toBe(edition)
  const [picture] = (await shown(there)).exhibits.flatMap(({ picture }) => picture ?? [])
  // Its model keeps every byte, so that it has one name in both halls.
  const carried = (await there.hall.app.inject(`/media/${model.facts.file}`)).rawPayload
  expect(`${hashOf(carried)}.glb`).toBe(model.facts.file)
  for (const file of [picture?.file, picture?.sizes?.[0]?.file])
    expect((await there.hall.app.inject(`/media/${file}`)).statusCode).toBe(200)
  // All sizes of a picture are one picture of the library.
  const entries = (await ask<LibraryEntry[]>(there, 'GET', '/api/library')).body
  expect(entries.map(({ kind }) => kind).sort()).toEqual(['model', 'picture'])
  const again = await ask(there, 'POST', `/api/edition-files/${body.token}/drafts`)
  expect([again.status, again.body.code]).toEqual([410, 'edition-file/gone'])
})

test('screens are told to keep the model of an exhibit, and the library does not let it go', async () => {
  const { app } = here.hall
  const pointer = (await app.inject('/api/editions/current')).json<EditionPointer>()
  const { parts } = (await app.inject(`/editions/${pointer.manifest}`)).json<Manifest>()
  const lists = parts.filter(({ place }) => place.startsWith('files/'))
  const files = await Promise.all(
    lists.map(async ({ sha256 }) => (await app.inject(`/editions/${sha256}`)).json()),
  )
  expect(files.flat()).toContainEqual({
    path: `/media/${model.facts.file}`,
    sha256: String(model.facts.file).slice(0, 64),
    bytes: (model.facts.kept as { bytes: number }).bytes,
    type: 'model/gltf-binary',
  })
  const gone = await app.inject({ method: 'DELETE', url: `/api/library/${model.id}`, headers: here.headers })
  expect([gone.statusCode, gone.json().code]).toEqual([409, 'media/in-use'])
})

test('the same edition once more changes nothing', async () => {
  const { body } = await send(here, exported)
  expect([body.exhibits, body.files, body.sources]).toEqual([[], 0, []])
  await ask(here, 'POST', `/api/edition-files/${body.token}/drafts`)
  expect((await ask(here, 'POST', '/api/editions', { note: '' })).body.code).toBe('edition/nothing-changed')
})

const photo = 'b'.repeat(64)

test.each([
  ['not a zip', 'edition-file/not-a-zip', async () => Buffer.from('a letter')],
  ['cut off', 'edition-file/not-a-zip', async () => exported.subarray(0, exported.length - 400)],
  [
    'with a name that leads out of the folder',
    'edition-file/unsafe',
    async () => {
      const zip = await zipOf({ 'contents.json': contents(), 'content.json': words })
      return Buffer.from(zip.toString('latin1').replaceAll('content.json', '../../a.json'), 'latin1')
    },
  ],
  [
    'with something that is not of an edition',
    'edition-file/unsafe',
    () => zipOf({ 'contents.json': contents(), 'content.json': words, 'run.sh': 'rm -rf' }),
  ],
  [
    'that would unpack to a thousand times its size',
    'edition-file/too-large',
    () => zipOf({ 'contents.json': contents(), 'content.json': Buffer.alloc(24 * 1024 * 1024, ' ') }),
  ],
  [
    'of newer software',
    'edition-file/wrong-version',
    () =>
      zipOf({
        'contents.json': contents({ version: 2, models: [] }),
        'content.json': words,
        'models/tree.usdz': Buffer.from('what nobody knows yet'),
      }),
  ],
  ['without its words', 'edition-file/missing', () => zipOf({ 'contents.json': contents() })],
  [
    'without a picture that it lists',
    'edition-file/missing',
    () =>
      zipOf({
        'contents.json': contents({ media: [{ file: `${photo}.webp`, bytes: 3 }] }),
        'content.json': words,
      }),
  ],
  [
    'whose words were changed on the way',
    'edition-file/damaged',
    () => zipOf({ 'contents.json': contents({ content: 'c'.repeat(64) }), 'content.json': words }),
  ],
  [
    'whose words break the schema',
    'edition-file/invalid',
    () => fileOf({ ...sampleEdition(), exhibits: [{}] }),
  ],
  [
    'that says words without the names in their braces',
    'words/placeholders',
    () => fileOf({ ...sampleEdition(), words: { 'editor/act.publishCount': { zh: '发布' } } }),
  ],
] as const)('a file that is %s is refused in words, and nothing is changed', async (_what, code, make) => {
  const refused = await send(there, await make())
  expect([refused.body.code, refused.status >= 400 && refused.status < 500]).toEqual([code, true])
  expect((await ask<ExhibitDraft[]>(there, 'GET', '/api/exhibits')).body.some(({ changed }) => changed)).toBe(
    false,
  )
})

test('a picture that is not what its name says is found before anything becomes a draft', async () => {
  const [cherry, plum] = sampleEdition().exhibits
  const content = Buffer.from(
    JSON.stringify({
      ...sampleEdition(),
      exhibits: [{ ...cherry, picture: { file: `${photo}.webp`, alt: { zh: '樱', en: 'Cherry' } } }, plum],
    }),
  )
  const zip = await zipOf({
    'contents.json': contents({
      content: hashOf(content),
      media: [{ file: `${photo}.webp`, bytes: 3 }],
    }),
    'content.json': content,
    [`media/${photo}.webp`]: Buffer.from('bad'),
  })
  const { body } = await send(there, zip)
  expect(body.files).toBe(1)
  const taken = await ask(there, 'POST', `/api/edition-files/${body.token}/drafts`)
  expect([taken.status, taken.body.code]).toEqual([422, 'edition-file/damaged'])
  expect((await ask<ExhibitDraft[]>(there, 'GET', '/api/exhibits')).body.some(({ changed }) => changed)).toBe(
    false,
  )
})

test('words that only another version of the software has are left out, and keep nobody from saving others', async () => {
  const other = { 'kiosk/of.another.version': { zh: '别处' } }
  const said = { 'kiosk/home.title': { zh: '往哪\u0000儿走？' }, ...other }
  const { body } = await send(
    there,
    await fileOf({ ...(await shown(there)), id: undefined, fonts: undefined, words: said }),
  )
  expect(body.parts).toEqual(['words'])
  await ask(there, 'POST', `/api/edition-files/${body.token}/drafts`)
  const { version, written } = (await ask<HallWords>(there, 'GET', '/api/words')).body
  expect(written).toEqual({ 'kiosk/home.title': { zh: '往哪儿走？' } })
  expect((await ask(there, 'PUT', '/api/words', { version, written: {} })).status).toBe(200)
})
