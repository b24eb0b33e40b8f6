import type { Quality } from '#content/scene/scene.ts'
import type { Locale } from '#content/schema/localized.ts'

/** What the address of a screen may ask for. */
export interface Switches {
  /** Seconds of the one moment to draw, for tests and pictures; null lets time run. */
  readonly still: number | null
  readonly tier: Quality
  readonly locale: Locale
  readonly preview: boolean
  readonly sound: boolean
  /** The film that a wall shows and nothing else; empty for its usual programme. */
  readonly film: string
}

const tiers: readonly string[] = ['low', 'medium', 'high'] satisfies Quality[]

/** Reads `?still=12&tier=low&locale=en&preview=1&sound=1&film=city-and-green`; what is missing or wrong is left at the usual. */
export function readSwitches(search: string): Switches {
  const asked = new URLSearchParams(search)
  const still = Number.parseFloat(asked.get('still') ?? '')
  const tier = asked.get('tier') ?? ''
  return {
    still: Number.isFinite(still) ? still : null,
    tier: tiers.includes(tier) ? (tier as Quality) : 'medium',
    locale: asked.get('locale') === 'en' ? 'en' : 'zh',
    preview: asked.get('preview') === '1',
    sound: asked.get('sound') === '1',
    film: asked.get('film') ?? '',
  }
}
