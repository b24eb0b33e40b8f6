import type { HlsConfig } from 'hls.js'
import { routes } from '../contract/routes.ts'
import { REPORT_SECONDS } from '../schema/audience.ts'
import type { Place } from '../schema/honesty.ts'
import type { ViewingPasses } from './viewingPasses.ts'

type Cmcd = NonNullable<HlsConfig['cmcd']>
type Reporter = Parameters<NonNullable<Cmcd['reporterCallback']>>[0]
interface Sending {
  readonly url: string
  readonly body?: BodyInit
  readonly headers?: Record<string, string>
}

/** CMCD v2 (CTA-5004-B): what is told, and what tells it. */
export const REPORT_EVENTS = ['t', 'ps', 'e', 'bc', 'ce'] as const
export const REPORT_KEYS = [
  'sid',
  'cid',
  'sn',
  'ts',
  'e',
  'sta',
  'br',
  'ec',
  'cen',
  'v',
  'com.greenhall-startup',
] as const
const OVER = 401
const LATER = 503

export interface PlayerReports {
  /** A browser that plays by itself makes its reports from this, and gives its way to tell more. */
  readonly target: {
    readonly url: string
    readonly send: ReportSender
    readonly heard: (reporter: Reporter) => void
  }
  /** For hls.js. Requests for media carry nothing of it, so that a cache may answer them. */
  readonly cmcd: Cmcd
  /** Before each load of a playlist: hls.js counts its reports from 0 again, so it takes another pass. */
  readonly begin: () => void
  /** Ms from asking for the picture to the first that moved. */
  readonly started: (ms: number) => void
  /** Tells at once what was played until now: the page is being left. */
  readonly leave: () => void
}

/**
 * How a player reports what it plays. A report is kept until the server has acknowledged it; until there is a pass it
 * waits for one.
 */
export function createPlayerReports(
  broadcast: string,
  passes: ViewingPasses,
  place: Place = 'web',
): PlayerReports {
  const send = createReportSender(passes)
  const url = `${routes.report.url}?place=${place}`
  const heard = (given: Reporter) => {
    reporter = given
  }
  let load = 0
  let reporter: Reporter | undefined
  const cmcd: Cmcd = {
    version: 2,
    contentId: broadcast,
    includeKeys: [],
    eventTargets: [
      {
        url,
        events: [...REPORT_EVENTS],
        includeKeys: [...REPORT_KEYS],
        interval: REPORT_SECONDS,
        batchSize: 1,
      },
    ],
    loader: send,
    reporterCallback: heard,
  }
  return {
    cmcd,
    target: { url, send, heard },
    begin: () => {
      load += 1
      cmcd.sessionId = `load-${load}`
    },
    started: (ms) => reporter?.recordCustomEvent('started', { 'com.greenhall-startup': Math.round(ms) }),
    leave: () => reporter?.recordCustomEvent('leave'),
  }
}

export type ReportSender = ReturnType<typeof createReportSender>

/** Sends reports, each session of the player under a pass of its own. */
export function createReportSender(passes: ViewingPasses) {
  const tokens = new Map<string, Promise<string>>()
  const tokenOf = (session: string): Promise<string> => {
    const known = tokens.get(session)
    if (known) return known
    const fresh = passes.renew().then(({ token }) => token)
    tokens.set(session, fresh)
    fresh.catch(() => tokens.delete(session))
    return fresh
  }
  return async ({ url, headers, body }: Sending): Promise<{ status: number }> => {
    const said = String(body)
    const session = /\bsid="([^"]+)"/.exec(said)?.[1] ?? ''
    const token = await tokenOf(session)
    const reply = await fetch(url, {
      method: 'POST',
      headers: { ...headers },
      body: said.replaceAll(`sid="${session}"`, `sid="${token}"`),
      keepalive: true,
    })
    if (reply.status !== OVER) return { status: reply.status }
    // The pass is over, not the picture: the report goes out again under the next one.
    tokens.delete(session)
    return { status: LATER }
  }
}
