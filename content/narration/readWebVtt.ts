import { Problem } from '../contract/problems.ts'
import { plainText } from '../subtitles/plainText.ts'

/** One stretch of a WebVTT file. */
export interface VttCue {
  /** s */
  readonly from: number
  /** s */
  readonly until: number
  readonly text: string
}

const TIME = String.raw`(?:(\d{2,}):)?([0-5]\d):([0-5]\d\.\d{3})`
const TIMING = new RegExp(String.raw`^\s*${TIME}\s+-->\s+${TIME}(?:\s|$)`)

/**
 * What a WebVTT file says and when (W3C WebVTT 1, section 6); styles, regions, notes and markup are left out.
 * @throws Problem `narration/timing-unreadable`
 */
export function readWebVtt(file: string): VttCue[] {
  const lines = file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  if (!/^WEBVTT(?:[ \t\n]|$)/.test(lines)) throw new Problem('narration/timing-unreadable')
  const cues = lines.split(/\n{2,}/).flatMap((block) => {
    const rows = block.split('\n')
    const at = rows.findIndex((row) => TIMING.test(row))
    const timing = TIMING.exec(rows[at] ?? '')
    if (!timing) return []
    const [, hours, minutes, seconds, toHours, toMinutes, toSeconds] = timing
    const from = secondsOf(hours, minutes, seconds)
    const until = secondsOf(toHours, toMinutes, toSeconds)
    return [{ from, until, text: plainText([rows.slice(at + 1).join(' ')]) }]
  })
  const isInOrder = cues.every(
    ({ from, until }, index) => until > from && from >= (cues[index - 1]?.from ?? 0),
  )
  if (cues.length === 0 || !isInOrder) throw new Problem('narration/timing-unreadable')
  return cues
}

const secondsOf = (hours = '0', minutes = '0', seconds = '0') =>
  Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
