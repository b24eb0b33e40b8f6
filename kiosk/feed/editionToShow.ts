import type { Edition } from '#content/schema/edition.ts'

interface Editions {
  readonly shown: Edition | null
  /** The newest this screen has heard of. */
  readonly latest: Edition | null
  /** True while a visitor may be reading. */
  readonly inUse: boolean
}

/** A new edition waits until nobody reads; only a screen that shows nothing yet takes it at once. */
export function editionToShow({ shown, latest, inUse }: Editions): Edition | null {
  if (!latest) return shown
  return shown && inUse ? shown : latest
}
