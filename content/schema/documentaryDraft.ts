import { z } from 'zod'
import { documentaryChapter, documentaryFile } from './documentary.ts'
import { mediaFile } from './media.ts'

/** Nobody stands before a screen for longer; a whole series is several films. */
export const DOCUMENTARY_LIMIT_SECONDS = 3 * 3600

const draftText = z.strictObject({
  zh: z.string().trim().max(4000),
  en: z.string().trim().max(4000),
})

/** What is written so far about a documentary; may be empty until it is sent for review. */
export const documentaryText = z.strictObject({
  title: draftText,
  about: draftText,
  alt: draftText,
  credits: draftText,
  rights: draftText,
})
export type DocumentaryText = z.output<typeof documentaryText>

/** What was done to an original on the way, so that nobody wonders afterwards. */
export const printNotice = z.enum([
  'noSound',
  'silent',
  'rotated',
  'variableRate',
  'hdr',
  'anamorphic',
  'scaledDown',
  'interlaced',
])
export type PrintNotice = z.output<typeof printNotice>

/** How far the making of a print is. */
export const printState = z.enum(['waiting', 'working', 'paused', 'ready', 'failed', 'cancelled'])
export type PrintState = z.output<typeof printState>

export const printStep = z.enum(['check', 'sound', 'pictures', 'stills', 'finish'])
export type PrintStep = z.output<typeof printStep>

/** What is known of a print once it is ready. */
const printFacts = z.strictObject({
  seconds: z.number().positive(),
  width: z.int().positive(),
  height: z.int().positive(),
  sound: z.boolean(),
  notices: z.array(printNotice),
  playlist: z.string(),
  hallPlaylist: z.string(),
  thumbnails: z.string(),
  poster: documentaryFile,
  files: documentaryFile,
  /** Of all its files. */
  bytes: z.int().positive(),
})
export type PrintFacts = z.output<typeof printFacts>

/** The making of the HLS ladder of an original. */
const print = z.strictObject({
  state: printState,
  step: printStep.nullable(),
  /** 0 to 1. */
  done: z.number().min(0).max(1),
  problem: z.strictObject({ code: z.string(), detail: z.string() }).nullable(),
  facts: printFacts.nullable(),
})

/** draft → inReview → approved; every change begins anew. */
export const reviewState = z.enum(['draft', 'inReview', 'approved'])
export type ReviewState = z.output<typeof reviewState>

const signature = z.strictObject({ by: z.string(), at: z.iso.datetime() })

/** A documentary as its editors see it. */
export const documentaryDraft = z.strictObject({
  id: z.uuid(),
  /** Grows with every save; a save must name the revision it read. */
  revision: z.int().positive(),
  /** The film of the library that its print is made of. */
  original: z.uuid(),
  /** The name of the file that was sent. */
  originalName: z.string(),
  text: documentaryText,
  /** The day by which it is to be published. */
  plannedFor: z.iso.date().nullable(),
  chapters: z.array(documentaryChapter),
  /** A picture of the library instead of the print's own. */
  poster: mediaFile.nullable(),
  subtitles: z.strictObject({ zh: documentaryFile.optional(), en: documentaryFile.optional() }),
  print,
  review: z.strictObject({
    state: reviewState,
    submitted: signature.nullable(),
    approved: signature.nullable(),
    /** Why it was sent back. */
    note: z.string(),
  }),
  /** Since when the hall shows it; null while it does not. */
  shownSince: z.iso.datetime().nullable(),
  /** Whether what the hall shows differs from what stands here. */
  differs: z.boolean(),
  updatedAt: z.iso.datetime(),
  updatedBy: z.string(),
})
export type DocumentaryDraft = z.output<typeof documentaryDraft>

/** What an editor may change at once. */
export const documentaryChange = z.strictObject({
  revision: z.int().positive(),
  text: documentaryText,
  plannedFor: z.iso.date().nullable(),
  chapters: z
    .array(documentaryChapter)
    .max(99)
    .refine((chapters) => chapters.every(({ at }, index) => at > (chapters[index - 1]?.at ?? -1)), {
      error: 'chapters must follow one another',
    }),
  poster: mediaFile.nullable(),
})
