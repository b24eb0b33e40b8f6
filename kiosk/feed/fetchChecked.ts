import { Problem } from '#content/contract/problems.ts'
import { hashOf } from './hashOf.ts'

/** A film's longest piece on the hall's slowest line. */
const FETCH_WITHIN_MS = 10 * 60_000

export interface Wanted {
  readonly path: string
  readonly sha256: string
}

/**
 * Fetches a file of an edition. What does not have its hash is asked for once more, past every cache; with `no-store` a
 * browser keeps no second copy of what is large.
 * @throws Problem `edition/damaged`, `edition/file-missing`; `request/offline` while the hall does not answer
 */
export async function fetchChecked(
  { path, sha256 }: Wanted,
  signal: AbortSignal,
  first: 'default' | 'no-store' = 'default',
): Promise<Blob> {
  for (const cache of [first, 'reload'] as const) {
    const blob = await fetchBlob(path, cache, signal)
    if ((await hashOf(blob)) === sha256) return blob
  }
  throw new Problem('edition/damaged', path)
}

async function fetchBlob(path: string, cache: RequestCache, signal: AbortSignal): Promise<Blob> {
  const late = AbortSignal.timeout(FETCH_WITHIN_MS)
  const offline = (cause: unknown) => {
    signal.throwIfAborted()
    throw new Problem('request/offline', '', { cause })
  }
  const asked = { signal: AbortSignal.any([signal, late]), cache, priority: 'low' } as const
  const answer = await fetch(path, asked).catch(offline)
  if (answer.status === 404) throw new Problem('edition/file-missing', path)
  if (!answer.ok) throw new Problem('request/offline')
  return answer.blob().catch(offline)
}
