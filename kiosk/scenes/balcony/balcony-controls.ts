import { html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Scene3d, SceneControls } from '#content/scene/scene.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { balconyWords } from '#content/strings/balconyWords.ts'
import '../../controls/choice-row.ts'
import { controlsStyles } from '../../controls/controlsStyles.ts'
import '../../controls/live-figure.ts'
import '../../controls/range-rail.ts'
import { sayInputs } from '../../controls/sayInputs.ts'
import '../../controls/scene-panel.ts'
import { instrumentStyles } from '../instrumentStyles.ts'
import { type BalconyInputs, startInputs } from './balconyInputs.ts'
import { balconyStyles } from './balconyStyles.ts'
import { mixRatio, verdict } from './compost.ts'
import { type Aspect, aspects, monthsInFlower, proposePlants } from './plants.ts'

const MODES = ['plant', 'year', 'eyes', 'compost'] as const
type Mode = (typeof MODES)[number]
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

/** Which way it looks and how large it is; its year of flowers; a bee's eyes; and what makes good compost. */
@customElement('balcony-controls')
export class BalconyControls extends LitElement implements SceneControls<BalconyInputs> {
  static override styles = [tokenStyles, controlsStyles, instrumentStyles, balconyStyles]

  @property({ attribute: false }) exhibit: Exhibit | undefined
  @property() locale: Locale = 'zh'
  @property({ attribute: false }) inputs: BalconyInputs = startInputs
  @property({ attribute: false }) scene: Scene3d<BalconyInputs> | undefined
  @state() private mode: Mode = 'plant'

  protected override render() {
    const say = balconyWords(this.locale)
    return html`<scene-panel .panel=${this.exhibit?.panels.find(({ id }) => id === this.mode)} .locale=${this.locale}
      note=${this.mode === 'plant' ? say('note') : ''}>
      <div class="instruments">${this.#instruments()}</div>
      <choice-row label=${say('mode')} .value=${this.mode} .options=${MODES.map((id) => ({ id, label: say(`mode.${id}`) }))}
        @value-change=${({ detail }: CustomEvent<Mode>) => this.#turnTo(detail)}></choice-row>
    </scene-panel>`
  }

  #instruments() {
    if (this.mode === 'plant') return this.#planting()
    if (this.mode === 'year') return this.#year()
    return this.mode === 'eyes' ? this.#eyes() : this.#compost()
  }

  #planting() {
    const say = balconyWords(this.locale)
    const { aspect, area } = this.inputs
    return html`<div class="stack">
      <div class="line">
        <choice-row label=${say('aspect')} .value=${aspect} .options=${aspects.map((id) => ({ id, label: say(`aspect.${id}`) }))}
          @value-change=${({ detail }: CustomEvent<Aspect>) => this.#tell({ aspect: detail })}></choice-row>
        <range-rail label=${say('area')} .value=${area} .min=${0.5} .max=${4} .step=${0.25} value-text=${say('area.now', { area })}
          knob=${area} @value-change=${({ detail }: CustomEvent<number>) => this.#tell({ area: detail })}></range-rail>
      </div>
      ${this.#calendar()}
    </div>`
  }

  #year() {
    const say = balconyWords(this.locale)
    const { month } = this.inputs
    return html`<div class="stack">
      <p class="says" aria-live="polite">${this.#flowering()}</p>
      ${this.#calendar()}
      <range-rail label=${say('month')} .value=${month} .min=${1} .max=${12} .step=${1} knob=${month}
        value-text=${`${say('month.now', { month })} · ${this.#flowering()}`}
        @value-change=${({ detail }: CustomEvent<number>) => this.#tell({ month: detail })}></range-rail>
    </div>`
  }

  #flowering() {
    const say = balconyWords(this.locale)
    const { aspect, area, month } = this.inputs
    const open = proposePlants(aspect, area).filter(({ months }) => months.includes(month))
    const names = open.map(({ key }) => say(`plant.${key}`)).join(say('between'))
    return open.length > 0 ? say('flowering', { month, names }) : say('nothing', { month })
  }

  #calendar() {
    const say = balconyWords(this.locale)
    const { aspect, area, month } = this.inputs
    const open = monthsInFlower(proposePlants(aspect, area))
    return html`<div class="year" role="img" aria-label=${say('calendar', { months: open.length })} ?data-full=${open.length === 12}>
      ${MONTHS.map((one) => html`<span ?data-open=${open.includes(one)} ?data-now=${one === month && this.mode === 'year'}>${one}</span>`)}
    </div>`
  }

  #eyes() {
    const say = balconyWords(this.locale)
    const bee = this.inputs.bee > 0.5
    return html`<live-figure class="eyes" value=${bee ? 'UV' : 'RGB'} label=${say(bee ? 'bee.says' : 'ours.says')} mark=${say('illustrative')}></live-figure>
      <button type="button" class="main" data-balcony="eyes" aria-pressed=${bee} @click=${() => this.#tell({ bee: bee ? 0 : 1 })}>
        ${say(bee ? 'ours' : 'bee')}
      </button>`
  }

  #compost() {
    const say = balconyWords(this.locale)
    const { brown, kind } = this.inputs
    const ratio = mixRatio(brown, kind)
    const other = kind === 'leaves' ? 'sawdust' : 'leaves'
    return html`<live-figure value=${ratio.toFixed(0)} unit=": 1" label=${say(`verdict.${verdict(ratio)}`)}></live-figure>
      <range-rail label=${say('brown')} .value=${brown} .min=${0} .max=${1} gradient="linear-gradient(90deg, #7fa35a, #a5713c)"
        value-text=${`${say('ratio')} ${ratio.toFixed(0)}, ${say(`verdict.${verdict(ratio)}`)}`} .ticks=${[
          { at: 0, label: say('brown.none') },
          { at: 1, label: say(`brown.${kind}`) },
        ]} @value-change=${({ detail }: CustomEvent<number>) => this.#tell({ brown: detail })}></range-rail>
      <button type="button" data-balcony="brown" @click=${() => this.#tell({ kind: other })}>${say(`use.${other}`)}</button>`
  }

  /** A bee's eyes are put on for their own page only, and in a month that has flowers. */
  #turnTo(mode: Mode) {
    const { aspect, area, month } = this.inputs
    const open = monthsInFlower(proposePlants(aspect, area))
    if (mode === 'eyes' && !open.includes(month)) this.#tell({ month: open[0] ?? month })
    if (mode !== 'eyes' && this.inputs.bee > 0) this.#tell({ bee: 0 })
    this.mode = mode
  }

  #tell(part: Partial<BalconyInputs>) {
    this.inputs = { ...this.inputs, ...part }
    sayInputs(this, this.inputs)
  }
}
