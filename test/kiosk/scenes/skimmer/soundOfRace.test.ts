import { expect, test } from 'vitest'
import { soundOfRace } from '../../../../kiosk/scenes/skimmer/soundOfRace.ts'

const racing = { collected: 3, over: false, end: 'none' } as const

test('a catch drips, a clear river is cheered, a month that is over is only told', () => {
  expect(soundOfRace(racing, { ...racing, collected: 4 })).toBe('drop')
  expect(soundOfRace(racing, racing)).toBeUndefined()
  expect(soundOfRace(racing, { collected: 4, over: true, end: 'clear' })).toBe('cheer')
  expect(soundOfRace(racing, { collected: 3, over: true, end: 'month' })).toBe('welcome')
})

test('a race that is over is not heard again, nor is a new one that begins with nothing', () => {
  const over = { collected: 9, over: true, end: 'month' } as const
  expect(soundOfRace(over, over)).toBeUndefined()
  expect(soundOfRace(over, { ...racing, collected: 0 })).toBeUndefined()
})
