import { afterAll, beforeAll, expect, test } from 'vitest'
import { exhibitUses } from '../../../server/exhibits/exhibitUses.ts'
import { openTestExhibits } from '../../support/openTestExhibits.ts'
import { sampleExhibit } from '../../support/sampleExhibits.ts'

const mei = ['mei', 'chief'] as const
const FILE = `${'c'.repeat(64)}.webp`
let hall: Awaited<ReturnType<typeof openTestExhibits>>
beforeAll(async () => {
  hall = await openTestExhibits({ kept: [FILE] })
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
