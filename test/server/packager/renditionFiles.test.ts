import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openRenditionFiles } from '../../../server/packager/renditionFiles.ts'
import type { SegmentEvent } from '../../../server/packager/segmentLog.ts'

let folder: string
let failures: NodeJS.ErrnoException[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hall-files-'))
  failures = []
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = () => openRenditionFiles(folder, (error) => failures.push(error as NodeJS.ErrnoException))
const segment = (number: number): SegmentEvent => ({ type: 'segment', number, at: 0, init: 'init-0' })
const part = (bytes: number): SegmentEvent => ({ type: 'part', duration: 0.3, independent: true, bytes })
/** Writes segments of two parts each, of three bytes. */
async function record(numbers: readonly number[]) {
  const files = await open()
  for (const number of numbers) {
    files.add(segment(number))
    files.add(part(3), Buffer.from('one'))
    files.add(part(3), Buffer.from('two'))
    files.add({ type: 'complete' })
  }
  await files.close()
}
const kept = async () => {
  const files = await open()
  await files.close()
  return files.events
}

test('what was recorded is read again, event by event', async () => {
  await record([0, 1])
  expect(await kept()).toEqual(
    [0, 1].flatMap((number) => [segment(number), part(3), part(3), { type: 'complete' }]),
  )
  expect(readFileSync(join(folder, '1.m4s'), 'utf8')).toBe('onetwo')
  expect(failures).toEqual([])
})

test('a full disk costs the parts it had no room for, and nothing after it', async () => {
  // Whatever is written to this device finds no space left.
  symlinkSync('/dev/full', join(folder, '1.m4s'))
  await record([0, 1, 2])
  expect(failures.map(({ code }) => code)).toEqual(['ENOSPC'])
  const numbers = (await kept()).map((event) => (event.type === 'segment' ? event.number : event.type))
  expect(numbers).toEqual([0, 'part', 'part', 'complete', 1, 'complete', 2, 'part', 'part', 'complete'])
  expect(readFileSync(join(folder, '2.m4s'), 'utf8')).toBe('onetwo')
})

test('a file that cannot be opened is told, and its parts are not promised', async () => {
  mkdirSync(join(folder, '1.m4s'))
  await record([0, 1, 2])
  expect(failures.map(({ code }) => code)).toEqual(['EISDIR'])
  expect((await kept()).filter(({ type }) => type === 'part')).toHaveLength(4)
})

test('a journal with torn and foreign lines gives what it can', async () => {
  await record([0])
  writeFileSync(join(folder, 'journal.ndjson'), `${readFileSync(join(folder, 'journal.ndjson'))}{"type":"par`)
  await record([1])
  expect((await kept()).filter(({ type }) => type === 'segment')).toEqual([segment(0), segment(1)])
})

test('bytes that were written but not yet promised are cut off', async () => {
  const files = await open()
  files.add(segment(0))
  files.add(part(3), Buffer.from('one'))
  await files.close()
  writeFileSync(join(folder, '0.m4s'), 'one and half of tw')
  await kept()
  expect(readFileSync(join(folder, '0.m4s'), 'utf8')).toBe('one')
})
