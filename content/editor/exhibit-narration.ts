import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import { mediaUrl } from '../contract/mediaUrl.ts'
import { tokenStyles } from '../design/tokenStyles.ts'
import type { Exhibit, Panel } from '../schema/exhibit.ts'
import type { Locale } from '../schema/localized.ts'
import type { Narration } from '../schema/narration.ts'
import { narrationDeskWords } from '../strings/narrationDeskWords.ts'
import { editorStyles } from './editorStyles.ts'
import './narration-slot.ts'
import { languages, layers, type Place, withNarration } from './withNarration.ts'

/** What the sentences are followed by, in ms. */
const FOLLOW_MS = 100

/** The recordings of an exhibit, panel by panel. Tells of each change by `exhibit-edit`; plays one recording at a time. */
@customElement('exhibit-narration')
export class ExhibitNarration extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    css`
      section {
        display: grid;
        gap: 14px;
        padding: 22px 0 26px;
        border-top: 1px solid color-mix(in srgb, var(--color-ink) 18%, transparent);
      }
      h3 {
        font-size: 20px;
      }
      h4 {
        margin: 10px 0 0;
        font: 600 17px/1.5 var(--font-serif);
      }
      p {
        margin: 0;
        font-size: 14px;
        line-height: 1.7;
      }
      .slots {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(300px, 1fr));
        gap: 10px;
      }
    `,
  ]

  @property({ attribute: false }) exhibit!: Exhibit
  @property() locale: Locale = 'zh'
  @state() private playing: string | undefined
  @state() private seconds = 0
  /** The number of the panel whose recording could not be played. */
  @state() private unplayable: number | undefined
  readonly #audio = new Audio()
  #following: ReturnType<typeof setInterval> | undefined

  constructor() {
    super()
    this.#audio.addEventListener('ended', () => this.#stop())
    this.#audio.addEventListener('error', () => {
      this.unplayable = this.playing === undefined ? undefined : Number.parseInt(this.playing, 10)
      this.#stop()
    })
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.#stop()
  }

  protected override render() {
    const say = narrationDeskWords(this.locale)
    const { panels, id } = this.exhibit
    return html`<section aria-labelledby="title">
      <h3 id="title">${say('title')}</h3>
      <p>${say('lead')}</p>
      ${keyed(id, html`${panels.map((panel, index) => this.#panel(panel, index))}`)}
    </section>`
  }

  #panel(panel: Panel, index: number) {
    const say = narrationDeskWords(this.locale)
    return html`<h4>${index + 1} · ${panel.title[this.locale]}</h4>
      ${this.unplayable === index ? html`<p role="alert">${say('unplayable')}</p>` : nothing}
      <div class="slots">
        ${layers.flatMap((layer) => languages.map((language) => this.#slot(panel, { index, layer, language })))}
      </div>`
  }

  #slot(panel: Panel, place: Place) {
    const { layer, language, index } = place
    const text = panel[layer]?.[language]
    if (!text) return html``
    const narration = panel.narration?.[layer]?.[language]
    const isPlaying = narration !== undefined && this.playing === `${index} ${narration.file}`
    return html`<narration-slot
      .text=${text}
      .narration=${narration}
      .layer=${layer}
      .language=${language}
      .locale=${this.locale}
      .seconds=${isPlaying ? this.seconds : undefined}
      data-slot=${`${panel.id}.${layer}.${language}`}
      @narration-change=${({ detail }: CustomEvent<Narration | undefined>) => this.#change(place, detail)}
      @narration-play=${() => this.#play(index, narration)}
    ></narration-slot>`
  }

  #play(index: number, narration: Narration | undefined) {
    const asked = narration && `${index} ${narration.file}`
    const isOn = asked === this.playing
    this.#stop()
    this.unplayable = undefined
    if (!narration || isOn) return
    this.#audio.src = mediaUrl(narration.file)
    this.playing = asked
    this.#following = setInterval(() => {
      this.seconds = this.#audio.currentTime
    }, FOLLOW_MS)
    // What cannot be played tells so by its event.
    this.#audio.play().catch(() => {})
  }

  #stop() {
    clearInterval(this.#following)
    this.#audio.pause()
    this.playing = undefined
    this.seconds = 0
  }

  #change(place: Place, narration: Narration | undefined) {
    this.#stop()
    const detail = withNarration(this.exhibit, place, narration)
    this.dispatchEvent(new CustomEvent('exhibit-edit', { detail, bubbles: true, composed: true }))
  }
}
