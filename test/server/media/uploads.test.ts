import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { UPLOAD_LIMIT_BYTES } from '#content/schema/library.ts'
import { openTestMedia } from '../../support/openTestMedia.ts'
import { as } from '../../support/testServer.ts'

const GB = 1024 ** 3
let hall: Awaited<ReturnType<typeof openTestMedia>>
let free: number
let now: Date
const open = (given?: Parameters<typeof openTestMedia>[1]) =>
  openTestMedia({ freeBytes: async () => free, now: () => now }, given)
beforeEach(async () => {
  free = 100 * GB
  now = new Date()
  hall = await open()
})
afterEach(() => hall.close())

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const begin = async (bytes: number, name = '树.mp4') =>
  String((await hall.create(bytes, 'film', name)).headers.location)

test('a file sent in pieces is kept whole under the hash of its bytes, and known by name, size and sender', async () => {
  const bytes = randomBytes(300_000)
  const url = await begin(bytes.length)
  expect((await hall.patch(url, 0, bytes.subarray(0, 100_000))).headers['upload-offset']).toBe('100000')
  expect((await hall.uploads())[0]).toMatchObject({
    arrived: 100_000,
    bytes: 300_000,
    name: '树.mp4',
    entry: null,
  })
  expect((await hall.head(url)).headers['upload-offset']).toBe('100000')
  expect((await hall.patch(url, 100_000, bytes.subarray(100_000))).statusCode).toBe(204)
  await hall.settle()
  const [entry] = await hall.entries()
  expect(entry).toMatchObject({
    kind: 'film',
    name: '树.mp4',
    bytes: 300_000,
    hash: sha256(bytes),
    status: 'waiting',
    addedBy: 'lin',
  })
  const { path } = await hall.library.original(entry?.id ?? '')
  expect(sha256(readFileSync(path))).toBe(sha256(bytes))
  expect((await hall.uploads())[0]?.entry).toBe(entry?.id)
  expect(readdirSync(join(hall.dataDir, 'uploads'))).toEqual([])
  // Whoever missed the last answer asks how far it is, and hears that all is there.
  expect((await hall.head(url)).headers['upload-offset']).toBe('300000')
})

test('the same bytes are stored once, under whatever name and by whomever they are sent', async () => {
  const bytes = randomBytes(50_000)
  const first = await hall.send('film', 'a.mp4', bytes)
  const second = await hall.send('film', 'b.mp4', bytes)
  expect(second.id).toBe(first.id)
  expect(await hall.entries()).toHaveLength(1)
  expect(await hall.send('audio', 'c.mp3', bytes)).toMatchObject({ kind: 'audio', hash: first.hash })
  const stored = readdirSync(join(hall.dataDir, 'library'), { recursive: true, withFileTypes: true })
  expect(stored.filter((one) => one.isFile())).toHaveLength(1)
  // Deleted as one kind, it stays for the other; deleted as both, it is gone.
  const [audio, film] = await hall.entries()
  const { path } = await hall.library.original(film?.id ?? '')
  await hall.act('DELETE', `/api/library/${film?.id}`)
  expect(existsSync(path)).toBe(true)
  await hall.act('DELETE', `/api/library/${audio?.id}`)
  expect(existsSync(path)).toBe(false)
})

test('a name that is too long loses its middle, and a sign that cannot be kept is left out', async () => {
  await begin(10, `${'树'.repeat(230)}\0.mp4`)
  expect((await hall.uploads())[0]?.name).toMatch(/^树{150}…树+\.mp4$/)
})

test('a piece for another place than the file has reached is refused and changes nothing', async () => {
  const url = await begin(1000)
  await hall.patch(url, 0, Buffer.alloc(400))
  expect((await hall.patch(url, 0, Buffer.alloc(400))).statusCode).toBe(409)
  expect((await hall.patch(url, 900, Buffer.alloc(100))).statusCode).toBe(409)
  const beyond = await hall.patch(url, 400, Buffer.alloc(700))
  expect([beyond.statusCode, beyond.json().code]).toEqual([400, 'request/invalid'])
  expect((await hall.head(url)).headers['upload-offset']).toBe('400')
})

test('only editors send files, and none are taken without a kind, a name or a byte', async () => {
  const asked = async (headers: object, kind = 'film', bytes = 10) => {
    const reply = await hall.create(bytes, kind, 'a.mp4', { ...headers, 'tus-resumable': '1.0.0' })
    return [reply.statusCode, reply.statusCode === 201 ? '' : reply.json().code]
  }
  expect(await asked({})).toEqual([401, 'access/sign-in-first'])
  expect(await asked(as('wu', 'host'))).toEqual([403, 'access/not-allowed'])
  expect(await asked(as('lin', 'editor'))).toEqual([201, ''])
  expect(await asked(as('admin', 'admin'))).toEqual([201, ''])
  expect(await asked(as('lin', 'editor'), 'zip')).toEqual([400, 'request/invalid'])
  expect(await asked(as('lin', 'editor'), 'film', 0)).toEqual([422, 'media/empty'])
  const url = await begin(10)
  for (const method of ['HEAD', 'PATCH', 'DELETE'] as const)
    expect((await hall.app.inject({ method, url })).statusCode).toBe(401)
})

test('a file above the limit of its kind is refused before a byte is sent', async () => {
  for (const [kind, said] of [
    ['film', '8 GB'],
    ['picture', '500 MB'],
    ['subtitles', '4 MB'],
  ] as const) {
    expect((await hall.create(UPLOAD_LIMIT_BYTES[kind], kind, 'a')).statusCode).toBe(201)
    const refused = await hall.create(UPLOAD_LIMIT_BYTES[kind] + 1, kind, 'a')
    expect([refused.statusCode, refused.json().code, refused.json().detail]).toEqual([
      413,
      'request/too-large',
      said,
    ])
  }
})

test('where the disk has no room nothing is begun; where it fills up on the way, what came is kept and goes on later', async () => {
  free = 3 * GB
  const refused = await hall.create(2.5 * GB, 'film', 'long.mp4')
  expect([refused.statusCode, refused.json()]).toEqual([
    507,
    {
      code: 'media/disk-full',
      detail: '3.0 GB',
      message: '服务器的硬盘快满了，只剩 3.0 GB。已传的部分还在，腾出空间后可以接着传。',
    },
  ])
  expect(await hall.uploads()).toEqual([])

  const bytes = randomBytes(40 * 1024 ** 2)
  const url = await begin(bytes.length)
  let asked = 0
  const full = async () => (++asked > 1 ? GB / 2 : 3 * GB)
  await hall.stop()
  hall = await openTestMedia({ freeBytes: full }, hall)
  const stopped = await hall.patch(url, 0, bytes)
  expect([stopped.statusCode, stopped.json().code]).toEqual([507, 'media/disk-full'])
  await hall.stop()
  hall = await open(hall)
  const arrived = Number((await hall.head(url)).headers['upload-offset'])
  expect(arrived).toBeGreaterThan(0)
  expect(arrived).toBeLessThan(bytes.length)
  await hall.patch(url, arrived, bytes.subarray(arrived))
  await hall.settle()
  expect((await hall.entries())[0]?.hash).toBe(sha256(bytes))
})

test('what had arrived whole when the hall stopped is taken over at its next start', async () => {
  const bytes = randomBytes(10_000)
  const url = await begin(bytes.length)
  await hall.patch(url, 0, bytes.subarray(0, 9_000))
  await hall.stop()
  // As after a kill between the last byte and its acknowledgement.
  const file = join(hall.dataDir, 'uploads', url.split('/').at(-1) ?? '')
  writeFileSync(file, bytes)
  hall = await open(hall)
  await hall.settle()
  expect((await hall.entries())[0]?.hash).toBe(sha256(bytes))
})

test('an upload that is cancelled, or that nobody finished within a week, is gone with its bytes', async () => {
  const [cancelled, forgotten, fresh] = [await begin(100), await begin(100), await begin(100)]
  await hall.patch(forgotten, 0, Buffer.alloc(50))
  expect((await hall.cancel(cancelled)).statusCode).toBe(204)
  now = new Date(now.getTime() + 6 * 24 * 3600 * 1000)
  const late = await begin(100)
  expect((await hall.head(forgotten)).statusCode).toBe(200)
  now = new Date(now.getTime() + 2 * 24 * 3600 * 1000)
  expect((await hall.head(forgotten)).statusCode).toBe(410)
  expect((await hall.patch(forgotten, 50, Buffer.alloc(50))).json().code).toBe('media/upload-gone')
  await hall.stop()
  hall = await open(hall)
  expect((await hall.uploads()).map(({ id }) => late.endsWith(id))).toEqual([true])
  expect(readdirSync(join(hall.dataDir, 'uploads'))).toHaveLength(1)
  expect((await hall.head(fresh)).statusCode).toBe(410)
})
