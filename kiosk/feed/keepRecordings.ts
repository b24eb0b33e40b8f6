import { mediaUrl } from '#content/contract/mediaUrl.ts'
import { recordingsIn } from '#content/narration/recordingsIn.ts'
import type { Edition } from '#content/schema/edition.ts'

/**
 * Fetches the recordings of an edition into the browser's cache, so that they are heard while the hall cannot be
 * reached: one after another, after all else. One that does not come is asked for again when somebody listens.
 */
export async function keepRecordings({ exhibits }: Edition, signal: AbortSignal): Promise<void> {
  for (const file of exhibits.flatMap(recordingsIn)) {
    if (signal.aborted) return
    await fetch(mediaUrl(file), { signal, priority: 'low' })
      .then((answer) => answer.arrayBuffer())
      .catch(() => {})
  }
}
