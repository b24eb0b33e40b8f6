import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Documentary } from '#content/schema/documentary.ts'
import type { DocumentaryDraft } from '#content/schema/documentaryDraft.ts'
import { documentaryUses } from '../../../server/documentaries/documentaryUses.ts'
import { makeFilm } from '../../support/makeFilm.ts'
import { openTestDocumentaries, writtenText } from '../../support/openTestDocumentaries.ts'

// Prints are made behind everything else, and a machine may have much else to do.
vi.setConfig({ testTimeout: 120_000 })

let films: Awaited<ReturnType<typeof openTestDocumentaries>>
let folder: string
let short: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hall-originals-'))
  films = await openTestDocumentaries()
  short = await makeFilm(join(folder, 'short.mp4'), { seconds: 2 })
})
afterAll(async () => {
  await films.close()
  rmSync(folder, { recursive: true, force: true })
})

const SRT = '1\n00:00:00,200 --> 00:00:01,500\n银杏\n'
const untilReady = (id: string) =>
  expect.poll(async () => (await films.find(id))?.print.state, { timeout: 80_000 }).toBe('ready')
const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code]

test('a film is made of another original, while what an edition names stays', async () => {
  const other = await makeFilm(join(folder, 'other.mp4'), { seconds: 3 })
  const id = await films.add(other)
  await untilReady(id)
  const before = (await films.find(id)) as DocumentaryDraft
  const prints = () => readdir(join(films.dataDir, 'documentaries/ready'))
  const printOf = ({ print }: DocumentaryDraft) => print.facts?.playlist.split('/').at(-2) ?? ''
  const kept = printOf(before)
  expect(await prints()).toContain(kept)
  // As an edition that was shown names it.
  const body = JSON.stringify({ playlist: before.print.facts?.playlist })
  await films.database
    .insertInto('edition_documents')
    .values({ sha256: 'c'.repeat(64), body, created_at: films.world.now })
    .execute()

  const original: string = randomUUID()
  films.library.set(original, { hash: original, name: 'new.mp4', path: short })
  const change = (revision: number, to = original) =>
    films.ask(['lin', 'editor'], 'PUT', `/${id}/original`, { revision, original: to })
  expect(codeOf(await change(before.revision + 1))).toEqual([409, 'documentary/saved-by-other'])
  expect(codeOf(await change(before.revision, id))).toEqual([404, 'documentary/original-missing'])
  const changed = await change(before.revision)
  expect(changed.body).toMatchObject({ original, review: { state: 'draft' } })
  await untilReady(id)
  expect((await films.find(id))?.print.facts?.seconds).toBe(2)
  expect(await prints()).toContain(kept)

  // What no edition names goes.
  const draft = await films.add(await makeFilm(join(folder, 'third.mp4'), { seconds: 1.5 }))
  await untilReady(draft)
  const { revision, ...third } = (await films.find(draft)) as DocumentaryDraft
  await films.ask(['lin', 'editor'], 'PUT', `/${draft}/original`, { revision, original })
  expect(await prints()).not.toContain(printOf({ revision, ...third }))
})

test('a picture, subtitles and a film of the library are in use where a documentary or the hall has them', async () => {
  const id = await films.add(short)
  await untilReady(id)
  const uses = documentaryUses(films.database, async () => films.world.shown)
  const sent = await films.ask(['lin', 'editor'], 'PUT', `/${id}/subtitles/zh`, Buffer.from(SRT))
  const { hash } = sent.body.subtitles.zh
  expect(await uses({ id: randomUUID(), files: [`${hash}.vtt`] })).toHaveLength(1)
  expect(await uses({ id: sent.body.original, files: [] })).not.toEqual([])
  const poster = `${'d'.repeat(64)}.webp`
  expect(await uses({ id: randomUUID(), files: [poster] })).toEqual([])
  // The hall shows it, whatever the draft says by now.
  const shown = { id, title: writtenText.title, poster: { path: `/media/${poster}` } } as Documentary
  films.world.shown = [shown]
  expect(await uses({ id: randomUUID(), files: [poster] })).toEqual([{ in: 'film', where: shown.title }])
  films.world.shown = []
})
