import { expect, test } from 'vitest'
import { inReadingOrder } from '../../../kiosk/session/inReadingOrder.ts'

const box = (id: string, left: number, top: number, height = 96) => ({ id, left, top, width: 200, height })
const order = (...boxes: ReturnType<typeof box>[]) => inReadingOrder(boxes).map(({ id }) => id)

test('rows are read from top to bottom, each from left to right', () => {
  expect(order(box('quiz', 300, 1780), box('card', 72, 1000), box('back', 72, 1784))).toEqual([
    'card',
    'back',
    'quiz',
  ])
})

test('a tall target belongs to the row in which its middle lies', () => {
  expect(order(box('tab', 500, 860, 124), box('open tab', 72, 844, 140))).toEqual(['open tab', 'tab'])
})
