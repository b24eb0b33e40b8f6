import { html } from 'lit'
import type { Locale } from '#content/schema/localized.ts'
import type { Screen } from '#content/schema/screen.ts'
import { screensWords } from '#content/strings/screensWords.ts'
import { upkeepWords } from '#content/strings/upkeepWords.ts'
import { sayTime } from '../sayTime.ts'
import { type ScreensView, sayShowing } from './screensView.ts'

/** A clock that is this far off is wrong, in ms. */
const CLOCK_MS = 2_000

/** How a screen is, a line each. */
export function screenHealthList(screen: Screen, view: ScreensView, locale: Locale) {
  const [say, words] = [screensWords(locale), upkeepWords(locale)]
  const { health, edition } = screen
  const unknown = say('health.unknown')
  const sayEdition = () =>
    edition
      ? words(edition === view.edition?.id ? 'screens.editionCurrent' : 'screens.editionOld', {
          id: edition.slice(0, 7),
        })
      : words('screens.editionNone')
  const clock = () => {
    // What the screen reckons itself is finer than when its word came.
    const ahead = screen.clock ? -screen.clock.aheadMs : health?.clockAheadMs
    if (ahead === undefined) return unknown
    if (Math.abs(ahead) < CLOCK_MS) return say('health.clockRight')
    const seconds = Math.round(Math.abs(ahead) / 1000)
    return say(ahead > 0 ? 'health.clockAhead' : 'health.clockBehind', { seconds })
  }
  const lines = {
    connected: screen.connected
      ? words('screens.connected')
      : words('screens.gone', { time: sayTime(screen.lastSeenAt, locale) }),
    showing: sayShowing(screen.showing, view, locale),
    edition: sayEdition(),
    touched: health ? (health.touchedAt ? sayTime(health.touchedAt, locale) : say('health.never')) : unknown,
    frame: health?.frameMs == null ? unknown : say('health.frameMs', { ms: health.frameMs }),
    memory: health?.memoryMb == null ? unknown : say('health.memoryMb', { mb: health.memoryMb }),
    errors: health ? say('health.errorsCount', { count: health.errors }) : unknown,
    clock: clock(),
    started: health ? sayTime(health.startedAt, locale) : unknown,
    size: `${screen.width} × ${screen.height}`,
  } as const
  return html`<dl>${(Object.keys(lines) as (keyof typeof lines)[]).map(
    (line) => html`<div data-health=${line}><dt>${say(`health.${line}`)}</dt><dd>${lines[line]}</dd></div>`,
  )}</dl>`
}
