import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { PICTURE_LIMIT_BYTES } from '#content/schema/media.ts'
import { media } from '../../../server/media/media.ts'
import { mediaNeeds } from '../../support/openTestMedia.ts'
import { openTestDatabase, type TestDatabase } from '../../support/testDatabase.ts'
import { as, openTestServer } from '../../support/testServer.ts'

let database: TestDatabase
let app: FastifyInstance
let dataDir: string

beforeEach(async () => {
  database = await openTestDatabase()
  dataDir = mkdtempSync(join(tmpdir(), 'hall-media-'))
  app = await openTestServer((serve, app) =>
    media(serve, { ...mediaNeeds(), app, database: database.database, dataDir }),
  )
})
afterEach(async () => {
  await app.close()
  await database.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const send = (payload: Buffer, type = 'image/png') =>
  app.inject({
    method: 'POST',
    url: '/api/media',
    headers: { ...as('lin', 'editor'), 'content-type': type },
    payload,
  })
const leaf = () =>
  sharp({ create: { width: 320, height: 200, channels: 3, background: '#8fb83f' } })
    .png()
    .toBuffer()

test('a picture is kept under the hash of its bytes and may be cached for ever', async () => {
  const stored = (await send(await leaf())).json()
  expect(stored).toMatchObject({ width: 320, height: 200 })
  const read = await app.inject(stored.url)
  expect(read.headers['content-type']).toBe('image/webp')
  expect(read.headers['cache-control']).toMatch(/max-age=31536000.*immutable/)
})

test('the same picture sent twice is stored once', async () => {
  const [first, second] = [(await send(await leaf())).json(), (await send(await leaf())).json()]
  expect(second.file).toBe(first.file)
})

test('what is no picture, half a picture, or a drawing with a script is refused', async () => {
  const half = (await leaf()).subarray(0, 60)
  const script = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  for (const [bytes, type, code] of [
    [Buffer.from('hello'), 'image/png', 'media/not-a-picture'],
    [half, 'image/png', 'media/not-a-picture'],
    [script, 'image/svg+xml', 'media/is-drawing'],
  ] as const) {
    const refused = await send(bytes, type)
    expect([refused.statusCode, refused.json().code]).toEqual([422, code])
  }
})

test('a picture of too many bytes is refused with the limit', async () => {
  const refused = await send(Buffer.alloc(PICTURE_LIMIT_BYTES + 1))
  expect([refused.statusCode, refused.json().code, refused.json().detail]).toEqual([
    413,
    'request/too-large',
    '20 MB',
  ])
})

test('words sent as JSON are no picture', async () => {
  const refused = await send(Buffer.from('{}'), 'application/json')
  expect(refused.statusCode).toBe(422)
})
