import { afterEach, expect, test } from 'vitest'
import { placeholderFaults, placeholdersIn } from '#content/schema/wordOverrides.ts'
import { editorWords } from '#content/strings/editorWords.ts'
import { kioskWords } from '#content/strings/kioskWords.ts'
import { wearWords } from '#content/strings/translate.ts'

afterEach(() => wearWords(undefined))

test('what editors say takes the place of the software’s own words, in that language alone, and values still go in', () => {
  wearWords({ 'kiosk/home.minutes': { zh: '{minutes} 分钟就好' } })
  expect(kioskWords('zh')('home.minutes', { minutes: 3 })).toBe('3 分钟就好')
  expect(kioskWords('en')('home.minutes', { minutes: 3 })).toContain('3')
  wearWords(undefined)
  expect(kioskWords('zh')('home.minutes', { minutes: 3 })).toBe('约 3 分钟')
})

test('names in braces are found, and missed', () => {
  expect(placeholdersIn('{a} 和 {b}，还有 {a}')).toEqual(['a', 'b'])
  expect(placeholderFaults('{a} 和 {b}', '{b} 和 {c}')).toEqual(['a', 'c'])
})

test('English says one change and two changes; what editors write instead may too', () => {
  const say = editorWords('en')
  expect([0, 1, 2].map((count) => say('act.publishCount', { count }))).toEqual([
    'Publish 0 changes',
    'Publish 1 change',
    'Publish 2 changes',
  ])
  const shipped = 'Publish {count} {count|change|changes}'
  expect(placeholderFaults(shipped, '{count} {count|word|words} to publish')).toEqual([])
  wearWords({ 'editor/act.publishCount': { en: '{count} {count|word|words} to publish' } })
  expect(say('act.publishCount', { count: 1 })).toBe('1 word to publish')
})
