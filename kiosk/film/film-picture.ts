import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Quality } from '#content/scene/scene.ts'
import type { Film } from '#content/schema/film.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { HallStage } from '../elements/hall-stage.ts'
import '../elements/hall-stage.ts'
import { chapterName } from '#content/film/chapterName.ts'
import { filmMoment } from '#content/film/filmMoment.ts'
import { type Cue, cueAt, filmCues } from '#content/film/filmSubtitles.ts'
import { scenes } from '../scenes/scenes.ts'
import { cameraView } from './cameraView.ts'
import { filmPictureStyles } from './filmPictureStyles.ts'
import { hourLight } from './hourLight.ts'

/** How early the scene of a later shot is fetched, in s. */
const AHEAD_SECONDS = 8

/**
 * What a film shows at a second of it, and nothing else: the picture, the card of a chapter, the sentence below. The
 * second comes from a clock that is not its own, and may jump.
 */
@customElement('film-picture')
export class FilmPicture extends LitElement {
  static override styles = [tokenStyles, filmPictureStyles]

  @property({ attribute: false }) film!: Film
  @property() locale: Locale = 'zh'
  @property({ attribute: false }) clock: () => number = () => 0
  /** True where each second is asked for and drawn once: for a film that is written to a file. */
  @property({ type: Boolean, reflect: true }) still = false
  @property({ type: Boolean }) captions = true
  @property() tier: Quality = 'medium'
  @query('hall-stage') private stage!: HallStage
  @state() private seconds = 0
  #cues: readonly Cue[] = []
  #request = 0

  override connectedCallback() {
    super.connectedCallback()
    this.seconds = this.clock()
    const next = () => {
      if (!this.still) this.seconds = this.clock()
      this.#request = requestAnimationFrame(next)
    }
    next()
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    cancelAnimationFrame(this.#request)
  }

  /** Draws one second of the film and resolves when it is on the screen. */
  async show(seconds: number): Promise<void> {
    this.seconds = seconds
    await this.updateComplete
    const { scene } = this.#moment().shot
    if (this.stage.staged?.name !== scene)
      await new Promise((drawn) => this.stage.addEventListener('staged', drawn, { once: true }))
    await this.stage.updateComplete
  }

  protected override render() {
    const moment = this.#moment()
    const { shot, card, paper } = moment
    const chapter = this.film.chapters[moment.chapter]
    const [top, bottom] = hourLight[shot.hour].air
    const cue = this.captions && !card ? cueAt(this.#cues, this.seconds) : ''
    const lang = this.locale === 'zh' ? 'zh-CN' : 'en'
    return html`<hall-stage
        .name=${shot.scene}
        .still=${this.still ? moment.tour : null}
        .clock=${this.#tour}
        .shot=${this.#shot}
        .tier=${this.tier}
        .fadeMs=${1}
      ></hall-stage>
      <div class="air" .style=${`background: linear-gradient(${top}, ${bottom})`}></div>
      <div class="paper" .style=${`opacity: ${paper}`}></div>
      ${
        card && chapter
          ? html`<section class="card" lang=${lang}>
              <p class="number">${chapterName(moment.chapter, this.locale)}</p>
              <h2>${chapter.title[this.locale]}</h2>
              <p>${chapter.lead[this.locale]}</p>
            </section>`
          : nothing
      }
      <p class="caption" lang=${lang} aria-live="off">${cue ? html`<span>${cue}</span>` : nothing}</p>`
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('film') || changed.has('locale')) this.#cues = filmCues(this.film, this.locale)
  }

  protected override updated() {
    const later = filmMoment(this.film, this.seconds + AHEAD_SECONDS).shot.scene
    if (later !== this.#moment().shot.scene) void scenes[later]().catch(() => undefined)
  }

  #moment() {
    return filmMoment(this.film, this.seconds)
  }

  readonly #tour = () => this.#moment().tour

  readonly #shot = () => {
    const { shot, part } = this.#moment()
    return { view: cameraView(shot.move, part), light: hourLight[shot.hour] }
  }
}
