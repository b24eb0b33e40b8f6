import { expect, test } from 'vitest'
import { initials } from '#content/editor/authoring/initials.ts'
import { excerptOf, searchExhibit } from '#content/editor/authoring/searchExhibits.ts'
import { sampleExhibit } from '../../support/sampleExhibits.ts'

const cherry = sampleExhibit('cherry')
const found = (words: string) => searchExhibit(cherry, words, initials).map(({ path }) => path)

test('words are found in either language, wherever they stand', () => {
  expect(found('四季')).toEqual(['title.zh'])
  expect(found('BUDS')).toEqual(['quiz.0.reason.en'])
  expect(found('先于叶')).toEqual(['panels.0.text.zh'])
})

test('first letters of the sounds find Chinese words', () => {
  expect(found('ykyd')).toEqual(['title.zh'])
  expect(found('hxyy')).toEqual(['panels.0.text.zh'])
  const [hit] = searchExhibit(cherry, 'hxyy', initials)
  expect(hit && excerptOf(hit)).toEqual({ before: '', found: '花先于叶', after: '。' })
})

test('names of scenes and sources are no words', () => {
  expect(found('trees')).toEqual([])
  expect(found('  ')).toEqual([])
  expect(found('榆树')).toEqual([])
})
