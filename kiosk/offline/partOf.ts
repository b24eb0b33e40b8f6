const RANGE = /^bytes=(\d*)-(\d*)$/

/** What was asked of a kept file: all, or one range of its bytes, as players of films and recordings ask (RFC 9110, 14). */
export async function partOf(kept: Response, range: string | null): Promise<Response> {
  const [, first = '', last = ''] = RANGE.exec(range ?? '') ?? []
  if (first === '' && last === '') return kept
  const body = await kept.blob()
  const end = body.size - 1
  // `-500` are the last 500.
  const from = first === '' ? Math.max(0, body.size - Number(last)) : Number(first)
  const until = first === '' || last === '' ? end : Math.min(Number(last), end)
  const headers = new Headers(kept.headers)
  if (from > until) {
    headers.set('content-range', `bytes */${body.size}`)
    headers.delete('content-length')
    return new Response(null, { status: 416, headers })
  }
  headers.set('content-range', `bytes ${from}-${until}/${body.size}`)
  headers.set('content-length', String(until - from + 1))
  return new Response(body.slice(from, until + 1), { status: 206, headers })
}
