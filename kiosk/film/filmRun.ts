import { filmSeconds } from '#content/film/filmMoment.ts'
import type { Film } from '#content/schema/film.ts'

/** A film that somebody watches: it plays, waits and is moved about in. Times in s of the film; `nowMs` is any steady clock. */
export class FilmRun {
  readonly film: Film
  readonly length: number
  readonly #nowMs: () => number
  /** The place where it was, and when that was; null while it waits. */
  #at = 0
  #sinceMs: number | null

  constructor(film: Film, nowMs: () => number) {
    this.film = film
    this.length = filmSeconds(film)
    this.#nowMs = nowMs
    this.#sinceMs = nowMs()
  }

  readonly seconds = (): number => {
    const gone = this.#sinceMs === null ? 0 : (this.#nowMs() - this.#sinceMs) / 1000
    return Math.min(this.length, this.#at + gone)
  }

  /** False while it waits, and when it is over. */
  get playing(): boolean {
    return this.#sinceMs !== null && !this.over
  }

  get over(): boolean {
    return this.seconds() >= this.length
  }

  /** A film that is over begins again. */
  play() {
    if (this.over) this.#at = 0
    else this.#at = this.seconds()
    this.#sinceMs = this.#nowMs()
  }

  pause() {
    this.#at = this.seconds()
    this.#sinceMs = null
  }

  seek(seconds: number) {
    this.#at = Math.min(this.length, Math.max(0, seconds))
    if (this.#sinceMs !== null) this.#sinceMs = this.#nowMs()
  }
}
