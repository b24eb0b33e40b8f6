import type { Locale } from '../schema/localized.ts'
import { isProblemCode, Problem } from './problems.ts'
import type { BodySentTo, ParamsOf, ReplyOf, Route } from './route.ts'

type Sent<R extends Route> = (ParamsOf<R> extends undefined
  ? { params?: undefined }
  : { params: ParamsOf<R> }) &
  (R['binary'] extends true
    ? { body: Blob }
    : BodySentTo<R> extends undefined
      ? { body?: undefined }
      : { body: BodySentTo<R> | Blob }) & {
    locale?: Locale
    signal?: AbortSignal
  }

const CALL_TIMEOUT_MS = 30_000

/** Fills `:name` of a route's address. */
export const addressOf = (url: string, params: Record<string, string> = {}) =>
  url.replace(/:([a-z]+)/gi, (_, name: string) => encodeURIComponent(params[name] ?? ''))

/**
 * Calls the server as the table says and checks what comes back.
 * @throws Problem with the server's code, or `request/offline`, `request/timeout`.
 */
export async function call<R extends Route>(route: R, sent: Sent<R>): Promise<ReplyOf<R>> {
  const {
    params,
    body,
    locale = 'zh',
    signal,
  } = sent as { params?: Record<string, string>; body?: unknown; locale?: Locale; signal?: AbortSignal }
  const timeout = AbortSignal.timeout(CALL_TIMEOUT_MS)
  const binary = body instanceof Blob
  const request: RequestInit = {
    method: route.method,
    headers: {
      'accept-language': locale,
      ...(body === undefined
        ? {}
        : { 'content-type': binary ? body.type || 'application/octet-stream' : 'application/json' }),
    },
    signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    ...(body === undefined ? {} : { body: binary ? body : JSON.stringify(body) }),
  }
  const response = await fetch(addressOf(route.url, params), request).catch((cause: unknown) => {
    if (signal?.aborted) throw cause
    throw new Problem(timeout.aborted ? 'request/timeout' : 'request/offline', '', { cause })
  })
  const answer: unknown = await response.json().catch(() => undefined)
  if (!response.ok) throw problemOf(answer)
  return route.reply.parse(answer) as ReplyOf<R>
}

/** The problem that a server has answered with. */
export function problemOf(answer: unknown): Problem {
  const { code, detail } = (answer ?? {}) as { code?: unknown; detail?: unknown }
  return new Problem(isProblemCode(code) ? code : 'server/broken', typeof detail === 'string' ? detail : '')
}
