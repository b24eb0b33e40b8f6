/** A full stop after one of these, or after a single letter, ends no sentence. */
const SHORTENED = /(?:^|[\s(“"])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|Mt|No|Nos|Fig|c|ca|approx|cf|vs|e\.g|i\.e)\.$/
/** Where one may end: after 。！？ and what closes it, or after . ! ? where white space follows. */
const MAY_END = /[。！？]+[”’」』）》]*\s*|[.!?]+["'”’)\]]*(?:\s+|$)/g

/**
 * The sentences of a text, in Chinese or English; put together again they are the text, to the letter. The same on
 * every machine, which `Intl.Segmenter` is not: recordings are timed on one and followed on another.
 */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let begin = 0
  for (const { 0: end, index } of text.matchAll(MAY_END)) {
    const until = index + end.length
    const said = text.slice(begin, until).trimEnd()
    const goesOn = SHORTENED.test(said) || (said.endsWith('.') && /^[a-z]/.test(text.slice(until)))
    if (goesOn && until < text.length) continue
    sentences.push(text.slice(begin, until))
    begin = until
  }
  const rest = text.slice(begin)
  // What has nothing to say, such as a bracket left over, belongs to the sentence before it.
  if (rest && (sentences.length === 0 || /[\p{L}\p{N}]/u.test(rest))) return [...sentences, rest]
  return sentences.map((sentence, index) => (index === sentences.length - 1 ? sentence + rest : sentence))
}
