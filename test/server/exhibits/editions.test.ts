import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { documentUrl } from '#content/contract/editionUrl.ts'
import { canonicalJson } from '#content/schema/canonicalJson.ts'
import { joinContent } from '#content/schema/contentParts.ts'
import type { Publication } from '#content/schema/edition.ts'
import type { EditionFile, EditionPointer, Manifest } from '#content/schema/manifest.ts'
import { editions } from '../../../server/exhibits/editions.ts'
import { exhibits } from '../../../server/exhibits/exhibits.ts'
import { quietLog } from '../../support/quietLog.ts'
import { sampleEdition, sampleExhibit } from '../../support/sampleExhibits.ts'
import { openTestDatabase, type TestDatabase } from '../../support/testDatabase.ts'
import { as, openTestServer } from '../../support/testServer.ts'

let database: TestDatabase
let app: FastifyInstance
let announced: string[]
let hall: ReturnType<typeof exhibits>
const lin = as('lin', 'chief')
const now = () => new Date('2026-11-23T08:00:00Z')
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
const font: EditionFile = { path: '/fonts/a.woff2', sha256: hashOf('a'), bytes: 1, type: 'font/woff2' }

beforeEach(async () => {
  database = await openTestDatabase()
  announced = []
  app = await openTestServer((serve, server) => {
    const toScreens = editions(serve, {
      ...{ app: server, database: database.database, now, log: quietLog },
      filesOf: async () => ({ fonts: [], groups: { fonts: [font], media: [] }, whole: true }),
      announce: ({ edition }) => announced.push(edition),
    })
    hall = exhibits(serve, {
      ...{ database: database.database, now, log: quietLog },
      tell: () => {},
      colleagues: async () => [],
      announce: (published) => void toScreens.announce(published),
      filesKept: async () => new Set(),
      unwritable: () => [],
      reach: async () => undefined,
      fonts: { partsOf: async () => [], missingIn: async () => [] },
    })
  })
})
afterEach(async () => {
  await hall.stop()
  await app.close()
  await database.close()
})

const pointer = async () => (await app.inject('/api/editions/current')).json<EditionPointer>()
/** A document, checked against its name. */
const read = async (sha256: string): Promise<unknown> => {
  const { body, statusCode } = await app.inject(documentUrl(sha256))
  expect([statusCode, hashOf(body)]).toEqual([200, sha256])
  return JSON.parse(body)
}
const manifestNow = async () => (await read((await pointer()).manifest)) as Manifest
const contentNow = async () => {
  const { parts } = await manifestNow()
  return joinContent(
    await Promise.all(parts.map(async ({ place, sha256 }) => ({ place, value: await read(sha256) }))),
  )
}
const publishTitle = async (zh: string, version: number) => {
  const exhibit = { ...sampleExhibit('cherry'), title: { zh, en: 'Cherry' } }
  const saved = await app.inject({
    method: 'PUT',
    url: '/api/exhibits/cherry',
    headers: lin,
    payload: { version, exhibit },
  })
  expect(saved.statusCode).toBe(200)
  const reply = await app.inject({ method: 'POST', url: '/api/editions', headers: lin, payload: {} })
  return reply.json<Publication>()
}

test('everything that a screen fetches can be checked from the pointer on', async () => {
  await hall.showShipped(sampleEdition())
  const { edition } = await pointer()
  expect(await contentNow()).toEqual(sampleEdition())
  expect(hashOf(canonicalJson(await contentNow()))).toBe(edition)
  const { parts } = await manifestNow()
  const list = parts.find(({ place }) => place === 'files/fonts')
  expect(await read(list?.sha256 ?? '')).toEqual([font])
})

test('a changed word changes one document, and going back changes none', async () => {
  await hall.showShipped(sampleEdition())
  const before = { pointer: await pointer(), parts: (await manifestNow()).parts }
  await publishTitle('樱花树下', 0)
  const known = new Set(before.parts.map(({ sha256 }) => sha256))
  const fresh = (await manifestNow()).parts.filter(({ sha256 }) => !known.has(sha256))
  expect(fresh.map(({ place }) => place)).toEqual(['content/exhibits/0'])
  const back = {
    method: 'POST',
    url: `/api/editions/${before.pointer.edition}/current`,
    headers: lin,
  } as const
  expect((await app.inject(back)).statusCode).toBe(201)
  expect(await pointer()).toEqual(before.pointer)
})

test('screens hear of an edition when all of it can be fetched', async () => {
  await hall.showShipped(sampleEdition())
  const { edition } = await publishTitle('樱花树下', 0)
  await expect.poll(() => announced).toEqual([edition])
  expect((await pointer()).edition).toBe(edition)
})

test('an edition from before there were documents is shown as it was stored', async () => {
  const { films: _, ...older } = sampleEdition()
  const id = hashOf(canonicalJson(older))
  await database.database
    .insertInto('editions')
    .values({ id, content: JSON.stringify(older), created_at: now() })
    .execute()
  await database.database
    .insertInto('publications')
    .values({ edition: id, at: now(), by: 'lin', kind: 'publish', note: '' })
    .execute()
  expect((await hall.edition()).films).toEqual([])
  expect((await pointer()).edition).toBe(id)
  expect(hashOf(canonicalJson(await contentNow()))).toBe(id)
})

test('a document may be kept for ever and travels packed', async () => {
  await hall.showShipped(sampleEdition())
  const { manifest } = await pointer()
  const reply = await app.inject({ url: documentUrl(manifest), headers: { 'accept-encoding': 'gzip' } })
  expect(reply.headers).toMatchObject({
    'content-encoding': 'gzip',
    'cache-control': 'public, max-age=31536000, immutable',
  })
  const unknown = await app.inject(documentUrl('0'.repeat(64)))
  expect([unknown.statusCode, unknown.json().code]).toEqual([404, 'edition/not-found'])
})
