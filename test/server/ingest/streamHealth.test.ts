import { expect, test } from 'vitest'
import { createStreamHealth } from '../../../server/ingest/streamHealth.ts'

const KEY = Buffer.from('key')
const OTHER = Buffer.from('other')
const open = () =>
  createStreamHealth(
    (payload) => payload.equals(KEY),
    () => false,
  )
interface Sent {
  readonly seconds: number
  readonly keyEvery: number
  readonly step?: number
  readonly soundLead?: number | null
  /** Wall clock ms for each ms of the stream. */
  readonly slow?: number
  readonly leaveOut?: (index: number) => boolean
}
function send({ seconds, keyEvery, step = 40, soundLead = 0, slow = 1, leaveOut = () => false }: Sent) {
  const health = open()
  for (let at = 0, index = 0; at < seconds * 1000; at += step, index += 1) {
    if (soundLead !== null)
      health.hear({ type: 'audio', timestamp: at + soundLead, payload: OTHER }, at * slow)
    if (leaveOut(index)) continue
    const payload = at % keyEvery === 0 ? KEY : OTHER
    health.hear({ type: 'video', timestamp: at, payload }, at * slow)
  }
  return health.read(2000, (seconds * 1000 - step) * slow)
}

test('a stream in order is measured, and nothing is to be said', () => {
  expect(send({ seconds: 20, keyEvery: 2000 })).toEqual({
    framesPerSecond: 25,
    keyframeSeconds: 2,
    driftMs: 0,
    droppedFrames: 0,
    behindMs: 0,
    advice: [],
  })
})

test.each([
  ['rareKeyframes', { seconds: 20, keyEvery: 8000 }],
  ['drift', { seconds: 12, keyEvery: 2000, soundLead: -700 }],
  ['noSound', { seconds: 12, keyEvery: 2000, soundLead: null }],
  ['slowNetwork', { seconds: 12, keyEvery: 2000, slow: 1.3 }],
  ['droppedFrames', { seconds: 12, keyEvery: 2000, leaveOut: (index: number) => index % 20 === 7 }],
  ['fewFrames', { seconds: 12, keyEvery: 2000, step: 100 }],
] as const)('%s is told to the host, and it alone', (advice, sent) => {
  expect(send(sent).advice).toEqual([advice])
})

test('pictures that come out of order, as B-frames do, are none that are missing', () => {
  const health = open()
  for (let group = 0; group < 200; group += 1)
    for (const offset of [0, 120, 40, 80])
      health.hear({ type: 'video', timestamp: group * 160 + offset, payload: KEY }, group * 160)
  expect(health.read(2000, 32_000).droppedFrames).toBe(0)
})

test('an encoder whose clock begins anew is measured anew', () => {
  const health = open()
  for (const from of [1_000_000, 0])
    for (let at = 0; at < 12_000; at += 40)
      health.hear({ type: 'video', timestamp: from + at, payload: at % 2000 === 0 ? KEY : OTHER }, at)
  expect(health.read(2000, 12_000)).toMatchObject({
    framesPerSecond: 25,
    keyframeSeconds: 2,
    droppedFrames: 0,
  })
})

test('a line that hangs is behind by as long as nothing comes', () => {
  const health = open()
  for (let at = 0; at < 12_000; at += 40)
    health.hear({ type: 'video', timestamp: at, payload: at % 2000 === 0 ? KEY : OTHER }, at)
  expect(health.read(2000, 12_000)).toMatchObject({ behindMs: 40, advice: ['noSound'] })
  expect(health.read(0, 16_000)).toMatchObject({ behindMs: 4040, advice: ['slowNetwork', 'noSound'] })
})
