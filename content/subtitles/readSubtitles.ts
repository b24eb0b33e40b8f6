import type { SubtitleFault } from '../schema/mediaFacts.ts'

/** One subtitle as its file has it. */
export interface SubtitleCue {
  /** Where its times stand in the file, from 1. */
  readonly line: number
  /** s */
  readonly from: number
  /** s */
  readonly until: number
  /** Plain text, with what WebVTT marks as italic, bold and underlined. */
  readonly rows: readonly string[]
}

const TIME = String.raw`(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})`
const TIMING = new RegExp(String.raw`^\s*${TIME}\s*-->\s*${TIME}(?:\s|$)`)
/** Blocks of WebVTT that are no subtitle. */
const ASIDE = /^(WEBVTT|NOTE|STYLE|REGION)(\s|$)/

/**
 * Reads WebVTT or SubRip, forgiving what both kinds of programs get wrong, and notes each line that cannot be read.
 * Undefined where there is no subtitle at all.
 */
export function readSubtitles(text: string): { cues: SubtitleCue[]; faults: SubtitleFault[] } | undefined {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const cues: SubtitleCue[] = []
  const faults: SubtitleFault[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (!line.trim()) continue
    const rows = [line]
    while ((lines[at + rows.length] ?? '').trim()) rows.push(lines[at + rows.length] ?? '')
    const timed = rows.findIndex((row) => row.includes('-->'))
    const timing = TIMING.exec(rows[timed] ?? '')
    // Two run together: the empty line between them is missing.
    const second = rows.findIndex((row, place) => place > timed && row.includes('-->'))
    if (timed >= 0 && second > 0) faults.push({ line: at + second + 1, what: 'unreadable' })
    if (timing)
      cues.push({
        line: at + timed + 1,
        ...timesOf(timing),
        rows: rows
          .slice(timed + 1)
          .map(cleanRow)
          .filter(Boolean),
      })
    else if (timed >= 0 || !ASIDE.test(line))
      faults.push({ line: at + Math.max(0, timed) + 1, what: 'unreadable' })
    at += rows.length
  }
  return cues.length > 0 ? { cues, faults } : undefined
}

function timesOf([, ...parts]: RegExpExecArray) {
  const seconds = ([hours = '0', minutes, rest, fraction = '']: (string | undefined)[]) =>
    Number(hours) * 3600 + Number(minutes) * 60 + Number(rest) + Number(fraction.padEnd(3, '0')) / 1000
  return { from: seconds(parts.slice(0, 4)), until: seconds(parts.slice(4)) }
}

/** SubRip borrows any markup of HTML; only what WebVTT knows too is left, and the rest can do no harm. */
const cleanRow = (row: string) =>
  row
    .replace(/\{\\[^}]*\}/g, '')
    .replace(/<(?!\/?[ibu]>)[^>]*>/g, '')
    .replace(/&(?!(amp|lt|gt|nbsp|lrm|rlm);)/g, '&amp;')
    .replace(/<(?!\/?[ibu]>)/g, '&lt;')
    .trim()
