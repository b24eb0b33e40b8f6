import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import '#content/design/picture-overlay.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { PlayerReports } from '#content/player/playerReports.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { Chapter, Overlay } from '#content/schema/programme.ts'
import { viewerWords } from '#content/strings/viewerWords.ts'
import './player-controls.ts'
import { performAct } from './performAct.ts'
import type { Playback } from './playback.ts'
import type { PlayerControls } from './player-controls.ts'
import { actOf, focusOf, type PlayerAct } from './playerKeys.ts'
import { playerStyles } from './playerStyles.ts'
import { startPlayback } from './startPlayback.ts'
import { createThumbnails } from './thumbnails.ts'
import { momentAt, secondsAt, segmentAt } from './timeline.ts'

const LOOK_EVERY_MS = 250
const IDLE_MS = 3000

/**
 * The picture of a broadcast or its replay, and its controls. Tells `picture-change` with `detail.moving` when the picture
 * first moves or is taken away, `moment-change` several times a second, `picture-ended` at the end of a replay, and
 * `player-unsupported` where the browser cannot play it. The slot `over` lies on the picture, `control` among the controls.
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
  @property({ attribute: false }) chapters: readonly Chapter[] = []
  @property({ attribute: false }) overlays: readonly Overlay[] = []
  /** Where what is played is counted; a preview is not. */
  @property({ attribute: false }) reports: PlayerReports | undefined
  @query('video') readonly video!: HTMLVideoElement
  @state() private buffering = false
  /** The moment of the picture, ms since 1970; 0 until there is one. */
  @state() moment = 0
  /** The browser let us play only without sound, or not at all until somebody touches the page. */
  @state() private refused: 'sound' | 'play' | undefined
  @state() private playback: Playback | undefined
  @state() private soundAlone = false
  #thumbnails: ReturnType<typeof createThumbnails> | undefined
  #timer: ReturnType<typeof setInterval> | undefined
  #moving = false
  #turn = 0
  #touchedAt = 0
  #askedAt = 0
  /** False once the viewer has paused. */
  #wanted = true

  override connectedCallback() {
    super.connectedCallback()
    this.#timer = setInterval(() => this.#look(), LOOK_EVERY_MS)
    this.addEventListener('pointermove', this.#touched)
    document.addEventListener('keydown', this.#key)
    window.addEventListener('pagehide', this.#leave)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    clearInterval(this.#timer)
    this.removeEventListener('pointermove', this.#touched)
    document.removeEventListener('keydown', this.#key)
    window.removeEventListener('pagehide', this.#leave)
    this.#end()
  }

  protected override updated(changed: Map<string, unknown>) {
    if (changed.has('source')) void this.#begin()
  }

  /** Goes to a moment of the recording, in ms since 1970. */
  seekTo(moment: number) {
    const seconds = this.playback && secondsAt(this.playback.fragments(), moment)
    if (seconds !== undefined) this.playback?.seek(seconds)
    void this.#play()
  }

  protected override render() {
    const say = viewerWords(this.locale)
    return html`<div class="picture">
        <video playsinline aria-label=${this.label || say('player.label')} @loadedmetadata=${this.#resume}
          @ended=${() => this.#tell('picture-ended', {})}
          @playing=${this.#moves} @waiting=${this.#waits} @click=${this.#toggle} @dblclick=${this.#skipOrFull}></video>
        <picture-overlay .overlays=${this.overlays} .moment=${this.moment}></picture-overlay>
        <slot name="over"></slot>
        ${this.soundAlone ? html`<p class="sound-alone"><b>${say('player.soundOnly')}</b>${say('player.soundAlone')}</p>` : nothing}
        ${this.covered ? nothing : this.#over()}
      </div>
      ${
        this.covered
          ? nothing
          : html`<player-controls .video=${this.video} .playback=${this.playback} .marks=${this.#marks()} .locale=${this.locale} ?silent=${this.silent}
              .preview=${this.#preview} .frame=${this} @play-toggle=${this.#toggle} @seek-to=${this.#seek} @to-live=${this.#toLive}><slot name="control" slot="control"></slot></player-controls>`
      }`
  }

  #over() {
    const say = viewerWords(this.locale)
    if (this.refused === 'play')
      return html`<button type="button" class="large" @click=${this.#play}>${say('player.blocked')}</button>`
    if (this.refused === 'sound')
      return html`<button type="button" class="large" data-act="unmute" @click=${this.#unmute}>${say('player.unmute')}</button>`
    return html`<p class="buffering" role="status">${this.buffering && !this.video?.paused ? say('player.buffering') : nothing}</p>`
  }

  #marks() {
    const fragments = this.playback?.fragments() ?? []
    return this.chapters.flatMap(({ at, title }) => {
      const seconds = secondsAt(fragments, Date.parse(at))
      return seconds === undefined ? [] : [{ at: seconds, title }]
    })
  }

  readonly #preview = (seconds: number) =>
    this.#thumbnails?.(segmentAt(this.playback?.fragments() ?? [], seconds), performance.now())

  async #begin() {
    this.#end()
    if (!this.source) return
    if (this.silent) this.video.muted = true
    const turn = ++this.#turn
    this.#askedAt = performance.now()
    const playback = await startPlayback(this.video, this.source, this.reports)
    if (turn !== this.#turn || !this.isConnected) return playback?.stop()
    if (!playback) return this.#tell('player-unsupported', {})
    this.playback = playback
    this.#thumbnails = createThumbnails(this.source, () => this.requestUpdate())
    await this.#play()
  }

  #end() {
    this.#turn++
    if (this.playback) this.#leave()
    this.playback?.stop()
    this.playback = undefined
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
    const { video, playback } = this
    if (!video || !playback) return
    if (!video.muted && this.refused === 'sound') this.refused = undefined
    this.soundAlone = playback.isSoundAlone()
    this.moment = momentAt(playback.fragments(), video.currentTime) ?? 0
    const idle =
      !video.paused && performance.now() - this.#touchedAt > IDLE_MS && !this.matches(':focus-within')
    this.toggleAttribute('idle', idle)
    this.#tell('moment-change', { moment: this.moment, following: playback.isFollowing() })
    if (this.#moving || video.paused || video.currentTime <= 0) return
    this.#moving = true
    this.reports?.started(performance.now() - this.#askedAt)
    this.#tell('picture-change', { moving: true })
  }

  readonly #leave = () => this.reports?.leave()

  readonly #touched = () => {
    this.#touchedAt = performance.now()
  }

  readonly #moves = () => {
    this.buffering = false
  }

  readonly #waits = () => {
    this.buffering = true
  }

  /** Who pauses goes on where they were; the way back to live is offered beside it. */
  readonly #toggle = () => {
    this.#wanted = this.video.paused
    if (!this.video.paused) {
      this.playback?.letBe()
      this.video.pause()
    } else void this.#play()
  }

  readonly #toLive = () => {
    this.#wanted = true
    this.playback?.toLive()
  }

  readonly #seek = ({ detail }: CustomEvent<{ seconds: number }>) => this.playback?.seek(detail.seconds)

  readonly #unmute = () => {
    this.video.muted = false
    if (this.video.volume === 0) this.video.volume = 0.6
    this.refused = undefined
  }

  /** Two taps on one side of a phone's picture skip; two clicks of a mouse fill the screen. */
  readonly #skipOrFull = ({ offsetX }: MouseEvent) => {
    const side = offsetX / this.video.clientWidth
    if (!matchMedia('(pointer: coarse)').matches) return this.#do({ act: 'full' })
    if (side < 1 / 3) this.#do({ act: 'skip', seconds: -10 })
    else if (side > 2 / 3) this.#do({ act: 'skip', seconds: 10 })
  }

  readonly #key = (event: KeyboardEvent) => {
    if (this.covered || this.silent || event.defaultPrevented) return
    const on = focusOf(event.composedPath()[0])
    const act = actOf({ key: event.key, held: event.ctrlKey || event.altKey || event.metaKey, on })
    if (!act) return
    event.preventDefault()
    this.#touched()
    this.#do(act)
  }

  #do(wanted: PlayerAct) {
    const controls = this.renderRoot.querySelector<PlayerControls>('player-controls')
    const open = (what: 'full' | 'keys') => controls?.open(what)
    performAct(wanted, { video: this.video, playback: this.playback, toggle: this.#toggle, open })
  }

  #tell(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }
}
