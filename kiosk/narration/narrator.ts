const FOLLOW_MS = 80

export type Voice = 'silent' | 'speaking' | 'paused' | 'failed'

/** The one voice of a screen: one recording at a time, through one audio element. */
export class Narrator {
  /** The address of the recording that was asked for last; undefined where nothing is to be heard. */
  url: string | undefined
  voice: Voice = 'silent'
  readonly #audio: HTMLAudioElement
  readonly #heard = new Set<() => void>()
  #following: ReturnType<typeof setInterval> | undefined
  /** Where to begin once the recording is there, in s. */
  #from = 0

  constructor(audio: HTMLAudioElement) {
    this.#audio = audio
    audio.preload = 'auto'
    audio.addEventListener('ended', () => this.stop())
    audio.addEventListener('error', () => this.url && this.#become('failed'))
    audio.addEventListener('loadedmetadata', () => this.#reach())
  }

  /** How far the recording is, in s. */
  get seconds(): number {
    return this.#audio.readyState > 0 ? this.#audio.currentTime : this.#from
  }

  /** While the screen is mute the recording runs on unheard, so that its words can be followed. */
  get muted(): boolean {
    return this.#audio.muted
  }

  /** 0 to 1 */
  set volume(volume: number) {
    this.#audio.volume = volume
  }

  set muted(muted: boolean) {
    this.#audio.muted = muted
    this.#tell()
  }

  /** Is told of each change and, while somebody speaks, a dozen times a second; returns the way to stop. */
  follow(hear: () => void): () => void {
    this.#heard.add(hear)
    return () => this.#heard.delete(hear)
  }

  /** Speaks a recording from a second on; whatever was spoken before is over. */
  speak(url: string, from = 0) {
    if (this.url !== url || this.voice === 'failed') this.#audio.src = url
    this.url = url
    this.#from = from
    this.#reach()
    this.resume()
  }

  pause() {
    if (this.voice !== 'speaking') return
    this.#audio.pause()
    this.#become('paused')
  }

  resume() {
    if (!this.url) return
    this.#become('speaking')
    // Interrupted by a stop or another recording it is no failure; what cannot be played tells so by its event.
    this.#audio.play().catch((error: Error) => {
      if (error.name !== 'AbortError') this.#become('failed')
    })
  }

  stop() {
    if (!this.url) return
    this.#audio.pause()
    this.#audio.removeAttribute('src')
    this.url = undefined
    this.#become('silent')
  }

  #reach() {
    if (this.#audio.readyState > 0) this.#audio.currentTime = this.#from
  }

  #become(voice: Voice) {
    this.voice = voice
    clearInterval(this.#following)
    if (voice === 'speaking') this.#following = setInterval(() => this.#tell(), FOLLOW_MS)
    this.#tell()
  }

  #tell() {
    for (const hear of this.#heard) hear()
  }
}
