import type { Pause } from '#content/schema/narration.ts'

const lettersIn = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

interface Reader {
  /** Letters or characters a second. */
  readonly pace: number
  readonly random: () => number
}

/**
 * A person who reads sentences aloud: no two parts at the same pace, a short breath at most commas, a rest between
 * sentences. Tells when each sentence began, how long it all took and where it was silent, in s.
 */
export function readAloud(sentences: readonly string[], { pace, random }: Reader) {
  const about = (middle: number, part: number) => middle * (1 + part * (2 * random() - 1))
  const pauses: Pause[] = []
  const rest = (at: number, seconds: number) => {
    pauses.push({ from: at, until: at + seconds })
    return at + seconds
  }
  let at = rest(0, about(0.5, 0.5))
  const begins = sentences.map((sentence, index) => {
    const begin = index === 0 ? at : rest(at, about(0.6, 0.4))
    at = begin
    const own = about(pace, 0.15)
    for (const [part, words] of sentence.split(/(?<=[，、；：,;:—])/).entries()) {
      if (part > 0 && random() < 0.7) at = rest(at, about(0.28, 0.3))
      at += lettersIn(words) / about(own, 0.12)
    }
    return begin
  })
  return { begins, pauses: [...pauses, { from: at, until: at + 0.5 }], seconds: at + 0.5 }
}
