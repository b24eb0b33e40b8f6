/** A browser of a person. */
export const PERSON =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36'

interface Given {
  /** Where the hall is. */
  readonly url: string
  readonly token: string
  readonly nowMs: () => number
  readonly userAgent?: string
  /** The address it comes from, as a proxy on this machine would tell it. */
  readonly address?: string
  readonly place?: string
}

interface Said {
  readonly state?: string
  readonly event?: string
  readonly sequence?: number
  readonly ts?: number
  readonly more?: string
}

/** A player in small, as far as the hall hears of it: CMCD v2 event reports, each with the next number. */
export function createCmcdPlayer({ url, token, nowMs, userAgent = PERSON, address, place = 'web' }: Given) {
  let next = 0
  const line = ({ state = 'p', event = 't', sequence = next++, ts = nowMs(), more = '' }: Said = {}) =>
    `e=${event},sid="${token}",sn=${sequence},sta=${state},ts=${Math.round(ts)},v=2${more}`
  const post = (body: string) =>
    fetch(`${url}/api/cmcd?place=${place}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/cmcd',
        'user-agent': userAgent,
        ...(address ? { 'x-forwarded-for': address } : {}),
      },
      body,
    })
  return {
    line,
    post,
    /** Says one report; answers with the status. */
    say: async (said?: Said) => (await post(`${line(said)}\n`)).status,
  }
}
