import { randomUuid } from '#content/contract/randomUuid.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import { followVisit, type OpenVisit } from '../session/followVisit.ts'
import type { Session, Step } from '../session/session.ts'
import { keptVisits } from './keptVisits.ts'
import { screenId } from './screenId.ts'

/** How often what could not be sent is tried again. */
const RETRY_MS = 60_000
/** The hall takes visits only of screens it knows; it needs a moment to note a new one. */
const KNOWN_AFTER_MS = 2_000

/** Writes down what the screen is used for, without anybody in it, and sends it when the hall can be reached. */
export function recordVisits() {
  const kept = keptVisits()
  let open: OpenVisit | undefined
  let known = false
  let sending = false
  const send = async () => {
    if (!known || sending || kept.all().length === 0) return
    sending = true
    try {
      const { sendVisits } = await import('./sendVisits.ts')
      await sendVisits(kept)
    } catch {
      // They are kept; the next round tries again.
    } finally {
      sending = false
    }
  }
  const timer = setInterval(() => void send(), RETRY_MS)

  return {
    /** The hall has heard of this screen. */
    joined() {
      setTimeout(() => {
        known = true
        void send()
      }, KNOWN_AFTER_MS)
    },
    /** The session went from one step to the next. */
    follow(before: Session, after: Session, step: Step, exhibits: readonly Exhibit[]) {
      const moved = followVisit(open, { before, after, step, exhibits })
      open = moved.open
      if (!moved.finished) return
      kept.add({
        id: randomUuid(),
        screen: screenId(),
        ...moved.finished,
      })
      void send()
    },
    stop: () => clearInterval(timer),
  }
}

export type VisitRecorder = ReturnType<typeof recordVisits>
