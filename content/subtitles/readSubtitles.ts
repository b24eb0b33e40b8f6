/** One sentence below the picture. */
export interface SubtitleCue {
  /** s */
  readonly from: number
  /** s */
  readonly until: number
  /** Lines are kept. */
  readonly text: string
}

/** What is wrong with a subtitle file. */
export type SubtitleFault = 'unreadable' | 'nothing' | 'time' | 'backwards' | 'order' | 'empty' | 'beyond'

export interface FaultyLine {
  /** From 1, as editors of text count. */
  readonly line: number
  readonly fault: SubtitleFault
}

export interface Subtitles {
  readonly cues: readonly SubtitleCue[]
  readonly faults: readonly FaultyLine[]
}

/** 1:02:03.456, 02:03,456 and their like, in WebVTT and SubRip. */
const TIME = String.raw`(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})`
const TIMING = new RegExp(String.raw`^\s*${TIME}\s*-->\s*${TIME}(?:\s.*)?$`)
/** A sentence that ends this much after the film belongs to it all the same, in s. */
const SLACK_SECONDS = 0.5
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&lrm;': '',
  '&rlm;': '',
}

/** The text of a subtitle file: UTF-8, or what Chinese editing software writes by itself (GB 18030). */
export function decodeSubtitles(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/** Reads SubRip or WebVTT (W3C WebVTT 1, section 6) and says line by line what is wrong; `seconds` is the film's length. */
export function readSubtitles(file: string, seconds: number): Subtitles {
  const rows = file.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  if (rows.some((row) => row.includes('\0'))) return { cues: [], faults: [{ line: 1, fault: 'unreadable' }] }
  const cues: SubtitleCue[] = []
  const faults: FaultyLine[] = []
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? ''
    if (!row.includes('-->')) continue
    const line = at + 1
    const said: string[] = []
    while (rows[at + 1]?.trim()) said.push(rows[++at] ?? '')
    const timing = TIMING.exec(row)
    if (!timing) {
      faults.push({ line, fault: 'time' })
      continue
    }
    const cue = { from: secondsAt(timing, 1), until: secondsAt(timing, 5), text: plain(said) }
    const fault = faultOf(cue, cues.at(-1), seconds)
    if (fault) faults.push({ line, fault })
    else cues.push(cue)
  }
  if (cues.length === 0 && faults.length === 0) faults.push({ line: 1, fault: 'nothing' })
  return { cues, faults }
}

function faultOf(
  cue: SubtitleCue,
  before: SubtitleCue | undefined,
  seconds: number,
): SubtitleFault | undefined {
  if (cue.until <= cue.from) return 'backwards'
  if (before && cue.from < before.from) return 'order'
  if (cue.until > seconds + SLACK_SECONDS) return 'beyond'
  return cue.text ? undefined : 'empty'
}

function secondsAt(timing: RegExpExecArray, group: number): number {
  const [hours = '0', minutes = '0', whole = '0', part = '0'] = timing.slice(group, group + 4)
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(whole) + Number(part.padEnd(3, '0')) / 1000
}

const plain = (rows: readonly string[]) =>
  rows
    .map((row) =>
      row
        .replace(/<[^>]*>|\{\\[^}]*\}/g, '')
        .replace(/&[a-z]+;/g, (entity) => ENTITIES[entity] ?? entity)
        .trim(),
    )
    .filter(Boolean)
    .join('\n')

/** The cues as a WebVTT file. */
export const writeWebVtt = (cues: readonly SubtitleCue[]): string =>
  `WEBVTT\n\n${cues.map(({ from, until, text }) => `${clock(from)} --> ${clock(until)}\n${escaped(text)}\n`).join('\n')}`

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function clock(seconds: number): string {
  const ms = Math.round(seconds * 1000)
  const pad = (value: number, digits = 2) => String(value).padStart(digits, '0')
  return `${pad(Math.floor(ms / 3600_000))}:${pad(Math.floor(ms / 60_000) % 60)}:${pad(Math.floor(ms / 1000) % 60)}.${pad(ms % 1000, 3)}`
}
