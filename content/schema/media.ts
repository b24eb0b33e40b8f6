import { z } from 'zod'

/** A stored file, named by the SHA-256 of its bytes: the same file is stored once and never changes. */
export const mediaFile = z.string().regex(/^[0-9a-f]{64}\.(webp|avif|png|jpg|svg)$/)

/** A model that was made light enough for a touch screen, named likewise. */
export const modelFile = z.string().regex(/^[0-9a-f]{64}\.glb$/)

const pixels = z.number().int().positive()

/** One of the files of a picture; a screen takes the smallest that fills its place. */
export const shownSize = z.strictObject({ file: mediaFile, width: pixels, height: pixels })

export const storedMedia = z.strictObject({
  file: mediaFile,
  url: z.string(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  bytes: z.number().int().positive(),
})

/** The most bytes a picture may have when it is sent. */
export const PICTURE_LIMIT_BYTES = 20 * 1024 * 1024
