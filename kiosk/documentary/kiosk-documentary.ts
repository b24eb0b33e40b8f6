import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { DocumentaryRun } from '#content/documentary/documentaryRun.ts'
import '#content/player/time-rail.ts'
import { sayLength } from '#content/player/sayLength.ts'
import type { Documentary } from '#content/schema/documentary.ts'
import type { Locale } from '#content/schema/localized.ts'
import { screeningWords } from '#content/strings/screeningWords.ts'
import { volumeNow } from '../care/careNow.ts'
import { screenStyles } from '../elements/screenStyles.ts'
import { wish } from '../elements/wish.ts'
import { filmDeskStyles } from '../film/filmDeskStyles.ts'
import { filmKey } from '../film/filmKey.ts'
import { readSwitches } from '../session/readSwitches.ts'
import { isMuted } from '../sound/mute.ts'
import type { Sounding } from '../sound/soundSeat.ts'
import { kioskDocumentaryStyles } from './kioskDocumentaryStyles.ts'

/** Whoever watches touches nothing: so often the screen is told that somebody is there. */
const WATCHED_EVERY_MS = 5_000
const VOLUME_STEP = 0.2

/** A documentary on the touch screen: its picture, and below it what plays, stops and moves it, within reach. */
@customElement('kiosk-documentary')
export class KioskDocumentary extends LitElement {
  static override styles = [tokenStyles, screenStyles, filmDeskStyles, kioskDocumentaryStyles]
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
        <time-rail .at=${run.at} .end=${seconds} .marks=${chapters.map(({ at, title: name }) => ({ at, title: name[locale] }))} .thumbnail=${run.thumbnail} .locale=${locale}
          @seek-to=${({ detail }: CustomEvent<{ seconds: number }>) => run.seek(detail.seconds)}></time-rail>
        <div class="row">
          ${chapters.length > 1 ? filmKey('before', say('player.before'), () => run.turn(-1)) : nothing}
          ${filmKey(run.playing ? 'pause' : 'play', say(run.over ? 'player.again' : run.playing ? 'player.pause' : 'player.play'), () => run.toggle())}
          ${chapters.length > 1 ? filmKey('after', say('player.after'), () => run.turn(1)) : nothing}
          ${
            this.sounding === 'none' || !documentary.sound
              ? nothing
              : html`${filmKey('quieter', say('player.quieter'), () => this.#louder(-VOLUME_STEP))}
                ${filmKey('louder', say('player.louder'), () => this.#louder(VOLUME_STEP))}`
          }
          ${this.#captionChoice(captions)}
        </div>
      </section>`
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
