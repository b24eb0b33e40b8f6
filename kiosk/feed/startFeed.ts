import type { Edition } from '#content/schema/edition.ts'
import type { Poll } from '#content/schema/poll.ts'
import type { ScreenReport } from '#content/schema/screen.ts'
import type { ProgrammeEars } from '../handOver/programme.ts'
import { keepRecordings } from './keepRecordings.ts'
import { keepEdition, keptEdition } from './keptEdition.ts'
import { wearFonts } from './wearFonts.ts'

interface Ears {
  edition(heard: Edition): void
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
    line = line.then(async () => {
      await wearFonts(edition.fonts ?? [])
      if (!stopping.signal.aborted) ears.edition(edition)
    })
    return line
  }

  const fetchLatest = async () => {
    clearTimeout(retry)
    try {
      const { fetchEdition } = await import('./fetchEdition.ts')
      const edition = await fetchEdition(stopping.signal)
      keepEdition(edition)
      await show(edition)
      if (!ears.speechless) void keepRecordings(edition, stopping.signal)
    } catch {
      // The last good edition keeps playing; the socket tells when the server is back, this asks besides.
      if (!stopping.signal.aborted) retry = setTimeout(fetchLatest, RETRY_MS)
    }
  }

  const kept = keptEdition()
  if (kept) void show(kept)
  void fetchLatest()

  const join = async () => {
    if (joined) return
    joined = true
    const loading = import('./joinHall.ts')
    loading.catch(() => {
      joined = false
      if (!stopping.signal.aborted) setTimeout(join, RETRY_MS)
    })
    const { joinHall } = await loading
    if (stopping.signal.aborted) return
    const hall = joinHall({ ...ears, published: () => void fetchLatest() })
    tell = hall.tell
    leave = hall.leave
  }

  const late = setTimeout(() => void join().catch(() => {}), JOIN_AT_LATEST_MS)

  return {
    join: () => void join().catch(() => {}),
    tell: () => tell(),
    stop() {
      stopping.abort()
      clearTimeout(retry)
      clearTimeout(late)
      leave?.()
    },
  }
}
