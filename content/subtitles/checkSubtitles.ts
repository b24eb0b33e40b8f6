import type { SubtitleFault } from '../schema/mediaFacts.ts'
import type { SubtitleCue } from './readSubtitles.ts'

/** A row that fits a screen: 22 Chinese characters or 44 letters. */
const MOST_COLUMNS = 44
const MOST_ROWS = 2
/** Times are rounded by every program; what overlaps by less is seen by nobody. */
const SLACK_SECONDS = 0.05
/** With these it cannot be shown; the others are remarks. */
const GRAVE: ReadonlySet<SubtitleFault['what']> = new Set(['unreadable', 'backwards', 'order', 'empty'])

export const isGrave = ({ what }: SubtitleFault): boolean => GRAVE.has(what)

/** What is odd about subtitles, in the order of their lines. */
export function checkSubtitles(cues: readonly SubtitleCue[]): SubtitleFault[] {
  return cues.flatMap(({ line, from, until, rows }, index) => {
    const before = cues[index - 1]
    const found: SubtitleFault['what'][] = []
    if (until <= from) found.push('backwards')
    if (before && from < before.from) found.push('order')
    else if (before && from < before.until - SLACK_SECONDS) found.push('overlap')
    if (rows.length === 0) found.push('empty')
    if (rows.length > MOST_ROWS) found.push('rows')
    if (rows.some((row) => columnsOf(row) > MOST_COLUMNS)) found.push('long')
    return found.map((what) => ({ line, what }))
  })
}

/** How wide a row is in letters; a Chinese character takes two. */
function columnsOf(row: string): number {
  const plain = row.replace(/<[^>]*>/g, '').replace(/&\w+;/g, '_')
  return [...plain].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0)
}
