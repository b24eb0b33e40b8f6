import { expect, test } from 'vitest'
import { cleanLine } from '#content/schema/cleanLine.ts'

test.each([
  ['what people write stays', '樱花几月开？ Café 🌸', '樱花几月开？ Café 🌸'],
  ['lines and tabs become one space', ' 一\r\n\t二 ', '一 二'],
  ['control signs and ends of strings go', 'a\u0000\u0007b', 'a b'],
  ['signs without a width go', '樱\u200b\u200d\ufeff花\u2060', '樱花'],
  ['the direction of writing cannot be turned', '\u202eabc\u2066', 'abc'],
  ['blanks that look like letters go', '\u3164\u115f\u2800', ''],
  [
    'marks are heaped no higher than people write',
    `a${'\u0301\u0302\u0303\u0304\u0305\u0306'}`,
    'á\u0302\u0303\u0304',
  ],
  ['letters are composed', 'e\u0301', 'é'],
])('%s', (_what, typed, kept) => {
  expect(cleanLine(typed)).toBe(kept)
  expect(cleanLine(kept)).toBe(kept)
})
