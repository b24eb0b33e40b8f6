import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { authorOf, nameOf } from '#content/room/authorOf.ts'

test('a viewer is always the same plant or bird, in both languages', () => {
  const viewer = '00000010-6d3a-4d53-9a5e-0c8ef2a31a11'
  expect(authorOf(viewer)).toEqual(authorOf(viewer))
  expect([nameOf(authorOf(viewer), 'zh'), nameOf(authorOf(viewer), 'en')]).toEqual(['鸡爪槭1', 'Maple 1'])
})

test('thousands of viewers have names enough', () => {
  const names = Array.from({ length: 2000 }, () => nameOf(authorOf(randomUUID()), 'zh'))
  expect(new Set(names).size).toBeGreaterThan(1900)
  expect(names.every((name) => /^\p{Script=Han}{2,4}\d{1,3}$/u.test(name))).toBe(true)
})
