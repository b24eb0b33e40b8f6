import type { Narration, StoredNarration } from '../schema/narration.ts'
import { sentencesOf } from './sentencesOf.ts'
import { textMark } from './textMark.ts'
import { timeSentences } from './timeSentences.ts'

/** A stored recording as the reading of a text. `cues` where somebody knows better when its sentences begin, in s. */
export function narrationFor(
  text: string,
  { file, seconds, pauses }: Pick<StoredNarration, 'file' | 'seconds' | 'pauses'>,
  cues: readonly number[] = timeSentences(sentencesOf(text), { seconds, pauses }),
): Narration {
  return { file, seconds, cues: [...cues], saying: textMark(text) }
}
