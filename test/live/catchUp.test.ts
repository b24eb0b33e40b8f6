import { expect, test } from 'vitest'
import { createCatchUp } from '../../live/viewer/catchUp.ts'

const LOOK = 0.1
/** Plays for a while against a buffer that grows in parts of 334 ms; what lay ahead at each look. */
function play(catchUp: ReturnType<typeof createCatchUp>, seconds: number, start: number) {
  let ahead = start
  const seen: number[] = []
  const rates: number[] = []
  for (let look = 0; look < seconds / LOOK; look += 1) {
    const rate = catchUp.look(ahead)
    ahead -= rate * LOOK
    if (look % 10 === 0) ahead += 1
    seen.push(ahead)
    rates.push(rate)
  }
  return { seen, rates }
}

test('whoever is behind comes nearer, a little faster, until little lies ahead', () => {
  const { seen, rates } = play(createCatchUp(LOOK), 60, 4)
  expect(Math.max(...rates)).toBe(1.15)
  expect(Math.min(...seen.slice(-50))).toBeGreaterThan(0.2)
  expect(Math.min(...seen.slice(-50))).toBeLessThan(0.6)
})

test('whoever runs dry slows down before it shows', () => {
  expect(createCatchUp(LOOK).look(0.1)).toBe(0.97)
})

test('within the margin the picture plays as it was filmed', () => {
  const catchUp = createCatchUp(LOOK)
  for (const ahead of [0.3, 0.4, 0.44]) expect(catchUp.look(ahead)).toBe(1)
})

test('each stall asks for more ahead, which is given back while all goes well', () => {
  const catchUp = createCatchUp(LOOK)
  for (let stall = 0; stall < 10; stall += 1) catchUp.stalled()
  expect(catchUp.keep()).toBe(2)
  for (let look = 0; look < 1000; look += 1) catchUp.look(2)
  expect(catchUp.keep()).toBeCloseTo(1, 1)
})
