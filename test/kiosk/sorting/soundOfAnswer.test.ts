import { expect, test } from 'vitest'
import type { Game } from '../../../kiosk/scenes/sorting/sortingGame.ts'
import { soundOfAnswer } from '../../../kiosk/scenes/sorting/soundOfAnswer.ts'

const last = (right: boolean) => ({ right }) as Game['last']

test('each third right answer in a row sounds brighter, a wrong one never', () => {
  expect([1, 2, 3, 4, 5, 6].map((streak) => soundOfAnswer({ last: last(true), streak }))).toEqual([
    'right',
    'right',
    'streak',
    'right',
    'right',
    'streak',
  ])
  expect(soundOfAnswer({ last: last(false), streak: 0 })).toBe('wrong')
})
