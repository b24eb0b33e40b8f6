import { expect, test } from 'vitest'
import { type Beat, GONE_AFTER_MS, nothingSeen, watchBeats } from '../../../server/nodes/watchBeats.ts'

const beat = (beats: number, run = 'run-1'): Beat => ({ name: 'north', run, beats })

/** Looks at these beats, a second apart or as said; answers with the seconds at which the node was gone. */
function goneAt(looks: readonly (Beat | 'no look')[]) {
  let watched = nothingSeen
  const gone: number[] = []
  looks.forEach((seen, second) => {
    if (seen === 'no look') return
    const looked = watchBeats(watched, [seen], second * 1000)
    watched = looked.watched
    if (looked.gone.length > 0) gone.push(second)
  })
  return gone
}

test('a server that beats is there, however long', () => {
  expect(goneAt(Array.from({ length: 100 }, (_, second) => beat(second)))).toEqual([])
})

test('one that stands still is gone after five seconds of looking, and not before', () => {
  const seconds = GONE_AFTER_MS / 1000
  expect(seconds).toBe(5)
  expect(goneAt([beat(1), beat(2), ...Array.from({ length: seconds }, () => beat(2))])).toEqual([1 + seconds])
})

test('whoever could not look meanwhile judges nobody: the database was away for all of them', () => {
  const away = Array.from({ length: 60 }, () => 'no look' as const)
  expect(goneAt([beat(2), beat(2), ...away, beat(2), beat(2), beat(3), beat(4)])).toEqual([])
})

test('a server that was started anew is another one', () => {
  const runs = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((run) => beat(0, run))
  expect(goneAt(runs)).toEqual([])
})
