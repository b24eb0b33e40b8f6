import { expect, test } from 'vitest'
import type { WallMate } from '#content/schema/wall.ts'
import { agreedTier, agreeSwap, isTimeToSwap, present } from '../../../kiosk/wall/agreeOnWall.ts'
import { nextChange } from '../../../kiosk/wall/nextChange.ts'

const [OLD, NEW] = ['a'.repeat(64), 'b'.repeat(64)]
const mate = (screen: string, different: Partial<WallMate> = {}): WallMate => ({
  screen,
  tier: 'high',
  shows: OLD,
  ready: OLD,
  swap: null,
  ...different,
})
/** Pictures change every minute. */
const boundary = (fromMs: number) => Math.ceil(fromMs / 60_000) * 60_000
const agree = (me: WallMate, mates: readonly WallMate[], nowMs = 30_000) =>
  agreeSwap({ me, mates, nowMs, boundary })

test('the wall keeps its edition until every display has the next one whole', () => {
  expect(agree(mate('1', { ready: NEW }), [mate('2')])).toBeNull()
  expect(agree(mate('1', { ready: NEW }), [mate('2', { ready: NEW }), mate('3')])).toBeNull()
})

test('then the display with the smallest id sets the next change of pictures, and the others take it over', () => {
  const swap = agree(mate('1', { ready: NEW }), [mate('2', { ready: NEW })])
  expect(swap).toEqual({ edition: NEW, atMs: 60_000 })
  expect(agree(mate('2', { ready: NEW }), [mate('1', { ready: NEW, swap })])).toEqual(swap)
})

test('a moment that is too near for everybody to hear of it is not chosen', () => {
  expect(agree(mate('1', { ready: NEW }), [mate('2', { ready: NEW })], 58_000)?.atMs).toBe(120_000)
})

test('a moment once set stays, and nobody changes before it', () => {
  const swap = { edition: NEW, atMs: 60_000 }
  expect(agree(mate('1', { ready: NEW, swap }), [mate('2', { ready: NEW })], 50_000)).toEqual(swap)
  expect(isTimeToSwap(swap, NEW, 59_999)).toBe(false)
  expect(isTimeToSwap(swap, NEW, 60_000)).toBe(true)
  // Meanwhile something newer came: that is settled anew.
  expect(isTimeToSwap(swap, OLD, 60_000)).toBe(false)
})

test('a display that came too late for the moment gets another', () => {
  const swap = { edition: NEW, atMs: 60_000 }
  const done = mate('1', { shows: NEW, ready: NEW, swap })
  expect(agree(done, [mate('2', { ready: NEW })], 61_000)).toEqual(swap)
  expect(agree(done, [mate('2', { ready: NEW })], 65_000)?.atMs).toBe(120_000)
  expect(agree(done, [mate('2', { shows: NEW, ready: NEW })], 65_000)).toBeNull()
})

test('all displays draw what the weakest can', () => {
  expect(agreedTier('high', [mate('2', { tier: 'medium' }), mate('3')])).toBe('medium')
  expect(agreedTier('low', [mate('2')])).toBe('low')
})

test('nobody waits for a display that was not heard for fifteen seconds', () => {
  const heard = [
    { mate: mate('2'), heardMs: 1000 },
    { mate: mate('3'), heardMs: 12_000 },
  ]
  expect(present(heard, 16_500).map(({ screen }) => screen)).toEqual(['3'])
})

test('the next change of a programme is found to the millisecond', () => {
  const shownAt = (ms: number) => String(Math.floor((ms - 17_500) / 60_000))
  expect(nextChange(20_000, shownAt)).toBeCloseTo(77_500, -1)
  expect(Math.abs(nextChange(77_400, shownAt) - 77_500)).toBeLessThanOrEqual(1)
})
