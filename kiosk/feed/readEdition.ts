import { z } from 'zod'
import { documentUrl } from '#content/contract/editionUrl.ts'
import { Problem } from '#content/contract/problems.ts'
import { canonicalJson } from '#content/schema/canonicalJson.ts'
import { joinContent } from '#content/schema/contentParts.ts'
import { type Edition, type EditionContent, editionContent } from '#content/schema/edition.ts'
import { fontPart } from '#content/schema/fontPart.ts'
import { type EditionFile, type EditionPointer, editionFile, manifest } from '#content/schema/manifest.ts'
import { readOlderEdition } from '#content/schema/olderContent.ts'
import { fetchChecked } from './fetchChecked.ts'
import { hashOf } from './hashOf.ts'
import { inTurns } from './inTurns.ts'
import type { Shelf } from './shelf.ts'

/** As many documents as a browser fetches from one server at once. */
const AT_ONCE = 6

export interface ReadEdition {
  readonly edition: Edition
  /** What it shows and plays, by group: `fonts`, `media`, and one for each film of its own. */
  readonly files: Readonly<Record<string, readonly EditionFile[]>>
  /** The addresses of the documents that it is made of. */
  readonly documents: readonly string[]
}

/**
 * Reads an edition from its manifest on; only documents that the screen does not have are fetched. Every one is checked by
 * its hash, and the whole by the name of the edition.
 * @throws Problem `edition/damaged`, `edition/unreadable`, `edition/file-missing`, `edition/no-room`, `request/offline`
 */
export async function readEdition(
  { edition: id, manifest: root }: EditionPointer,
  shelf: Shelf,
  signal: AbortSignal,
): Promise<ReadEdition> {
  const said = read(manifest, await readDocument(root, shelf, signal), 'manifest')
  if (said.edition !== id) throw new Problem('edition/damaged', 'manifest')
  const parts = await inTurns(said.parts, AT_ONCE, async ({ place, sha256 }) => ({
    place,
    value: await readDocument(sha256, shelf, signal),
  }))
  const stored = joinContent(parts)
  if ((await hashOf(new Blob([canonicalJson(stored)]))) !== id)
    throw new Problem('edition/damaged', 'content')
  const content = read(editionContent, upgraded(stored), 'content')
  const typefaces = parts.find(({ place }) => place === 'fonts')?.value ?? []
  const lists = parts.flatMap(({ place, value }) => {
    const group = /^files\/(.+)$/.exec(place)?.[1]
    return group ? [[group, read(z.array(editionFile), value, place)] as const] : []
  })
  return {
    edition: { ...content, id, fonts: read(z.array(fontPart), typefaces, 'fonts') },
    files: Object.fromEntries(lists),
    documents: [root, ...said.parts.map(({ sha256 }) => sha256)].map(documentUrl),
  }
}

async function readDocument(sha256: string, shelf: Shelf, signal: AbortSignal): Promise<unknown> {
  const path = documentUrl(sha256)
  const kept = await shelf.find(path)
  if (kept && (await hashOf(kept)) === sha256) return JSON.parse(await kept.text())
  if (kept) await shelf.drop(path)
  const fetched = await fetchChecked({ path, sha256 }, signal)
  await shelf.keep(path, fetched, 'application/json')
  return JSON.parse(await fetched.text())
}

/** What cannot even be looked through is for the schema to refuse. */
const upgraded = (stored: object) => {
  try {
    return readOlderEdition(stored as EditionContent)
  } catch {
    return stored
  }
}

const read = <S extends z.ZodType>(schema: S, value: unknown, place: string): z.output<S> => {
  const { success, data, error } = schema.safeParse(value)
  if (success) return data
  throw new Problem('edition/unreadable', [place, ...(error.issues[0]?.path ?? [])].join('.'))
}
