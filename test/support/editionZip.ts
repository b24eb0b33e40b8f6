import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import yazl from 'yazl'
import { sampleEdition } from './sampleExhibits.ts'

export const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
/** The words of the sample edition, as they lie in a file of it. */
export const words = Buffer.from(JSON.stringify(sampleEdition()))
/** What such a file says of itself. */
export const contents = (changed: object = {}) => ({
  format: 'greenhall-edition',
  version: 1,
  edition: 'a'.repeat(64),
  exportedAt: '2026-11-23T08:00:00.000Z',
  content: hashOf(words),
  media: [],
  ...changed,
})
/** A zip with these files; what is not JSON yet becomes it. */
export const zipOf = (files: Record<string, unknown>) => {
  const zip = new yazl.ZipFile()
  for (const [name, value] of Object.entries(files))
    zip.addBuffer(Buffer.isBuffer(value) ? value : Buffer.from(JSON.stringify(value)), name)
  zip.end()
  return buffer(zip.outputStream as Readable)
}
/** Content as the file of an edition. */
export const fileOf = (content: object) => {
  const bytes = Buffer.from(JSON.stringify(content))
  return zipOf({ 'contents.json': contents({ content: hashOf(bytes) }), 'content.json': bytes })
}
