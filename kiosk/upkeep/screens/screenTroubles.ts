import type { ListedScreen, Screen } from '#content/schema/screen.ts'

/** A clock that is this far off is wrong, in ms. */
const CLOCK_MS = 2_000

/** How far the clock of a screen is ahead of the hall's, in ms; undefined where nobody knows. */
export const clockAheadMs = ({ clock, health }: Pick<Screen, 'clock' | 'health'>): number | undefined =>
  // What the screen reckons itself is finer than when its word came.
  clock ? -clock.aheadMs : health?.clockAheadMs

export const isClockRight = (aheadMs: number): boolean => Math.abs(aheadMs) < CLOCK_MS

export type ScreenTrouble = 'gone' | 'refused' | 'films' | 'models' | 'clock' | 'errors'

/** What staff should look at, the gravest first. A screen that nobody has paired may come and go, any outside its hours. */
export function troublesOf(
  screen: Pick<ListedScreen, 'paired' | 'connected' | 'offHours' | 'refused' | 'films' | 'clock' | 'health'>,
): readonly ScreenTrouble[] {
  const { paired, connected, offHours, refused, films, health } = screen
  if (!paired) return []
  // What it said last is old news.
  if (!connected) return offHours ? [] : ['gone']
  const wrong = {
    refused: Boolean(refused),
    films: (films?.without.length ?? 0) > 0,
    models: (health?.unread?.length ?? 0) > 0,
    clock: !isClockRight(clockAheadMs(screen) ?? 0),
    errors: (health?.errors ?? 0) > 0,
  }
  return (['refused', 'films', 'models', 'clock', 'errors'] as const).filter((trouble) => wrong[trouble])
}
