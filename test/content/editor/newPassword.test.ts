import { expect, test } from 'vitest'
import { newPassword, unguessable } from '#content/editor/accounts/newPassword.ts'

test('a password that is read to somebody has nothing in it that is taken for something else, and is another each time', () => {
  const made = Array.from({ length: 50 }, () => newPassword(unguessable))
  for (const one of made) expect(one).toMatch(/^([a-hj-kmnp-z2-9]{4}-){3}[a-hj-kmnp-z2-9]{4}$/)
  expect(new Set(made).size).toBe(50)
})
