import { z } from 'zod'

/** Credited seconds that make a start a view. */
export const VIEW_SECONDS = 10
/** Credited seconds that make a view an engaged view. */
export const ENGAGED_SECONDS = 60
/** How often a player reports, in s. */
export const REPORT_SECONDS = 10
/** A viewer whose last report is older than this has gone, in s. */
export const GONE_SECONDS = 25
/** Whoever was away for longer than this comes again as a new visit, in s. */
export const AWAY_SECONDS = 30 * 60

/** The figures of one broadcast, each derived from the rows of the ledger. */
export const audience = z.strictObject({
  starts: z.number().int(),
  views: z.number().int(),
  engagedViews: z.number().int(),
  watching: z.number().int(),
  peak: z.number().int(),
  watchSeconds: z.number(),
})
export type Audience = z.output<typeof audience>

/** Lets a player report what it plays: `token` is the CMCD session id (`sid`) of one load of the playlist. */
export const viewingPass = z.strictObject({
  token: z.string(),
  reportSeconds: z.number(),
  viewSeconds: z.number(),
})
export type ViewingPass = z.output<typeof viewingPass>

/** How far the year's goal is. */
export const goalProgress = z.strictObject({
  year: z.number().int(),
  target: z.number().int(),
  views: z.number().int(),
  broadcastsTarget: z.number().int(),
  broadcastsHeld: z.number().int(),
})

/** One sealed day of the ledger: what it says (JSON), and the Ed25519 signature of that, base64. */
export const seal = z.strictObject({
  day: z.iso.date(),
  said: z.string(),
  signature: z.string(),
  publicKey: z.string(),
})
