import { html, LitElement, nothing, type PropertyValues, svg } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { tokenStyles } from '../design/tokenStyles.ts'
import { playerKeyStyles } from '../player/playerKeyStyles.ts'
import type { Locale } from '../schema/localized.ts'
import { screeningWords } from '../strings/screeningWords.ts'
import { documentaryPlayerStyles } from './documentaryPlayerStyles.ts'
import { DocumentaryRun, type Playable } from './documentaryRun.ts'
import '../player/time-rail.ts'
import { sayLength } from '../player/sayLength.ts'

const icon = (path: unknown) =>
  svg`<svg viewBox="0 0 24 24" width="26" height="26" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">${path}</svg>`
const icons = {
  play: icon(svg`<path d="M8 5.5v13l10-6.5z" fill="currentColor" />`),
  pause: icon(svg`<path d="M8.5 5.5v13M15.5 5.5v13" stroke-width="3.2" />`),
  sound: icon(
    svg`<path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5z" /><path d="M15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11" />`,
  ),
  mute: icon(svg`<path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5z" /><path d="m16 9.5 5 5m0-5-5 5" />`),
  full: icon(svg`<path d="M4 9.5V5h4.5M15.5 5H20v4.5M20 14.5V19h-4.5M8.5 19H4v-4.5" />`),
}

/** What is played: the film, its playlist and its poster. */
export interface Screening {
  readonly film: Playable
  readonly title: string
  readonly alt: string
  readonly playlist: string
  readonly poster: string
}

/**
 * A documentary at a desk or on a phone: the picture, its sentences, a rail with small pictures, chapters and sound.
 * `run` says and sets where it is.
 */
@customElement('documentary-player')
export class DocumentaryPlayer extends LitElement {
  static override styles = [tokenStyles, playerKeyStyles, documentaryPlayerStyles]
  @property({ attribute: false }) screening!: Screening
  @property() locale: Locale = 'zh'
  @query('video') readonly video!: HTMLVideoElement
  @state() private captions: Locale | 'off' | undefined
  @state() private buffering = false
  @state() private begun = false
  readonly run: DocumentaryRun = new DocumentaryRun(this, () => this.renderRoot.querySelector('video'))

  override connectedCallback() {
    super.connectedCallback()
    // Taken out and put back, it begins anew.
    if (this.hasUpdated) this.#load()
  }

  protected override updated(changed: PropertyValues<this>) {
    const before = changed.get('screening')
    if (!changed.has('screening')) return
    if (before?.playlist === this.screening.playlist) this.run.amend(this.screening.film)
    else this.#load()
  }

  protected override render() {
    const { run, locale } = this
    const { film, title, alt, poster } = this.screening
    const say = screeningWords(locale)
    const captions = this.#captioned()
    const cue = captions === 'off' ? '' : run.cue(captions)
    return html`<div class="picture" @keydown=${this.#key}>
        <video playsinline preload="metadata" poster=${poster} aria-label=${say('player.label', { title })} @click=${() => this.#toggle()}
          @waiting=${() => (this.buffering = true)} @playing=${() => (this.buffering = false)} @loadeddata=${() => (this.buffering = false)}></video>
        ${cue ? html`<p class="cue" lang=${captions === 'zh' ? 'zh-CN' : 'en'}>${cue.split('\n').map((line) => html`<span>${line}</span>`)}</p>` : nothing}
        ${this.begun ? nothing : html`<button type="button" class="large" data-act="begin" aria-label="${say('player.play')}: ${alt || title}" @click=${() => this.#toggle()}>${icons.play}${say('player.play')}</button>`}
        <p class="buffering" role="status">${this.buffering && run.playing ? say('player.buffering') : nothing}</p>
      </div>
      <div class="controls" role="group" aria-label=${say('player.controls')} @keydown=${this.#key}>
        <time-rail .at=${run.at} .end=${film.seconds} .marks=${film.chapters.map(({ at, title }) => ({ at, title: title[locale] }))} .thumbnail=${run.thumbnail} .locale=${locale}
          @seek-to=${({ detail }: CustomEvent<{ seconds: number }>) => this.seek(detail.seconds)}></time-rail>
        <div class="row">
          <button type="button" data-act="play" aria-label=${say(run.over ? 'player.again' : run.playing ? 'player.pause' : 'player.play')} @click=${() => this.#toggle()}>${run.playing ? icons.pause : icons.play}</button>
          <button type="button" data-act="mute" aria-label=${say(run.muted ? 'player.unmute' : 'player.mute')} @click=${() => run.setMuted(!run.muted)}>${run.muted ? icons.mute : icons.sound}</button>
          <input type="range" min="0" max="1" step="0.05" aria-label=${say('player.volume')} .value=${String(run.muted ? 0 : run.volume)} @input=${(event: Event) => run.setVolume(Number((event.target as HTMLInputElement).value))} />
          <span class="clock">${sayLength(run.at)} / ${sayLength(film.seconds)}</span>
          <span class="gap"></span>
          ${this.#captionChoice(captions)}
          <button type="button" data-act="full" aria-label=${say('player.full')} @click=${this.#full}>${icons.full}</button>
        </div>
      </div>`
  }

  seek(seconds: number) {
    this.begun = true
    this.run.seek(seconds)
  }

  #captioned(): Locale | 'off' {
    const { subtitles } = this.screening.film
    const wanted = this.captions ?? this.locale
    return wanted !== 'off' && subtitles[wanted] ? wanted : 'off'
  }

  #captionChoice(captions: Locale | 'off') {
    const say = screeningWords(this.locale)
    const { subtitles } = this.screening.film
    const there = (['zh', 'en'] as const).filter((language) => subtitles[language])
    if (there.length === 0) return nothing
    return html`<div class="captions" role="group" aria-label=${say('player.captions')}>
      ${(['off', ...there] as const).map(
        (choice) =>
          html`<button type="button" data-captions=${choice} aria-pressed=${choice === captions} @click=${() => (this.captions = choice)}>${say(`player.captions.${choice}`)}</button>`,
      )}
    </div>`
  }

  #load() {
    this.begun = false
    void this.run.start(this.screening.film, this.screening.playlist, { autoplay: false })
  }

  #toggle() {
    this.begun = true
    this.run.toggle()
  }

  readonly #full = () => {
    if (document.fullscreenElement) void document.exitFullscreen()
    else void this.requestFullscreen?.().catch(() => {})
  }

  readonly #key = (event: KeyboardEvent) => {
    const [on] = event.composedPath()
    if (on instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return
    const acts: Record<string, () => void> = {
      k: () => this.#toggle(),
      m: () => this.run.setMuted(!this.run.muted),
      f: this.#full,
      j: () => this.seek(this.run.at - 10),
      l: () => this.seek(this.run.at + 10),
    }
    const act = acts[event.key.toLowerCase()]
    if (!act) return
    event.preventDefault()
    act()
  }
}
