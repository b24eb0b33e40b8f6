import { html, nothing } from 'lit'
import { until } from 'lit/directives/until.js'
import type { Locale } from '#content/schema/localized.ts'
import { kioskWords } from '#content/strings/kioskWords.ts'

/** A screen that soon has something to show says nothing before. */
const PATIENCE_MS = 20_000
const patience = new Promise<void>((over) => setTimeout(over, PATIENCE_MS))

/** What stands on the screen until there is something to show. */
export function waitingWords(locale: Locale, preview: boolean) {
  const say = kioskWords(locale)
  const words = html`<div class="waiting" role="status">
    <h1>${say(preview ? 'hall.name' : 'loading.title')}</h1>
    ${say(preview ? 'preview.waiting' : 'loading.explain')}
  </div>`
  return preview
    ? words
    : until(
        patience.then(() => words),
        nothing,
      )
}
