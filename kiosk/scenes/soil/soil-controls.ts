import { html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Scene3d, SceneControls } from '#content/scene/scene.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { soilWords } from '#content/strings/soilWords.ts'
import '../../controls/choice-row.ts'
import { controlsStyles } from '../../controls/controlsStyles.ts'
import '../../controls/live-figure.ts'
import '../../controls/range-rail.ts'
import { sayInputs } from '../../controls/sayInputs.ts'
import '../../controls/scene-panel.ts'
import { glide } from '../glide.ts'
import { bulkDensity, MOST_STEPS, porosity } from './compaction.ts'
import { hortonRate, thirstAfter, waterBalance } from './infiltration.ts'
import { soilControlsStyles } from './soilControlsStyles.ts'
import { type Doing, levelAt, MOST_MINUTES, MOST_POWER, type SoilInputs, start } from './soilInputs.ts'

const DOINGS = ['tread', 'rain', 'lens'] as const
const RAILS = {
  tread: { of: 'steps', most: MOST_STEPS, go: 10, ms: 2600 },
  rain: { of: 'minutes', most: MOST_MINUTES, go: MOST_MINUTES, ms: 6000 },
  lens: { of: 'power', most: MOST_POWER, go: 1.6, ms: 1800 },
} as const

/** Three things to do with one rail: walk over the pit, let it rain, look closer; and what that does to the soil. */
@customElement('soil-controls')
export class SoilControls extends LitElement implements SceneControls<SoilInputs> {
  static override styles = [tokenStyles, controlsStyles, soilControlsStyles]

  @property({ attribute: false }) exhibit: Exhibit | undefined
  @property() locale: Locale = 'zh'
  @property({ attribute: false }) inputs: SoilInputs = start
  @property({ attribute: false }) scene: Scene3d<SoilInputs> | undefined
  #stop: (() => void) | undefined

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.#stop?.()
  }

  protected override render() {
    const say = soilWords(this.locale)
    const { doing } = this.inputs
    const { of, most } = RAILS[doing]
    const value = this.inputs[of]
    const panel = this.exhibit?.panels.find(({ id }) => id === doing) ?? this.exhibit?.panels[0]
    const full = value >= most - 0.01
    return html`<scene-panel .panel=${panel} .locale=${this.locale} note=${say('illustrative')}>
      <div slot="figures">${this.#figures()}</div>
      <div class="row">
        <choice-row
          label=${say('doing')}
          .options=${DOINGS.map((id) => ({ id, label: say(id) }))}
          .value=${doing}
          @value-change=${this.#choose}
        ></choice-row>
        <range-rail class="wide" label=${say(`rail.${doing}`)} .min=${0} .max=${most} .value=${value} .step=${0}
          value-text=${this.#saidValue()} .ticks=${this.#ticks()} @value-change=${this.#set}
        ></range-rail>
        <button type="button" class="main" data-go @click=${full ? this.#again : this.#go}>
          ${say(full ? `again.${doing}` : `go.${doing}`)}
        </button>
      </div>
    </scene-panel>`
  }

  #figures() {
    const say = soilWords(this.locale)
    const { doing, steps, minutes, power } = this.inputs
    const whole = Math.floor(steps)
    if (doing === 'tread') {
      const density = bulkDensity(whole)
      const pores = Math.round(100 * porosity(density))
      return html`<live-figure value=${pores} unit="%" label=${say('pores', { density: density.toFixed(2) })}></live-figure>`
    }
    if (doing === 'rain') {
      const thirst = thirstAfter(whole)
      const { standing } = waterBalance(thirst, minutes / 60)
      const drinks = Math.round(hortonRate(thirst, minutes / 60))
      return html`<live-figure value=${standing.toFixed(1)} unit=${say('mm')} label=${say('standing', { drinks })}></live-figure>`
    }
    const [value, unit] = this.#times(power)
    return html`<live-figure value=${value} unit=${unit} label=${say(`see.${levelAt(power)}`)}></live-figure>`
  }

  /** A power of ten as people say it, with no more digits than it deserves: 30 倍, 100 万倍, 1 million times. */
  #times(power: number): readonly [value: string, unit: string] {
    const tens = 10 ** Math.floor(power + 1e-9)
    const rounded = Math.round(10 ** power / tens) * tens
    const parts = new Intl.NumberFormat(this.locale, {
      notation: 'compact',
      compactDisplay: 'long',
    }).formatToParts(rounded)
    const compact = parts.find(({ type }) => type === 'compact')?.value ?? ''
    const value = parts.find(({ type }) => type === 'integer')?.value ?? ''
    const times = soilWords(this.locale)('timesUnit')
    return [value, this.locale === 'zh' ? `${compact}${times}` : `${compact} ${times}`.trim()]
  }

  #ticks() {
    const say = soilWords(this.locale)
    const { doing } = this.inputs
    if (doing === 'lens') return [0, MOST_POWER].map((at) => ({ at, label: this.#times(at).join(' ') }))
    const { most } = RAILS[doing]
    const word = doing === 'tread' ? 'steps' : 'minutes'
    return [
      { at: 0, label: '0' },
      { at: most, label: say(word, { count: most }) },
    ]
  }

  #saidValue() {
    const say = soilWords(this.locale)
    const { doing, steps, minutes, power } = this.inputs
    if (doing === 'lens') return `${this.#times(power).join(' ')} · ${say(`see.${levelAt(power)}`)}`
    return doing === 'tread'
      ? say('steps', { count: Math.floor(steps) })
      : say('minutes', { count: Math.round(minutes) })
  }

  #choose({ detail }: CustomEvent<Doing>) {
    this.#stop?.()
    this.#change({ doing: detail, steps: Math.floor(this.inputs.steps) })
  }

  #set({ detail }: CustomEvent<number>) {
    this.#stop?.()
    this.#change({ [RAILS[this.inputs.doing].of]: detail })
  }

  #go() {
    const { of, most, go, ms } = RAILS[this.inputs.doing]
    const from = this.inputs[of]
    const to = Math.min(most, of === 'steps' ? Math.floor(from) + go : from + go)
    this.#glideTo(to, (ms * (to - from)) / go)
  }

  #again() {
    this.#glideTo(0, 900)
  }

  #glideTo(to: number, ms: number) {
    const { of } = RAILS[this.inputs.doing]
    this.#stop?.()
    this.#stop = glide({ from: this.inputs[of], to, ms, steady: true }, (value) =>
      this.#change({ [of]: value }),
    )
  }

  #change(changed: Partial<SoilInputs>) {
    this.inputs = { ...this.inputs, ...changed }
    sayInputs(this, this.inputs)
  }
}
