import type { Panel } from '../schema/exhibit.ts'
import type { Locale } from '../schema/localized.ts'
import type { Layer, Narration } from '../schema/narration.ts'
import { sentencesOf } from './sentencesOf.ts'
import { textMark } from './textMark.ts'

export interface Told {
  readonly narration: Narration
  /** The sentences that can be followed; none where the words were changed after the recording. */
  readonly sentences: readonly string[]
}

/** Whether a recording says these words, so that they can be followed. */
export const isOfText = ({ saying, cues }: Narration, text: string): boolean =>
  saying === textMark(text) && cues.length === sentencesOf(text).length

/** The recording of a layer of a panel in a language, or nothing. */
export function narrationOf(panel: Panel | undefined, layer: Layer, locale: Locale): Told | undefined {
  const narration = panel?.narration?.[layer]?.[locale]
  const text = panel?.[layer]?.[locale]
  if (!narration || text === undefined) return undefined
  return { narration, sentences: isOfText(narration, text) ? sentencesOf(text) : [] }
}
