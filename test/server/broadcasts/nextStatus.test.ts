import { expect, test } from 'vitest'
import type { BroadcastStatus } from '#content/schema/broadcast.ts'
import { type BroadcastEvent, nextStatus } from '../../../server/broadcasts/nextStatus.ts'

const after = (...events: readonly BroadcastEvent[]) => events.reduce<BroadcastStatus>(nextStatus, 'planned')

test('the first picture opens a planned broadcast', () => {
  expect(after('playable')).toBe('onAir')
})

test('a lost stream interrupts, pictures that return go on, as often as it happens', () => {
  expect(after('playable', 'lost')).toBe('interrupted')
  expect(after('playable', 'lost', 'playable', 'lost', 'playable')).toBe('onAir')
})

test('a stream that is lost before its first picture leaves the plan as it was', () => {
  expect(after('lost')).toBe('planned')
})

test('the host may end whatever is not ended, also a plan that never went on air', () => {
  expect(after('end')).toBe('ended')
  expect(after('playable', 'end')).toBe('ended')
  expect(after('playable', 'lost', 'end')).toBe('ended')
})

test('nothing opens an ended broadcast again', () => {
  for (const event of ['playable', 'lost', 'end'] as const) expect(after('end', event)).toBe('ended')
})
