import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Documentary } from '#content/schema/documentary.ts'
import type { ExhibitDraft } from '#content/schema/edition.ts'
import { exhibitUses } from '../../../server/exhibits/exhibitUses.ts'
import { openTestExhibits } from '../../support/openTestExhibits.ts'
import { sampleExhibit } from '../../support/sampleExhibits.ts'
import { as } from '../../support/testServer.ts'

const mei = ['mei', 'chief'] as const
const FILE = `${'c'.repeat(64)}.webp`
const stored = [FILE]
let hall: Awaited<ReturnType<typeof openTestExhibits>>
beforeAll(async () => {
  hall = await openTestExhibits({ kept: stored })
})
afterAll(() => hall?.close())

const uses = async () => (await exhibitUses(hall.database)({ files: [FILE] })).map((use) => use.in)
const write = (version: number, withPicture: boolean) => {
  const picture = { file: FILE, alt: { zh: '樱', en: 'Cherry' } }
  const exhibit = { ...sampleExhibit('cherry'), ...(withPicture ? { picture } : { minutes: 3 }) }
  return hall.ask(mei, 'PUT', '/api/exhibits/cherry', { version, exhibit })
}

test('a picture is in use from the first draft on, while it waits for its time, in the hall, and in an edition to go back to', async () => {
  expect((await write(0, true)).status).toBe(200)
  expect(await uses()).toEqual(['exhibit'])
  const at = new Date(hall.clock.now + 60_000).toISOString()
  await hall.ask(mei, 'POST', '/api/schedules', { at })
  await hall.ask(mei, 'DELETE', '/api/exhibits/cherry')
  expect(await uses()).toEqual(['exhibit'])
  hall.clock.now += 60_000
  await hall.hall.look()
  // Only the edition in the hall still knows it.
  expect(await uses()).toEqual(['exhibit'])
  await write(2, false)
  expect((await hall.ask(mei, 'POST', '/api/editions', {})).status).toBe(201)
  expect(await uses()).toEqual(['edition'])
})

test('a step back to a picture that was deleted since can be taken, and is neither published nor set for a time', async () => {
  const { version } = (await hall.ask<ExhibitDraft>(mei, 'GET', '/api/exhibits/cherry')).body
  const step = { version, restore: 1 }
  const walked = await hall.ask<ExhibitDraft>(mei, 'POST', '/api/exhibits/cherry/versions', step)
  expect(walked.status).toBe(200)
  stored.pop()
  const at = new Date(hall.clock.now + 60_000).toISOString()
  for (const [url, body] of [['/api/editions'], ['/api/schedules', { at }]] as const) {
    const refused = await hall.ask(mei, 'POST', url, body ?? {})
    expect([refused.code, refused.detail]).toEqual(['exhibit/file-gone', '一棵樱的四季'])
  }
  const english = { ...as(...mei), 'accept-language': 'en' }
  const refused = await hall.app.inject({
    method: 'POST',
    url: '/api/editions',
    headers: english,
    payload: {},
  })
  expect(refused.json().message).toMatch(/^“A cherry through four seasons” shows or plays a file/)
  expect((await write(walked.body.version, true)).code).toBe('exhibit/file-gone')
  expect((await write(walked.body.version, false)).status).toBe(200)
})

test('the poster of a film in the hall is in use, whatever stands in its draft by now', async () => {
  const poster = `${'d'.repeat(64)}.webp`
  const title = { zh: '梧桐一年', en: 'A year of plane trees' }
  await hall.hall.showDocumentaries({
    ...{ by: 'mei', at: new Date(hall.clock.now), note: '', alongside: async () => {} },
    change: () => [{ id: 'film', title, poster: { path: `/media/${poster}` } } as unknown as Documentary],
  })
  expect(await exhibitUses(hall.database)({ files: [poster] })).toEqual([{ in: 'film', where: title }])
})
