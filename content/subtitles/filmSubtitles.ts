import { decodeText } from './decodeText.ts'
import { readSubtitles, type SubtitleCue } from './readSubtitles.ts'

/** What is wrong with the subtitles of a film. */
export type FilmFault = 'unreadable' | 'nothing' | 'time' | 'backwards' | 'order' | 'empty' | 'beyond'

export interface FaultyLine {
  /** From 1, as editors of text count. */
  readonly line: number
  readonly fault: FilmFault
}

/** A sentence that ends this much after the film belongs to it all the same, in s. */
const SLACK_SECONDS = 0.5

/** Reads the subtitles of a film that lasts `seconds`, and says line by line what is wrong with them. */
export function filmSubtitles(
  bytes: Uint8Array,
  seconds: number,
): { readonly cues: readonly SubtitleCue[]; readonly faults: readonly FaultyLine[] } {
  const decoded = decodeText(bytes)
  if (!decoded) return { cues: [], faults: [{ line: 1, fault: 'unreadable' }] }
  const { cues = [], faults = [] } = readSubtitles(decoded.text) ?? {}
  const wrong = [
    ...faults.map(({ line }): FaultyLine => ({ line, fault: 'time' })),
    ...cues.flatMap((cue, index): FaultyLine[] => {
      const fault = faultOf(cue, cues[index - 1], seconds)
      return fault ? [{ line: cue.line, fault }] : []
    }),
  ].sort((one, other) => one.line - other.line)
  if (cues.length === 0 && wrong.length === 0) wrong.push({ line: 1, fault: 'nothing' })
  return { cues, faults: wrong }
}

function faultOf(cue: SubtitleCue, before: SubtitleCue | undefined, seconds: number): FilmFault | undefined {
  if (cue.until <= cue.from) return 'backwards'
  if (before && cue.from < before.from) return 'order'
  if (cue.until > seconds + SLACK_SECONDS) return 'beyond'
  return cue.rows.length > 0 ? undefined : 'empty'
}
