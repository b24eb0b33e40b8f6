import type { Locale } from '../schema/localized.ts'
import { filmWords } from '../strings/filmWords.ts'

const CHINESE = [...'一二三四五六七八九十']

/** How a chapter is called by its place, from 0: 第一章, Chapter 1. */
export const chapterName = (index: number, locale: Locale): string =>
  filmWords(locale)('chapter', {
    number: (locale === 'zh' ? CHINESE[index] : undefined) ?? index + 1,
  })
