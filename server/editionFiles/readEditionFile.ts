import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import yauzl from 'yauzl'
import type { z } from 'zod'
import { Problem } from '#content/contract/problems.ts'
import { type EditionContent, editionContent } from '#content/schema/edition.ts'
import {
  CONTENT,
  CONTENT_LIMIT_BYTES,
  CONTENTS,
  EDITION_FILE_LIMIT_BYTES,
  EDITION_FILE_VERSION,
  EDITION_FILES_LIMIT,
  type EditionFileContents,
  editionFileContents,
  editionFileFormat,
} from '#content/schema/editionFile.ts'
import { keepableText } from '../keepableText.ts'

export interface OpenedEdition {
  readonly contents: EditionFileContents
  readonly content: EditionContent
  /** The bytes of a picture, model or recording, as they come. @throws Problem `edition-file/…` */
  readonly read: (file: string) => Promise<Readable>
  readonly close: () => void
}

/** Nothing that is packed well grows more than this. */
const MOST_GROWTH = 200
const MEDIA = /^media\/[0-9a-f]{64}\.(webp|avif|png|jpg|m4a|glb)$/

/**
 * Opens an edition in one file and checks all but its media: names, sizes before anything is unpacked, version, hashes and
 * schema. Nothing is written.
 * @throws Problem `edition-file/…`
 */
export async function readEditionFile(path: string): Promise<OpenedEdition> {
  const zip = await yauzl
    .openPromise(path, {
      lazyEntries: true,
      autoClose: false,
      strictFileNames: true,
      validateEntrySizes: true,
    })
    .catch((cause: unknown) => {
      throw new Problem('edition-file/not-a-zip', '', { cause })
    })
  try {
    const { entries, strange } = await listEntries(zip)
    const words = async (name: string) => {
      const entry = entries.get(name)
      if (!entry) throw new Problem('edition-file/missing', name)
      if (entry.uncompressedSize > CONTENT_LIMIT_BYTES) throw new Problem('edition-file/too-large', name)
      return textOf(await open(zip, entry), name)
    }
    const listed = await words(CONTENTS)
    // What a newer one holds beside is not for this software to judge.
    const { version } = parsed(editionFileFormat, listed, CONTENTS)
    if (version > EDITION_FILE_VERSION) throw new Problem('edition-file/wrong-version', String(version))
    if (strange !== undefined) throw new Problem('edition-file/unsafe', strange.slice(0, 80))
    const contents = parsed(editionFileContents, listed, CONTENTS)
    const body = await words(CONTENT)
    if (createHash('sha256').update(body).digest('hex') !== contents.content)
      throw new Problem('edition-file/damaged', CONTENT)
    for (const { file } of contents.media)
      if (!entries.has(`media/${file}`)) throw new Problem('edition-file/missing', `media/${file}`)
    return {
      contents,
      content: parsed(editionContent, body, CONTENT),
      read: async (file) => {
        const entry = entries.get(`media/${file}`)
        if (!entry) throw new Problem('edition-file/missing', `media/${file}`)
        return open(zip, entry)
      },
      close: () => zip.close(),
    }
  } catch (error) {
    zip.close()
    throw error
  }
}

/** Every entry by its name, from the directory of the zip alone; `strange`: one that an edition has not, or twice. */
async function listEntries(
  zip: yauzl.ZipFile,
): Promise<{ entries: ReadonlyMap<string, yauzl.Entry>; strange: string | undefined }> {
  if (zip.entryCount > EDITION_FILES_LIMIT)
    throw new Problem('edition-file/too-large', `${zip.entryCount} > ${EDITION_FILES_LIMIT}`)
  const entries = new Map<string, yauzl.Entry>()
  let bytes = 0
  let strange: string | undefined
  try {
    for await (const entry of zip.eachEntry()) {
      const { fileName: name, uncompressedSize, compressedSize } = entry
      const isOurs = name === CONTENTS || name === CONTENT || MEDIA.test(name)
      bytes += uncompressedSize
      const grows = uncompressedSize > Math.max(1, compressedSize) * MOST_GROWTH
      if (bytes > EDITION_FILE_LIMIT_BYTES || grows) throw new Problem('edition-file/too-large', name)
      if (!isOurs || entries.has(name)) strange ??= name
      else entries.set(name, entry)
    }
  } catch (error) {
    if (error instanceof Problem) throw error
    // It refuses names that lead out of the folder by itself.
    const said = error instanceof Error ? error.message : ''
    if (/file name|relative path|absolute path|backslash|invalid characters/i.test(said))
      throw new Problem('edition-file/unsafe', said.slice(0, 80), { cause: error })
    throw new Problem('edition-file/not-a-zip', '', { cause: error })
  }
  return { entries, strange }
}

const open = (zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Readable> =>
  zip.openReadStreamPromise(entry).catch((cause: unknown) => {
    throw new Problem('edition-file/damaged', entry.fileName, { cause })
  })

async function textOf(stream: Readable, name: string): Promise<string> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of stream) chunks.push(chunk as Buffer)
  } catch (cause) {
    throw new Problem('edition-file/damaged', name, { cause })
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parsed<Schema extends z.ZodType>(schema: Schema, text: string, name: string): z.output<Schema> {
  let value: unknown
  try {
    value = keepableText(JSON.parse(text))
  } catch (cause) {
    throw new Problem('edition-file/damaged', name, { cause })
  }
  const read = schema.safeParse(value)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new Problem('edition-file/invalid', `${name} ${issue?.path.join('.') ?? ''}`)
  }
  return read.data
}
