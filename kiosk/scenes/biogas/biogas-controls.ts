import { html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Scene3d, SceneControls } from '#content/scene/scene.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { biogasWords } from '#content/strings/biogasWords.ts'
import { controlsStyles } from '../../controls/controlsStyles.ts'
import { sayInputs } from '../../controls/sayInputs.ts'
import { stationStyles } from '../toys/stationStyles.ts'
import type { BiogasInputs } from './biogasInputs.ts'
import { electricityOf, faultOf, gasOf } from './gasYield.ts'
import { type Station, stations } from './stations.ts'
import '../../controls/choice-row.ts'
import '../../controls/live-figure.ts'
import '../../controls/range-rail.ts'
import '../../controls/scene-panel.ts'

interface Rail {
  readonly of: 'organic' | 'celsius' | 'plastic' | 'trays'
  readonly min: number
  readonly max: number
  readonly step: number
  readonly gradient: string
}
const rails: Record<Station, Rail> = {
  feed: {
    of: 'organic',
    min: 0.4,
    max: 1,
    step: 0.05,
    gradient: 'linear-gradient(90deg, #86b9bd, #d9b56a, #8fb83f)',
  },
  warmth: {
    of: 'celsius',
    min: 10,
    max: 70,
    step: 1,
    gradient: 'linear-gradient(90deg, #86b9bd 12%, #8fb83f 42%, #e6c26a 58%, #8fb83f 75%, #c9553f)',
  },
  plastic: {
    of: 'plastic',
    min: 0,
    max: 10,
    step: 1,
    gradient: 'linear-gradient(90deg, #8fb83f, #e6a63a 40%, #c8483f 70%)',
  },
  flies: { of: 'trays', min: 0, max: 1, step: 0, gradient: 'linear-gradient(90deg, #dbe8e1, #e6a63a)' },
}

/** Four steps of the plant, one thing to set at each, and what a tonne gives at this setting. */
@customElement('biogas-controls')
export class BiogasControls extends LitElement implements SceneControls<BiogasInputs> {
  static override styles = [tokenStyles, controlsStyles, stationStyles]

  @property({ attribute: false }) exhibit: Exhibit | undefined
  @property() locale: Locale = 'zh'
  @property({ attribute: false }) inputs: BiogasInputs = {
    at: 'feed',
    organic: 0.9,
    celsius: 35,
    plastic: 0,
    trays: 0,
  }
  @property({ attribute: false }) scene: Scene3d<BiogasInputs> | undefined

  protected override render() {
    const say = biogasWords(this.locale)
    const { at } = this.inputs
    const rail = rails[at]
    const value = this.inputs[rail.of]
    const flies = at === 'flies'
    const fault = flies ? 'none' : faultOf(this.inputs)
    return html`
      <scene-panel .panel=${this.exhibit?.panels.find(({ id }) => id === at)} .locale=${this.locale}
        .note=${flies ? '' : say('illustrative')} .sources=${flies ? [] : ['F8']}>
        <choice-row label=${say('stations')} .options=${stations.map((id) => ({ id, label: say(`at.${id}`) }))}
          .value=${at} @value-change=${({ detail }: CustomEvent<Station>) => this.#change({ at: detail })}></choice-row>
        <div class="row set">
          <div class="wide">
            <div class="said"><span class="caption" aria-live="polite" ?data-fault=${fault !== 'none'}>${fault === 'none' ? say(`rail.${at}`) : say(`state.${fault}`)}</span><strong>${flies ? '' : this.#valueOf(at, value)}</strong></div>
            <range-rail label=${say(`rail.${at}`)} .min=${rail.min} .max=${rail.max} .step=${rail.step} .value=${value}
              value-text=${this.#valueOf(at, value)} .gradient=${rail.gradient}
              @value-change=${({ detail }: CustomEvent<number>) => this.#change({ [rail.of]: detail })}></range-rail>
          </div>
          ${flies ? this.#harvest() : this.#yield()}
        </div>
      </scene-panel>`
  }

  #yield() {
    const say = biogasWords(this.locale)
    const gas = gasOf(this.inputs)
    return html`<live-figure .value=${gas.toFixed(0)} .unit=${say('m3')} .label=${say('gas')}></live-figure>
      <live-figure .value=${electricityOf(gas).toFixed(0)} .unit=${say('kwh')} .label=${say('power')}></live-figure>`
  }

  #harvest() {
    const say = biogasWords(this.locale)
    return html`<live-figure value="10" .unit=${say('tonnes')} .label=${say('larvae')}></live-figure>
      <live-figure value="12" .unit=${say('tonnes')} .label=${say('frass')}></live-figure>`
  }

  #valueOf(at: Station, value: number) {
    const say = biogasWords(this.locale)
    if (at === 'warmth') return say('celsius', { value: value.toFixed(0) })
    return say('percent', { value: (at === 'plastic' ? value : value * 100).toFixed(0) })
  }

  #change(part: Partial<BiogasInputs>) {
    this.inputs = { ...this.inputs, ...part }
    sayInputs(this, this.inputs)
  }
}
