import { z } from 'zod'
import type { Audience } from '../schema/audience.ts'
import type { Broadcast } from '../schema/broadcast.ts'
import type { ScreenReport } from '../schema/screen.ts'
import type { ProblemCode } from './problems.ts'

/** A viewer's report: the token it was given and the seconds played with it so far. */
export const heartbeat = z.strictObject({
  token: z.string().min(1).max(600),
  /** Grows from 0; a report that arrives twice or late adds nothing. */
  playedSeconds: z.number().min(0).max(1_000_000),
})
export type Heartbeat = z.output<typeof heartbeat>

/** What the server says once the report is on disk. */
export type BeatReply =
  | { readonly creditedSeconds: number; readonly counted: boolean }
  | { readonly problem: ProblemCode }

/** All a page may say. */
export interface PageEvents {
  'viewer:beat': (beat: Heartbeat, acknowledge: (reply: BeatReply) => void) => void
  'screen:report': (report: ScreenReport) => void
}

/** All a page may hear. */
export interface HallEvents {
  'broadcast:changed': (broadcast: Broadcast) => void
  'broadcast:deleted': (broadcast: { id: string }) => void
  'audience:counted': (counted: { broadcast: string; audience: Audience }) => void
  'edition:published': (published: { edition: string }) => void
  'screens:changed': () => void
  'ingest:changed': (changed: { broadcast: string | null }) => void
}
