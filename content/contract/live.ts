import type { Audience } from '../schema/audience.ts'
import type { AudienceQuestion } from '../schema/audienceQuestion.ts'
import type { Broadcast } from '../schema/broadcast.ts'
import type { Poll } from '../schema/poll.ts'
import type { ScreenReport } from '../schema/screen.ts'

/** All a page may say. */
export interface PageEvents {
  'screen:report': (report: ScreenReport) => void
}

/** All a page may hear. */
export interface HallEvents {
  'broadcast:changed': (broadcast: Broadcast) => void
  'broadcast:deleted': (broadcast: { id: string }) => void
  'audience:counted': (counted: { broadcast: string; audience: Audience }) => void
  /** The whole of a poll, at once when the host acts and two or three times a second while answers come. */
  'poll:changed': (poll: Poll) => void
  /** The questions of a broadcast that moved, as often. */
  'question:changed': (changed: { broadcast: string; questions: AudienceQuestion[] }) => void
  'edition:published': (published: { edition: string }) => void
  'screens:changed': () => void
  'ingest:changed': (changed: { broadcast: string | null }) => void
}
