import type { DocumentaryChapter } from '../../schema/documentary.ts'
import type { DocumentaryDraft, DocumentaryText } from '../../schema/documentaryDraft.ts'
import type { Locale } from '../../schema/localized.ts'
import { documentaryWords } from '../../strings/documentaryWords.ts'
import type { Path } from '../editDraft.ts'

/** What an editor changes at a film before it is saved. */
export type WrittenFilm = Pick<DocumentaryDraft, 'text' | 'plannedFor' | 'chapters' | 'poster'>

export const writtenOf = ({ text, plannedFor, chapters, poster }: DocumentaryDraft): WrittenFilm => ({
  text,
  plannedFor,
  chapters,
  poster,
})

/** What a place in it is called: 片名 · 中文. */
export function nameInFilm(path: Path, locale: Locale): string {
  const say = documentaryWords(locale)
  const [first, field, language] = path
  if (first === 'chapters') return say('chapters.title')
  if (first === 'poster') return say('poster.title')
  if (first === 'plannedFor') return say('field.plannedFor')
  const known = fields.find((one) => one === field)
  if (!known) return path.join('.')
  return [
    say(`field.${known}`),
    ...(language === 'zh' || language === 'en' ? [say(`field.${language}`)] : []),
  ].join(' · ')
}

/** Whether chapters can be saved: one after another, within the film, named in both languages. */
export const areChaptersRight = (chapters: readonly DocumentaryChapter[], seconds: number): boolean =>
  chapters.every(
    ({ at, title }, index) =>
      at > (chapters[index - 1]?.at ?? -1) &&
      at < seconds &&
      title.zh.trim() !== '' &&
      title.en.trim() !== '',
  )

export const fields = [
  'title',
  'about',
  'alt',
  'credits',
  'rights',
] as const satisfies (keyof DocumentaryText)[]

/** The fields that are still empty in a language. */
export const emptyFields = (text: DocumentaryText) =>
  fields.flatMap((field) =>
    (['zh', 'en'] as const)
      .filter((language) => text[field][language].trim() === '')
      .map((language) => ({ field, language })),
  )
