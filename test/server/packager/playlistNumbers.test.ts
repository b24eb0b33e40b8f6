import { expect, test } from 'vitest'
import { mediaPlaylist, type Run } from '../../../server/packager/playlists.ts'

/** A run whose listed segments are numbered from `first`. */
const run = (name: string, first: number, count: number, seconds = 1): Run => ({
  name,
  first,
  finished: false,
  segments: Array.from({ length: count }, (_, index) => ({
    seconds,
    at: null,
    file: `segment-${String(first + index).padStart(6, '0')}.m4s`,
  })),
})
const media = (runs: readonly Run[]) => mediaPlaylist(runs, false) ?? ''
const numberOf = (tag: string, text: string) =>
  Number(new RegExp(`^#EXT-X-${tag}:(\\d+)$`, 'm').exec(text)?.[1])
const filesOf = (text: string) => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
/** What a player takes each listed segment's discontinuity number to be. */
const discontinuities = (text: string) => {
  const numbers = new Map<string, number>()
  let number = numberOf('DISCONTINUITY-SEQUENCE', text)
  for (const line of text.split('\n')) {
    if (line === '#EXT-X-DISCONTINUITY') number += 1
    else if (line !== '' && !line.startsWith('#')) numbers.set(line, number)
  }
  return numbers
}

/** A host who comes and goes: playlists as they follow one another, 30 segments a run of which 20 stay listed. */
function* programme(runs: number) {
  const past: Run[] = []
  for (let number = 1; number <= runs; number += 1) {
    const name = String(number).padStart(6, '0')
    for (let written = 0; written <= 30; written += 1) {
      const listed = Math.min(written, 20)
      yield [...past, run(name, written - listed, listed)]
    }
    past.push(run(name, 10, 20))
  }
}

test('a segment keeps its number for ever, whoever comes and goes', () => {
  const numbers = new Map<string, number>()
  let last = 0
  for (const runs of programme(3)) {
    const text = media(runs)
    if (text === '') continue
    const first = numberOf('MEDIA-SEQUENCE', text)
    expect(first).toBeGreaterThanOrEqual(last)
    last = first
    for (const [index, file] of filesOf(text).entries()) {
      expect(numbers.get(file) ?? first + index).toBe(first + index)
      numbers.set(file, first + index)
    }
  }
  expect(last).toBe(75)
})

test('a segment keeps its discontinuity number, also past an attempt that brought no picture', () => {
  const numbers = new Map<string, number>()
  const nothing = run('000000', 0, 0)
  for (const [first, ...rest] of programme(3))
    for (const [file, number] of discontinuities(media([first ?? nothing, nothing, ...rest]))) {
      expect(numbers.get(file) ?? number).toBe(number)
      numbers.set(file, number)
    }
  expect(new Set(numbers.values())).toEqual(new Set([0, 1, 2]))
})

test('each run begins with a discontinuity and its own initialisation, the first with the latter only', () => {
  const text = media([run('000001', 0, 2), run('000002', 0, 1)])
  expect(text.match(/^#EXT-X-(DISCONTINUITY|MAP.*)$/gm)).toEqual([
    '#EXT-X-MAP:URI="000001/init.mp4"',
    '#EXT-X-DISCONTINUITY',
    '#EXT-X-MAP:URI="000002/init.mp4"',
  ])
})

test('at most fifteen segments are listed, the latest ones', () => {
  const files = filesOf(media([run('000001', 40, 20)]))
  expect(files).toHaveLength(15)
  expect(files.at(-1)).toBe('000001/segment-000059.m4s')
})

test('no listed segment is longer than the target, rounded; the target is at least 1 s', () => {
  expect(numberOf('TARGETDURATION', media([run('000001', 0, 3, 0.2)]))).toBe(1)
  expect(numberOf('TARGETDURATION', media([run('000001', 0, 3, 1.4)]))).toBe(1)
  expect(numberOf('TARGETDURATION', media([run('000001', 0, 3, 1), run('000002', 0, 1, 3.6)]))).toBe(4)
})

test('the end of a run does not end the playlist', () => {
  expect(media([{ ...run('000001', 0, 3), finished: true }])).not.toContain('ENDLIST')
})
