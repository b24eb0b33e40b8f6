import { mediaUrl } from '../../contract/mediaUrl.ts'
import { Problem } from '../../contract/problems.ts'

/** The bytes of a stored file. @throws Problem `request/offline`, `media/not-found` */
export async function fetchMedia(file: string): Promise<Blob> {
  const reply = await fetch(mediaUrl(file)).catch(() => {
    throw new Problem('request/offline')
  })
  if (!reply.ok) throw new Problem('media/not-found')
  return reply.blob()
}
