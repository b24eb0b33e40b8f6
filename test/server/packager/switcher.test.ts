import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Shown } from '#content/schema/broadcast.ts'
import type { Source } from '../../../server/packager/source.ts'
import { createSwitcher } from '../../../server/packager/switcher.ts'

/** The set-up of a decoder, as x264 writes it for 320x180. */
const CONFIG = Buffer.from(
  '17000000000142c014ffe1001967 42c014d90141 96a1000003000100000300 32 0f14 2e48 01000468cb8cb2'.replaceAll(
    ' ',
    '',
  ),
  'hex',
)
const picture = (key: boolean, name: string) =>
  Buffer.concat([Buffer.from([key ? 0x17 : 0x27, 1, 0, 0, 0]), Buffer.from(name)])
const slate = (name: string) => ({
  tags: [
    { stamp: 0, payload: CONFIG },
    ...Array.from({ length: 50 }, (_, index) => ({ stamp: index * 40, payload: picture(index === 0, name) })),
  ],
  round: 2000,
})

let went: string[]
let shown: Shown[]
const stale = false
const open = (seenUntil?: number) =>
  createSwitcher({
    now: Date.now,
    slates: { backSoon: slate('soon'), intermission: slate('break') },
    seenUntil,
    begin: (_source, first) => {
      expect(first.key).toBe(true)
      went.push('|')
      return {
        picture: ({ data }) => void went.push(data.toString()),
        sound: () => {},
        isStale: () => stale,
        end: async () => {},
      }
    },
    changed: (now) => shown.push(now),
  })
/** Sends pictures 40 ms apart, a keyframe each second. */
function send(host: Source, name: string, ms: number, from = 0) {
  if (from === 0) host.write('video', 0, CONFIG)
  for (let at = from; at < from + ms; at += 40) {
    host.write('video', at, picture(at % 1000 === 0, name))
    vi.advanceTimersByTime(40)
  }
}
const kinds = () => went.filter((one, index) => one !== went[index - 1]).join(' ')

beforeEach(() => {
  vi.useFakeTimers()
  went = []
  shown = []
})
afterEach(() => vi.useRealTimers())

test('a host goes out from the first keyframe on', () => {
  const switcher = open()
  const host = switcher.connect('main')
  host.write('video', 0, CONFIG)
  host.write('video', 0, picture(false, 'early'))
  send(host, 'host', 1000)
  expect(kinds()).toBe('| host')
  expect(shown).toEqual(['main'])
  switcher.end()
})

test('a host who says nothing for a second is replaced, and sewn in again at the next keyframe', () => {
  const switcher = open()
  const host = switcher.connect('main')
  send(host, 'host', 2000)
  vi.advanceTimersByTime(1000)
  expect(switcher.shown()).toBe('backSoon')
  vi.advanceTimersByTime(3000)
  host.write('video', 2040, picture(false, 'no keyframe'))
  send(host, 'again', 1000, 3000)
  expect(kinds()).toBe('| host | soon | again')
  expect(shown).toEqual(['main', 'backSoon', 'main'])
  switcher.end()
})

test('a host who hangs up is replaced at once', () => {
  const switcher = open()
  const host = switcher.connect('main')
  send(host, 'host', 1000)
  host.leave()
  expect(switcher.shown()).toBe('backSoon')
  switcher.end()
})

test('who stands by takes over without a word from the hall', () => {
  const switcher = open()
  const host = switcher.connect('main')
  const second = switcher.connect('backup')
  host.write('video', 0, CONFIG)
  second.write('video', 0, CONFIG)
  for (let at = 0; at < 2000; at += 40) {
    host.write('video', at, picture(at % 1000 === 0, 'host'))
    second.write('video', at, picture(at % 1000 === 0, 'second'))
    vi.advanceTimersByTime(40)
  }
  host.leave()
  send(second, 'second', 1000, 2000)
  expect(kinds()).toBe('| host | second')
  expect(shown).toEqual(['main', 'backup'])
  switcher.end()
})

test('a break hides the host until it is over', () => {
  const switcher = open()
  const host = switcher.connect('main')
  send(host, 'host', 1000)
  switcher.setIntermission(true)
  send(host, 'hidden', 2000, 1000)
  switcher.setIntermission(false)
  send(host, 'host', 1000, 3000)
  expect(shown).toEqual(['main', 'intermission', 'main'])
  expect(kinds().startsWith('| host | break')).toBe(true)
  expect(went.at(-1)).toBe('host')
  switcher.end()
})

test('after a restart the hall’s picture comes by itself, but not for a broadcast of long ago', () => {
  const recent = open(Date.now() - 5000)
  vi.advanceTimersByTime(500)
  expect(recent.shown()).toBe('backSoon')
  expect(kinds()).toBe('| soon')
  recent.end()
  const old = open(Date.now() - 3 * 3_600_000)
  vi.advanceTimersByTime(500)
  expect(old.shown()).toBe('nothing')
  old.end()
})

test('the hall’s picture goes round without a seam', () => {
  const switcher = open(Date.now())
  vi.advanceTimersByTime(10_000)
  expect(went.filter((one) => one === '|')).toHaveLength(1)
  expect(went.length).toBeGreaterThan(240)
  switcher.end()
})

test('a wall clock that is set on does not make the hall’s picture run after it', () => {
  const switcher = open(Date.now())
  vi.advanceTimersByTime(1000)
  const before = went.length
  vi.setSystemTime(Date.now() + 60_000)
  vi.advanceTimersByTime(1000)
  expect(went.length - before).toBeLessThan(100)
  expect(went.length - before).toBeGreaterThan(20)
  switcher.end()
})

test('a new set-up of the encoder begins anew at a keyframe', () => {
  const switcher = open()
  const host = switcher.connect('main')
  send(host, 'small', 1000)
  const other = Buffer.from(CONFIG)
  other[8] = 0x0d
  host.write('video', 1000, other)
  send(host, 'large', 1000, 1000)
  expect(kinds()).toBe('| small | large')
  switcher.end()
})
