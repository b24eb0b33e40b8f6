import { html } from 'lit'
import type { Locale } from '#content/schema/localized.ts'
import type { Screen } from '#content/schema/screen.ts'
import { screensWords } from '#content/strings/screensWords.ts'
import { upkeepWords } from '#content/strings/upkeepWords.ts'
import { sayTime } from '../sayTime.ts'
import { editionWords } from './editionWords.ts'
import { sayFilms } from './sayFilms.ts'
import { sayClock } from './sayTrouble.ts'
import { type ScreensView, sayShowing } from './screensView.ts'

/** How a screen is, a line each. */
export function screenHealthList(screen: Screen, view: ScreensView, locale: Locale) {
  const [say, words] = [screensWords(locale), upkeepWords(locale)]
  const { health } = screen
  const unknown = say('health.unknown')
  const { shows, ready, refused } = editionWords(screen, view, locale)
  const lines = {
    connected: screen.connected
      ? words('screens.connected')
      : words('screens.gone', { time: sayTime(screen.lastSeenAt, locale) }),
    showing: sayShowing(screen.showing, view, locale),
    edition: shows,
    ready,
    refused: refused
      ? html`<span class="fault">${refused.edition} · ${refused.why}</span> <code>${refused.code}</code>`
      : say('edition.notRefused'),
    films: sayFilms(screen, view, locale),
    touched: health ? (health.touchedAt ? sayTime(health.touchedAt, locale) : say('health.never')) : unknown,
    frame: health?.frameMs == null ? unknown : say('health.frameMs', { ms: health.frameMs }),
    memory: health?.memoryMb == null ? unknown : say('health.memoryMb', { mb: health.memoryMb }),
    errors: health ? say('health.errorsCount', { count: health.errors }) : unknown,
    clock: sayClock(screen, locale),
    started: health ? sayTime(health.startedAt, locale) : unknown,
    size: `${screen.width} × ${screen.height}`,
  } as const
  return html`<dl>${(Object.keys(lines) as (keyof typeof lines)[]).map(
    (line) => html`<div data-health=${line}><dt>${say(`health.${line}`)}</dt><dd>${lines[line]}</dd></div>`,
  )}</dl>`
}
