import type { WordOverrides } from '../schema/wordOverrides.ts'

const ID = 'hall-words'

/** What editors say instead of the software's own words, as a block that a page carries in its head; a browser runs none of it. */
export const wordsBlock = (words: WordOverrides): string =>
  `<script type="application/json" id="${ID}">${JSON.stringify(words).replaceAll('<', '\\u003c')}</script>`

/** What a page carries; undefined where nothing is said otherwise. */
export function wordsCarried(page: Document): WordOverrides | undefined {
  const carried = page.getElementById(ID)?.textContent
  return carried ? (JSON.parse(carried) as WordOverrides) : undefined
}
