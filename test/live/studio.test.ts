import { expect, test } from 'vitest'
import { Problem, type ProblemCode } from '#content/contract/problems.ts'
import { createPieceLine } from '../../live/host/studio/pieceLine.ts'
import { recorderType } from '../../live/host/studio/recorderType.ts'
import { createSoundWatch, peakOf, shareOf } from '../../live/host/studio/soundLevel.ts'

test('the best that the browser can write is chosen, H.264 first', () => {
  expect(recorderType(() => true)).toContain('h264')
  expect(recorderType((type) => type.includes('vp8'))).toBe('video/webm;codecs=vp8,opus')
  expect(recorderType(() => false)).toBeUndefined()
})

test('silence is told after five seconds, and clipping at once', () => {
  const look = createSoundWatch()
  expect(peakOf(new Float32Array([0, -0.5, 0.25]))).toBeCloseTo(-6.02, 1)
  expect([shareOf(-60), shareOf(-30), shareOf(0)]).toEqual([0, 0.5, 1])
  expect([look(-60, 0), look(-60, 4999), look(-60, 5000), look(-20, 5100), look(0, 5200)]).toEqual([
    'well',
    'well',
    'silent',
    'well',
    'clipping',
  ])
})

/** A line whose every attempt ends as written: a code, or well. */
const openLine = (ends: (ProblemCode | 'well')[]) => {
  const sent: [string, number][] = []
  const broken: string[] = []
  const line = createPieceLine({
    send: async (piece, number) => {
      sent.push([await piece.text(), number])
      const end = ends.shift() ?? 'well'
      if (end !== 'well') throw new Problem(end)
    },
    broken: ({ code }) => broken.push(code),
    wait: () => new Promise((later) => setTimeout(later, 1)),
  })
  return { line, sent, broken }
}
const settle = () => new Promise((later) => setTimeout(later, 20))

test('pieces go one after the other, and one that was lost goes again under its number', async () => {
  const { line, sent, broken } = openLine(['well', 'request/offline', 'request/timeout', 'well', 'well'])
  for (const piece of ['a', 'b', '', 'c']) line.push(new Blob([piece]))
  await settle()
  expect(sent).toEqual([
    ['a', 0],
    ['b', 1],
    ['b', 1],
    ['b', 1],
    ['c', 2],
  ])
  expect(broken).toEqual([])
})

test('who leaves lets the last piece go out first', async () => {
  const { line, sent } = openLine([])
  for (const piece of ['a', 'b', 'c']) line.push(new Blob([piece]))
  await line.finish()
  line.push(new Blob(['too late']))
  await settle()
  expect(sent.map(([piece]) => piece)).toEqual(['a', 'b', 'c'])
})

test('what the server refuses ends the line once; nothing is sent after it', async () => {
  const { line, sent, broken } = openLine(['studio/over'])
  line.push(new Blob(['a']))
  line.push(new Blob(['b']))
  await settle()
  line.push(new Blob(['c']))
  await settle()
  expect([sent.length, broken]).toEqual([1, ['studio/over']])
})

test('a line too narrow for the picture is given up before it fills the memory', () => {
  const broken: string[] = []
  const line = createPieceLine({
    send: () => new Promise(() => {}),
    broken: ({ code }) => broken.push(code),
    wait: async () => {},
  })
  for (let piece = 0; piece < 200; piece += 1) line.push(new Blob(['x']))
  expect([broken, line.waiting()]).toEqual([['studio/too-slow'], 0])
})
