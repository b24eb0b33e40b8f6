import { chapterSeconds, chapterStarts, filmSeconds } from '#content/film/filmMoment.ts'
import type { Film } from '#content/schema/film.ts'
import { PICTURE_SECONDS, type Showing, wallProgramme } from './wallProgramme.ts'

/** What is on a wall: one of the pictures, or a film and how far into it. */
export type WallShowing =
  | ({ readonly kind: 'picture' } & Showing)
  | { readonly kind: 'film'; readonly film: Film; readonly seconds: number }

const wrap = (seconds: number, round: number) => ((seconds % round) + round) % round

/**
 * What a wall shows at a second of the shared clock: after each round of all pictures comes one chapter of a film, the
 * next one each time.
 */
export function wallNow(seconds: number, pictures: number, films: readonly Film[]): WallShowing {
  const round = pictures * PICTURE_SECONDS
  const chapters = films.flatMap((film) => {
    const starts = chapterStarts(film)
    return film.chapters.map((chapter, at) => ({
      film,
      from: starts[at] ?? 0,
      length: chapterSeconds(chapter),
    }))
  })
  const cycle = chapters.reduce((sum, { length }) => sum + round + length, 0)
  let into = wrap(seconds, cycle || round || 1)
  for (const { film, from, length } of chapters) {
    if (into < round) break
    into -= round
    if (into < length) return { kind: 'film', film, seconds: from + into }
    into -= length
  }
  return { kind: 'picture', ...wallProgramme(into, pictures) }
}

/** The one film that a wall was told to show, over and over. */
export const filmAlone = (seconds: number, film: Film): WallShowing => ({
  kind: 'film',
  film,
  seconds: wrap(seconds, filmSeconds(film)),
})
