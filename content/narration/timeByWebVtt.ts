import { Problem } from '../contract/problems.ts'
import type { VttCue } from './readWebVtt.ts'

/** Letters and digits only: a subtitle breaks lines and drops stops as it likes. */
const lettersOf = (text: string) => [
  ...text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, ''),
]

/** Enough to find the place. */
const SHOWN = 12

/**
 * When each sentence begins by a subtitle file, in s. A subtitle may hold part of a sentence or several: a sentence that
 * begins within one begins there after its share of the letters.
 * @throws Problem `narration/timing-differs` with the place, `narration/timing-beyond`
 */
export function timeByWebVtt(
  sentences: readonly string[],
  cues: readonly VttCue[],
  seconds: number,
): number[] {
  const text = sentences.flatMap(lettersOf)
  const told = cues.flatMap((cue) => {
    const letters = lettersOf(cue.text)
    const each = (cue.until - cue.from) / letters.length
    return letters.map((letter, index) => ({ letter, at: cue.from + index * each }))
  })
  const most = Math.max(text.length, told.length)
  for (let index = 0; index < most; index++) {
    if (text[index] === told[index]?.letter) continue
    const place =
      text.slice(index, index + SHOWN).join('') ||
      told
        .slice(index, index + SHOWN)
        .map(({ letter }) => letter)
        .join('')
    throw new Problem('narration/timing-differs', place)
  }
  let begun = 0
  const starts = sentences.map((sentence) => {
    const start = told[begun]?.at ?? 0
    begun += lettersOf(sentence).length
    return Math.round(start * 1000) / 1000
  })
  if (starts.some((start) => start >= seconds)) throw new Problem('narration/timing-beyond')
  return starts
}
