import { html } from 'lit'
import type { Locale } from '#content/schema/localized.ts'
import type { Mark } from '#content/schema/score.ts'
import type { MarkPicture } from '#content/schema/scoreRules.ts'
import { scoresWords } from '#content/strings/scoresWords.ts'
import { markPictures } from './markPictures.ts'

export const showPicture = (picture: MarkPicture) =>
  html`<svg viewBox="0 0 48 48" aria-hidden="true">${markPictures[picture]}</svg>`

/** Somebody's mark: its two pictures side by side, and their names for whoever listens. */
export function showMark([one, other]: Mark, locale: Locale) {
  const say = scoresWords(locale)
  const name = say('mark.pair', { one: say(`mark.${one}`), other: say(`mark.${other}`) })
  return html`<span class="mark" role="img" aria-label=${name}>${showPicture(one)}${showPicture(other)}</span>`
}
