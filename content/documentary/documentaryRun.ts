import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Thumbnail } from '../player/time-rail.ts'
import type { Documentary } from '../schema/documentary.ts'
import type { Locale } from '../schema/localized.ts'
import { cueAt, type FilmCue, fetchCues, fetchThumbnails } from './filmText.ts'
import { playFilm } from './playFilm.ts'

/** What is needed to play a film, published or not. */
export type Playable = Pick<Documentary, 'id' | 'seconds' | 'chapters' | 'subtitles' | 'thumbnails'>

const LOOK_EVERY_MS = 200
/** Going back within this of a chapter's beginning means the chapter before, in s. */
const BEGINNING_SECONDS = 4

/** A documentary that somebody watches: its video, its sentences and its small pictures. The host draws it. */
export class DocumentaryRun implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #video: () => HTMLVideoElement | null
  #film: Playable | undefined
  #stopping = new AbortController()
  #stopPlaying = () => {}
  #timer: ReturnType<typeof setInterval> | undefined
  #cues: Partial<Record<Locale, readonly FilmCue[]>> = {}
  /** Where the sentences were fetched from. */
  #heard: Partial<Record<Locale, string | undefined>> = {}
  #thumbnailAt: (seconds: number) => Thumbnail | undefined = () => undefined

  constructor(host: ReactiveControllerHost, video: () => HTMLVideoElement | null) {
    this.#host = host
    this.#video = video
    host.addController(this)
  }

  hostConnected() {
    this.#timer = setInterval(() => this.#host.requestUpdate(), LOOK_EVERY_MS)
  }

  hostDisconnected() {
    clearInterval(this.#timer)
    this.stop()
  }

  /** Begins another film, from its beginning, if the browser lets it. */
  async start(film: Playable, playlist: string, { muted = false, autoplay = true } = {}) {
    this.stop()
    const video = this.#video()
    if (!video) return
    this.#stopping = new AbortController()
    const { signal } = this.#stopping
    video.muted = muted
    this.amend(film)
    void fetchThumbnails(film.thumbnails, signal).then((at) => {
      if (!signal.aborted) this.#thumbnailAt = at
    })
    const stop = await playFilm(video, playlist)
    if (signal.aborted) return stop()
    this.#stopPlaying = stop
    if (autoplay) await this.play()
  }

  stop() {
    this.#stopping.abort()
    this.#stopPlaying()
    this.#stopPlaying = () => {}
    this.#cues = {}
    this.#heard = {}
    this.#thumbnailAt = () => undefined
  }

  /** The same film with other chapters or sentences; it plays on. */
  amend(film: Playable) {
    this.#film = film
    for (const locale of ['zh', 'en'] as const) {
      const path = film.subtitles[locale]?.path
      if (path === this.#heard[locale]) continue
      this.#heard = { ...this.#heard, [locale]: path }
      this.#cues = { ...this.#cues, [locale]: [] }
      void this.#hear(locale, path, this.#stopping.signal)
    }
  }

  async #hear(locale: Locale, path: string | undefined, signal: AbortSignal) {
    if (!path) return
    const cues = await fetchCues(path, signal)
    if (!signal.aborted && this.#heard[locale] === path) this.#cues = { ...this.#cues, [locale]: cues }
  }

  get at(): number {
    return this.#video()?.currentTime ?? 0
  }

  get length(): number {
    return this.#film?.seconds ?? 0
  }

  get playing(): boolean {
    const video = this.#video()
    return video !== null && !video.paused && !video.ended
  }

  get over(): boolean {
    return this.#video()?.ended ?? false
  }

  get muted(): boolean {
    const video = this.#video()
    return video === null || video.muted || video.volume === 0
  }

  /** A browser that forbids sound without a touch still shows the picture. */
  async play() {
    const video = this.#video()
    if (!video) return
    await video.play().catch(async (error: DOMException) => {
      if (error.name !== 'NotAllowedError' || video.muted) return
      video.muted = true
      await video.play().catch(() => {})
    })
    this.#host.requestUpdate()
  }

  pause() {
    this.#video()?.pause()
    this.#host.requestUpdate()
  }

  toggle() {
    if (this.playing) this.pause()
    else void this.play()
  }

  seek(seconds: number) {
    const video = this.#video()
    // The very end would be over at once.
    if (video) video.currentTime = Math.min(Math.max(0, seconds), Math.max(0, this.length - 0.1))
    this.#host.requestUpdate()
  }

  /** To the next chapter, or to the beginning of this one, or of the one before. */
  turn(by: 1 | -1) {
    const starts = [0, ...(this.#film?.chapters.map(({ at }) => at) ?? [])]
    const next =
      by > 0
        ? starts.find((start) => start > this.at)
        : (starts.findLast((start) => start < this.at - BEGINNING_SECONDS) ?? 0)
    this.seek(next ?? this.length)
  }

  /** From 0 to 1. */
  setVolume(volume: number) {
    const video = this.#video()
    if (!video) return
    video.volume = Math.min(1, Math.max(0, volume))
    video.muted = video.volume === 0
    this.#host.requestUpdate()
  }

  setMuted(muted: boolean) {
    const video = this.#video()
    if (!video) return
    video.muted = muted
    if (!muted && video.volume === 0) video.volume = 0.6
    this.#host.requestUpdate()
  }

  get volume(): number {
    return this.#video()?.volume ?? 1
  }

  get chapter() {
    return this.#film?.chapters.findLast(({ at }) => at <= this.at)
  }

  /** The sentence of this moment in a language. */
  cue = (locale: Locale): string => cueAt(this.#cues[locale] ?? [], this.at)

  thumbnail = (seconds: number): Thumbnail | undefined => this.#thumbnailAt(seconds)
}
