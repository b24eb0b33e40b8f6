import type { ExhibitNote } from '#content/schema/rating.ts'
import { keptNotes, withNote, withoutNotes, writeNotes } from './keptNotes.ts'

/** As many as the hall takes at once (`NOTES_AT_ONCE`; its schema is not worth its weight on a first load). */
const BUNDLE = 50
/** The three taps of one visitor mostly go together. */
const GATHER_MS = 3_000
const TRY_AGAIN_MS = 60_000

interface Needs {
  readonly store: () => Storage
  /** @throws where the bundle has to be sent again */
  readonly send: (notes: ExhibitNote[]) => Promise<unknown>
}

/** Takes what visitors say: each note is written down first, and sent whenever the hall answers. */
export function createNoteBox({ store, send }: Needs) {
  /** A store that is full or shut keeps notes until the screen is switched off. */
  let kept = keptNotes(store)
  let timer: ReturnType<typeof setTimeout> | undefined
  let sending = false

  const keep = (notes: ExhibitNote[]) => {
    kept = notes
    try {
      writeNotes(store, kept)
    } catch {
      // As above.
    }
  }
  const later = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void empty(), ms)
  }
  const empty = async () => {
    if (sending || kept.length === 0) return
    sending = true
    try {
      while (kept.length > 0) {
        const bundle = kept.slice(0, BUNDLE)
        await send(bundle)
        keep(withoutNotes(kept, bundle))
      }
    } catch {
      // Without the network, or too many at once: they stay and are sent again.
      later(TRY_AGAIN_MS)
    }
    sending = false
  }
  if (kept.length > 0) later(GATHER_MS)

  return (note: ExhibitNote) => {
    keep(withNote(kept, note))
    later(GATHER_MS)
  }
}
