import { expect, test } from 'vitest'
import { laterPoll } from '#content/schema/laterPoll.ts'

const told = (revision: number, ...counts: number[]) => ({ revision, counts })

test('an act of the host is later than what was counted before it', () => {
  expect(laterPoll(told(2, 9, 9), told(3, 0, 0))).toEqual(told(3, 0, 0))
  expect(laterPoll(told(3, 0, 0), told(2, 9, 9))).toEqual(told(3, 0, 0))
})

test('between two acts the telling with more answers is the later, and of equals the one just heard', () => {
  expect(laterPoll(told(2, 5, 5), told(2, 5, 4))).toEqual(told(2, 5, 5))
  expect(laterPoll(told(2, 5, 5), told(2, 4, 6))).toEqual(told(2, 4, 6))
  expect(laterPoll(undefined, told(1, 0, 0))).toEqual(told(1, 0, 0))
})
