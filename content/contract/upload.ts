import type { Locale } from '../schema/localized.ts'
import { problemOf } from './call.ts'
import { Problem } from './problems.ts'
import type { ReplyOf, Route } from './route.ts'

/** A slow line may take this long for the largest file, in ms. */
const TIMEOUT_MS = 10 * 60_000

interface Sending {
  readonly body: Blob
  readonly locale: Locale
  readonly signal: AbortSignal
  /** As in `Content-Type`, where the server has to know it beforehand. */
  readonly type?: string
  /** Told how much has been sent, from 0 to 1. */
  readonly onProgress: (part: number) => void
}

/**
 * Sends a file as the table says and tells how far it is, which `fetch` cannot.
 * @throws Problem with the server's code, or `request/offline`, `request/timeout`; the signal's reason once it is aborted
 */
export function upload<R extends Route>(
  route: R,
  { body, locale, signal, onProgress, type = 'application/octet-stream' }: Sending,
): Promise<ReplyOf<R>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(route.method, route.url)
    request.timeout = TIMEOUT_MS
    request.responseType = 'json'
    request.setRequestHeader('accept-language', locale)
    // What it is, the server finds out from the bytes.
    request.setRequestHeader('content-type', type)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onerror = () => reject(new Problem('request/offline'))
    request.ontimeout = () => reject(new Problem('request/timeout'))
    request.onabort = () => reject(signal.reason)
    request.onload = () => {
      const answer: unknown = request.response
      if (request.status >= 200 && request.status < 300) resolve(route.reply.parse(answer) as ReplyOf<R>)
      else reject(problemOf(answer))
    }
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.send(body)
  })
}
