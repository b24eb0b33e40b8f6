import { svg } from 'lit'
import type { MediaKind } from '../../schema/library.ts'

const LINES: Readonly<Record<MediaKind, string>> = {
  picture: 'M6 10h36v28H6zM6 32l10-9 8 7 8-10 10 11M16 18a2 2 0 1 0 .1 0',
  model: 'M24 5l16 9v20l-16 9-16-9V14zM8 14l16 9 16-9M24 23v20',
  audio: 'M6 24h4M14 16v16M22 8v32M30 14v20M38 20v8M42 23v2',
  subtitles: 'M5 10h38v28H5zM11 25h10M25 25h12M11 31h16M31 31h6',
  film: 'M6 9h36v30H6zM14 9v30M34 9v30M6 17h8M6 24h8M6 31h8M34 17h8M34 24h8M34 31h8',
}

/** What a file is, as a line drawing; says nothing to those who hear the page. */
export const kindIcon = (kind: MediaKind) =>
  svg`<svg viewBox="0 0 48 48" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round" stroke-linecap="round"><path d=${LINES[kind]}></path></svg>`
