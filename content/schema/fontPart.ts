import { z } from 'zod'

/** One file of the typefaces of an edition: a page loads it before it shows the edition's words. */
export const fontPart = z.strictObject({
  family: z.string(),
  /** As in CSS: `400`, or the range of a variable font, `500 700`. */
  weight: z.string(),
  /** Named by the SHA-256 of what it is made from: the same characters give the same name and the same bytes. */
  file: z.string().regex(/^[0-9a-f]{64}\.woff2$/),
  /** As in CSS: the characters that this file draws. */
  unicodeRange: z.string(),
})
export type FontPart = z.output<typeof fontPart>

/** Characters that no typeface of the hall can draw, and the field of the exhibit that holds them (`panels.0.text.zh`). */
export const missingGlyphs = z.strictObject({
  exhibit: z.string(),
  field: z.string(),
  characters: z.array(z.string()),
})
export type MissingGlyphs = z.output<typeof missingGlyphs>
