import { call } from '../../contract/call.ts'
import { Problem } from '../../contract/problems.ts'
import { routes } from '../../contract/routes.ts'
import type { MediaKind } from '../../schema/library.ts'
import type { Locale } from '../../schema/localized.ts'
import { createSending } from './sending.ts'

interface Sent {
  readonly file: File
  readonly kind: MediaKind
  readonly locale: Locale
  readonly signal: AbortSignal
  /** Told how much has arrived, from 0 to 1. */
  readonly onProgress: (part: number) => void
}

const LOOK_EVERY_MS = 500

/**
 * Sends one file to the library, as its room does, and says under which id it lies there. What was broken off is gone on
 * with when the same file is chosen again, on another day too.
 * @throws Problem; the signal's reason once it is aborted
 */
export async function sendToLibrary({ file, kind, locale, signal, onProgress }: Sent): Promise<string> {
  const upload = await new Promise<string>((arrived, fail) => {
    const sending = createSending({
      locale: () => locale,
      changed: ([one]) => {
        if (!one) return
        onProgress(one.sent / Math.max(1, one.bytes))
        if (one.state === 'failed') fail(one.problem)
        if (one.state === 'keeping' && one.id) arrived(one.id)
      },
    })
    const key = sending.add(file, kind)
    const leave = () => {
      void sending.pause(key)
      fail(signal.reason)
    }
    signal.addEventListener('abort', leave, { once: true })
  })
  return entryOf(upload, locale, signal)
}

/** All has arrived; the library still has to look at its hash. */
async function entryOf(id: string, locale: Locale, signal: AbortSignal): Promise<string> {
  for (;;) {
    signal.throwIfAborted()
    const upload = (await call(routes.listUploads, { locale, signal })).find((one) => one.id === id)
    if (!upload) throw new Problem('media/not-found')
    if (upload.entry) return upload.entry
    await new Promise((later) => setTimeout(later, LOOK_EVERY_MS))
  }
}
