import type { Locale } from '../../schema/localized.ts'
import { escapeMarkup } from '../../strings/escapeMarkup.ts'
import { mascotSvg } from '../flat/mascotSvg.ts'
import { type StickerId, stickers } from './stickers.ts'

/** Words in one line as outlines, for an em of 100. */
export interface PhraseOutline {
  readonly width: number
  readonly d: string
}

/** What is written on a sticker, and how it is drawn. */
export interface Phrase extends PhraseOutline {
  readonly words: string
  readonly locale: Locale
}

/** A moment in the middle of each gesture. */
const SECONDS = 41.32
const SIDE = 512
/** Of a phrase, in px of the sticker. */
const LETTER = { zh: 62, en: 46 } as const
/** How far above its line the middle of a letter lies, for an em of 100, and where the middle of the band is. */
const MIDDLE = { zh: 35, en: 30 } as const
const BAND = 448
/** As wide as a phrase may be; a longer one is written smaller. */
const WIDEST = 430

/** A whole sticker: 512 x 512, clear around a white edge; words are outlines, so that it looks alike everywhere. */
export function stickerSvg(id: StickerId, { words, locale, width, d }: Phrase): string {
  const { moment, ground } = stickers[id]
  const figure = mascotSvg(SECONDS, moment, id)
  const size = Math.min(LETTER[locale], (WIDEST / Math.max(1, width)) * 100) / 100
  const wide = width * size
  const letters = `<path transform="translate(${((SIDE - wide) / 2).toFixed(1)} ${(BAND + MIDDLE[locale] * size).toFixed(1)}) scale(${size.toFixed(4)})" d="${d}"`
  const standing = 'transform="translate(256 384) scale(2.02)"'
  const named = escapeMarkup(words)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}" width="${SIDE}" height="${SIDE}" role="img" aria-label="${named}"><title>${named}</title><circle cx="256" cy="214" r="196" fill="#fffdf8"/><circle cx="256" cy="214" r="184" fill="${ground}"/><ellipse cx="256" cy="385" rx="74" ry="9" fill="#17352c" opacity=".14"/><g ${standing}>${figure}</g><rect x="${(SIDE - wide) / 2 - 34}" y="402" width="${wide + 68}" height="92" rx="46" fill="#fffdf8"/>${letters} fill="#17352c"/></svg>`
}
