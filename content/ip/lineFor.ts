import type { Exhibit } from '../schema/exhibit.ts'
import type { Localized } from '../schema/localized.ts'
import type { Moment } from '../schema/mascot.ts'

interface Asked {
  readonly exhibits: readonly Exhibit[]
  /** The exhibit she stands beside, if any. */
  readonly at: Exhibit | undefined
  readonly moment: Moment
  /** Grows with each time she says something, so that lines take turns. */
  readonly turn: number
}

/** What she says: the exhibit's own words for the moment, else those of her own exhibit, else nothing. */
export function lineFor({ exhibits, at, moment, turn }: Asked): Localized | undefined {
  const own = at?.voice?.[moment]
  const lines = own ?? exhibits.find(({ scene }) => scene === 'mascot')?.voice?.[moment] ?? []
  return lines[((turn % lines.length) + lines.length) % lines.length]
}
