import { z } from 'zod'
import { localized } from './localized.ts'

/** What an editor can put into the library. */
export const mediaKind = z.enum(['picture', 'model', 'audio', 'subtitles', 'film'])
export type MediaKind = z.output<typeof mediaKind>

const MB = 1024 * 1024
/** The most bytes that a file of each kind may have. */
export const UPLOAD_LIMIT_BYTES: Readonly<Record<MediaKind, number>> = {
  picture: 500 * MB,
  model: 200 * MB,
  audio: 1024 * MB,
  subtitles: 4 * MB,
  film: 8 * 1024 * MB,
}
/** What is sent with one call: small enough for any proxy, and lost at most when a line breaks. */
export const UPLOAD_PIECE_BYTES = 16 * MB

export const fileName = z.string().trim().min(1).max(200)

/** The point of a picture that every cut keeps, from its left and from its top, 0 to 1. */
export const focus = z.strictObject({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) })
export type Focus = z.output<typeof focus>

/** Where something of the library is used: `where` is a name that staff know it by. */
export const mediaUse = z.strictObject({
  in: z.enum(['exhibit', 'edition', 'film', 'broadcast']),
  where: localized,
})
export type MediaUse = z.output<typeof mediaUse>

/**
 * A file of the library: kept, waiting to be looked at; looked at and made ready; fit to be used; or refused, with the
 * reason as a code of the table of problems.
 */
export const entryStatus = z.enum(['waiting', 'working', 'ready', 'refused'])
export type EntryStatus = z.output<typeof entryStatus>

export const libraryEntry = z.strictObject({
  id: z.uuid(),
  kind: mediaKind,
  name: fileName,
  bytes: z.number().int().positive(),
  /** SHA-256 of the bytes as they were sent, in hex: the same file is kept once. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  status: entryStatus,
  problem: z.strictObject({ code: z.string(), detail: z.string() }).nullable(),
  /** What was found out about it; its shape belongs to its kind. */
  facts: z.record(z.string(), z.unknown()),
  /** The stored files that were made of it: what it is known by wherever it is used. */
  files: z.array(z.string()),
  /** The words for those who cannot see it. */
  alt: localized.nullable(),
  focus: focus.nullable(),
  addedAt: z.iso.datetime(),
  addedBy: z.string(),
})
export type LibraryEntry = z.output<typeof libraryEntry>

/** A file on its way: what has arrived of it, and once it is in the library, as what. */
export const uploadUnderWay = z.strictObject({
  id: z.uuid(),
  kind: mediaKind,
  name: fileName,
  bytes: z.number().int().positive(),
  arrived: z.number().int().min(0),
  entry: z.uuid().nullable(),
  begunAt: z.iso.datetime(),
  begunBy: z.string(),
  expiresAt: z.iso.datetime(),
})
export type UploadUnderWay = z.output<typeof uploadUnderWay>
