import { describe, expect, test } from 'vitest'
import { cleanMessage, visibleLength } from '#content/room/cleanMessage.ts'

describe('a message stands on one line and hides nothing', () => {
  test.each([
    ['  银杏\t黄了\n\n真好看 ', '银杏 黄了 真好看'],
    ['hello\u0000\u0007\u001b[31m', 'hello[31m'],
    ['微\u200b信\u200c\u2060\ufeff', '微信'],
    ['abc\u202edcba\u2066x\u2069', 'abcdcbax'],
    ['\u3164\u2800\u115f', ''],
    ['cafe\u0301', 'café'],
    ['\ud800银杏', '银杏'],
    ['\u0301\u0301 好', '好'],
    ['叶\u{E0100}\u{E0001}\u{F0000}', '叶'],
  ])('%j becomes %j', (sent, stands) => expect(cleanMessage(sent)).toBe(stands))
})

test('zalgo keeps two marks at most, and Thai and Vietnamese keep theirs', () => {
  const zalgo = `Z${'\u0335\u0321\u034d\u0330'.repeat(30)}a`
  const cleaned = cleanMessage(zalgo) ?? ''
  expect([...cleaned.matchAll(/\p{M}/gu)].length).toBeLessThanOrEqual(2)
  expect(cleaned).toMatch(/^Z\p{M}{1,2}a$/u)
  expect([cleanMessage('ที่นี่'), cleanMessage('tiếng Việt')]).toEqual(['ที่นี่', 'tiếng Việt'])
})

test('a family of joined pictures stays one, and a joiner elsewhere goes', () => {
  expect(cleanMessage('👩‍👩‍👧 好\u200d看')).toBe('👩‍👩‍👧 好看')
  expect(cleanMessage('❤️')).toBe('❤️')
})

test('what is seen is counted: marks and joiners belong to the one before', () => {
  expect(['银杏', 'e\u0301', '👍', '❤️', ''].map(visibleLength)).toEqual([2, 1, 1, 1, 0])
})

test('a hundred thousand letters are not even looked at', () => {
  expect(cleanMessage('长'.repeat(100_000))).toBeUndefined()
})
