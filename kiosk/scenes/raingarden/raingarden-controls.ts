import { html, LitElement, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { SceneControls } from '#content/scene/scene.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { controlsWords } from '#content/strings/controlsWords.ts'
import { raingardenWords } from '#content/strings/raingardenWords.ts'
import '../../controls/choice-row.ts'
import { controlsStyles } from '../../controls/controlsStyles.ts'
import '../../controls/live-figure.ts'
import '../../controls/range-rail.ts'
import { sayInputs } from '../../controls/sayInputs.ts'
import '../../controls/scene-panel.ts'
import { askBedLevel } from '../../sound/sounds.ts'
import { emptyAfter, gardenAt, overflowMinute, STORM_MINUTES } from './gardenBalance.ts'
import type { RaingardenInputs, RaingardenScene } from './raingardenInputs.ts'
import { hoursNow, LAST_HOUR, rainHeard } from './stormClock.ts'
import { RETURN_PERIODS, stormDepth } from './stormFormula.ts'

const CLOCK_MS = 200

/** The storm in the visitor's hands: how rare it is, how much is paved, and the garden's figures as it fills. */
@customElement('raingarden-controls')
export class RaingardenControls extends LitElement implements SceneControls<RaingardenInputs> {
  static override styles = [tokenStyles, controlsStyles]

  @property({ attribute: false }) exhibit: Exhibit | undefined
  @property() locale: Locale = 'zh'
  @property({ attribute: false }) inputs: RaingardenInputs = {
    years: 3,
    paving: 0.5,
    clock: { hours: 0, since: 0 },
  }
  @property({ attribute: false }) scene: RaingardenScene | undefined
  @state() private hours = 0
  #heard: number | undefined
  #ticking: ReturnType<typeof setInterval> | undefined

  override connectedCallback() {
    super.connectedCallback()
    this.#ticking = setInterval(() => this.#readClock(), CLOCK_MS)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    clearInterval(this.#ticking)
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('inputs') || changed.has('scene')) this.#readClock()
  }

  protected override render() {
    const say = raingardenWords(this.locale)
    const { years, paving } = this.inputs
    const { hours } = this
    const weather = { years, paving }
    const { pond } = gardenAt(weather, hours)
    const percent = Math.round(paving * 100)
    const stage = this.#stage()
    return html`<scene-panel .panel=${this.exhibit?.panels.find(({ id }) => id === stage)} .locale=${this.locale} .sources=${['F10', 'K']}>
      <live-figure slot="figures" value=${pond.toFixed(0)} unit="cm" label=${this.#fate()} mark=${controlsWords(this.locale)('estimate')}></live-figure>
      <div class="row">
        <choice-row
          label=${say('period')}
          .options=${RETURN_PERIODS.map((id) => ({ id: String(id), label: say(`years.${id}`), note: `${stormDepth(id, STORM_MINUTES).toFixed(1)} mm` }))}
          value=${String(years)}
          @value-change=${({ detail }: CustomEvent<string>) => this.#rain({ years: Number(detail) })}
        ></choice-row>
        <range-rail
          class="wide"
          label=${say('paving')}
          .min=${0.1}
          .max=${0.9}
          .step=${0.05}
          .value=${paving}
          value-text=${say('paved', { percent })}
          knob=${percent}
          .ticks=${[{ at: 0.1, label: say('green') }, { at: 0.9, label: say('hard') }]}
          @value-change=${({ detail }: CustomEvent<number>) => this.#tell({ paving: detail })}
        ></range-rail>
      </div>
    </scene-panel>`
  }

  /** Which step of the story the storm has come to. */
  #stage(): string {
    const { hours } = this
    const { years, paving } = this.inputs
    if (hours <= 0.01) return 'storm'
    if (hours < 1) return gardenAt({ years, paving }, hours).spilling ? 'overflow' : 'runoff'
    return hours < LAST_HOUR ? 'soak' : 'clean'
  }

  /** One line below the depth: what happens, or when it did. */
  #fate(): string {
    const say = raingardenWords(this.locale)
    const { years, paving } = this.inputs
    const weather = { years, paving }
    const minute = overflowMinute(weather)
    if (this.hours < 1)
      return minute === null
        ? say('pondKept', { minute: Math.round(this.hours * 60) })
        : say('pondOver', { minute: Math.round(minute) })
    const left = Math.max(0, emptyAfter(weather) + 1 - this.hours)
    return left > 0
      ? say('sinking', { hours: Math.ceil(left) })
      : say('empty', { hours: Math.round(emptyAfter(weather)) })
  }

  #rain(part: Partial<RaingardenInputs>) {
    this.#tell({ ...part, clock: { since: this.scene?.seconds() ?? 0 } })
  }

  #tell(part: Partial<RaingardenInputs>) {
    this.inputs = { ...this.inputs, ...part }
    sayInputs(this, this.inputs)
  }

  #readClock() {
    this.hours = hoursNow(this.inputs.clock, this.scene?.seconds() ?? 0)
    const heard = rainHeard(this.inputs.years, this.hours)
    if (heard === this.#heard) return
    this.#heard = heard
    askBedLevel(this, heard)
  }
}
