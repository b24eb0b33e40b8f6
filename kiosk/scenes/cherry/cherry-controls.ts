import { css, html, LitElement } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { clamp } from '#content/scene/curves.ts'
import type { Scene3d, SceneControls } from '#content/scene/scene.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { CherryInputs } from './cherry.ts'
import { cherryWords } from './cherryWords.ts'
import { seasonRailStyles } from './seasonRailStyles.ts'

const LAST = 3

/** The season rail below the tree, and the words of the season it stands in. */
@customElement('cherry-controls')
export class CherryControls extends LitElement implements SceneControls<CherryInputs> {
  static override styles = [seasonRailStyles, css`:host { pointer-events: none; }`]

  @property({ attribute: false }) exhibit: Exhibit | undefined
  @property() locale: Locale = 'zh'
  @property({ attribute: false }) inputs: CherryInputs = { season: 0 }
  @property({ attribute: false }) scene: Scene3d<CherryInputs> | undefined
  @query('.rail') private rail!: HTMLElement

  protected override render() {
    const words = cherryWords[this.locale]
    const season = ((this.inputs.season % 4) + 4) % 4
    const nearest = Math.round(season) % 4
    const panel = this.exhibit?.panels[nearest]
    const place = season > LAST ? (4 - season) * LAST : season
    return html`
      <section aria-live="polite">
        <h2>${panel?.title[this.locale]}</h2>
        <div>
          <p>${panel?.text[this.locale]}</p>
          <button type="button" class="sources" @click=${() => this.#showSources(panel?.sources ?? [])}>${words.sources}</button>
        </div>
      </section>
      <div class="rail" role="slider" tabindex="0" aria-label=${words.rail} aria-valuemin="0" aria-valuemax="3"
        aria-valuenow=${place.toFixed(2)} aria-valuetext=${words.seasons[nearest] ?? ''}
        @pointerdown=${this.#grab} @pointermove=${this.#drag} @keydown=${this.#step}>
        <div class="line"></div>
        <div class="knob" .style=${`left: ${(place / LAST) * 100}%`}>${words.marks[nearest]}</div>
        <ol aria-hidden="true">${words.beginnings.map((name) => html`<li>${name}</li>`)}</ol>
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
