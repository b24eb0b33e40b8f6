import { problemOf } from '../../contract/call.ts'
import { Problem } from '../../contract/problems.ts'
import { uploadsUrl } from '../../contract/routes/library.ts'
import type { Locale } from '../../schema/localized.ts'

/** Deletes what has arrived of a file, by the protocol of uploads. @throws Problem */
export async function dropUpload(id: string, locale: Locale): Promise<void> {
  const headers = { 'tus-resumable': '1.0.0', 'accept-language': locale }
  const reply = await fetch(`${uploadsUrl}/${id}`, { method: 'DELETE', headers }).catch((cause) => {
    throw new Problem('request/offline', '', { cause })
  })
  if (!reply.ok) throw problemOf(await reply.json().catch(() => undefined))
}
