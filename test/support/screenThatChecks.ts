import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { documentUrl } from '#content/contract/editionUrl.ts'
import { canonicalJson } from '#content/schema/canonicalJson.ts'
import { joinContent } from '#content/schema/contentParts.ts'
import { type EditionFile, editionFile, editionPointer, manifest } from '#content/schema/manifest.ts'

const hashOf = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex')

/** A screen that asks a hall over and over what it shows, fetches all that this names and checks every byte. */
export function screenThatChecks(url: string) {
  const kept = new Map<string, Buffer>()
  const seen: string[] = []
  let walks = 0
  const wrong: string[] = []

  /** What lies there, checked and kept. @throws TypeError where nobody answers */
  const take = async (path: string, sha256: string): Promise<Buffer> => {
    const before = kept.get(sha256)
    if (before) return before
    const reply = await fetch(`${url}${path}`)
    const bytes = Buffer.from(await reply.arrayBuffer())
    if (reply.status !== 200 || hashOf(bytes) !== sha256) wrong.push(`${path} ${reply.status}`)
    else kept.set(sha256, bytes)
    return bytes
  }
  const read = async (sha256: string): Promise<unknown> =>
    JSON.parse((await take(documentUrl(sha256), sha256)).toString())

  /** Once, whole: the edition that the hall shows. @throws TypeError where nobody answers */
  const walk = async (): Promise<string> => {
    const reply = await fetch(`${url}/api/editions/current`)
    const pointer = editionPointer.parse(await reply.json())
    const { edition, parts } = manifest.parse(await read(pointer.manifest))
    const values = await Promise.all(
      parts.map(async ({ place, sha256 }) => ({ place, value: await read(sha256) })),
    )
    const files: EditionFile[] = values
      .filter(({ place }) => place.startsWith('files/'))
      .flatMap(({ value }) => editionFile.array().parse(value))
    for (const { path, sha256 } of files) await take(path, sha256)
    if (edition !== pointer.edition || hashOf(canonicalJson(joinContent(values))) !== edition)
      wrong.push(`half of ${edition}`)
    walks += 1
    if (seen.at(-1) !== edition) seen.push(edition)
    return edition
  }

  const ended = new AbortController()
  const running = (async () => {
    while (!ended.signal.aborted) {
      await walk().catch((error: unknown) => {
        // The hall is down; whatever else is not as it should be is a finding.
        const cause = error instanceof TypeError || (error instanceof Error && error.name === 'AbortError')
        if (!cause) wrong.push(String(error))
      })
      await sleep(5)
    }
  })()

  return {
    walk,
    /** What was not whole, not the right bytes or not there. */
    wrong,
    /** The editions that it has had whole, one after another. */
    seen,
    walks: () => walks,
    /** Forgets what it kept, so that the next walk fetches every byte. */
    forget: () => kept.clear(),
    stop: async () => {
      ended.abort()
      await running
    },
  }
}
