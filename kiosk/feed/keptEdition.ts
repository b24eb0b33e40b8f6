import type { Edition } from '#content/schema/edition.ts'
import { readOlderEdition } from '#content/schema/olderContent.ts'

const KEY = 'greenhall.edition'

/** The last good edition of this screen, for a start without the network. It was checked before it was kept. */
export function keptEdition(): Edition | null {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Edition | null
    // The software may be newer than what it kept.
    return kept && readOlderEdition(kept)
  } catch {
    // A half-written copy is as good as none: the server has the whole one.
    return null
  }
}

/** Keeps an edition for a start without the network. */
export function keepEdition(edition: Edition) {
  try {
    localStorage.setItem(KEY, JSON.stringify(edition))
  } catch {
    // A full or forbidden store costs only the cold start offline, never the running picture.
  }
}
