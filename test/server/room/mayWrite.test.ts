import { describe, expect, test } from 'vitest'
import { createFloodGate } from '../../../server/room/floodGate.ts'
import { type Writer, whyNot } from '../../../server/room/mayWrite.ts'
import { momentOf } from '../../../server/room/momentOf.ts'

const NOW = 1_000_000
const writer = (different: Partial<Writer> = {}): Writer => ({
  rules: { slowSeconds: 0, approveFirst: false, closed: false },
  silence: null,
  recent: [],
  ...different,
})
const said = (...secondsAgo: number[]) =>
  secondsAgo.map((seconds, index) => ({ atMs: NOW - seconds * 1000, text: `第 ${index} 句` }))
const answer = (known: Writer, text = '银杏黄了') => {
  const problem = whyNot(known, text, NOW)
  return problem && [problem.code, problem.detail].filter(Boolean).join(' ')
}

describe('who may write', () => {
  test('anybody, in an open room', () => expect(answer(writer())).toBeUndefined())
  test('nobody in a closed one', () =>
    expect(answer(writer({ rules: { slowSeconds: 0, approveFirst: false, closed: true } }))).toBe(
      'room/closed',
    ))
  test('not who is banned, and who is muted again when the time is over', () => {
    expect(answer(writer({ silence: { kind: 'ban', untilMs: null } }))).toBe('room/banned')
    expect(answer(writer({ silence: { kind: 'mute', untilMs: NOW + 61_000 } }))).toBe('room/muted 2')
    expect(answer(writer({ silence: { kind: 'mute', untilMs: NOW } }))).toBeUndefined()
  })
  test('in slow mode one message, then a wait', () => {
    const rules = { slowSeconds: 30, approveFirst: false, closed: false }
    expect(answer(writer({ rules, recent: said(29) }))).toBe('room/slow 1')
    expect(answer(writer({ rules, recent: said(30) }))).toBeUndefined()
  })
  test('three messages in ten seconds, never four', () => {
    expect(answer(writer({ recent: said(1, 2) }))).toBeUndefined()
    expect(answer(writer({ recent: said(1, 2, 9) }))).toBe('room/flood 1')
    expect(answer(writer({ recent: said(1, 2, 10) }))).toBeUndefined()
  })
  test('not the same twice within half a minute, however it is dressed up', () => {
    const recent = [{ atMs: NOW - 29_000, text: '银杏黄了！' }]
    expect(answer(writer({ recent }), '银 杏 黄 了…')).toBe('room/repeated')
    expect(answer(writer({ recent }), '银杏绿了')).toBeUndefined()
    expect(answer(writer({ recent: [{ atMs: NOW - 31_000, text: '银杏黄了' }] }))).toBeUndefined()
    expect(answer(writer({ recent: [{ atMs: NOW - 1000, text: '！！' }] }), '？？')).toBeUndefined()
  })
})

test('a moment that nobody can have seen becomes the nearest one', () => {
  const live = { onAirMs: 500, endedMs: null }
  expect([700.4, 100, 5000, null].map((moment) => momentOf(moment, live, 1000))).toEqual([
    700, 500, 1000, 1000,
  ])
  expect([700, 5000, null].map((moment) => momentOf(moment, { onAirMs: 500, endedMs: 900 }, 9999))).toEqual([
    700, 900, 900,
  ])
})

test('a flood is turned away before it reaches the database, and a program is hung up on', () => {
  const passage = createFloodGate()
  const passed = Array.from({ length: 61 }, () => passage('one', 'room', NOW))
  expect(passed.filter((one) => one === 'pass')).toHaveLength(10)
  expect(passed.filter((one) => one === 'flood')).toHaveLength(50)
  expect(passed.at(-1)).toBe('hangUp')
  expect(passage('one', 'room', NOW + 10_000)).toBe('pass')
})

test('a room takes fifty messages a second in the long run', () => {
  const passage = createFloodGate()
  const seconds = Array.from({ length: 10 }, (_, second) =>
    Array.from({ length: 200 }, (_, index) => passage(`${second} ${index}`, 'room', NOW + second * 1000)),
  )
  const passed = seconds.map((one) => one.filter((answer) => answer === 'pass').length)
  expect(passed[0]).toBe(100)
  expect(passed.slice(1).every((count) => count === 50)).toBe(true)
})
