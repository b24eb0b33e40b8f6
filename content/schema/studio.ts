import { z } from 'zod'

/** What a browser says it will send: the type of its recorder. */
export const recorderType = z
  .string()
  .max(100)
  .regex(/^video\/(webm|mp4|x-matroska)(;.*)?$/)

/** A browser on its way on air. */
export const studioSession = z.strictObject({
  session: z.uuid(),
  /** Number of the piece that is expected next. */
  next: z.int().min(0),
})
export type StudioSession = z.output<typeof studioSession>

/** One piece of a recording may be this long, in bytes. */
export const PIECE_LIMIT_BYTES = 8 * 1024 * 1024
