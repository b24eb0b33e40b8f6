import { chapterSeconds, chapterStarts, filmSeconds } from '#content/film/filmMoment.ts'
import type { Documentary } from '#content/schema/documentary.ts'
import type { Film } from '#content/schema/film.ts'
import { PICTURE_SECONDS, type Showing, wallProgramme } from './wallProgramme.ts'

/** What is on a wall: one of the pictures, or a film or a documentary and how far into it. */
export type WallShowing =
  | ({ readonly kind: 'picture' } & Showing)
  | { readonly kind: 'film'; readonly film: Film; readonly seconds: number }
  | { readonly kind: 'documentary'; readonly documentary: Documentary; readonly seconds: number }

/** Which of the pictures is on; -1 while a film is. */
export const pictureOf = (showing: WallShowing) => (showing.kind === 'picture' ? showing.index : -1)

const wrap = (seconds: number, round: number) => ((seconds % round) + round) % round

/**
 * What a wall shows at a second of the shared clock: after each round of all pictures comes one chapter of a film, the
 * next one each time, and then one documentary after another.
 */
export function wallNow(
  seconds: number,
  pictures: number,
  films: readonly Film[],
  documentaries: readonly Documentary[] = [],
): WallShowing {
  const round = pictures * PICTURE_SECONDS
  const chapters = films.flatMap((film) => {
    const starts = chapterStarts(film)
    return film.chapters.map((chapter, at) => {
      const from = starts[at] ?? 0
      const showing = (into: number): WallShowing => ({ kind: 'film', film, seconds: from + into })
      return { length: chapterSeconds(chapter), showing }
    })
  })
  const whole = documentaries.map((documentary) => ({
    length: documentary.seconds,
    showing: (into: number): WallShowing => ({ kind: 'documentary', documentary, seconds: into }),
  }))
  const turns = [...chapters, ...whole]
  const cycle = turns.reduce((sum, { length }) => sum + round + length, 0)
  let into = wrap(seconds, cycle || round || 1)
  for (const { length, showing } of turns) {
    if (into < round) break
    into -= round
    if (into < length) return showing(into)
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

/** The same for a documentary. */
export const documentaryAlone = (seconds: number, documentary: Documentary): WallShowing => ({
  kind: 'documentary',
  documentary,
  seconds: wrap(seconds, documentary.seconds),
})
