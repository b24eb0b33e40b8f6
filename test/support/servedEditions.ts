import { createHash } from 'node:crypto'
import { documentUrl } from '#content/contract/editionUrl.ts'
import { canonicalJson } from '#content/schema/canonicalJson.ts'
import { splitContent } from '#content/schema/contentParts.ts'
import type { EditionContent } from '#content/schema/edition.ts'
import type { EditionFile, EditionPointer } from '#content/schema/manifest.ts'

export const hashOfText = (text: string) => createHash('sha256').update(text).digest('hex')

/** A file that a screen keeps, whose bytes are this text. */
export const servedFile = (path: string, text: string, type = 'image/webp'): EditionFile => ({
  ...{ path, type, sha256: hashOfText(text), bytes: text.length },
})

/** What a hall would serve, for `fetch` to answer from; says what was asked for. */
export function servedEditions() {
  const bodies = new Map<string, string>()
  const asked: string[] = []
  let pointer: EditionPointer | undefined
  const keep = (place: string, value: unknown) => {
    const body = canonicalJson(value)
    const sha256 = hashOfText(body)
    bodies.set(documentUrl(sha256), body)
    return { place, sha256, bytes: body.length }
  }
  return {
    bodies,
    asked,
    /** Publishes; the files are to be served too. */
    publish(
      content: EditionContent,
      files: Readonly<Record<string, string>> = {},
      films: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
    ): EditionPointer {
      const edition = hashOfText(canonicalJson(content))
      const listOf = (given: Readonly<Record<string, string>>) =>
        Object.entries(given).map(([path, text]) => {
          bodies.set(path, text)
          return servedFile(path, text)
        })
      const list = listOf(files)
      const parts = [
        ...splitContent(content).map(({ place, value }) => keep(place, value)),
        keep('fonts', []),
        ...(list.length > 0 ? [keep('files/media', list)] : []),
        ...Object.entries(films).map(([film, given]) => keep(`files/film-${film}`, listOf(given))),
      ]
      pointer = { edition, manifest: keep('manifest', { edition, parts }).sha256 }
      return pointer
    },
    /** As the browser's own. */
    fetch: async (path: string, { signal }: { signal?: AbortSignal } = {}): Promise<Response> => {
      signal?.throwIfAborted()
      asked.push(path)
      if (path === '/api/editions/current') return Response.json(pointer)
      const body = bodies.get(path)
      return body === undefined ? new Response('', { status: 404 }) : new Response(body)
    },
  }
}
