import type { Edition } from '#content/schema/edition.ts'
import type { Poll } from '#content/schema/poll.ts'
import type { ScreenReport } from '#content/schema/screen.ts'
import { careNow, onCare } from '../care/careNow.ts'
import type { ProgrammeEars } from '../handOver/programme.ts'
import { tellBeat } from '../machine/tellBeat.ts'
import { readSwitches } from '../session/readSwitches.ts'
import type { Follower } from './followEdition.ts'
import { keptEdition } from './keptEdition.ts'
import { wearFonts } from './wearFonts.ts'

interface Ears {
  edition(heard: Edition): void
  /** It will be shown once its typefaces are there. */
  coming?(edition: Edition): void
  readonly programme: ProgrammeEars
  /** Only a large display listens for these. */
  poll?(heard: Poll): void
  /** A large display never speaks and needs no recordings. */
  readonly speechless?: boolean
  report(): ScreenReport
  /** The hall has been told of this screen; again after each break of the line. */
  joined?(): void
}

export interface Feed {
  /** Joins the hall's socket; called after the first picture, so that nothing delays it. */
  join(): void
  /** Says again what the screen shows. */
  tell(): void
  stop(): void
}

const RETRY_MS = 5_000
/** A screen that cannot draw still has to be heard of. */
const JOIN_AT_LATEST_MS = 15_000

/** Hears what the hall shows: from the last start, from the server, from the socket. */
export function startFeed(ears: Ears): Feed {
  const stopping = new AbortController()
  let leave: (() => void) | undefined
  let tell = () => {}
  let retry: ReturnType<typeof setTimeout> | undefined
  let joined = false

  /** An edition comes with its typefaces, so that no word of it is ever seen in another. */
  let line = Promise.resolve()
  const show = (edition: Edition) => {
    ears.coming?.(edition)
    line = line.then(async () => {
      await wearFonts(edition.fonts ?? [])
      if (!stopping.signal.aborted) ears.edition(edition)
    })
    return line
  }

  /** A wall is never touched, and between two visits nobody reads. */
  const idle = () => {
    const { role, showing } = ears.report()
    return role === 'wall' || showing === 'attract'
  }

  const kept = keptEdition()
  let follower: Follower | undefined
  const follow = async () => {
    try {
      const { followEdition } = await import('./followEdition.ts')
      if (stopping.signal.aborted) return
      follower = followEdition({
        hear: show,
        shown: () => ears.report().edition ?? kept?.id ?? null,
        speechless: ears.speechless ?? false,
        paired: () => careNow().paired,
        idle,
        changed: () => tell(),
      })
      follower.ask()
    } catch {
      // The last good edition keeps playing; what cannot be loaded now is loaded later.
      if (!stopping.signal.aborted) retry = setTimeout(follow, RETRY_MS)
    }
  }

  if (kept) void show(kept)
  void follow()
  let { paired } = careNow()
  const caring = onCare(() => {
    if (careNow().paired === paired) return
    paired = careNow().paired
    follower?.caredFor()
  })
  const join = async () => {
    if (joined) return
    joined = true
    const loading = Promise.all([import('./joinHall.ts'), import('../offline/keepOffline.ts')])
    loading.catch(() => {
      joined = false
      if (!stopping.signal.aborted) setTimeout(join, RETRY_MS)
    })
    const [{ joinHall }, { keepOffline }] = await loading
    if (stopping.signal.aborted) return
    // What is drawn once and looked at keeps nothing.
    const { still } = readSwitches(location.search)
    const offline = still === null ? keepOffline({ page: location.pathname, idle }) : undefined
    const hall = joinHall({
      ...ears,
      published: () => follower?.ask(),
      report: () => ({ ...ears.report(), ...follower?.status() }),
      joined() {
        offline?.ask()
        ears.joined?.()
      },
    })
    tell = hall.tell
    leave = () => {
      offline?.stop()
      hall.leave()
    }
  }

  const quiet = tellBeat()
  const late = setTimeout(() => void join().catch(() => {}), JOIN_AT_LATEST_MS)

  return {
    join: () => void join().catch(() => {}),
    tell() {
      tell()
      follower?.seen(ears.report().edition)
    },
    stop() {
      stopping.abort()
      follower?.stop()
      quiet()
      caring()
      clearTimeout(retry)
      clearTimeout(late)
      leave?.()
    },
  }
}
