import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { Screen } from '#content/schema/screen.ts'
import { screensWords } from '#content/strings/screensWords.ts'
import { sayLength, sayTime } from '../sayTime.ts'
import { editionWords } from './editionWords.ts'
import { sayFilms } from './sayFilms.ts'
import type { ScreensView } from './screensView.ts'
import { clockAheadMs, isClockRight, type ScreenTrouble } from './screenTroubles.ts'

/** Longer than this nobody counts seconds, in ms. */
const SECONDS_UNTIL_MS = 120_000

/** How the clock of a screen stands, in words. */
export function sayClock(screen: Pick<Screen, 'clock' | 'health'>, locale: Locale): string {
  const say = screensWords(locale)
  const ahead = clockAheadMs(screen)
  if (ahead === undefined) return say('health.unknown')
  if (isClockRight(ahead)) return say('health.clockRight')
  const off = Math.abs(ahead)
  const time =
    off < SECONDS_UNTIL_MS ? say('health.seconds', { count: Math.round(off / 1000) }) : sayLength(off, locale)
  return say(ahead > 0 ? 'health.clockAhead' : 'health.clockBehind', { time })
}

/** The exhibits whose models a screen could not read; a model that has left the hall by the beginning of its name. */
function sayUnread({ health }: Pick<Screen, 'health'>, { edition }: ScreensView, locale: Locale): string {
  const titles = (health?.unread ?? []).map((file) => {
    const shows = ({ plate }: Exhibit) => plate?.kind === 'model' && plate.model?.file === file
    return edition?.exhibits.find(shows)?.title[locale] ?? file.slice(0, 7)
  })
  return titles.join(locale === 'zh' ? '、' : ', ')
}

/** What is the matter with a screen, in one line. */
export function sayTrouble(
  trouble: ScreenTrouble,
  screen: Screen,
  view: ScreensView,
  locale: Locale,
): string {
  const say = screensWords(locale)
  const { edition = '', why = '' } = editionWords(screen, view, locale).refused ?? {}
  const values = {
    gone: { time: sayTime(screen.lastSeenAt, locale) },
    refused: { edition, why },
    films: { films: sayFilms(screen, view, locale) },
    models: { exhibits: sayUnread(screen, view, locale) },
    clock: { clock: sayClock(screen, locale) },
    errors: { count: screen.health?.errors ?? 0 },
  }
  return say(`trouble.${trouble}`, values[trouble])
}
