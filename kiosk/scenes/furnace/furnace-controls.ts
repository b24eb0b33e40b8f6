import { html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Scene3d, SceneControls } from '#content/scene/scene.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { furnaceWords } from '#content/strings/furnaceWords.ts'
import { controlsStyles } from '../../controls/controlsStyles.ts'
import { sayInputs } from '../../controls/sayInputs.ts'
import { stationStyles } from '../toys/stationStyles.ts'
import type { FurnaceInputs } from './furnaceInputs.ts'
import { burns, heatOf, leftOf, yieldOf } from './heatOf.ts'
import { stageAt } from './smokePath.ts'
import '../../controls/choice-row.ts'
import '../../controls/live-figure.ts'
import '../../controls/range-rail.ts'
import '../../controls/scene-panel.ts'

const stations = ['fire', 'smoke', 'ash'] as const
type Station = FurnaceInputs['at']

const rails = {
  fire: {
    of: 'water',
    min: 0.2,
    max: 0.65,
    step: 0.01,
    gradient: 'linear-gradient(90deg, #e6a63a, #d9bf8a 50%, #86b9bd)',
  },
  smoke: {
    of: 'way',
    min: 0,
    max: 1,
    step: 0,
    gradient: 'linear-gradient(90deg, #dd6a35, #e6c26a 40%, #dbe8e1)',
  },
  ash: {
    of: 'burnt',
    min: 0,
    max: 1,
    step: 0.05,
    gradient: 'linear-gradient(90deg, #8f9a94, #e6a63a, #6f6a63)',
  },
} as const

/** Three parts of the plant: water and fire, the way of the smoke, and what is left in the end. */
@customElement('furnace-controls')
export class FurnaceControls extends LitElement implements SceneControls<FurnaceInputs> {
  static override styles = [tokenStyles, controlsStyles, stationStyles]

  @property({ attribute: false }) exhibit: Exhibit | undefined
  @property() locale: Locale = 'zh'
  @property({ attribute: false }) inputs: FurnaceInputs = { at: 'fire', water: 0.4, way: 0.02, burnt: 0 }
  @property({ attribute: false }) scene: Scene3d<FurnaceInputs> | undefined

  protected override render() {
    const say = furnaceWords(this.locale)
    const { at, water } = this.inputs
    const rail = rails[at]
    const value = this.inputs[rail.of]
    const isOut = at === 'fire' && !burns(water)
    const said = this.#valueOf(at, value)
    return html`
      <scene-panel .panel=${this.exhibit?.panels.find(({ id }) => id === at)} .locale=${this.locale}
        .note=${at === 'smoke' ? '' : say('illustrative')} .sources=${at === 'fire' ? ['F7'] : []}>
        <choice-row label=${say('stations')} .options=${stations.map((id) => ({ id, label: say(`at.${id}`) }))}
          .value=${at} @value-change=${({ detail }: CustomEvent<Station>) => this.#change({ at: detail })}></choice-row>
        <div class="row set">
          <div class="wide">
            <div class="said"><span class="caption" aria-live="polite" ?data-fault=${isOut}>${isOut ? say('out') : say(`rail.${at}`)}</span><strong>${at === 'smoke' ? '' : said}</strong></div>
            <range-rail label=${say(`rail.${at}`)} .min=${rail.min} .max=${rail.max} .step=${rail.step} .value=${value}
              value-text=${said} .gradient=${rail.gradient}
              @value-change=${({ detail }: CustomEvent<number>) => this.#change({ [rail.of]: detail })}></range-rail>
          </div>
          ${this.#outcome(at)}
        </div>
      </scene-panel>`
  }

  #outcome(at: Station) {
    const say = furnaceWords(this.locale)
    const { water, way, burnt } = this.inputs
    if (at === 'smoke') {
      const stage = stageAt(way)
      return html`<live-figure class="stage" aria-live="polite" .value=${say(`stage.${stage}`)} .label=${say(`does.${stage}`)}></live-figure>`
    }
    if (at === 'fire')
      return html`<live-figure .value=${heatOf(water).toFixed(1)} .unit=${say('mj')} .label=${say('heat')}></live-figure>
        <live-figure .value=${yieldOf(water).toFixed(0)} .unit=${say('kwh')} .label=${say('power')}></live-figure>`
    const { volume, weight } = leftOf(burnt)
    return html`<live-figure .value=${(volume * 100).toFixed(0)} unit="%" .label=${say('volume')}></live-figure>
      <live-figure .value=${(weight * 100).toFixed(0)} unit="%" .label=${say('weight')}></live-figure>`
  }

  #valueOf(at: Station, value: number) {
    const say = furnaceWords(this.locale)
    return at === 'smoke'
      ? say(`stage.${stageAt(value)}`)
      : say('percent', { value: (value * 100).toFixed(0) })
  }

  #change(part: Partial<FurnaceInputs>) {
    this.inputs = { ...this.inputs, ...part }
    sayInputs(this, this.inputs)
  }
}
