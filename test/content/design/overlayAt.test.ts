import { expect, test } from 'vitest'
import { leftUntil, overlayAt } from '#content/design/overlayAt.ts'
import type { Overlay } from '#content/schema/programme.ts'

const at = (second: number) => `2026-05-01T02:00:${String(second).padStart(2, '0')}.000Z`
const ms = (second: number) => Date.parse(at(second))
const named = (title: string, from: number, until: number | null): Overlay => ({
  from: at(from),
  until: until === null ? null : at(until),
  words: { kind: 'lowerThird', title, line: '' },
})

test('words lie over the picture from their first moment to their last, also in the replay', () => {
  const overlays = [named('first', 5, 10), named('second', 20, null)]
  const shown = [4, 5, 9, 10, 19, 20, 59].map((second) => {
    const words = overlayAt(overlays, ms(second))
    return words?.title
  })
  expect(shown).toEqual([undefined, 'first', 'first', undefined, undefined, 'second', 'second'])
})

test('a countdown counts whole seconds and stops at nothing', () => {
  expect([leftUntil(at(30), ms(0)), leftUntil(at(30), ms(29) + 1), leftUntil(at(30), ms(45))]).toEqual([
    '0:30',
    '0:01',
    '0:00',
  ])
})
