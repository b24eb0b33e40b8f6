import { html, LitElement, nothing, type PropertyValues, svg } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { DocumentaryRun } from '#content/documentary/documentaryRun.ts'
import '#content/documentary/film-rail.ts'
import { sayLength } from '#content/documentary/sayLength.ts'
import type { Documentary } from '#content/schema/documentary.ts'
import type { Locale } from '#content/schema/localized.ts'
import { screeningWords } from '#content/strings/screeningWords.ts'
import { volumeNow } from '../care/careNow.ts'
import { screenStyles } from '../elements/screenStyles.ts'
import { wish } from '../elements/wish.ts'
import { readSwitches } from '../session/readSwitches.ts'
import { isMuted } from '../sound/mute.ts'
import type { Sounding } from '../sound/soundSeat.ts'
import { kioskDocumentaryStyles } from './kioskDocumentaryStyles.ts'

/** Whoever watches touches nothing: so often the screen is told that somebody is there. */
const WATCHED_EVERY_MS = 5_000
const VOLUME_STEP = 0.2

const icons = {
  play: svg`<path d="M18 11v42l35-21z" />`,
  pause: svg`<path d="M17 12h11v40H17zM36 12h11v40H36z" />`,
  before: svg`<path d="M14 12h7v40h-7zM52 12v40L24 32z" />`,
  after: svg`<path d="M43 12h7v40h-7zM12 12v40l28-20z" />`,
  quieter: svg`<path d="M12 28h40v8H12z" />`,
  louder: svg`<path d="M12 28h16V12h8v16h16v8H36v16h-8V36H12z" />`,
}

/** A documentary on the touch screen: its picture, and below it what plays, stops and moves it, within reach. */
@customElement('kiosk-documentary')
export class KioskDocumentary extends LitElement {
  static override styles = [tokenStyles, screenStyles, kioskDocumentaryStyles]
  @property({ attribute: false }) documentary!: Documentary
  @property({ reflect: true, attribute: 'lang' }) locale: Locale = 'zh'
  @property() sounding: Sounding = 'none'
  @state() private captions: Locale | 'off' | undefined
  @state() private buffering = false
  /** How loud its visitor has it, as a part of what the screen may be. */
  @state() private loudness = readSwitches(location.search).volume
  readonly #run = new DocumentaryRun(this, () => this.renderRoot.querySelector('video'))
  #told: boolean | undefined
  #watching: ReturnType<typeof setInterval> | undefined

  override connectedCallback() {
    super.connectedCallback()
    this.#watching = setInterval(() => this.#run.playing && wish(this, { type: 'listens' }), WATCHED_EVERY_MS)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    clearInterval(this.#watching)
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('documentary') && changed.get('documentary')?.id !== this.documentary.id)
      void this.#run.start(this.documentary, this.documentary.hallPlaylist, { muted: this.#muted })
    const { playing } = this.#run
    if (this.#told === playing) return
    this.#told = playing
    this.dispatchEvent(
      new CustomEvent('film-playing', { detail: { playing }, bubbles: true, composed: true }),
    )
  }

  protected override render() {
    const { locale, documentary } = this
    const run = this.#run
    const say = screeningWords(locale)
    const { title, poster, seconds, chapters } = documentary
    const captions = this.#captioned()
    const cue = captions === 'off' ? '' : run.cue(captions)
    // The run looks at it several times a second: as soon it is as loud as staff and visitor want it.
    const volume = this.loudness * volumeNow()
    return html`<div class="screen">
        <header><h1>${title[locale]}</h1></header>
        <div class="frame">
          <video playsinline .volume=${volume} .muted=${this.#muted} poster=${poster.path} aria-label=${say('player.label', { title: title[locale] })} @click=${() => run.toggle()}
            @waiting=${() => (this.buffering = true)} @playing=${() => (this.buffering = false)}></video>
          ${cue ? html`<p class="cue" lang=${captions === 'zh' ? 'zh-CN' : 'en'}>${cue.split('\n').map((line) => html`<span>${line}</span>`)}</p>` : nothing}
          <p class="buffering" role="status">${this.buffering && run.playing ? say('player.buffering') : nothing}</p>
        </div>
      </div>
      <section class="desk" aria-label=${say('player.controls')}>
        <p class="where"><b>${title[locale]}</b><span>${run.over ? say('kiosk.over') : run.chapter?.title[locale]}</span>
          <span class="time">${say('player.placeOf', { at: sayLength(run.at), length: sayLength(seconds) })}</span></p>
        <film-rail .at=${run.at} .length=${seconds} .chapters=${chapters} .thumbnail=${run.thumbnail} .locale=${locale}
          @seek-to=${({ detail }: CustomEvent<{ seconds: number }>) => run.seek(detail.seconds)}></film-rail>
        <div class="row">
          ${chapters.length > 1 ? this.#button('before', say('player.before'), icons.before, () => run.turn(-1)) : nothing}
          ${this.#button(run.playing ? 'pause' : 'play', say(run.over ? 'player.again' : run.playing ? 'player.pause' : 'player.play'), run.playing ? icons.pause : icons.play, () => run.toggle())}
          ${chapters.length > 1 ? this.#button('after', say('player.after'), icons.after, () => run.turn(1)) : nothing}
          ${
            this.sounding === 'none' || !documentary.sound
              ? nothing
              : html`${this.#button('quieter', say('player.quieter'), icons.quieter, () => this.#louder(-VOLUME_STEP))}
                ${this.#button('louder', say('player.louder'), icons.louder, () => this.#louder(VOLUME_STEP))}`
          }
          ${this.#captionChoice(captions)}
        </div>
      </section>`
  }

  #button(name: string, words: string, icon: unknown, act: () => void) {
    return html`<button type="button" class="round" data-film=${name} aria-label=${words} title=${words} @click=${act}>
      <svg viewBox="0 0 64 64" aria-hidden="true">${icon}</svg>
    </button>`
  }

  #louder(by: number) {
    this.loudness = Math.min(1, Math.max(0, this.loudness + by))
  }

  get #muted() {
    return this.sounding === 'none' || isMuted() || this.loudness * volumeNow() === 0
  }

  #captioned(): Locale | 'off' {
    const wanted = this.captions ?? this.locale
    return wanted !== 'off' && this.documentary.subtitles[wanted] ? wanted : 'off'
  }

  #captionChoice(captions: Locale | 'off') {
    const say = screeningWords(this.locale)
    const there = (['zh', 'en'] as const).filter((language) => this.documentary.subtitles[language])
    if (there.length === 0) return nothing
    return html`<div class="captions" role="group" aria-label=${say('player.captions')}>
      ${(['off', ...there] as const).map(
        (choice) =>
          html`<button type="button" data-captions=${choice} aria-pressed=${choice === captions} @click=${() => (this.captions = choice)}>${say(`player.captions.${choice}`)}</button>`,
      )}
    </div>`
  }
}
