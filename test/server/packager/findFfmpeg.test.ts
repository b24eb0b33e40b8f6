import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ConfigError } from '../../../server/config.ts'
import { findFfmpeg } from '../../../server/packager/findFfmpeg.ts'

const path = process.env.PATH ?? ''
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hall-ffmpeg-'))
})
afterEach(() => {
  process.env.PATH = path
  rmSync(folder, { recursive: true, force: true })
})

/** A program that says this when asked for its version. */
const program = (says: string, name = 'ffmpeg') => {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, name)
  writeFileSync(file, `#!/bin/sh\necho '${says}'\n`)
  chmodSync(file, 0o755)
  return file
}

test.each([
  'ffmpeg version 5.1.6-0+deb12u1 Copyright (c) 2000-2024',
  'ffmpeg version n7.1 Copyright (c) 2000-2024',
  'ffmpeg version N-118000-gabcdef Copyright (c) 2000-2024',
])('the operator’s own is taken: %s', async (says) => {
  const file = program(says)
  expect(await findFfmpeg(file)).toBe(file)
})

test('the operator’s own that is too old stops the start and names its version', async () => {
  const asked = findFfmpeg(program('ffmpeg version 4.4.2 Copyright (c) 2000-2021'))
  await expect(asked).rejects.toThrow(ConfigError)
  await expect(asked).rejects.toThrow(/^FFMPEG .* is version 4, but must be 5 or newer\. Set it/)
})

test.each([
  ['another program', () => program('ls (GNU coreutils) 9.1')],
  ['a file that is not there', () => join(folder, 'nowhere')],
])('%s stops the start; no other is taken in silence', async (_name, made) => {
  const asked = findFfmpeg(made())
  await expect(asked).rejects.toThrow(ConfigError)
  await expect(asked).rejects.toThrow(/is no ffmpeg that runs here/)
})

test('unasked, the system’s own is taken when it is new enough', async () => {
  program('ffmpeg version 6.0 Copyright (c) 2000-2023')
  process.env.PATH = `${folder}:${path}`
  expect(await findFfmpeg(undefined)).toBe('ffmpeg')
})

test('where the system’s own is too old, another that is new enough is taken or none', async () => {
  program('ffmpeg version 4.2 Copyright (c) 2000-2019')
  process.env.PATH = `${folder}:${path}`
  const found = await findFfmpeg(undefined).catch((error: unknown) => error)
  if (found instanceof ConfigError)
    expect(found.message).toMatch(/^No ffmpeg 5 or newer was found\. Install it/)
  else expect(found).toMatch(/node_modules.*ffmpeg$/)
})
