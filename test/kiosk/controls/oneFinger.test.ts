import { expect, test } from 'vitest'
import { oneFinger } from '../../../kiosk/controls/oneFinger.ts'

const [thumb, palm] = [{ pointerId: 4 }, { pointerId: 9 }]

test('of many fingers the first drags, and the next may once it has lifted', () => {
  const hand = oneFinger()
  expect(hand.grabs(thumb)).toBe(true)
  expect(hand.grabs(palm)).toBe(false)
  expect([hand.drags(thumb), hand.drags(palm)]).toEqual([true, false])
  expect(hand.lifts(palm)).toBe(false)
  expect(hand.lifts(thumb)).toBe(true)
  expect(hand.grabs(palm)).toBe(true)
})

test('a finger that stays down does not drag what comes after the thing it held', () => {
  const hand = oneFinger()
  hand.grabs(thumb)
  hand.letGo()
  expect(hand.drags(thumb)).toBe(false)
  expect(hand.lifts(thumb)).toBe(false)
  expect(hand.grabs(palm)).toBe(true)
})
