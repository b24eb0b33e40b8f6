import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { chapterName } from '#content/film/chapterName.ts'
import { filmMoment } from '#content/film/filmMoment.ts'
import { type Cue, cueAt, filmCues } from '#content/film/filmSubtitles.ts'
import type { Film } from '#content/schema/film.ts'
import type { Locale } from '#content/schema/localized.ts'
import { cancelFrame, nextFrame } from '../care/nextFrame.ts'
import { filmWordsStyles } from './filmWordsStyles.ts'
import { hourLight } from './hourLight.ts'

/**
 * What lies over the picture of a film: the air of its hour, the paper at cuts, the card of a chapter, the sentence
 * below. Fires `film-scene` when another scene is wanted on the stage.
 */
@customElement('film-words')
export class FilmWords extends LitElement {
  static override styles = [tokenStyles, filmWordsStyles]

  @property({ attribute: false }) film!: Film
  @property() locale: Locale = 'zh'
  /** Seconds into the film now. */
  @property({ attribute: false }) clock: () => number = () => 0
  @property({ type: Boolean, attribute: 'no-captions' }) noCaptions = false
  /** True where the card of a chapter stands on another display of the wall. */
  @property({ type: Boolean, attribute: 'no-card' }) noCard = false
  @state() private seconds = 0
  #cues: readonly Cue[] = []
  #scene = ''
  #request = 0

  override connectedCallback() {
    super.connectedCallback()
    const next = () => {
      this.seconds = this.clock()
      this.#request = nextFrame(next)
    }
    next()
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    cancelFrame(this.#request)
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('film') || changed.has('locale')) this.#cues = filmCues(this.film, this.locale)
    if (changed.has('clock')) this.seconds = this.clock()
  }

  protected override render() {
    const { shot, card, paper, chapter } = filmMoment(this.film, this.seconds)
    const opening = card ? this.film.chapters[chapter] : undefined
    const [top, bottom] = hourLight[shot.hour].air
    const cue = this.noCaptions || card ? '' : cueAt(this.#cues, this.seconds)
    const lang = this.locale === 'zh' ? 'zh-CN' : 'en'
    return html`<div class="air" .style=${`background: linear-gradient(${top}, ${bottom})`}></div>
      <div class="paper" .style=${`opacity: ${paper}`}></div>
      ${
        opening && !this.noCard
          ? html`<section class="card" lang=${lang}>
              <p class="number">${chapterName(chapter, this.locale)}</p>
              <h2>${opening.title[this.locale]}</h2>
              <p>${opening.lead[this.locale]}</p>
            </section>`
          : nothing
      }
      <p class="caption" lang=${lang}>${cue ? html`<span>${cue}</span>` : nothing}</p>`
  }

  protected override updated() {
    const { scene } = filmMoment(this.film, this.seconds).shot
    if (scene === this.#scene) return
    this.#scene = scene
    this.dispatchEvent(new CustomEvent('film-scene', { bubbles: true, composed: true }))
  }
}
