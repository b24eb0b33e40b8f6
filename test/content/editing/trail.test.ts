import { expect, test } from 'vitest'
import { emptyTrail, nextTrail, stepsFrom, type Trail } from '#content/editing/trail.ts'
import type { VersionAct } from '#content/schema/editing.ts'

/** The trail after these acts, each one version. */
const after = (...acts: VersionAct[]): Trail =>
  acts.reduce(
    (trail, act, place) => nextTrail(trail, { act, version: place + 1, followsHall: act === 'hall' }),
    emptyTrail,
  )

test('undo walks back to what the hall shows, redo forward again', () => {
  expect(stepsFrom(emptyTrail)).toEqual({ undo: undefined, redo: undefined })
  expect(stepsFrom(after('write', 'write'))).toEqual({ undo: 1, redo: undefined })
  expect(stepsFrom(after('write', 'write', 'undo'))).toEqual({ undo: 0, redo: 2 })
  expect(stepsFrom(after('write', 'write', 'undo', 'undo'))).toEqual({ undo: undefined, redo: 1 })
  expect(stepsFrom(after('write', 'write', 'undo', 'undo', 'redo'))).toEqual({ undo: 0, redo: 2 })
})

test('whatever is written after an undo ends what could be redone', () => {
  expect(stepsFrom(after('write', 'write', 'undo', 'write'))).toEqual({ undo: 1, redo: undefined })
})

test('a draft that was discarded can be had back', () => {
  expect(stepsFrom(after('write', 'discard'))).toEqual({ undo: 1, redo: undefined })
})

test('a publication starts anew; a draft that outlives one keeps its way back', () => {
  expect(stepsFrom(after('write', 'hall'))).toEqual({ undo: undefined, redo: undefined })
  const kept = nextTrail(after('write', 'write'), { act: 'hall', version: 3, followsHall: false })
  expect(stepsFrom(kept)).toEqual({ undo: 1, redo: undefined })
  expect(kept.steps).toEqual([0, 1, 3])
})

test('after thousands of versions the last three hundred can be walked', () => {
  const long = after(...Array.from({ length: 2000 }, () => 'write' as const))
  expect(long.steps).toHaveLength(300)
  expect(stepsFrom(long)).toEqual({ undo: 1999, redo: undefined })
})
