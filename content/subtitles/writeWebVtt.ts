import type { SubtitleCue } from './readSubtitles.ts'

/** Subtitles as the one kind of file that browsers play (W3C WebVTT 1). */
export function writeWebVtt(cues: readonly SubtitleCue[]): string {
  const blocks = cues.map(
    ({ from, until, rows }) => `${timeOf(from)} --> ${timeOf(until)}\n${rows.join('\n')}\n`,
  )
  return `WEBVTT\n\n${blocks.join('\n')}`
}

function timeOf(seconds: number): string {
  const ms = Math.round(seconds * 1000)
  const part = (value: number, digits = 2) => String(Math.floor(value)).padStart(digits, '0')
  return `${part(ms / 3_600_000)}:${part((ms / 60_000) % 60)}:${part((ms / 1000) % 60)}.${part(ms % 1000, 3)}`
}
