import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import yazl from 'yazl'
import { canonicalJson } from '#content/schema/canonicalJson.ts'
import type { EditionContent } from '#content/schema/edition.ts'
import {
  CONTENT,
  CONTENTS,
  EDITION_FILE_VERSION,
  type EditionFileContents,
} from '#content/schema/editionFile.ts'

interface Writing {
  readonly edition: string
  readonly content: EditionContent
  readonly media: EditionFileContents['media']
  /** Where pictures and recordings lie. */
  readonly folder: string
  readonly at: Date
}

/**
 * An edition as one zip, written while it is read: contents, words, and each picture and recording as it is. The same
 * edition gives the same bytes but for the moment.
 */
export function writeEditionFile({ edition, content, media, folder, at }: Writing): Readable {
  const words = Buffer.from(canonicalJson(content))
  const contents: EditionFileContents = {
    format: 'greenhall-edition',
    version: EDITION_FILE_VERSION,
    edition,
    exportedAt: at.toISOString(),
    content: createHash('sha256').update(words).digest('hex'),
    media,
  }
  const zip = new yazl.ZipFile()
  zip.addBuffer(Buffer.from(JSON.stringify(contents)), CONTENTS, { mtime: at })
  zip.addBuffer(words, CONTENT, { mtime: at })
  // Pictures and recordings are packed already.
  for (const { file } of media)
    zip.addFile(join(folder, file), `media/${file}`, { mtime: at, compress: false })
  zip.end()
  const out = zip.outputStream as Readable
  // A file that cannot be read ends the answer: a half zip must not look whole.
  zip.on('error', (error: Error) => out.destroy(error))
  return out
}
