import type { Film, FilmChapter, Shot } from '../schema/film.ts'

/** How long the card of a chapter stands before its first shot, in s. */
export const CARD_SECONDS = 7
/** At each cut the picture goes into paper and comes out of it: half of that, in s. */
const DIP_SECONDS = 0.6

/** What a film shows at one of its seconds. */
export interface FilmMoment {
  readonly chapter: number
  readonly shot: Shot
  /** Which shot of its chapter. */
  readonly index: number
  /** True while the card of the chapter is read, over the first picture of it. */
  readonly card: boolean
  /** For the scene: a second of its own tour. */
  readonly tour: number
  /** How much of the shot is over, 0–1; 0 while the card stands. */
  readonly part: number
  /** How much of the picture is paper, 0–1: at cuts. */
  readonly paper: number
}

export const chapterSeconds = ({ shots }: FilmChapter): number =>
  shots.reduce((sum, { seconds }) => sum + seconds, CARD_SECONDS)

export const filmSeconds = ({ chapters }: Film): number =>
  chapters.reduce((sum, chapter) => sum + chapterSeconds(chapter), 0)

/** At which second each chapter begins. */
export function chapterStarts({ chapters }: Film): number[] {
  let at = 0
  return chapters.map((chapter) => {
    const start = at
    at += chapterSeconds(chapter)
    return start
  })
}

/** What the film shows at a second: before its first second the first picture, after its last the last. */
export function filmMoment(film: Film, seconds: number): FilmMoment {
  const within = Math.min(Math.max(0, seconds), filmSeconds(film))
  const starts = chapterStarts(film)
  const chapter = starts.findLastIndex((start) => start <= within && within >= start)
  const { shots } = film.chapters[Math.max(0, chapter)] as FilmChapter
  let into = within - (starts[chapter] ?? 0) - CARD_SECONDS
  if (into < 0)
    return {
      ...momentOf(shots[0] as Shot, 0),
      card: true,
      chapter,
      index: 0,
      paper: dipOf(into + CARD_SECONDS, Infinity),
    }
  for (const [index, shot] of shots.entries()) {
    const last = index === shots.length - 1
    if (into < shot.seconds || last) {
      const shown = Math.min(into, shot.seconds)
      // The card gives way without a cut: it stood over the same picture.
      const since = index === 0 ? Infinity : shown
      return {
        ...momentOf(shot, shown),
        card: false,
        chapter,
        index,
        paper: dipOf(since, shot.seconds - shown),
      }
    }
    into -= shot.seconds
  }
  throw new Error('a chapter has no shot')
}

const momentOf = (shot: Shot, shown: number) => ({
  shot,
  tour: shot.tourAt + shown,
  part: shown / shot.seconds,
})

const dipOf = (since: number, left: number): number =>
  Math.max(0, 1 - since / DIP_SECONDS, 1 - left / DIP_SECONDS)
