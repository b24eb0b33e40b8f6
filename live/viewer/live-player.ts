import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import { viewerWords } from '#content/strings/viewerWords.ts'
import { playerStyles } from './playerStyles.ts'
import { type Playback, startPlayback } from './startPlayback.ts'

const LOOK_EVERY_MS = 500
/** Further behind than this, the way back to live is offered. */
const FAR_BEHIND_SECONDS = 12

/**
 * The picture of a broadcast and its controls. Tells `picture-change` with `detail.moving` when the picture first moves or
 * is taken away, and `player-unsupported` where the browser cannot play it.
 */
@customElement('live-player')
export class LivePlayer extends LitElement {
  static override styles = [tokenStyles, playerStyles]
  /** The playlist; a change loads the new one. */
  @property() source = ''
  @property() label = ''
  @property() locale: Locale = 'zh'
  /** Whether the controls are shown; false behind a word that covers the picture. */
  @property({ type: Boolean }) covered = false
  /** Starts without sound and offers none: for a preview beside the encoder. */
  @property({ type: Boolean }) silent = false
  @query('video') readonly video!: HTMLVideoElement
  @state() private paused = true
  @state() private muted = false
  @state() private volume = 1
  @state() private buffering = false
  @state() private behind = false
  @state() private full = false
  /** The browser let us play only without sound, or not at all until somebody touches the page. */
  @state() private refused: 'sound' | 'play' | undefined
  #playback: Playback | undefined
  #timer: ReturnType<typeof setInterval> | undefined
  #moving = false
  #turn = 0
  /** False once the viewer has paused. */
  #wanted = true

  override connectedCallback() {
    super.connectedCallback()
    this.#timer = setInterval(() => this.#look(), LOOK_EVERY_MS)
    document.addEventListener('fullscreenchange', this.#fullChanged)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    clearInterval(this.#timer)
    document.removeEventListener('fullscreenchange', this.#fullChanged)
    this.#end()
  }

  protected override updated(changed: Map<string, unknown>) {
    if (changed.has('source')) void this.#begin()
  }

  protected override render() {
    const say = viewerWords(this.locale)
    return html`<video playsinline aria-label=${this.label || say('player.label')} @play=${this.#sync} @pause=${this.#sync}
        @loadedmetadata=${this.#resume} @playing=${this.#moves} @waiting=${this.#waits} @volumechange=${this.#sync} @click=${this.#toggle}></video>
      ${this.covered ? nothing : this.#over()}
      <div class="controls" role="group" aria-label=${say('player.controls')} ?hidden=${this.covered}>
        <button type="button" @click=${this.#toggle}>${say(this.paused ? 'player.play' : 'player.pause')}</button>
        <button type="button" @click=${this.#toggleSound}>${say(this.muted ? 'player.unmute' : 'player.mute')}</button>
        <input type="range" min="0" max="1" step="0.05" aria-label=${say('player.volume')} .value=${String(this.muted ? 0 : this.volume)}
          @input=${this.#setVolume} />
        <span class="gap"></span>
        ${this.behind ? html`<button type="button" class="to-live" @click=${() => this.#playback?.toLive()}>${say('player.toLive')}</button>` : nothing}
        <button type="button" @click=${this.#toggleFull}>${say(this.full ? 'player.leaveFullscreen' : 'player.fullscreen')}</button>
      </div>`
  }

  #over() {
    const say = viewerWords(this.locale)
    if (this.refused === 'play')
      return html`<button type="button" class="large" @click=${this.#play}>${say('player.blocked')}</button>`
    if (this.refused === 'sound')
      return html`<button type="button" class="large" data-act="unmute" @click=${this.#toggleSound}>${say('player.unmute')}</button>`
    return html`<p class="buffering" role="status">${this.buffering && !this.paused ? say('player.buffering') : nothing}</p>`
  }

  async #begin() {
    this.#end()
    if (!this.source) return
    if (this.silent) this.video.muted = true
    const turn = ++this.#turn
    const playback = await startPlayback(this.video, this.source)
    if (turn !== this.#turn || !this.isConnected) return playback?.stop()
    if (!playback) return this.#tell('player-unsupported', {})
    this.#playback = playback
    await this.#play()
  }

  #end() {
    this.#turn++
    this.#playback?.stop()
    this.#playback = undefined
    if (this.#moving) this.#tell('picture-change', { moving: false })
    this.#moving = false
  }

  readonly #play = async () => {
    try {
      await this.video.play()
      if (this.refused === 'play') this.refused = undefined
    } catch (error) {
      if ((error as DOMException).name !== 'NotAllowedError') return
      if (this.video.muted) {
        this.refused = 'play'
        this.#tell('play-refused', {})
        return
      }
      this.video.muted = true
      this.refused = 'sound'
      await this.#play()
    }
  }

  /** A playlist that was loaded anew leaves the picture paused. */
  readonly #resume = () => {
    if (this.#wanted && this.video.paused) void this.#play()
  }

  #look() {
    this.behind = !this.paused && (this.#playback?.behind() ?? 0) > FAR_BEHIND_SECONDS
    if (this.#moving || !this.video || this.video.paused || this.video.currentTime <= 0) return
    this.#moving = true
    this.#tell('picture-change', { moving: true })
  }

  readonly #sync = () => {
    this.paused = this.video.paused
    this.muted = this.video.muted
    this.volume = this.video.volume
    if (!this.muted && this.refused === 'sound') this.refused = undefined
  }

  readonly #moves = () => {
    this.buffering = false
  }

  readonly #waits = () => {
    this.buffering = true
  }

  readonly #toggle = () => {
    this.#wanted = this.video.paused
    if (!this.video.paused) this.video.pause()
    // Live means now: after a pause the picture goes on where the broadcast is, not where it was left.
    else if (this.#playback) this.#playback.toLive()
  }

  readonly #toggleSound = () => {
    this.video.muted = !this.video.muted
    if (!this.video.muted && this.video.volume === 0) this.video.volume = 0.6
    this.refused = undefined
  }

  readonly #setVolume = (event: Event) => {
    this.video.volume = Number((event.target as HTMLInputElement).value)
    this.video.muted = this.video.volume === 0
  }

  readonly #toggleFull = () => {
    // An iPhone gives full screen to the video only.
    const { video } = this as { video: HTMLVideoElement & { webkitEnterFullscreen?: () => void } }
    if (document.fullscreenElement) void document.exitFullscreen()
    else if (this.requestFullscreen) void this.requestFullscreen().catch(() => {})
    else video.webkitEnterFullscreen?.()
  }

  readonly #fullChanged = () => {
    this.full = document.fullscreenElement !== null
  }

  #tell(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }
}
