import type { Upload } from 'tus-js-client'
import { problemOf } from '../../contract/call.ts'
import { Problem } from '../../contract/problems.ts'
import { randomUuid } from '../../contract/randomUuid.ts'
import { uploadsUrl } from '../../contract/routes/library.ts'
import type { MediaKind } from '../../schema/library.ts'
import { UPLOAD_LIMIT_BYTES, UPLOAD_PIECE_BYTES } from '../../schema/library.ts'
import type { Locale } from '../../schema/localized.ts'

/** A file on its way from this page. */
export interface Sending {
  readonly key: string
  readonly name: string
  readonly kind: MediaKind
  readonly bytes: number
  readonly sent: number
  /** `keeping`: all has been sent, and the server puts it away. */
  readonly state: 'waiting' | 'sending' | 'paused' | 'keeping' | 'failed'
  readonly problem?: Problem
  /** Once the server knows of it. */
  readonly id?: string
}

/** So many at once: the next begins while the last is being acknowledged. */
const AT_ONCE = 2
/** After a broken line; then somebody has to press. */
const RETRY_AFTER_MS = [0, 1000, 3000, 5000, 10_000, 20_000]
const DISK_FULL = 507

interface Needs {
  readonly locale: () => Locale
  readonly changed: (sendings: readonly Sending[]) => void
}

/** Sends files one after another, two at once; each may be paused, and goes on where it was after a reload too. */
export function createSending({ locale, changed }: Needs) {
  let sendings: readonly Sending[] = []
  const uploads = new Map<string, Upload>()

  const set = (key: string, change: Partial<Sending>) => {
    sendings = sendings.map((one) => (one.key === key ? { ...one, ...change } : one))
    changed(sendings)
  }
  const drop = (key: string) => {
    uploads.delete(key)
    sendings = sendings.filter((one) => one.key !== key)
    changed(sendings)
    next()
  }
  const next = () => {
    const busy = sendings.filter(({ state }) => state === 'sending').length
    const waiting = sendings.filter(({ key, state }) => state === 'waiting' && uploads.has(key))
    for (const { key } of waiting.slice(0, AT_ONCE - busy)) begin(key)
  }
  const begin = (key: string) => {
    set(key, { state: 'sending' })
    uploads.get(key)?.start()
  }
  const failed = (key: string, problem: Problem) => {
    set(key, { state: 'failed', problem })
    next()
  }

  const prepare = async (key: string, file: File, kind: MediaKind) => {
    const { Upload } = await import('tus-js-client')
    const upload = new Upload(file, {
      endpoint: uploadsUrl,
      chunkSize: UPLOAD_PIECE_BYTES,
      retryDelays: RETRY_AFTER_MS,
      removeFingerprintOnSuccess: true,
      metadata: { filename: file.name, kind },
      headers: { 'accept-language': locale() },
      onProgress: (sent) => set(key, { sent }),
      onUploadUrlAvailable: () => set(key, { id: upload.url?.split('/').at(-1) ?? '' }),
      onSuccess: () => {
        set(key, { state: 'keeping', sent: file.size })
        next()
      },
      onShouldRetry: (error) => {
        const status = error.originalResponse?.getStatus() ?? 0
        return status !== DISK_FULL && (status < 400 || status >= 500 || status === 409 || status === 423)
      },
      onError: (error) => failed(key, problemIn(error)),
    })
    const [before] = await upload.findPreviousUploads()
    if (before) upload.resumeFromPreviousUpload(before)
    return upload
  }

  return {
    /** Says the key by which it is spoken of. */
    add(file: File, kind: MediaKind): string {
      const key = randomUuid()
      const { name, size: bytes } = file
      sendings = [...sendings, { key, name, kind, bytes, sent: 0, state: 'waiting' }]
      changed(sendings)
      const most = UPLOAD_LIMIT_BYTES[kind]
      if (bytes === 0) failed(key, new Problem('media/empty'))
      else if (bytes > most)
        failed(key, new Problem('request/too-large', `${Math.round(most / 1024 ** 2)} MB`))
      else
        void prepare(key, file, kind).then((upload) => {
          uploads.set(key, upload)
          next()
        })
      return key
    },
    pause: async (key: string) => {
      await uploads.get(key)?.abort()
      set(key, { state: 'paused' })
      next()
    },
    go: (key: string) => {
      if (!uploads.has(key)) return drop(key)
      const { problem: _, ...rest } = sendings.find((one) => one.key === key) ?? {}
      sendings = sendings.map((one) => (one.key === key ? ({ ...rest, state: 'waiting' } as Sending) : one))
      changed(sendings)
      next()
    },
    /** Also deletes what has arrived. */
    cancel: async (key: string) => {
      await uploads
        .get(key)
        ?.abort(true)
        .catch(() => {})
      drop(key)
    },
    /** The library has it. */
    kept: drop,
  }
}

function problemIn(error: Error): Problem {
  const response =
    'originalResponse' in error ? (error.originalResponse as { getBody(): string } | null) : null
  if (!response) return new Problem('request/offline')
  try {
    return problemOf(JSON.parse(response.getBody()))
  } catch {
    return new Problem('server/broken')
  }
}
