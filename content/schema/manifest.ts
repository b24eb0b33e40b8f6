import { z } from 'zod'
import { editionId } from './edition.ts'

/** In hex, of the bytes as they travel unpacked. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * A document that an edition is put together from. `place` says where it belongs: `content/exhibits/3` is the fourth
 * exhibit, `content/sources` the whole list, `fonts` its typefaces, `files/<group>` a list of files that it shows or plays.
 */
export const manifestPart = z.strictObject({
  place: z.string().regex(/^(content\/[A-Za-z]+(\/\d+)?|fonts|files\/[a-z0-9-]+)$/),
  sha256,
  bytes: z.number().int().positive(),
})
export type ManifestPart = z.output<typeof manifestPart>

/** All that a screen needs for an edition, by hash: whoever knows the hash of the manifest can check every byte. */
export const manifest = z.strictObject({ edition: editionId, parts: z.array(manifestPart).min(1) })
export type Manifest = z.output<typeof manifest>

/** A file that a screen keeps with an edition. */
export const editionFile = z.strictObject({
  /** Its address in the hall, such as `/media/….webp`. */
  path: z.string().regex(/^\/[^/].*$/),
  sha256,
  bytes: z.number().int().min(0),
  /** As in `Content-Type`. */
  type: z.string().min(1),
})
export type EditionFile = z.output<typeof editionFile>

/** What the hall shows now: the edition, and the document that says what it is made of. */
export const editionPointer = z.strictObject({ edition: editionId, manifest: sha256 })
export type EditionPointer = z.output<typeof editionPointer>
