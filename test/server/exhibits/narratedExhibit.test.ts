import { afterAll, beforeAll, expect, test } from 'vitest'
import { narrationFor } from '#content/narration/narrationFor.ts'
import type { Edition, ExhibitDraft, Publication } from '#content/schema/edition.ts'
import type { StoredNarration } from '#content/schema/narration.ts'
import { speakTones } from '../../support/speakTones.ts'
import { openTestHall } from '../../support/testHall.ts'

const CHERRY = '/api/exhibits/cherry-four-seasons'
let hall: Awaited<ReturnType<typeof openTestHall>>
let headers: Awaited<ReturnType<typeof hall.cookieOf>>
beforeAll(async () => {
  hall = await openTestHall()
  headers = await hall.cookieOf('admin')
})
afterAll(() => hall?.close())

const read = async (seconds: readonly number[]) =>
  (
    await hall.app.inject({
      method: 'POST',
      url: '/api/narrations',
      headers: { ...headers, 'content-type': 'audio/wav' },
      payload: await speakTones(seconds),
    })
  ).json<StoredNarration>()

/** Saves the first panel's Chinese text as read by this recording. */
const save = async (stored: Pick<StoredNarration, 'file' | 'seconds' | 'pauses'>) => {
  const draft = (await hall.app.inject({ url: CHERRY, headers })).json<ExhibitDraft>()
  const [first, ...others] = draft.exhibit.panels
  if (!first) throw new Error('the cherry has panels')
  const narration = { text: { zh: narrationFor(first.text.zh, stored) } }
  const exhibit = { ...draft.exhibit, panels: [{ ...first, narration }, ...others] }
  const payload = { version: draft.version, exhibit }
  return hall.app.inject({ method: 'PUT', url: CHERRY, headers, payload })
}
const publish = async () =>
  (await hall.app.inject({ method: 'POST', url: '/api/editions', headers, payload: {} })).json<Publication>()
const inHall = async () => {
  const { exhibits } = (await hall.app.inject('/api/edition')).json<Edition>()
  return exhibits.find(({ id }) => id === 'cherry-four-seasons')?.panels[0]?.narration?.text?.zh
}

test('a recording goes with its words through draft, publication, replacement and rollback, and is there to be heard', async () => {
  const [first, second] = [await read([1, 1]), await read([1.5, 1])]
  expect((await save(first)).statusCode).toBe(200)
  expect(await inHall()).toBeUndefined()
  const { edition } = await publish()
  expect(await inHall()).toMatchObject({ file: first.file, seconds: first.seconds })
  await save(second)
  await publish()
  expect(await inHall()).toMatchObject({ file: second.file })
  await hall.app.inject({ method: 'POST', url: `/api/editions/${edition}/current`, headers })
  expect(await inHall()).toMatchObject({ file: first.file, cues: [0, expect.any(Number)] })
  expect((await hall.app.inject(first.url)).rawPayload.length).toBe(first.bytes)
})

test('a recording that nobody has sent cannot be named', async () => {
  const file = `${'0'.repeat(64)}.m4a`
  const refused = await save({ file, seconds: 4, pauses: [] })
  expect([refused.statusCode, refused.json().code]).toEqual([409, 'exhibit/file-gone'])
})
