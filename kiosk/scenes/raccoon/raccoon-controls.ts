import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { clamp } from '#content/scene/curves.ts'
import type { SceneControls } from '#content/scene/scene.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { raccoonWords } from '#content/strings/raccoonWords.ts'
import '../../controls/choice-row.ts'
import '../../controls/arrow-pad.ts'
import type { Arrow } from '../../controls/arrow-pad.ts'
import { controlsStyles } from '../../controls/controlsStyles.ts'
import '../../controls/live-figure.ts'
import '../../controls/range-rail.ts'
import { sayInputs } from '../../controls/sayInputs.ts'
import '../../controls/scene-panel.ts'
import { instrumentStyles } from '../instrumentStyles.ts'
import { animalsAlong, capacityFor, census, densityAfter, FIRST_YEAR, sightingsPerKm } from './census.ts'
import { densityChart } from './densityChart.ts'
import type { RaccoonInputs, RaccoonScene } from './raccoonInputs.ts'
import { raccoonStyles } from './raccoonStyles.ts'
import { bits, countSeen, hidingPlaces, type Place, walkTo } from './transect.ts'

const MODES = ['walk', 'feeding', 'native', 'neighbour'] as const
type Mode = (typeof MODES)[number]
const LAST_YEAR = 10
const STEP = 0.35

/** The visitor's finger is the torch; below, the count of the walk or the years that follow from feeding. */
@customElement('raccoon-controls')
export class RaccoonControls extends LitElement implements SceneControls<RaccoonInputs> {
  static override styles = [tokenStyles, controlsStyles, instrumentStyles, raccoonStyles]

  @property({ attribute: false }) exhibit: Exhibit | undefined
  @property() locale: Locale = 'zh'
  @property({ attribute: false }) inputs!: RaccoonInputs
  @property({ attribute: false }) scene: RaccoonScene | undefined
  @property({ type: Boolean }) reach = false
  @state() private mode: Mode = 'walk'
  @query('.torch') private garden!: HTMLElement
  #lighting = false

  override connectedCallback() {
    super.connectedCallback()
    // On the window, so that the rings of the picture stay within reach below the light.
    window.addEventListener('pointerdown', this.#grab)
    window.addEventListener('pointermove', this.#drag)
    window.addEventListener('pointerup', this.#drop)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    window.removeEventListener('pointerdown', this.#grab)
    window.removeEventListener('pointermove', this.#drag)
    window.removeEventListener('pointerup', this.#drop)
  }

  protected override render() {
    const say = raccoonWords(this.locale)
    const { seen, walked } = this.inputs
    const km = bits(walked)
    return html`<div class="torch" role="slider" tabindex="0" aria-label=${say('torch')} aria-valuemin="0" aria-valuemax="14"
        aria-valuenow=${bits(seen)} aria-valuetext=${say('torch.at', { km, seen: bits(seen) })} @keydown=${this.#press}></div>
      <scene-panel .panel=${this.exhibit?.panels.find(({ id }) => id === this.mode)} .locale=${this.locale}
        note=${this.mode === 'feeding' ? say('note') : ''}>
        ${
          this.reach && this.mode === 'walk'
            ? html`<arrow-pad label=${say('torch')} .locale=${this.locale} @arrow=${({ detail }: CustomEvent<Arrow>) => this.#walk(...detail)}></arrow-pad>`
            : nothing
        }
        ${this.mode === 'walk' ? this.#count() : this.mode === 'feeding' ? this.#years() : nothing}
        <choice-row label=${say('mode')} .value=${this.mode} .options=${MODES.map((id) => ({ id, label: say(`mode.${id}`) }))}
          @value-change=${({ detail }: CustomEvent<Mode>) => this.#turnTo(detail)}></choice-row>
      </scene-panel>`
  }

  #count() {
    const say = raccoonWords(this.locale)
    const [seen, km] = [bits(this.inputs.seen), bits(this.inputs.walked)]
    return html`<div class="instruments">
      <live-figure value=${seen} unit=${say('seen')} label=${km === 0 ? say('sweep') : say('seen.label', { km })}></live-figure>
      <live-figure value=${sightingsPerKm(seen, km).toFixed(2)} unit=${say('rate')} label=${say('rate.label')}></live-figure>
      <button type="button" class="main" data-raccoon="again" @click=${this.#walkAgain}>${say('again')}</button>
    </div>`
  }

  #years() {
    const say = raccoonWords(this.locale)
    const { years, feeding } = this.inputs
    const density = (years.at(-1) ?? 0).toFixed(2)
    const year = FIRST_YEAR + years.length - 1
    const over = years.length > LAST_YEAR
    return html`<div class="instruments">
      <div class="reading">
        ${densityChart(years, feeding, say('chart', { year, density }))}
        <p><b>${density}</b> ${say('density')}<br />${say('density.label', { year })}</p>
      </div>
      <range-rail label=${say('feeding')} .value=${feeding} .min=${0} .max=${1} gradient="linear-gradient(90deg, #2f7d5b, #e6a63a)"
        value-text=${`${Math.round(feeding * 100)} %`} .ticks=${[
          { at: 0, label: say('feeding.none') },
          { at: 1, label: say('feeding.much') },
        ]} @value-change=${({ detail }: CustomEvent<number>) => this.#tell({ feeding: detail })}></range-rail>
      <button type="button" class="main" data-raccoon="year" @click=${over ? this.#backToStart : this.#passYear}>
        ${say(over ? 'fresh' : 'year')}
      </button>
    </div>`
  }

  readonly #grab = (event: PointerEvent) => {
    const [target] = event.composedPath()
    const { left, right, top, bottom } = this.garden.getBoundingClientRect()
    const { clientX: x, clientY: y } = event
    const inside = x > left && x < right && y > top && y < bottom
    // Buttons and the rings of hotspots keep their touch.
    this.#lighting = inside && !(target instanceof Element && target.closest('button'))
    if (this.#lighting) this.#drag(event)
  }

  readonly #drag = ({ clientX, clientY }: PointerEvent) => {
    if (!this.#lighting || !this.scene) return
    const { left, top, width, height } = this.getBoundingClientRect()
    this.#shine(this.scene.groundAt((clientX - left) / width, (clientY - top) / height))
  }

  readonly #drop = () => {
    this.#lighting = false
  }

  #press(event: KeyboardEvent) {
    const [across, deep] =
      { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key] ?? []
    if (across === undefined || deep === undefined) return
    event.preventDefault()
    this.#walk(across, deep)
  }

  #walk(across: number, deep: number) {
    const { x, z } = this.inputs.torch
    this.#shine({ x: clamp(x + across * STEP, -7, 7), z: clamp(z + deep * STEP, -9, 1.8) })
  }

  #shine(torch: Place) {
    const { walk, seen, walked, years } = this.inputs
    const count = animalsAlong(years.at(-1) ?? census[2022].perHectare)
    const hidden = hidingPlaces(walk).slice(0, count)
    this.#tell({ torch, seen: countSeen(seen, torch, hidden), walked: walkTo(walked, torch) })
  }

  #walkAgain() {
    const { walk } = this.inputs
    this.#tell({ walk: walk + 1, seen: 0, walked: 0, torch: { x: 0.4, z: 1.4 } })
  }

  #passYear() {
    const { years, feeding } = this.inputs
    const now = years.at(-1) ?? census[2022].perHectare
    this.#tell({ years: [...years, densityAfter(now, capacityFor(feeding), 1)], seen: 0, walked: 0 })
  }

  #backToStart() {
    this.#tell({ years: [census[2022].perHectare], seen: 0, walked: 0 })
  }

  /** Whoever asks about feeding starts with the question: what if nobody did? */
  #turnTo(mode: Mode) {
    if (mode === 'feeding' && this.mode !== 'feeding' && this.inputs.years.length === 1)
      this.#tell({ feeding: 0 })
    this.mode = mode
  }

  #tell(part: Partial<RaccoonInputs>) {
    this.inputs = { ...this.inputs, ...part }
    sayInputs(this, this.inputs)
  }
}
