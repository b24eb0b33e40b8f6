/** More than this is not read at all, in UTF-16 units: it cannot become a message. */
const RAW_LIMIT = 2000

/** Letters that are drawn as nothing: the Hangul fillers and the blank of Braille. */
const BLANKS = /[\u115F\u1160\u3164\uFFA0\u2800]/gu
/** Joins two pictures of an emoji into one; anywhere else it only hides something. */
const STRAY_JOINER =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D|\u200D(?!\p{Extended_Pictographic})/gu
const STRAY_SELECTOR = /(?<!\p{Extended_Pictographic})[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}\u034F]/gu
/** Controls, invisible formats (zero-width, bidi overrides, tags), halves of characters, private and unassigned ones. */
const INVISIBLE = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}]|(?!\u200D)\p{Cf}/gu
/** Real scripts stack two marks at most; zalgo stacks dozens. */
const ZALGO = /(\p{M}{2})\p{M}+/gu
const UNSEEN = /\p{M}|\u200D/u

/**
 * A message as it will stand on a picture: NFC, one line, without anything that is not seen or breaks out of its line.
 * Undefined where it is far too long to be one.
 */
export function cleanMessage(text: string): string | undefined {
  if (text.length > RAW_LIMIT) return undefined
  return text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(BLANKS, ' ')
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINER, '')
    .replace(STRAY_SELECTOR, '')
    .replace(ZALGO, '$1')
    .replace(/(^|\s)\p{M}+/gu, '$1')
    .replace(/ +/g, ' ')
    .trim()
    .normalize('NFC')
}

/** How many characters of a text are seen: marks, joiners and selectors belong to the one before. */
export const visibleLength = (text: string): number =>
  [...text].filter((character) => !UNSEEN.test(character)).length
