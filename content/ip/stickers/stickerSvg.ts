import type { Locale } from '../../schema/localized.ts'
import { mascotSvg } from '../flat/mascotSvg.ts'
import phrases from './phrases.json' with { type: 'json' }
import { type StickerId, stickers } from './stickers.ts'

/** A moment in the middle of each gesture. */
const SECONDS = 41.32
const SIDE = 512
/** Of a phrase, in px of the sticker. */
const LETTER = { zh: 62, en: 46 } as const
/** As wide as a phrase may be. */
const WIDEST = 430

/** A whole sticker: 512 x 512, clear around a white edge; words are outlines, so that it looks alike everywhere. */
export function stickerSvg(id: StickerId, locale: Locale): string {
  const { moment, ground, words } = stickers[id]
  const figure = mascotSvg(SECONDS, moment, id)
  const phrase = phrases[id][locale]
  const size = Math.min(LETTER[locale], (WIDEST / phrase.width) * 100) / 100
  const wide = phrase.width * size
  const letters = `<path transform="translate(${((SIDE - wide) / 2).toFixed(1)} 462) scale(${size.toFixed(4)})" d="${phrase.d}"`
  const standing = 'transform="translate(256 384) scale(2.02)"'
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}" width="${SIDE}" height="${SIDE}" role="img" aria-label="${words[locale]}"><title>${words[locale]}</title><circle cx="256" cy="214" r="196" fill="#fffdf8"/><circle cx="256" cy="214" r="184" fill="${ground}"/><ellipse cx="256" cy="385" rx="74" ry="9" fill="#17352c" opacity=".14"/><g ${standing}>${figure}</g><rect x="${(SIDE - wide) / 2 - 34}" y="402" width="${wide + 68}" height="92" rx="46" fill="#fffdf8"/>${letters} fill="#17352c"/></svg>`
}
