import { expect, test } from 'vitest'
import { forgive, isBlocked, noAttempts, noteAttempt } from '../../../server/access/loginAttempts.ts'

const tries = (count: number, key: string, at = 0) =>
  Array.from({ length: count }).reduce<typeof noAttempts>((all) => noteAttempt(all, [key], at), noAttempts)

test('the eleventh wrong password within a minute is not even looked at', () => {
  expect(isBlocked(tries(9, 'name lan'), ['name lan'], 0)).toBe(false)
  expect(isBlocked(tries(10, 'name lan'), ['address x', 'name lan'], 59_999)).toBe(true)
  expect(isBlocked(tries(10, 'name lan'), ['name lan'], 60_000)).toBe(false)
})

test('a right password takes its own try back and no other', () => {
  const before = noteAttempt(tries(9, 'name lan'), ['name lan'], 5)
  const after = forgive(before, ['name lan'], 5)
  expect(isBlocked(before, ['name lan'], 6)).toBe(true)
  expect(after.get('name lan')).toHaveLength(9)
})

test('a flood of names does not fill the memory', () => {
  let attempts = tries(1, 'first')
  for (let n = 0; n < 5; n++) {
    const keys = Array.from({ length: 4_000 }, (_, index) => `name ${n}-${index}`)
    attempts = noteAttempt(attempts, keys, 0)
  }
  expect(attempts.size).toBe(10_000)
  expect(attempts.has('first')).toBe(false)
})
