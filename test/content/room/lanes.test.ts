import { expect, test } from 'vitest'
import { FLIGHT_MS, freeLane, mayFollow, roomFor } from '#content/room/lanes.ts'

const PICTURE = 1000
const flight = (startMs: number, width: number) => ({ startMs, width })
/** Left and right edge of a message at a moment, in px from the left of the picture. */
const edges = ({ startMs, width }: { startMs: number; width: number }, nowMs: number) => {
  const left = PICTURE - ((PICTURE + width) / FLIGHT_MS) * (nowMs - startMs)
  return { left, right: left + width }
}

test('two messages in one lane never touch, whatever their lengths', () => {
  for (const first of [40, 200, 600])
    for (const second of [40, 200, 600])
      for (let start = 0; start <= FLIGHT_MS; start += 250) {
        const [before, next] = [flight(0, first), flight(start, second)]
        if (!mayFollow(before, next, PICTURE)) continue
        for (let now = start; now <= FLIGHT_MS; now += 50)
          expect(edges(before, now).right).toBeLessThanOrEqual(edges(next, now).left + 1)
      }
})

test('a message waits for no lane: where all are taken it is only in the list', () => {
  const lanes = [flight(0, 300), flight(0, 300)]
  expect(freeLane(lanes, flight(100, 100), PICTURE)).toBeUndefined()
  expect(freeLane([...lanes, undefined], flight(100, 100), PICTURE)).toBe(2)
  expect(freeLane(lanes, flight(FLIGHT_MS, 100), PICTURE)).toBe(0)
})

test('nothing flies over the lower third, and the fewer wanted the fewer fly', () => {
  const laneHeight = 36
  for (const density of ['all', 'some', 'few'] as const) {
    const { lanes } = roomFor(density, 540, laneHeight)
    expect(lanes * laneHeight).toBeLessThanOrEqual(360)
    expect(lanes).toBeGreaterThan(0)
  }
  const counts = (['all', 'some', 'few'] as const).map((density) => roomFor(density, 540, laneHeight))
  expect(counts.map(({ lanes }) => lanes)).toEqual([10, 5, 2])
  expect(counts.map(({ flights }) => flights)).toEqual([48, 18, 6])
})
