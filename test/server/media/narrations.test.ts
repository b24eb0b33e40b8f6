import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { timeSentences } from '#content/narration/timeSentences.ts'
import { NARRATION_LIMIT_BYTES, type StoredNarration } from '#content/schema/narration.ts'
import { media } from '../../../server/media/media.ts'
import { findFfmpeg } from '../../../server/packager/findFfmpeg.ts'
import { mediaNeeds } from '../../support/openTestMedia.ts'
import { speakTones } from '../../support/speakTones.ts'
import { openTestDatabase, type TestDatabase } from '../../support/testDatabase.ts'
import { as, openTestServer } from '../../support/testServer.ts'

let database: TestDatabase
let app: FastifyInstance
let dataDir: string
let ffmpeg: string

beforeAll(async () => {
  database = await openTestDatabase()
  dataDir = mkdtempSync(join(tmpdir(), 'hall-narration-test-'))
  ffmpeg = await findFfmpeg(process.env.FFMPEG)
  app = await openTestServer((serve, app) =>
    media(serve, { ...mediaNeeds(), app, database: database.database, dataDir, ffmpeg: () => ffmpeg }),
  )
})
afterAll(async () => {
  await app.close()
  await database.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const send = (payload: Buffer, type = 'application/octet-stream') =>
  app.inject({
    method: 'POST',
    url: '/api/narrations',
    headers: { ...as('lin', 'editor'), 'content-type': type },
    payload,
  })
const stored = async (payload: Buffer) => (await send(payload)).json<StoredNarration>()
/** The integrated loudness of a stored recording, in LUFS. */
const loudnessOf = async ({ file }: StoredNarration) => {
  const heard = await promisify(execFile)(ffmpeg, [
    ...['-i', join(dataDir, 'media', file), '-af', 'ebur128', '-f', 'null', '-'],
  ])
  return Number(
    /I:\s+(-?[\d.]+) LUFS\s+Threshold/.exec(heard.stderr.slice(heard.stderr.lastIndexOf('Summary')))?.[1],
  )
}

test('whatever an editor’s recorder writes becomes one format, of the same length and with the same pauses', async () => {
  for (const format of ['wav', 'mp3', 'm4a', 'aac', 'ogg'] as const) {
    const { url, seconds, pauses } = await stored(await speakTones([2, 3], { as: format }))
    expect([format, Math.abs(seconds - 6.4) < 0.1]).toEqual([format, true])
    const read = await app.inject(url)
    expect([format, read.headers['content-type'], read.rawPayload.toString('latin1', 4, 8)]).toEqual([
      format,
      'audio/mp4',
      'ftyp',
    ])
    const rest = pauses.find(({ from }) => from > 1 && from < 4)
    expect(rest?.from, format).toBeCloseTo(2.4, 0)
    expect((rest?.until ?? 0) - (rest?.from ?? 0), format).toBeCloseTo(0.6, 0)
    expect(
      timeSentences(['一二三四五六七八。', '一二三四五六七八九十一二。'], { seconds, pauses })[1],
      format,
    ).toBeCloseTo(2.9, 0)
  }
})

test('a whisper and a shout come out equally loud', async () => {
  const [whisper, shout] = [
    await stored(await speakTones([4], { level: -42 })),
    await stored(await speakTones([4], { level: -8 })),
  ]
  const levels = [await loudnessOf(whisper), await loudnessOf(shout)]
  for (const level of levels) expect(Math.abs(level + 16)).toBeLessThan(1)
})

test('the same recording sent twice is stored once, and is known by its name', async () => {
  const voice = await speakTones([1.5])
  const [first, second] = [await stored(voice), await stored(voice)]
  expect(second).toEqual(first)
  const known = await app.inject({ url: `/api/narrations/${first.file}`, headers: as('lin', 'editor') })
  expect(known.json()).toEqual(first)
  const unknown = await app.inject({
    url: `/api/narrations/${'0'.repeat(64)}.m4a`,
    headers: as('lin', 'editor'),
  })
  expect([unknown.statusCode, unknown.json().code]).toEqual([404, 'narration/not-found'])
})

test('a player may ask for a part of it, and keep it for ever', async () => {
  const { url, bytes } = await stored(await speakTones([2, 2]))
  const part = await app.inject({ url, headers: { range: 'bytes=100-299' } })
  expect([part.statusCode, part.rawPayload.length, part.headers['content-range']]).toEqual([
    206,
    200,
    `bytes 100-299/${bytes}`,
  ])
  expect(part.headers['cache-control']).toMatch(/max-age=31536000.*immutable/)
  expect((await app.inject(url)).headers['accept-ranges']).toBe('bytes')
})

test('what is no recording, silent, too long, damaged or cut off is refused with its own reason', async () => {
  const voice = await speakTones([3])
  const video = await speakTones([3], { as: 'm4a' })
  const picture = await promisify(execFile)(
    ffmpeg,
    [
      '-v',
      'error',
      '-f',
      'lavfi',
      '-i',
      'testsrc=d=1',
      '-movflags',
      'frag_keyframe+empty_moov',
      '-f',
      'mp4',
      '-',
    ],
    { encoding: 'buffer' },
  )
  const long = await speakTones([301], { as: 'mp3' })
  const mp3 = await speakTones([8], { as: 'mp3' })
  const refusals = [
    ['words', Buffer.from('好一棵树'), 'narration/not-audio'],
    ['a film without sound', picture.stdout, 'narration/not-audio'],
    ['a silent room', await speakTones([3], { level: -90 }), 'narration/silent'],
    ['an index that is missing', video.subarray(0, video.length - 1000), 'narration/broken'],
    ['half a WAV', voice.subarray(0, voice.length / 2), 'narration/broken'],
    ['half an MP3', mp3.subarray(0, mp3.length / 2), 'narration/broken'],
    ['a head without a body', Buffer.concat([Buffer.from('OggS'), Buffer.alloc(400, 7)]), 'narration/broken'],
    ['five minutes and a second', long, 'narration/too-long'],
  ] as const
  for (const [what, bytes, code] of refusals) {
    const refused = await send(bytes)
    expect([what, refused.statusCode, refused.json().code]).toEqual([what, 422, code])
  }
  const before = await database.database.selectFrom('narrations').select('file').execute()
  expect((await send(Buffer.from('{}'), 'application/json')).json().code).toBe('narration/not-audio')
  expect(await database.database.selectFrom('narrations').select('file').execute()).toEqual(before)
})

test('a playlist that names another file is not opened, whatever it calls itself', async () => {
  const playlist = Buffer.from('#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nfile:///etc/passwd\n')
  expect((await send(playlist, 'audio/mpeg')).json().code).toBe('narration/not-audio')
})

test('a recording of too many bytes is refused with the limit', async () => {
  const refused = await send(Buffer.alloc(NARRATION_LIMIT_BYTES + 1))
  expect([refused.statusCode, refused.json().code, refused.json().detail]).toEqual([
    413,
    'request/too-large',
    '60 MB',
  ])
})

test('only an editor may send one', async () => {
  const host = await app.inject({
    method: 'POST',
    url: '/api/narrations',
    headers: { ...as('wu', 'host'), 'content-type': 'audio/wav' },
    payload: await speakTones([1]),
  })
  expect([host.statusCode, host.json().code]).toEqual([403, 'access/not-allowed'])
})
