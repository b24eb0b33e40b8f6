import { html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { chapterName } from '#content/film/chapterName.ts'
import { chapterStarts } from '#content/film/filmMoment.ts'
import { sayLength } from '#content/player/sayLength.ts'
import type { Locale } from '#content/schema/localized.ts'
import { filmWords } from '#content/strings/filmWords.ts'
import '../controls/range-rail.ts'
import { screenStyles } from '../elements/screenStyles.ts'
import './film-words.ts'
import { filmDeskStyles } from './filmDeskStyles.ts'
import { filmKey } from './filmKey.ts'
import { filmPlayerStyles } from './filmPlayerStyles.ts'
import type { FilmRun } from './filmRun.ts'

const LOOK_EVERY_MS = 250
/** Going back within this of a chapter's beginning means the chapter before, in s. */
const BEGINNING_SECONDS = 4

/** A film on the touch screen: its words, and below them what plays, stops and moves it. */
@customElement('film-player')
export class FilmPlayer extends LitElement {
  static override styles = [tokenStyles, screenStyles, filmDeskStyles, filmPlayerStyles]

  @property({ attribute: false }) run!: FilmRun
  @property({ reflect: true, attribute: 'lang' }) locale: Locale = 'zh'
  @state() private captions = true
  @state() private at = 0
  #timer: ReturnType<typeof setInterval> | undefined

  override connectedCallback() {
    super.connectedCallback()
    this.#timer = setInterval(() => this.#look(), LOOK_EVERY_MS)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    clearInterval(this.#timer)
  }

  protected override render() {
    const { run, locale } = this
    const say = filmWords(locale)
    const starts = chapterStarts(run.film)
    const chapter = starts.findLastIndex((start) => start <= this.at)
    return html`<film-words .film=${run.film} .locale=${locale} .clock=${run.seconds} ?no-captions=${!this.captions}></film-words>
      <section class="desk" aria-label=${run.film.title[locale]}>
        <p class="where">
          ${run.over ? say('over') : html`<b>${chapterName(Math.max(0, chapter), locale)}</b> ${run.film.chapters[chapter]?.title[locale]}`}
          <span class="time">${say('placeOf', { at: sayLength(this.at), length: sayLength(run.length) })}</span>
        </p>
        <range-rail label=${say('place')} min="0" .max=${run.length} .value=${this.at}
          .ticks=${starts.map((at, index) => ({ at, label: String(index + 1) }))}
          value-text=${say('placeOf', { at: sayLength(this.at), length: sayLength(run.length) })}
          @value-change=${({ detail }: CustomEvent<number>) => this.#seek(detail)}></range-rail>
        <div class="row">
          ${filmKey('before', say('before'), () => this.#turn(-1))}
          ${filmKey(run.playing ? 'pause' : 'play', say(run.over ? 'again' : run.playing ? 'pause' : 'play'), () => this.#toggle())}
          ${filmKey('after', say('after'), () => this.#turn(1))}
          <button type="button" class="captions" data-film="captions" aria-pressed=${this.captions} @click=${() => (this.captions = !this.captions)}>
            ${say(this.captions ? 'captionsOn' : 'captionsOff')}
          </button>
        </div>
      </section>`
  }

  #toggle() {
    if (this.run.playing) this.run.pause()
    else this.run.play()
    this.#look()
  }

  #seek(seconds: number) {
    this.run.seek(seconds)
    this.#look()
  }

  #turn(by: 1 | -1) {
    const starts = chapterStarts(this.run.film)
    const at = this.run.seconds()
    const next =
      by > 0
        ? starts.find((start) => start > at)
        : (starts.findLast((start) => start < at - BEGINNING_SECONDS) ?? 0)
    this.#seek(next ?? this.run.length)
  }

  #look() {
    this.at = this.run.seconds()
    this.requestUpdate()
    const detail = { playing: this.run.playing }
    this.dispatchEvent(new CustomEvent('film-playing', { detail, bubbles: true, composed: true }))
  }
}
