import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Making, makePrint } from '../../../server/documentaries/prints/makePrint.ts'
import { keepFile } from '../../../server/keepFile.ts'
import { findFfmpeg } from '../../../server/packager/findFfmpeg.ts'
import { makeFilm } from '../../support/makeFilm.ts'

vi.setConfig({ testTimeout: 90_000 })

let folder: string
let ffmpeg: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hall-refused-'))
  mkdirSync(join(folder, 'ready'))
  ffmpeg = await findFfmpeg(process.env.FFMPEG)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const making = (name: string) => ({
  ...{ ffmpeg, original: join(folder, name), work: join(folder, 'work', name) },
  ...{ ready: join(folder, 'ready', name), url: '/documentaries/x/', threads: 1, keep: keepFile },
  ...{ signal: new AbortController().signal, progress: () => {} },
})
const film = (name: string, wishes: Parameters<typeof makeFilm>[1] = {}) =>
  makeFilm(join(folder, name), wishes)
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'no problem',
    (error: { code?: string }) => error.code,
  )

test.each([
  ['song.m4a', { picture: false }, 'documentary/no-picture'],
  ['vast.mp4', { size: '4200x200', seconds: 1 }, 'documentary/picture-too-large'],
  ['blink.mp4', { seconds: 0.4 }, 'documentary/too-short'],
] as const)('%s is refused in a word that says why', async (name, wishes, code) => {
  await film(name, wishes)
  expect(await codeOf(makePrint(making(name)))).toBe(code)
})

test('a film that breaks off is refused, wherever its index lies', async () => {
  for (const [name, words] of [
    ['tail.mp4', []],
    ['head.mp4', ['-movflags', '+faststart']],
  ] as const) {
    await film(name, { words })
    truncateSync(join(folder, name), Math.floor(statSync(join(folder, name)).size * 0.6))
  }
  expect(await codeOf(makePrint(making('tail.mp4')))).toBe('documentary/not-a-film')
  expect(await codeOf(makePrint(making('head.mp4')))).toBe('documentary/broken')
})

test('a list of other files is no film, whatever it is called', async () => {
  await keepFile(folder, {
    file: 'list.mp4',
    bytes: Buffer.from('#EXTM3U\n#EXTINF:4,\nfile:///etc/hostname\n#EXT-X-ENDLIST\n'),
  })
  await film('plain.mp4', { seconds: 2 })
  await keepFile(folder, {
    file: 'concat.mp4',
    bytes: Buffer.from(`ffconcat version 1.0\nfile ${join(folder, 'plain.mp4')}\n`),
  })
  expect(await codeOf(makePrint(making('list.mp4')))).toBe('documentary/not-a-film')
  expect(await codeOf(makePrint(making('concat.mp4')))).toBe('documentary/not-a-film')
})

test('a disk that fills up loses nothing that is made already', async () => {
  await film('disk.mp4')
  const full = Object.assign(new Error('no space'), { code: 'ENOSPC' })
  const wishes = making('disk.mp4')
  const keep: Making['keep'] = async (place, kept) => {
    if (kept.file === '2.m4s' && place.endsWith('v180')) throw full
    await keepFile(place, kept)
  }
  await expect(makePrint({ ...wishes, keep })).rejects.toBe(full)
  expect(readdirSync(join(folder, 'work/disk.mp4/v180')).sort()).toEqual(['0.m4s', '1.m4s', 'init.mp4'])
  expect((await makePrint(wishes)).seconds).toBe(10)
})
