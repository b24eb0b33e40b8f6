import type { Quality } from '#content/scene/scene.ts'
import type { Locale } from '#content/schema/localized.ts'
import { type Comfort, usual } from './comfort.ts'

/** What the address of a screen may ask for. */
export interface Switches {
  /** Seconds of the one moment to draw, for tests and pictures; null lets time run. */
  readonly still: number | null
  /** Undefined where the screen finds out by itself. */
  readonly tier: Quality | undefined
  readonly locale: Locale
  readonly preview: boolean
  readonly sound: boolean
  /** True where staff want no sound at all from a touch screen. */
  readonly silent: boolean
  /** How loud its sounds are, 0 to 1. */
  readonly volume: number
  /** The film that a wall shows and nothing else; empty for its usual programme. */
  readonly film: string
  /** Which half of a wide screen this is, where two visitors stand side by side. */
  readonly side: 'left' | 'right' | null
  /** How the hall wants this screen to be while nobody has wished otherwise. */
  readonly comfort: Comfort
}

const wishes = ['reach', 'large', 'contrast', 'calm', 'steps'] as const satisfies (keyof Comfort)[]
const tiers: readonly string[] = ['low', 'medium', 'high'] satisfies Quality[]

/**
 * Reads `?still=12&tier=low&locale=en&preview=1&sound=1&film=city-and-green&comfort=reach,large`; `sound=off` silences
 * a touch screen, `volume=60` plays it at 60 %. What is missing or wrong is left at the usual.
 */
export function readSwitches(search: string): Switches {
  const asked = new URLSearchParams(search)
  const still = Number.parseFloat(asked.get('still') ?? '')
  const tier = asked.get('tier') ?? ''
  const side = asked.get('side')
  const wished = (asked.get('comfort') ?? '').split(',')
  return {
    still: Number.isFinite(still) ? still : null,
    tier: tiers.includes(tier) ? (tier as Quality) : undefined,
    locale: asked.get('locale') === 'en' ? 'en' : 'zh',
    preview: asked.get('preview') === '1',
    sound: asked.get('sound') === '1',
    silent: asked.get('sound') === 'off',
    volume: /^(100|\d{1,2})$/.test(asked.get('volume') ?? '') ? Number(asked.get('volume')) / 100 : 1,
    film: asked.get('film') ?? '',
    side: side === 'left' || side === 'right' ? side : null,
    comfort: {
      ...usual,
      ...Object.fromEntries(wishes.filter((name) => wished.includes(name)).map((name) => [name, true])),
    },
  }
}
