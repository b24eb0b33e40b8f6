import { call } from '#content/contract/call.ts'
import { routes } from '#content/contract/routes.ts'
import type { Edition } from '#content/schema/edition.ts'
import { loadPicture } from './loadPicture.ts'

/** What the hall shows now, checked against its schema; its pictures are fetched into the browser's cache. */
export async function fetchEdition(signal: AbortSignal): Promise<Edition> {
  const edition = await call(routes.currentEdition, { signal })
  for (const { picture } of edition.exhibits) if (picture) loadPicture(picture)
  return edition
}
