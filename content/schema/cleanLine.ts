/** Signs that draw nothing or turn the direction of writing: what they hide is not shown to others. */
const UNSEEN = /[\p{Cf}\p{Co}\p{Cs}\u115f\u1160\u2800\u3164\uffa0]|\u034f|\u17b4|\u17b5/gu
/** More marks on one letter than people write. */
const HEAPED = /(\p{M}{3})\p{M}+/gu

/** What a stranger typed as one line of plain words: composed (NFC), without control signs and without unseen ones. */
export const cleanLine = (typed: string): string =>
  typed
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .replace(HEAPED, '$1')
    .trim()
