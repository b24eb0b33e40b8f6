import { html, nothing, svg } from 'lit'
import type { Locale } from '#content/schema/localized.ts'
import { soundWords } from '#content/strings/soundWords.ts'
import { askMute } from './askMute.ts'
import type { Sounding } from './soundSeat.ts'

/** A loudspeaker with two waves, or crossed out. */
const BODY = svg`<path d="M8 19h7l10-8v26l-10-8H8z" />`
const WAVES = svg`<path d="M32 18c3 4 3 8 0 12M37 13c6 7 6 15 0 22" />`
const CROSS = svg`<path d="M32 18l11 12M43 18L32 30" />`

/** The mute in the strip: a picture and a word, both of which say how it is; nothing where the screen has no sound. */
export function muteButton(sounding: Sounding, locale: Locale) {
  if (sounding === 'none') return nothing
  const say = soundWords(locale)
  const on = sounding === 'on'
  return html`<button type="button" class="sound" role="switch" data-nav="sound" aria-checked=${on}
    aria-label=${say('sound')} @click=${(event: Event) => askMute(event.currentTarget as HTMLElement, on)}>
    <svg viewBox="0 0 48 48" aria-hidden="true">${BODY}${on ? WAVES : CROSS}</svg><span>${say(on ? 'on' : 'off')}</span>
  </button>`
}
