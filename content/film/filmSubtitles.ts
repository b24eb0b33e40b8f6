import type { Film } from '../schema/film.ts'
import type { Locale } from '../schema/localized.ts'
import { CARD_SECONDS, chapterStarts } from './filmMoment.ts'

/** A sentence below the picture, from and to in s of the film. */
export interface Cue {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** A sentence comes a little after its picture and goes a little before it, in s. */
const AFTER_CUT_SECONDS = 0.9
const BEFORE_CUT_SECONDS = 0.6

/** All that is read below the picture, in order; no two at once. */
export function filmCues(film: Film, locale: Locale): Cue[] {
  const starts = chapterStarts(film)
  return film.chapters.flatMap(({ shots }, chapter) => {
    let at = (starts[chapter] ?? 0) + CARD_SECONDS
    return shots.map(({ seconds, caption }) => {
      const from = at
      at += seconds
      return { from: from + AFTER_CUT_SECONDS, to: at - BEFORE_CUT_SECONDS, text: caption[locale] }
    })
  })
}

/** The sentence of a moment. */
export const cueAt = (cues: readonly Cue[], seconds: number): string =>
  cues.find(({ from, to }) => from <= seconds && seconds < to)?.text ?? ''

/** The cues of a stretch of the film as a SubRip file whose clock begins with the stretch. */
export const subRip = (cues: readonly Cue[], from: number, to: number): string =>
  cues
    .filter((cue) => cue.to > from && cue.from < to)
    .map(
      ({ text, ...cue }, index) =>
        `${index + 1}\n${clock(Math.max(from, cue.from) - from)} --> ${clock(Math.min(to, cue.to) - from)}\n${text}\n`,
    )
    .join('\n')

function clock(seconds: number): string {
  const ms = Math.round(seconds * 1000)
  const part = (value: number, digits = 2) => String(value).padStart(digits, '0')
  return `${part(Math.floor(ms / 3600_000))}:${part(Math.floor(ms / 60_000) % 60)}:${part(Math.floor(ms / 1000) % 60)},${part(ms % 1000, 3)}`
}
