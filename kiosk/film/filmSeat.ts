import type { Film } from '#content/schema/film.ts'
import type { Session } from '../session/session.ts'
import { FilmRun } from './filmRun.ts'
import { createFilmStage, type FilmStage } from './filmStage.ts'

/** The film of a touch screen, from when it is opened until the screen shows something else. */
export class FilmSeat {
  run: FilmRun | undefined
  #stage: (() => FilmStage) | undefined

  /** A session has moved on. */
  follow(before: Session, after: Session, films: readonly Film[]) {
    if (after.screen === 'film' && before.screen === 'film' && after.film === before.film) return
    const film = after.screen === 'film' ? films.find(({ id }) => id === after.film) : undefined
    this.run = film && new FilmRun(film, () => performance.now())
    this.#stage = film && this.run && createFilmStage(film, this.run.seconds)
    if (film) void import('./film-player.ts')
  }

  /** What the stage is given now; nothing while no film is on. */
  stage = (): FilmStage | undefined => this.#stage?.()
}
