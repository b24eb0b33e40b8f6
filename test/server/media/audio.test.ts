import { afterAll, beforeAll, expect, test } from 'vitest'
import { audioFacts } from '#content/schema/mediaFacts.ts'
import type { StoredNarration } from '#content/schema/narration.ts'
import { findFfmpeg } from '../../../server/packager/findFfmpeg.ts'
import { openTestMedia } from '../../support/openTestMedia.ts'
import { speakTones } from '../../support/speakTones.ts'

let hall: Awaited<ReturnType<typeof openTestMedia>>
beforeAll(async () => {
  const ffmpeg = await findFfmpeg(process.env.FFMPEG)
  hall = await openTestMedia({ ffmpeg: () => ffmpeg })
})
afterAll(() => hall.close())

test('a sound is brought to the loudness of the hall, and its outline shows where it rests', async () => {
  const entry = await hall.send('audio', '鸟鸣.wav', await speakTones([2, 3], { level: -40 }))
  expect([entry.status, entry.problem]).toEqual(['ready', null])
  const { file, seconds, peaks, bytes } = audioFacts.parse(entry.facts)
  expect(Math.abs(seconds - 6.4)).toBeLessThan(0.1)
  const at = (second: number) => peaks[Math.floor((second / seconds) * peaks.length)] ?? Number.NaN
  expect(at(1)).toBeGreaterThan(15)
  expect(at(2.7)).toBeLessThan(3)
  expect(at(4)).toBeGreaterThan(15)
  const read = await hall.app.inject(`/media/${file}`)
  expect([read.headers['content-type'], read.rawPayload.length]).toEqual(['audio/mp4', bytes])
})

test('a sound of the library reads a text from where it lies, until it is deleted there', async () => {
  const entry = await hall.send('audio', '讲解.wav', await speakTones([2, 3]))
  const { file, seconds, bytes } = audioFacts.parse(entry.facts)
  const voice = (await hall.act('POST', `/api/library/${entry.id}/narration`)).json<StoredNarration>()
  expect(voice).toMatchObject({ file, seconds, bytes })
  expect(voice.pauses.find(({ from }) => from > 1 && from < 4)?.from).toBeCloseTo(2.4, 0)
  expect((await hall.act('POST', `/api/library/${entry.id}/narration`)).json()).toEqual(voice)
  const known = () => hall.act('GET', `/api/narrations/${file}`)
  expect((await known()).json()).toEqual(voice)
  await hall.act('DELETE', `/api/library/${entry.id}`)
  expect((await known()).json().code).toBe('narration/not-found')
})

test('what is no sound, or longer than a text is read, reads none', async () => {
  const leaf = await hall.send('subtitles', 'a.srt', Buffer.from('1\n00:00:01,000 --> 00:00:02,000\nA\n'))
  const long = await hall.send('audio', '长.mp3', await speakTones([1], { as: 'mp3' }))
  const facts = JSON.stringify({ ...long.facts, seconds: 301 })
  await hall.database.database.updateTable('library').set({ facts }).where('id', '=', long.id).execute()
  for (const [{ id }, code] of [
    [leaf, 'narration/not-audio'],
    [long, 'narration/too-long'],
  ] as const)
    expect((await hall.act('POST', `/api/library/${id}/narration`)).json().code).toBe(code)
})

test('what is no sound, silent or cut off is refused with its own reason', async () => {
  const voice = await speakTones([3])
  for (const [name, bytes, code] of [
    ['words.mp3', Buffer.from('好一棵树'), 'narration/not-audio'],
    ['silence.wav', await speakTones([2], { level: -90 }), 'narration/silent'],
    ['half.wav', voice.subarray(0, voice.length / 2), 'narration/broken'],
  ] as const)
    expect([name, (await hall.send('audio', name, bytes)).problem?.code]).toEqual([name, code])
})
