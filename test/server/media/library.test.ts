import { randomBytes } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Problem } from '#content/contract/problems.ts'
import type { EditionContent } from '#content/schema/edition.ts'
import type { MediaUse } from '#content/schema/library.ts'
import { coverUses } from '../../../server/broadcasts/coverUses.ts'
import { createEditionStore } from '../../../server/exhibits/editionStore.ts'
import { exhibitUses } from '../../../server/exhibits/exhibitUses.ts'
import { openTestMedia } from '../../support/openTestMedia.ts'
import { sampleEdition, sampleExhibit } from '../../support/sampleExhibits.ts'

let hall: Awaited<ReturnType<typeof openTestMedia>>
beforeEach(async () => {
  hall = await openTestMedia()
})
afterEach(() => hall.close())

const file = `${'a'.repeat(64)}.webp`

test('whoever knows a kind is handed each new file of it once, and says what was made of it', async () => {
  const seen: string[] = []
  hall.library.onFinished('film', async ({ row, path }) => {
    expect(existsSync(path)).toBe(true)
    seen.push(row.name)
    return { facts: { seconds: 12 }, files: [file] }
  })
  const bytes = randomBytes(1000)
  expect(await hall.send('film', 'a.mp4', bytes)).toMatchObject({ status: 'ready', facts: { seconds: 12 } })
  await hall.send('film', 'again.mp4', bytes)
  expect(seen).toEqual(['a.mp4'])
  expect(await hall.library.kept([file, `${'b'.repeat(64)}.webp`])).toEqual([file])
})

test('a file that is refused says why, and may be looked at again', async () => {
  let fit = false
  hall.library.onFinished('film', async () => {
    if (!fit) throw new Problem('media/too-many-pixels', '300 MP')
    return { facts: {} }
  })
  const refused = await hall.send('film', 'a.mp4', randomBytes(10))
  expect(refused).toMatchObject({
    status: 'refused',
    problem: { code: 'media/too-many-pixels', detail: '300 MP' },
  })
  fit = true
  await hall.act('POST', `/api/library/${refused.id}/look`)
  await hall.settle()
  expect((await hall.entries())[0]).toMatchObject({ status: 'ready', problem: null })
})

test('a file that a crash has left half looked at is looked at again at the next start', async () => {
  const { id } = await hall.send('film', 'a.mp4', randomBytes(10))
  await hall.database.database.updateTable('library').set({ status: 'working' }).execute()
  hall.library.onFinished('film', async () => ({ facts: { looked: true } }))
  await hall.library.open()
  await hall.settle()
  expect(await hall.entries()).toMatchObject([{ id, status: 'ready', facts: { looked: true } }])
})

test('a file in use cannot be deleted and says where it is used; once it is used nowhere it goes with all that was made of it', async () => {
  const uses: MediaUse[] = [{ in: 'film', where: { zh: '梧桐', en: 'Plane trees' } }]
  hall.library.usedBy(async () => uses)
  const made = join(hall.dataDir, 'media', file)
  hall.library.onFinished('film', async () => {
    writeFileSync(made, 'made')
    return { facts: {}, files: [file] }
  })
  const { id } = await hall.send('film', 'a.mp4', randomBytes(10))
  const { path } = await hall.library.original(id)
  const refused = await hall.act('DELETE', `/api/library/${id}`)
  expect([refused.statusCode, refused.json().code, refused.json().message]).toEqual([
    409,
    'media/in-use',
    '这个文件还用在“梧桐”，先换下来才能删除。',
  ])
  expect([existsSync(path), existsSync(made)]).toEqual([true, true])
  uses.pop()
  expect((await hall.act('DELETE', `/api/library/${id}`)).statusCode).toBe(200)
  expect([existsSync(path), existsSync(made)]).toEqual([false, false])
  expect((await hall.act('DELETE', `/api/library/${id}`)).json().code).toBe('media/not-found')
})

test('exhibits, drafts, past editions and covers of broadcasts are places where a file is used', async () => {
  const { database } = hall.database
  const alt = { zh: '树', en: 'A tree' }
  const shown = { ...sampleEdition(), exhibits: [{ ...sampleExhibit('cherry', 0), picture: { file, alt } }] }
  const editions = createEditionStore(database)
  const publish = (content: EditionContent) =>
    editions.exclusively((transaction) =>
      editions.show(transaction, content, {
        ...{ by: 'lin', kind: 'publish', note: '' },
        at: new Date('2026-03-04T05:00:00Z'),
      }),
    )
  const where = async () =>
    (await exhibitUses(database)({ files: [file] })).map((use) => `${use.in} ${use.where.zh} ${use.where.en}`)
  expect(await where()).toEqual([])
  await publish(shown)
  expect(await where()).toEqual(['exhibit 一棵樱的四季 A cherry through four seasons'])
  await publish(sampleEdition())
  expect(await where()).toEqual(['edition 2026年3月4日的版本 the edition of 4 March 2026'])
  const draft = { ...sampleExhibit('plum', 1), title: { zh: '梅', en: 'Plum' }, picture: { file, alt } }
  await database
    .insertInto('drafts')
    .values({
      exhibit: 'plum',
      content: JSON.stringify(draft),
      version: 1,
      updated_at: new Date(),
      updated_by: 'lin',
    })
    .execute()
  expect((await where())[0]).toBe('exhibit 梅 Plum')
  expect(await exhibitUses(database)({ files: ['c'.repeat(64)] })).toEqual([])
  expect(await coverUses(database)({ files: [file] })).toEqual([])
})

test('its name, its words and its focus can be changed', async () => {
  const { id } = await hall.send('film', 'a.mp4', randomBytes(10))
  const changed = await hall.act('PATCH', `/api/library/${id}`, {
    name: '新名字.mp4',
    alt: { zh: '树', en: 'A tree' },
    focus: { x: 0.25, y: 1 },
  })
  expect(changed.json()).toMatchObject({
    name: '新名字.mp4',
    alt: { zh: '树', en: 'A tree' },
    focus: { x: 0.25, y: 1 },
  })
  const bad = await hall.act('PATCH', `/api/library/${id}`, { focus: { x: 2, y: 0 } })
  expect(bad.statusCode).toBe(400)
  expect((await hall.entries())[0]?.focus).toEqual({ x: 0.25, y: 1 })
})
