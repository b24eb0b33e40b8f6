import { pinyin } from 'pinyin-pro'

/** Southern ears hear zh, ch and sh as z, c and s. */
const soften = (syllable: string) => syllable.replace(/^([zcs])h/, '$1')

/** How a squeezed text sounds, without tones: ` jia wei xin `. Letters and digits stand for themselves. */
export function soundOf(squeezed: string): string {
  const syllables = pinyin(squeezed, { toneType: 'none', type: 'array', nonZh: 'spaced', v: true })
  return ` ${syllables.map(soften).join(' ')} `
}

/** The same in one piece, as somebody types it on a keyboard: `jiaweixin`. */
export const spellingOf = (squeezed: string): string =>
  pinyin(squeezed, { toneType: 'none', type: 'array', nonZh: 'spaced', v: true }).join('')
