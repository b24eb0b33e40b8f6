import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { holdFolder } from '../../../server/packager/holdFolder.ts'
import { openRenditionFiles } from '../../../server/packager/renditionFiles.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hall-held-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = async (holder: string) => {
  const source = join(folder, 'source')
  return openRenditionFiles(source, (error) => expect.fail(String(error)), await holdFolder(folder, holder))
}
const record = (files: Awaited<ReturnType<typeof open>>, number: number, said: string) => {
  files.add({ type: 'segment', number, at: 0, init: 'init-0' })
  files.add({ type: 'part', duration: 0.3, independent: true, bytes: said.length }, Buffer.from(said))
}

test('a server that slept and writes on spoils nothing of the one that took its place', async () => {
  const slept = await open('north 1')
  record(slept, 0, 'first')
  await slept.close()
  const asleep = await open('north 1')
  record(asleep, 1, 'second')
  await new Promise((later) => setTimeout(later, 50))
  const successor = await open('south 1')
  record(successor, 2, 'third')
  // North wakes and goes on where it was.
  asleep.add({ type: 'part', duration: 0.3, independent: true, bytes: 4 }, Buffer.from('late'))
  record(asleep, 2, 'no!')
  await asleep.close()
  await successor.close()
  const numbers = (await open('south 2')).events.map((event) =>
    event.type === 'segment' ? event.number : 'part',
  )
  expect(numbers).toEqual([0, 'part', 1, 'part', 2, 'part'])
  expect(readFileSync(join(folder, 'source', '1.m4s'), 'utf8')).toBe('second')
  expect(readFileSync(join(folder, 'source', '2.m4s'), 'utf8')).toBe('third')
})

test('a folder that nobody else held is held at once; one that another held, after its last writes', async () => {
  const waits: number[] = []
  const hold = (holder: string) => holdFolder(folder, holder, async (ms) => waits.push(ms))
  await hold('north 1')
  const holds = await hold('north 1')
  expect([waits, await holds()]).toEqual([[], true])
  await hold('south 1')
  expect([waits, await holds()]).toEqual([[250], false])
})
