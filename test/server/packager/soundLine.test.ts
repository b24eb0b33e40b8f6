import { expect, test } from 'vitest'
import { silentFrame, silentTrack } from '../../../server/packager/cmaf/silence.ts'
import { createSoundLine } from '../../../server/packager/cmaf/soundLine.ts'
import { audioTrack } from '../../../server/packager/cmaf/tracks.ts'

/** AAC-LC, 48 kHz, stereo: a frame lasts 21⅓ ms. */
const stereo = audioTrack(Buffer.from([0x11, 0x90]))
const FRAME_MS = 1024 / 48
const silence = silentFrame(stereo)
const frame = (name: string) => Buffer.from(name)
const stamp = (index: number) => Math.round(index * FRAME_MS)

test('rounded time stamps become one unbroken line', () => {
  const line = createSoundLine(stereo, 0, false)
  for (let index = 0; index < 48; index += 1) line.push(stamp(index), frame(`${index}`))
  expect(line.take(500)).toMatchObject({ decodeTime: 0, frames: { length: 24 } })
  expect(line.take(1000)).toMatchObject({ decodeTime: 24 * 1024, frames: { length: 23 } })
})

test('a gap is filled with silence, so what follows stays in step with the picture', () => {
  const line = createSoundLine(stereo, 0, false)
  line.push(0, frame('before'))
  line.push(stamp(48), frame('after'))
  const { frames } = line.take(2000) ?? { frames: [] }
  expect(frames[0]?.toString()).toBe('before')
  expect(frames.slice(1, 48).every((one) => silence && one.equals(silence))).toBe(true)
  expect(frames[48]?.toString()).toBe('after')
})

test('what comes twice is heard once', () => {
  const line = createSoundLine(stereo, 0, false)
  for (const index of [0, 1, 2, 3, 4, 0, 1, 5]) line.push(stamp(index), frame(`${index}`))
  expect(line.take(1000)?.frames.map(String)).toEqual(['0', '1', '2', '3', '4', '5'])
})

test('sound from before the first picture is left out', () => {
  const line = createSoundLine(stereo, 1000, false)
  for (let index = 0; index < 50; index += 1) line.push(stamp(index), frame(`${index}`))
  const taken = line.take(2000)
  expect(taken?.decodeTime).toBe(48_000)
  expect(Number(String(taken?.frames[0]))).toBeGreaterThanOrEqual(44)
})

test('a stream without sound is heard as silence, without end and without gap', () => {
  const line = createSoundLine(silentTrack, 0, true)
  let samples = 0
  for (let moment = 334; moment <= 33_400; moment += 334) {
    const taken = line.take(moment)
    expect(taken?.decodeTime).toBe(samples)
    samples += (taken?.frames.length ?? 0) * 1024
  }
  expect(samples / 48_000).toBeCloseTo(33.4, 1)
})

test('a microphone that falls silent for good does not stop the picture', () => {
  const line = createSoundLine(stereo, 0, false)
  line.push(0, frame('last'))
  expect(line.take(1000)?.frames).toHaveLength(1)
  expect(line.take(1900)).toBeNull()
  expect(line.take(4000)?.frames.length).toBeGreaterThan(100)
})
