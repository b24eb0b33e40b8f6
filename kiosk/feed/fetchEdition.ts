import { call } from '#content/contract/call.ts'
import { mediaUrl } from '#content/contract/mediaUrl.ts'
import { routes } from '#content/contract/routes.ts'
import type { Edition } from '#content/schema/edition.ts'

/** What the hall shows now, checked against its schema; its pictures are fetched into the browser's cache. */
export async function fetchEdition(signal: AbortSignal): Promise<Edition> {
  const edition = await call(routes.currentEdition, { signal })
  for (const { picture } of edition.exhibits) if (picture) new Image().src = mediaUrl(picture.file)
  return edition
}
