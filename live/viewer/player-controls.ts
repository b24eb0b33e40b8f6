import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { playerKeyStyles } from '#content/player/playerKeyStyles.ts'
import '#content/player/time-rail.ts'
import type { RailMark, Thumbnail } from '#content/player/time-rail.ts'
import type { Locale } from '#content/schema/localized.ts'
import { viewerWords } from '#content/strings/viewerWords.ts'
import { captionTracks, showCaptions } from './captions.ts'
import './player-settings.ts'
import { sayLength } from '#content/player/sayLength.ts'
import { controlStyles } from './controlStyles.ts'
import type { Playback } from './playback.ts'
import type { PlayerSettings } from './player-settings.ts'
import { icons } from './playerIcons.ts'
import { isLive, type Timeline } from './timeline.ts'

const LOOK_EVERY_MS = 250
const KEY_WORDS = ['toggle', 'skip', 'leap', 'ends', 'volume', 'sound', 'full', 'captions'] as const

/** The bar and the buttons below a picture. Tells `play-toggle`, `seek-to` and `to-live`; the rest it does itself. */
@customElement('player-controls')
export class PlayerControls extends LitElement {
  static override styles = [tokenStyles, playerKeyStyles, controlStyles]
  @property({ attribute: false }) video: HTMLVideoElement | undefined
  @property({ attribute: false }) playback: Playback | undefined
  @property({ attribute: false }) marks: readonly RailMark[] = []
  @property({ attribute: false }) preview: (seconds: number) => Thumbnail | undefined = () => undefined
  /** What fills the screen in full screen. */
  @property({ attribute: false }) frame: HTMLElement | undefined
  @property({ type: Boolean }) silent = false
  @property() locale: Locale = 'zh'
  @state() private panel: 'settings' | 'keys' | undefined
  #timer: ReturnType<typeof setInterval> | undefined

  override connectedCallback() {
    super.connectedCallback()
    this.#timer = setInterval(() => this.requestUpdate(), LOOK_EVERY_MS)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    clearInterval(this.#timer)
  }

  /** From the keyboard. */
  open(what: 'full' | 'keys') {
    if (what === 'full') this.#full()
    else this.panel = this.panel === 'keys' ? undefined : 'keys'
  }

  protected override render() {
    const { video, playback } = this
    const say = viewerWords(this.locale)
    const timeline = playback?.timeline()
    if (this.silent) return nothing
    const paused = video?.paused ?? true
    const muted = video?.muted ?? false
    const full = document.fullscreenElement !== null
    const button = (name: string, words: string, icon: unknown, act: () => void, pressed?: boolean) =>
      html`<button type="button" data-act=${name} aria-label=${words} title=${words} aria-pressed=${pressed ?? nothing} @click=${act}>${icon}</button>`
    return html`${this.#rail(timeline)}
      <div class="row" role="group" aria-label=${say('player.controls')}>
        ${button('play', say(paused ? 'player.play' : 'player.pause'), paused ? icons.play : icons.pause, () => this.#tell('play-toggle'))}
        ${button('sound', say(muted ? 'player.unmute' : 'player.mute'), muted ? icons.mute : icons.sound, this.#sound)}
        <input type="range" min="0" max="1" step="0.05" aria-label=${say('player.volume')} .value=${String(muted ? 0 : (video?.volume ?? 1))} @input=${this.#volume} />
        ${timeline?.live ? this.#liveBadge() : html`<span class="clock">${timeline ? `${sayLength(timeline.position - timeline.start)} / ${sayLength(timeline.end - timeline.start)}` : ''}</span>`}
        <span class="gap"></span>
        <slot name="control"></slot>
        ${video && captionTracks(video).length > 0 ? button('captions', say('player.captions'), icons.captions, this.#captions, this.#captioned()) : nothing}
        ${button('settings', say('player.settings'), icons.settings, this.#settings, this.panel === 'settings')}
        ${document.pictureInPictureEnabled ? button('inset', say('player.inset'), icons.inset, this.#inset) : nothing}
        ${button('full', say(full ? 'player.leaveFullscreen' : 'player.fullscreen'), full ? icons.leaveFull : icons.full, () => this.#full())}
      </div>
      ${this.panel === 'settings' ? this.#settingsPanel() : this.panel === 'keys' ? this.#keysPanel() : nothing}`
  }

  #rail(timeline: Timeline | undefined) {
    const { start = 0, end = 0, position = 0, live = false } = timeline ?? {}
    // Whoever watches live is at the end of the line, not a second before it.
    const at = timeline && isLive(timeline, position) ? end : position
    return html`<time-rail .start=${start} .end=${end} .at=${at} ?live=${live} .marks=${this.marks} .thumbnail=${this.preview} .locale=${this.locale}></time-rail>`
  }

  #liveBadge() {
    const say = viewerWords(this.locale)
    return this.playback?.isFollowing()
      ? html`<span class="live"><span class="dot"></span>${say('player.live')}</span>`
      : html`<button type="button" class="to-live" data-act="to-live" @click=${() => this.#tell('to-live')}>${say('player.toLive')}</button>`
  }

  #settingsPanel() {
    const { playback, video } = this
    if (!playback || !video) return nothing
    return html`<player-settings class="panel" .levels=${playback.levels()} .level=${playback.level()} .speed=${video.playbackRate}
      ?live=${playback.isFollowing()} .locale=${this.locale} @settings-closed=${this.#closed}
      @choose-level=${({ detail }: CustomEvent<{ value: number }>) => playback.setLevel(detail.value)}
      @choose-speed=${({ detail }: CustomEvent<{ value: number }>) => {
        video.playbackRate = detail.value
      }}></player-settings>`
  }

  #keysPanel() {
    const say = viewerWords(this.locale)
    return html`<div class="panel keys" role="dialog" aria-label=${say('keys.title')}>
      <h2>${say('keys.title')}</h2>
      <dl>${KEY_WORDS.map((name) => html`<dt>${say(`keys.${name}.keys`)}</dt><dd>${say(`keys.${name}`)}</dd>`)}</dl>
      <button type="button" class="to-live" @click=${this.#closed}>${say('keys.close')}</button>
    </div>`
  }

  readonly #closed = () => {
    this.panel = undefined
    this.renderRoot.querySelector<HTMLElement>('[data-act=settings]')?.focus()
  }

  readonly #settings = async () => {
    this.panel = this.panel === 'settings' ? undefined : 'settings'
    await this.updateComplete
    this.renderRoot.querySelector<PlayerSettings>('player-settings')?.focus()
  }

  readonly #sound = () => {
    if (!this.video) return
    this.video.muted = !this.video.muted
    if (!this.video.muted && this.video.volume === 0) this.video.volume = 0.6
    this.requestUpdate()
  }

  readonly #volume = (event: Event) => {
    if (!this.video) return
    this.video.volume = Number((event.target as HTMLInputElement).value)
    this.video.muted = this.video.volume === 0
  }

  #captioned = () =>
    this.video !== undefined && captionTracks(this.video).some(({ mode }) => mode === 'showing')

  readonly #captions = () => {
    if (this.video) showCaptions(this.video, !this.#captioned())
    this.requestUpdate()
  }

  readonly #inset = () => {
    if (document.pictureInPictureElement) void document.exitPictureInPicture()
    else void this.video?.requestPictureInPicture().catch(() => {})
  }

  #full() {
    // An iPhone gives full screen to the video only.
    const video = this.video as (HTMLVideoElement & { webkitEnterFullscreen?: () => void }) | undefined
    if (document.fullscreenElement) void document.exitFullscreen()
    else if (this.frame?.requestFullscreen) void this.frame.requestFullscreen().catch(() => {})
    else video?.webkitEnterFullscreen?.()
  }

  #tell(name: string) {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true }))
  }
}
