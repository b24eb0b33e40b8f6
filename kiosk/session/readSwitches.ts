import type { Quality } from '#content/scene/scene.ts'
import type { Locale } from '#content/schema/localized.ts'
import { type Comfort, usual } from './comfort.ts'

/** What the address of a screen may ask for. */
export interface Switches {
  /** Seconds of the one moment to draw, for tests and pictures; null lets time run. */
  readonly still: number | null
  readonly tier: Quality
  readonly locale: Locale
  readonly preview: boolean
  readonly sound: boolean
  /** Which half of a wide screen this is, where two visitors stand side by side. */
  readonly side: 'left' | 'right' | null
  /** How the hall wants this screen to be while nobody has wished otherwise. */
  readonly comfort: Comfort
}

const wishes = ['reach', 'large', 'contrast', 'calm', 'steps'] as const satisfies (keyof Comfort)[]
const tiers: readonly string[] = ['low', 'medium', 'high'] satisfies Quality[]

/** Reads `?still=12&tier=low&locale=en&preview=1&sound=1&comfort=reach,large`; what is missing or wrong is left at the usual. */
export function readSwitches(search: string): Switches {
  const asked = new URLSearchParams(search)
  const still = Number.parseFloat(asked.get('still') ?? '')
  const tier = asked.get('tier') ?? ''
  const side = asked.get('side')
  const wished = (asked.get('comfort') ?? '').split(',')
  return {
    still: Number.isFinite(still) ? still : null,
    tier: tiers.includes(tier) ? (tier as Quality) : 'medium',
    locale: asked.get('locale') === 'en' ? 'en' : 'zh',
    preview: asked.get('preview') === '1',
    sound: asked.get('sound') === '1',
    side: side === 'left' || side === 'right' ? side : null,
    comfort: {
      ...usual,
      ...Object.fromEntries(wishes.filter((name) => wished.includes(name)).map((name) => [name, true])),
    },
  }
}
