import { expect, test } from 'vitest'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { estimateClock, withSample } from '../../../kiosk/clock/clockEstimate.ts'
import { type ClockSample, clockSample } from '../../../kiosk/clock/clockSample.ts'

interface Network {
  readonly seed: number
  /** Each way takes this long at least, and up to so much longer, in ms. */
  readonly there?: readonly [least: number, more: number]
  readonly back?: readonly [least: number, more: number]
  /** How far the hall's clock is ahead when this machine's says so, in ms. */
  readonly ahead: (localMs: number) => number
  readonly seconds: number
  /** Between two questions, in ms. */
  readonly every?: number
  /** Whether the line holds then. */
  readonly up?: (localMs: number) => boolean
}

const START = Date.parse('2026-11-27T08:00:00Z')

/** How far off the estimate was half a second after each answer, in ms; and when the hall was asked. */
function errorsOn({
  seed,
  there = [1, 0],
  back = there,
  ahead,
  seconds,
  every = 500,
  up = () => true,
}: Network) {
  const random = seededRandom(seed)
  let samples: readonly ClockSample[] = []
  const errors: { second: number; error: number; doubt: number }[] = []
  for (let sentMs = START; sentMs < START + seconds * 1000; sentMs += every) {
    if (!up(sentMs - START)) continue
    const answeredMs = sentMs + there[0] + random() * there[1]
    const heardMs = answeredMs + back[0] + random() * back[1]
    const hallMs = answeredMs + ahead(answeredMs - START)
    samples = withSample(samples, clockSample({ sentMs, heardMs, hallMs }))
    const estimate = estimateClock(samples)
    if (!estimate) throw new Error('a sample gives an estimate')
    const later = heardMs + 500
    const said = estimate.offsetMs + estimate.drift * (later - estimate.atMs)
    errors.push({
      second: (sentMs - START) / 1000,
      error: Math.abs(said - ahead(later - START)),
      doubt: estimate.doubtMs,
    })
  }
  return errors
}
const worst = (errors: ReturnType<typeof errorsOn>, from: number, to = Number.POSITIVE_INFINITY) =>
  Math.max(...errors.filter(({ second }) => second >= from && second < to).map(({ error }) => error))

test.each([1, 2, 3, 4, 5, 6])(
  'on a line with up to 40 ms of jitter each way two clocks agree within 2 ms (seed %i)',
  (seed) => {
    const drift = [0, 30e-6, -30e-6, 80e-6, -80e-6, 100e-6][seed - 1] ?? 0
    const errors = errorsOn({
      seed,
      there: [0.1, 40],
      seconds: 600,
      ahead: (localMs) => 86_400_000 + drift * localMs,
    })
    expect(worst(errors, 60)).toBeLessThan(2)
  },
)

test('where one way is far busier than the other, the quick questions still tell', () => {
  const errors = errorsOn({
    seed: 7,
    there: [0.2, 80],
    back: [0.2, 5],
    seconds: 400,
    ahead: (at) => -5000 + 40e-6 * at,
  })
  expect(worst(errors, 90)).toBeLessThan(2)
})

test('one answer in ten that comes a second late changes nothing', () => {
  const random = seededRandom(11)
  let samples: readonly ClockSample[] = []
  for (let at = 0; at < 60_000; at += 500) {
    const late = random() < 0.1 ? 1000 : 0
    samples = withSample(
      samples,
      clockSample({ sentMs: at, heardMs: at + 2 + late, hallMs: at + 1 + late + 300 }),
    )
  }
  expect(estimateClock(samples)?.offsetMs).toBeCloseTo(300, 0)
})

test('a fixed difference between the two ways cannot be seen: half of it stays, and is said as doubt', () => {
  const errors = errorsOn({ seed: 3, there: [21, 3], back: [1, 3], seconds: 120, ahead: () => 1000 })
  const last = errors.at(-1)
  expect(last?.error).toBeCloseTo(10, 0)
  expect(last?.doubt).toBeGreaterThan(9)
})

test('a server that comes back with another clock is believed at its first answer', () => {
  const ahead = (at: number) => (at < 100_000 ? 12 : 250_000)
  const errors = errorsOn({ seed: 5, there: [1, 4], seconds: 200, ahead })
  expect(worst(errors, 101)).toBeLessThan(5)
})

test('a break of the line of two minutes loses nothing that was learnt of the drift', () => {
  const up = (at: number) => at < 120_000 || at > 240_000
  const errors = errorsOn({
    seed: 9,
    there: [0.2, 10],
    seconds: 300,
    ahead: (at) => 70 + 60e-6 * at,
    up,
  })
  expect(worst(errors, 60)).toBeLessThan(2)
})

test('a machine that slept an hour leaps with the first answer after', () => {
  // Its own clock stood still meanwhile.
  const ahead = (at: number) => (at < 50_000 ? 0 : 3_600_000)
  expect(worst(errorsOn({ seed: 2, there: [1, 6], seconds: 90, ahead }), 51)).toBeLessThan(4)
})

test('without an answer there is no estimate', () => {
  expect(estimateClock([])).toBeUndefined()
})
