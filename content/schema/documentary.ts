import { z } from 'zod'
import { localized } from './localized.ts'

/** SHA-256 in hex. */
const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** A file of the hall that never changes: where it lies, and what a screen checks it by. */
export const documentaryFile = z.strictObject({
  path: z.string().startsWith('/'),
  hash,
  bytes: z.int().positive(),
})
export type DocumentaryFile = z.output<typeof documentaryFile>

/** Where a part of a documentary begins, in s, and what it is called. */
export const documentaryChapter = z.strictObject({ at: z.number().min(0), title: localized })
export type DocumentaryChapter = z.output<typeof documentaryChapter>

/** What is written about a documentary. */
export const documentaryDetails = z.strictObject({
  title: localized,
  about: localized,
  /** What its poster shows, for those who do not see it. */
  alt: localized,
  credits: localized,
  rights: localized,
})

/** The subtitles of a documentary, as WebVTT. */
const documentarySubtitles = z.strictObject({
  zh: documentaryFile.optional(),
  en: documentaryFile.optional(),
})
export type DocumentarySubtitles = z.output<typeof documentarySubtitles>

/** A documentary as an edition holds it: everything that a screen, a wall or a phone needs to play it. */
export const documentary = z.strictObject({
  id: z.uuid(),
  ...documentaryDetails.shape,
  /** Its length, in s. */
  seconds: z.number().positive(),
  /** Of its best picture, in px. */
  width: z.int().positive(),
  height: z.int().positive(),
  sound: z.boolean(),
  chapters: z.array(documentaryChapter),
  poster: documentaryFile,
  subtitles: documentarySubtitles,
  /** Multivariant playlist with every rendition, for lines of any width. */
  playlist: z.string(),
  /** The same with the best rendition alone, for the screens of the hall. */
  hallPlaylist: z.string(),
  /** WebVTT that names a small picture for each stretch. */
  thumbnails: z.string(),
  /** The list of all files of its print: a `printFiles` document. */
  files: documentaryFile,
})
export type Documentary = z.output<typeof documentary>

/** The files of a print; those with `hall` are what a screen of the hall plays. */
export const printFiles = z.array(documentaryFile.extend({ hall: z.boolean() }))
export type PrintFiles = z.output<typeof printFiles>

/**
 * Every file that a screen of the hall needs to play a documentary without the network. `listed` is the document
 * behind `documentary.files`, which names the many, so that an edition stays small.
 */
export const filesOfDocumentary = (
  { files, poster, subtitles }: Pick<Documentary, 'files' | 'poster' | 'subtitles'>,
  listed: PrintFiles,
): DocumentaryFile[] => [
  files,
  poster,
  ...[subtitles.zh, subtitles.en].filter((file) => file !== undefined),
  ...listed.filter(({ hall }) => hall).map(({ path, hash, bytes }) => ({ path, hash, bytes })),
]
