import type { MediaKind } from '../schema/library.ts'
import type { Locale } from '../schema/localized.ts'
import { call, problemOf } from './call.ts'
import { Problem } from './problems.ts'
import { uploadsUrl } from './routes/library.ts'
import { routes } from './routes.ts'

interface Sending {
  readonly file: File
  readonly kind: MediaKind
  readonly locale: Locale
  readonly signal: AbortSignal
  /** Told how much has arrived, from 0 to 1. */
  readonly onProgress: (part: number) => void
}

/** What is sent with one call: small enough for any proxy, and lost at most when a line breaks. */
const PIECE_BYTES = 16 * 1024 * 1024
/** A line that breaks is tried again for so long, in ms. */
const PATIENCE_MS = 10 * 60_000
const RETRY_MS = 2_000
const LOOK_EVERY_MS = 500
const TUS = { 'tus-resumable': '1.0.0' } as const

/**
 * Sends a file to the library piece by piece (tus 1.0.0) and says under which id it lies there. A line that breaks is
 * gone on with, also by the same file chosen again on another day.
 * @throws Problem with the server's code, or `request/offline`; the signal's reason once it is aborted
 */
export async function sendToLibrary(sending: Sending): Promise<string> {
  const { file, signal, onProgress, locale } = sending
  const mark = `upload ${file.name} ${file.size} ${file.lastModified}`
  let place = localStorage.getItem(mark) ?? (await create(sending))
  localStorage.setItem(mark, place)
  let arrived: number | undefined
  let lostAt: number | undefined
  while (arrived === undefined || arrived < file.size) {
    signal.throwIfAborted()
    try {
      arrived =
        arrived === undefined ? await askHowMuch(place, signal) : await sendPiece(place, sending, arrived)
      lostAt = undefined
      if (arrived === undefined) {
        place = await create(sending)
        localStorage.setItem(mark, place)
        arrived = 0
      }
      onProgress(arrived / file.size)
    } catch (error) {
      if (signal.aborted || !isLost(error)) {
        localStorage.removeItem(mark)
        throw error
      }
      lostAt ??= performance.now()
      if (performance.now() - lostAt > PATIENCE_MS) throw error
      arrived = undefined
      await new Promise((later) => setTimeout(later, RETRY_MS))
    }
  }
  localStorage.removeItem(mark)
  return entryOf(place, locale, signal)
}

const isLost = (error: unknown) => error instanceof Problem && error.code === 'request/offline'

async function create({ file, kind, locale, signal }: Sending): Promise<string> {
  const encoded = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)))
  const metadata = `filename ${encoded(file.name)},kind ${encoded(kind)}`
  const headers = { 'upload-length': String(file.size), 'upload-metadata': metadata }
  const reply = await ask(uploadsUrl, { method: 'POST', headers, signal }, locale)
  return new URL(reply.headers.get('location') ?? '', location.href).pathname
}

/** Undefined where the upload is no more. */
async function askHowMuch(place: string, signal: AbortSignal): Promise<number | undefined> {
  const reply = await fetch(place, { method: 'HEAD', headers: TUS, signal }).catch(offline)
  return reply.ok ? Number(reply.headers.get('upload-offset')) : undefined
}

async function sendPiece(place: string, { file, locale, signal }: Sending, from: number): Promise<number> {
  const headers = { 'upload-offset': String(from), 'content-type': 'application/offset+octet-stream' }
  const body = file.slice(from, from + PIECE_BYTES)
  const reply = await ask(place, { method: 'PATCH', headers, body, signal }, locale)
  return Number(reply.headers.get('upload-offset'))
}

/** All has arrived; the library still has to look at its hash. */
async function entryOf(place: string, locale: Locale, signal: AbortSignal): Promise<string> {
  const id = place.slice(place.lastIndexOf('/') + 1)
  for (;;) {
    signal.throwIfAborted()
    const upload = (await call(routes.listUploads, { locale, signal })).find((one) => one.id === id)
    if (!upload) throw new Problem('media/not-found')
    if (upload.entry) return upload.entry
    await new Promise((later) => setTimeout(later, LOOK_EVERY_MS))
  }
}

async function ask(address: string, request: RequestInit, locale: Locale): Promise<Response> {
  const headers = { ...TUS, 'accept-language': locale, ...request.headers }
  const reply = await fetch(address, { ...request, headers }).catch(offline)
  if (!reply.ok) throw problemOf(await reply.json().catch(() => undefined))
  return reply
}

const offline = (cause: unknown): never => {
  if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
  throw new Problem('request/offline', '', { cause })
}
