import { html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Scene3d, SceneControls } from '#content/scene/scene.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { riverlightWords } from '#content/strings/riverlightWords.ts'
import '../../controls/choice-row.ts'
import { controlsStyles } from '../../controls/controlsStyles.ts'
import '../../controls/live-figure.ts'
import '../../controls/range-rail.ts'
import { sayInputs } from '../../controls/sayInputs.ts'
import '../../controls/scene-panel.ts'
import { instrumentStyles } from '../instrumentStyles.ts'
import { DUSK, MIDNIGHT } from './evening.ts'
import { energyKwh, lightsAt, OFF, ON, savedBy, skyGlow, starsThrough } from './lighting.ts'
import { type RiverlightInputs, startInputs } from './riverlightInputs.ts'

const MODES = ['time', 'power', 'colour', 'shield'] as const
type Mode = (typeof MODES)[number]
const LIT_HOUR = 21.5
const clock = (hour: number) => `${Math.floor(hour)}:${String(Math.floor((hour % 1) * 60)).padStart(2, '0')}`

/** One question at a time: how long, how much, which light, where to; the sky answers. */
@customElement('riverlight-controls')
export class RiverlightControls extends LitElement implements SceneControls<RiverlightInputs> {
  static override styles = [tokenStyles, controlsStyles, instrumentStyles]

  @property({ attribute: false }) exhibit: Exhibit | undefined
  @property() locale: Locale = 'zh'
  @property({ attribute: false }) inputs: RiverlightInputs = startInputs
  @property({ attribute: false }) scene: Scene3d<RiverlightInputs> | undefined
  @state() private mode: Mode = 'time'

  protected override render() {
    const say = riverlightWords(this.locale)
    return html`<scene-panel .panel=${this.exhibit?.panels.find(({ id }) => id === this.mode)} .locale=${this.locale}>
      <div class="instruments">${this.#instruments()}</div>
      <choice-row label=${say('mode')} .value=${this.mode} .options=${MODES.map((id) => ({ id, label: say(`mode.${id}`) }))}
        @value-change=${({ detail }: CustomEvent<Mode>) => this.#turnTo(detail)}></choice-row>
    </scene-panel>`
  }

  #instruments() {
    const say = riverlightWords(this.locale)
    const { hour, off, watts, kelvin, shield } = this.inputs
    if (this.mode === 'time')
      return html`${this.#energy()}
        <range-rail label=${say('hour')} .value=${hour} .min=${DUSK} .max=${MIDNIGHT} value-text=${clock(hour)} knob=${Math.floor(hour)} .ticks=${[
          { at: DUSK, label: say('hour.start') },
          { at: MIDNIGHT, label: say('hour.end') },
        ]} @value-change=${({ detail }: CustomEvent<number>) => this.#tell({ hour: detail })}></range-rail>
        <button type="button" aria-pressed=${off < OFF} data-riverlight="earlier" @click=${this.#switchEarlier}>${say('earlier')}</button>`
    if (this.mode === 'power')
      return html`${this.#energy()}
        <range-rail label=${say('watts')} .value=${watts} .min=${5} .max=${40} .step=${1} value-text=${`${watts} W`} .ticks=${[
          { at: 5, label: '5 W' },
          { at: 20, label: '20 W' },
          { at: 40, label: '40 W' },
        ]} @value-change=${({ detail }: CustomEvent<number>) => this.#tell({ watts: detail })}></range-rail>`
    if (this.mode === 'colour')
      return html`${this.#stars()}
        <range-rail label=${say('kelvin')} .value=${kelvin} .min=${2200} .max=${6500} .step=${50} value-text=${`${kelvin} K`}
          gradient="linear-gradient(90deg, #ffb35c, #fff0d8 50%, #cfe2ff)" .ticks=${[
            { at: 2200, label: say('kelvin.warm') },
            { at: 6500, label: say('kelvin.cold') },
          ]} @value-change=${({ detail }: CustomEvent<number>) => this.#tell({ kelvin: detail })}></range-rail>`
    return html`${this.#stars()}
      <range-rail label=${say('shield')} .value=${shield} .min=${0} .max=${90} .step=${1} value-text=${`${shield}°`} .ticks=${[
        { at: 0, label: say('shield.open') },
        { at: 90, label: say('shield.shut') },
      ]} @value-change=${({ detail }: CustomEvent<number>) => this.#tell({ shield: detail })}></range-rail>`
  }

  #energy() {
    const say = riverlightWords(this.locale)
    const { watts, off } = this.inputs
    const value = (energyKwh(watts, off - ON) / 1000).toFixed(1)
    const label =
      off < OFF && this.mode === 'time'
        ? say('energy.saved', { percent: Math.round(100 * savedBy(OFF - off)) })
        : say('energy.label', { watts })
    return html`<live-figure value=${value} unit=${say('energy')} label=${label} mark=${say('assumed')}></live-figure>`
  }

  #stars() {
    const say = riverlightWords(this.locale)
    const { hour, off } = this.inputs
    const stars = starsThrough(skyGlow(this.inputs, lightsAt(hour, off)))
    return html`<live-figure value=${stars} unit=${say('stars')} label=${say('stars.label')} mark=${say('illustrative')}></live-figure>`
  }

  #switchEarlier() {
    const off = this.inputs.off < OFF ? OFF : OFF - 1
    // Shown at a moment that tells the two apart.
    this.#tell({ off, hour: OFF - 0.4 })
  }

  /** What a lamp does is seen while it is on. */
  #turnTo(mode: Mode) {
    const { hour, off } = this.inputs
    if (mode !== 'time' && lightsAt(hour, off) < 1) this.#tell({ hour: LIT_HOUR })
    this.mode = mode
  }

  #tell(part: Partial<RiverlightInputs>) {
    this.inputs = { ...this.inputs, ...part }
    sayInputs(this, this.inputs)
  }
}
