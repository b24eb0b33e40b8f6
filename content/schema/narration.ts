import { z } from 'zod'

/** A recording in the one format of the hall (AAC in an .m4a), named by the SHA-256 of its bytes. */
export const narrationFile = z.string().regex(/^[0-9a-f]{64}\.m4a$/)

/** Nobody listens longer to one panel. */
export const NARRATION_LIMIT_SECONDS = 300
/** As much as those seconds take uncompressed, in stereo at 48 kHz. */
export const NARRATION_LIMIT_BYTES = 60 * 1024 * 1024

const seconds = z.number().min(0)

/** A silence in a recording, in s from its beginning. */
export const pause = z.strictObject({ from: seconds, until: seconds })
export type Pause = z.output<typeof pause>

/** What the hall knows of a recording: enough to time any text by it. */
export const storedNarration = z.strictObject({
  file: narrationFile,
  url: z.string(),
  seconds: z.number().positive(),
  bytes: z.number().int().positive(),
  pauses: z.array(pause),
})
export type StoredNarration = z.output<typeof storedNarration>

/** A text that somebody reads aloud. */
export const narration = z
  .strictObject({
    file: narrationFile,
    seconds: z.number().positive(),
    /** When each sentence begins, in s. */
    cues: z.array(seconds).min(1),
    /** The mark of the text that it was recorded for (`content/narration/textMark.ts`). */
    saying: z.string().regex(/^[0-9a-f]{16}$/),
  })
  .refine(
    ({ cues, seconds }) =>
      cues.every((cue, index) => cue < seconds && (index === 0 || cue > (cues[index - 1] ?? 0))),
    { error: 'cues must follow one another and end before the recording does', path: ['cues'] },
  )
export type Narration = z.output<typeof narration>

const inLanguages = z.strictObject({ zh: narration.optional(), en: narration.optional() })

/** The recordings of a panel: of its text and of its second layer, in each language that somebody has read. */
export const narrations = z.strictObject({ text: inLanguages.optional(), more: inLanguages.optional() })
export type Narrations = z.output<typeof narrations>

export type Layer = keyof Narrations
