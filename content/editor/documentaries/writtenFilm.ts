import type { DocumentaryChapter } from '../../schema/documentary.ts'
import type { DocumentaryDraft, DocumentaryText } from '../../schema/documentaryDraft.ts'

/** What an editor changes at a film before it is saved. */
export type WrittenFilm = Pick<DocumentaryDraft, 'text' | 'plannedFor' | 'chapters' | 'poster'>

export const writtenOf = ({ text, plannedFor, chapters, poster }: DocumentaryDraft): WrittenFilm => ({
  text,
  plannedFor,
  chapters,
  poster,
})

/** Whether both say the same. */
export const isSame = (one: WrittenFilm, other: WrittenFilm) => JSON.stringify(one) === JSON.stringify(other)

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
