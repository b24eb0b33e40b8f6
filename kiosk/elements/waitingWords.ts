import { html } from 'lit'
import type { Locale } from '#content/schema/localized.ts'
import { kioskWords } from '#content/strings/kioskWords.ts'

/** What stands on the screen until there is something to show. */
export function waitingWords(locale: Locale, preview: boolean) {
  const say = kioskWords(locale)
  return html`<div class="waiting" role="status">
    <h1>${say(preview ? 'hall.name' : 'loading.title')}</h1>
    ${say(preview ? 'preview.waiting' : 'loading.explain')}
  </div>`
}
