import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { filesOfDocumentary, printFiles } from '#content/schema/documentary.ts'
import type { DocumentaryDraft } from '#content/schema/documentaryDraft.ts'
import { filesShown } from '../../../server/documentaries/filesShown.ts'
import { keepFile } from '../../../server/keepFile.ts'
import { makeFilm } from '../../support/makeFilm.ts'
import { openTestDocumentaries, writtenText } from '../../support/openTestDocumentaries.ts'

type Films = Awaited<ReturnType<typeof openTestDocumentaries>>
// Prints are made behind everything else, and a machine may have much else to do.
vi.setConfig({ testTimeout: 120_000 })

let films: Films
let folder: string
let short: string
let long: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hall-documentaries-'))
  films = await openTestDocumentaries()
  short = await makeFilm(join(folder, 'short.mp4'), { seconds: 5 })
  long = await makeFilm(join(folder, 'long.mp4'), { seconds: 40, size: '640x360' })
})
afterAll(async () => {
  await films.close()
  rmSync(folder, { recursive: true, force: true })
})

const editor = ['lin', 'editor'] as const
const admin = ['zhou', 'admin'] as const
const post = (
  path: string,
  who: readonly [string, 'editor' | 'chief' | 'admin' | 'staff'] = editor,
  body?: object,
) => films.ask([...who], 'POST', path, body)
const stateOf = async (id: string) => (await films.find(id))?.print.state
const untilReady = (id: string) => expect.poll(() => stateOf(id), { timeout: 80_000 }).toBe('ready')
const write = async (id: string, change: object = {}) => {
  const draft = (await films.find(id)) as DocumentaryDraft
  const { revision, plannedFor, chapters, poster } = draft
  return films.ask([...editor], 'PUT', `/${id}`, {
    revision,
    text: writtenText,
    plannedFor,
    chapters,
    poster,
    ...change,
  })
}
const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code]

test('a film goes from the library to the hall through two pairs of eyes', async () => {
  const id = await films.add(short)
  await untilReady(id)
  expect(codeOf(await post(`/${id}/review`))).toEqual([422, 'documentary/incomplete'])
  const chapters = [{ at: 0, title: { zh: '春', en: 'Spring' } }]
  expect((await write(id, { plannedFor: '2026-11-30', chapters })).status).toBe(200)
  expect(codeOf(await post(`/${id}/publication`))).toEqual([409, 'documentary/not-approved'])
  expect((await post(`/${id}/review`)).body.review).toMatchObject({
    state: 'inReview',
    submitted: { by: 'lin' },
  })
  const approve = async (who: Parameters<typeof post>[1], read = 0) => {
    const revision = ((await films.find(id))?.revision ?? 0) - read
    return post(`/${id}/review/approval`, who, { revision })
  }
  expect(codeOf(await approve(editor))).toEqual([403, 'access/not-allowed'])
  expect((await post(`/${id}/review/return`, admin, { note: '片尾字幕有错字' })).body.review).toMatchObject({
    state: 'draft',
    note: '片尾字幕有错字',
  })
  await post(`/${id}/review`, admin)
  expect(codeOf(await approve(admin))).toEqual([403, 'documentary/own-review'])
  // Nor whoever wrote it, though somebody else has sent it; nor what has been changed since it was read.
  expect(codeOf(await approve(['lin', 'chief']))).toEqual([403, 'documentary/own-review'])
  expect(codeOf(await approve(['wu', 'chief'], 1))).toEqual([409, 'documentary/saved-by-other'])
  expect((await approve(['wu', 'chief'])).body.review).toMatchObject({
    state: 'approved',
    approved: { by: 'wu' },
  })
  expect(films.world.shown).toEqual([])
  const published = (await post(`/${id}/publication`)).body
  expect([published.shownSince, published.differs]).toEqual([films.world.now.toISOString(), false])

  const [shown] = films.world.shown
  if (!shown) throw new Error('nothing is shown')
  expect(shown).toMatchObject({ id, title: writtenText.title, seconds: 5, chapters })
  const listed = printFiles.parse((await films.app.inject(shown.files.path)).json())
  for (const { path, bytes } of filesOfDocumentary(shown, listed))
    expect((await films.app.inject(path)).rawPayload.length).toBe(bytes)

  // A screen keeps every one of them, checked by its hash.
  const kept = (await filesShown(films.dataDir, [shown]))[`film-${id}`] ?? []
  expect(kept.map(({ path }) => path)).toEqual(filesOfDocumentary(shown, listed).map(({ path }) => path))
  expect(kept.map(({ path }) => path)).toContain(shown.hallPlaylist)
  for (const { path, sha256 } of kept.filter((file) => !file.path.startsWith('/media/')))
    expect(
      createHash('sha256')
        .update((await films.app.inject(path)).rawPayload)
        .digest('hex'),
    ).toBe(sha256)

  // Whatever is changed stays unseen until somebody else has looked at it again.
  const changed = await write(id, { text: { ...writtenText, about: { zh: '改了', en: 'Changed' } } })
  expect(changed.body).toMatchObject({ differs: true, review: { state: 'draft', approved: null } })
  expect(films.world.shown[0]?.about.zh).toBe(writtenText.about.zh)

  expect(codeOf(await films.ask([...editor], 'DELETE', `/${id}`))).toEqual([409, 'documentary/was-published'])
  const withdrawn = await films.ask([...editor], 'DELETE', `/${id}/publication`)
  expect([withdrawn.body.shownSince, films.world.shown]).toEqual([null, []])
  expect(codeOf(await films.ask([...editor], 'DELETE', `/${id}/publication`))).toEqual([
    409,
    'documentary/not-published',
  ])
})

test('of two who save the same film the second is told by whom', async () => {
  const id = await films.add(short)
  const { revision } = (await films.find(id)) as DocumentaryDraft
  await write(id)
  const late = await write(id, { revision })
  expect([...codeOf(late), late.body.detail]).toEqual([409, 'documentary/saved-by-other', 'lin'])
})

test('the same file sent twice is encoded once', async () => {
  const first = await films.add(short)
  await untilReady(first)
  const [original] = [...films.library].find(([, { path }]) => path === short) ?? []
  const again = await post('', editor, { original })
  expect(again.body.print.state).toBe('ready')
})

test('chapters out of order and beyond the end, and a poster that nobody sent, are refused', async () => {
  const id = await films.add(short)
  await untilReady(id)
  const chapter = (at: number) => ({ at, title: { zh: '章', en: 'Chapter' } })
  expect((await write(id, { chapters: [chapter(3), chapter(2)] })).status).toBe(400)
  await write(id, { chapters: [chapter(30)] })
  expect(codeOf(await post(`/${id}/review`))).toEqual([422, 'documentary/chapter-beyond'])
  expect(codeOf(await write(id, { poster: `${'a'.repeat(64)}.webp` }))).toEqual([
    422,
    'documentary/unknown-poster',
  ])
})

test('subtitles are checked line by line, kept as WebVTT and served', async () => {
  const id = await films.add(short)
  await untilReady(id)
  const send = (text: string | Buffer, locale = 'zh') =>
    films.ask([...editor], 'PUT', `/${id}/subtitles/${locale}`, Buffer.from(text as string))
  const wrong = await send('1\n00:00:03,000 --> 00:00:04,000\n后\n\n2\n00:00:01,000 --> 00:00:02,000\n先\n')
  expect([...codeOf(wrong), wrong.body.detail]).toEqual([
    422,
    'documentary/subtitles-unreadable',
    '第 6 行：比上一条还早',
  ])
  const kept = (await send('1\r\n00:00:01,000 --> 00:00:02,500\r\n<i>梧桐</i> & 银杏\r\n')).body.subtitles.zh
  const served = await films.app.inject(kept.path)
  expect([served.headers['content-type'], served.body]).toEqual([
    'text/vtt; charset=utf-8',
    'WEBVTT\n\n00:00:01.000 --> 00:00:02.500\n<i>梧桐</i> &amp; 银杏\n',
  ])
  const removed = await films.ask([...editor], 'DELETE', `/${id}/subtitles/zh`)
  expect(removed.body.subtitles).toEqual({})
})

test('a film that nobody can use says why, and can be deleted', async () => {
  const song = await makeFilm(join(folder, 'song.m4a'), { picture: false })
  const id = await films.add(song)
  await expect.poll(() => stateOf(id)).toBe('failed')
  expect((await films.find(id))?.print.problem).toEqual({ code: 'documentary/no-picture', detail: '' })
  expect((await films.ask([...editor], 'DELETE', `/${id}`)).body).toEqual({ done: true })
  expect(await films.find(id)).toBeUndefined()
})

test('encoding stops when it is told to, clears up, and begins again', async () => {
  const id = await films.add(long)
  await expect.poll(async () => (await films.find(id))?.print.done ?? 0).toBeGreaterThan(0.1)
  expect((await post(`/${id}/print/cancel`)).body.print.state).toBe('cancelled')
  await expect.poll(() => readdir(join(films.dataDir, 'documentaries/work'))).toEqual([])
  expect(codeOf(await post(`/${id}/print/cancel`))).toEqual([409, 'documentary/not-under-way'])
  expect(['waiting', 'working']).toContain((await post(`/${id}/print/retry`)).body.print.state)
  await post(`/${id}/print/cancel`)
})

test('encoding stands aside while a broadcast is on air, and goes on afterwards', {
  timeout: 60_000,
}, async () => {
  const id = await films.add(await makeFilm(join(folder, 'aside.mp4'), { seconds: 12 }))
  await expect.poll(() => stateOf(id)).toBe('working')
  films.world.onAir = true
  await expect.poll(() => stateOf(id)).toBe('paused')
  const { done } = (await films.find(id))?.print ?? { done: 0 }
  films.world.onAir = false
  await untilReady(id)
  expect(done).toBeLessThan(1)
})

test('a disk that is full is told, and what was made is used when there is room again', {
  timeout: 60_000,
}, async () => {
  const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' })
  const made: string[] = []
  films.world.keep = async (place, kept) => {
    if (kept.file === '1.m4s' && /v\d+$/.test(place)) throw full
    made.push(kept.file)
    await keepFile(place, kept)
  }
  const id = await films.add(await makeFilm(join(folder, 'full.mp4'), { seconds: 9 }))
  await expect.poll(() => stateOf(id)).toBe('failed')
  expect((await films.find(id))?.print.problem?.code).toBe('documentary/disk-full')
  films.world.keep = async (place, kept) => {
    made.push(`again ${kept.file}`)
    await keepFile(place, kept)
  }
  await post(`/${id}/print/retry`)
  await untilReady(id)
  films.world.keep = keepFile
  expect(made).toContain('0.m4s')
  expect(made.filter((file) => file === 'again plan.json')).toEqual([])
})

test('only editors see the desk; the web sees what is shown', async () => {
  expect(codeOf(await films.ask(['gu', 'staff'], 'GET', ''))).toEqual([403, 'access/not-allowed'])
  expect((await films.app.inject('/api/documentaries/shown')).json()).toEqual([])
})

test('the year’s minutes and release rate are added up from what was published', async () => {
  const reply = await films.app.inject({
    url: '/api/years/2026/documentaries',
    headers: { 'x-test-identity': JSON.stringify({ username: 'gu', role: 'staff' }) },
  })
  expect(reply.json()).toMatchObject({
    year: 2026,
    minutes: 0,
    minutesGoal: 20,
    due: 1,
    inTime: 1,
    releaseRate: 100,
    releaseGoal: 100,
  })
})
