import { z } from 'zod'
import { editionId } from './edition.ts'
import { editionPart } from './editionPart.ts'
import { localized } from './localized.ts'

/** What an edition in one file begins with; its name in the zip. */
export const CONTENTS = 'contents.json'
/** The exhibits, films and sources; its name in the zip. */
export const CONTENT = 'content.json'
/** Grows when the file is no longer read as before. */
export const EDITION_FILE_VERSION = 1

/** The most bytes that an edition in one file may have, packed and unpacked. */
export const EDITION_FILE_LIMIT_BYTES = 4 * 1024 ** 3
/** Words alone are never more. */
export const CONTENT_LIMIT_BYTES = 32 * 1024 ** 2
/** The most files in it. */
export const EDITION_FILES_LIMIT = 5_000

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** What every version of the file says of itself, whatever else is in it. */
export const editionFileFormat = z.object({
  format: z.literal('greenhall-edition'),
  version: z.number().int().positive(),
})

/** The list of all that is in the zip, each by its hash. */
export const editionFileContents = z.strictObject({
  ...editionFileFormat.shape,
  edition: editionId,
  exportedAt: z.iso.datetime(),
  content: sha256,
  /** Pictures and recordings, as `media/<name>` in the zip; their names begin with their hashes. */
  media: z.array(
    z.strictObject({
      file: z.string().regex(/^[0-9a-f]{64}\.(webp|avif|png|jpg|m4a|glb)$/),
      bytes: z.number().int().positive(),
    }),
  ),
})
export type EditionFileContents = z.output<typeof editionFileContents>

/** What would become of an exhibit. */
export const importedChange = z.enum(['new', 'changed', 'leaving'])

/** What an edition in one file would change, before it does. */
export const editionFileReport = z.strictObject({
  /** Names the file that was sent, for the second step. */
  token: sha256,
  edition: editionId,
  exportedAt: z.iso.datetime(),
  exhibits: z.array(z.strictObject({ id: z.string(), title: localized, change: importedChange })),
  /** Exhibits that are here as they are there. */
  same: z.number().int().min(0),
  /** Pictures and recordings that are not here yet. */
  files: z.number().int().min(0),
  bytes: z.number().int().min(0),
  /** What else than exhibits and sources is otherwise here. */
  parts: z.array(editionPart.exclude(['sources'])),
  /** Sources that are not here yet, by their keys. */
  sources: z.array(z.string()),
})
export type EditionFileReport = z.output<typeof editionFileReport>
