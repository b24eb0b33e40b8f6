import { html, LitElement } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { clamp } from '#content/scene/curves.ts'
import type { Scene3d, SceneControls } from '#content/scene/scene.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { cherryWords } from '#content/strings/cherryWords.ts'
import type { CherryInputs } from './cherry.ts'
import { seasonRailStyles } from './seasonRailStyles.ts'

const LAST = 3
const STATIONS = [0, 1, 2, 3] as const

/** The season rail below the tree, and the words of the season it stands in. */
@customElement('cherry-controls')
export class CherryControls extends LitElement implements SceneControls<CherryInputs> {
  static override styles = [tokenStyles, seasonRailStyles]

  @property({ attribute: false }) exhibit: Exhibit | undefined
  @property() locale: Locale = 'zh'
  @property({ attribute: false }) inputs: CherryInputs = { season: 0 }
  @property({ attribute: false }) scene: Scene3d<CherryInputs> | undefined
  @query('.rail') private rail!: HTMLElement

  protected override render() {
    const say = cherryWords(this.locale)
    const season = ((this.inputs.season % 4) + 4) % 4
    const nearest = STATIONS[Math.round(season) % 4] ?? 0
    const panel = this.exhibit?.panels[nearest]
    // From winter to spring the knob fades at one end and appears at the other; the year never runs backward.
    const place = season <= LAST ? season : nearest
    const seen = season <= LAST ? 1 : Math.abs(2 * (season - LAST) - 1)
    return html`
      <div class="panel">
        <section aria-live="polite">
          <h2>${panel?.title[this.locale]}</h2>
          <p>${panel?.text[this.locale]}</p>
          <button type="button" class="sources" @click=${() => this.#showSources(panel?.sources ?? [])}>${say('sources')}</button>
        </section>
        <div class="rail" role="slider" tabindex="0" aria-label=${say('rail')} aria-valuemin="0" aria-valuemax="3"
          aria-valuenow=${place.toFixed(2)} aria-valuetext=${say(`season.${nearest}`)}
          @pointerdown=${this.#grab} @pointermove=${this.#drag} @keydown=${this.#step}>
          <div class="line"></div>
          <div class="knob" .style=${`left: ${(place / LAST) * 100}%; opacity: ${seen}`}>${say(`mark.${nearest}`)}</div>
          <ol aria-hidden="true">
            ${STATIONS.map((at) => html`<li .style=${`left: ${(at / LAST) * 100}%`}>${say(`begins.${at}`)}</li>`)}
          </ol>
        </div>
      </div>`
  }

  #grab(event: PointerEvent) {
    this.rail.setPointerCapture(event.pointerId)
    this.#follow(event)
  }

  #drag(event: PointerEvent) {
    if (this.rail.hasPointerCapture(event.pointerId)) this.#follow(event)
  }

  #follow(event: PointerEvent) {
    const { left, width } = this.rail.getBoundingClientRect()
    this.#change(((event.clientX - left) / width) * LAST)
  }

  #step(event: KeyboardEvent) {
    const { season } = this.inputs
    const steps: Record<string, number> = {
      ArrowRight: season + 0.25,
      ArrowUp: season + 0.25,
      ArrowLeft: season - 0.25,
      ArrowDown: season - 0.25,
      PageUp: Math.floor(season) + 1,
      PageDown: Math.ceil(season) - 1,
      Home: 0,
      End: LAST,
    }
    const next = steps[event.key]
    if (next === undefined) return
    event.preventDefault()
    this.#change(next)
  }

  #change(season: number) {
    this.inputs = { season: clamp(season, 0, LAST) }
    this.dispatchEvent(
      new CustomEvent('inputs-change', { detail: this.inputs, bubbles: true, composed: true }),
    )
  }

  #showSources(sources: readonly string[]) {
    this.dispatchEvent(
      new CustomEvent('show-sources', { detail: [...sources], bubbles: true, composed: true }),
    )
  }
}
