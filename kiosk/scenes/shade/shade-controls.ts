import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Scene3d, SceneControls } from '#content/scene/scene.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { controlsWords } from '#content/strings/controlsWords.ts'
import { shadeWords } from '#content/strings/shadeWords.ts'
import '../../controls/choice-row.ts'
import { chaptersStyles } from '../../controls/chaptersStyles.ts'
import { controlsStyles } from '../../controls/controlsStyles.ts'
import '../../controls/live-figure.ts'
import '../../controls/range-rail.ts'
import { sayInputs } from '../../controls/sayInputs.ts'
import '../../controls/scene-panel.ts'
import { glide } from '../glide.ts'
import {
  coolerBelow,
  heatOfWater,
  lightBelow,
  measuredCooling,
  shadowLength,
  treeWithCrown,
} from './coolOfShade.ts'
import { SUN } from './createSunPath.ts'
import { shadeControlsStyles } from './shadeControlsStyles.ts'
import type { ShadeChapter, ShadeInputs } from './shadeInputs.ts'

const CHAPTERS: readonly ShadeChapter[] = ['light', 'shadow', 'thermal', 'water', 'measured']
const MOST_COOLING = 3
const LENS_MS = 700
const LEAFY = 'linear-gradient(90deg, #dbe8c4, #8fb83f 55%, #2f6b4a)'

/** Five things to try below the tree: leaves, shadow, thermal camera, vapour, and what was measured in Shanghai. */
@customElement('shade-controls')
export class ShadeControls extends LitElement implements SceneControls<ShadeInputs> {
  static override styles = [tokenStyles, controlsStyles, chaptersStyles, shadeControlsStyles]

  @property({ attribute: false }) exhibit: Exhibit | undefined
  @property() locale: Locale = 'zh'
  @property({ attribute: false }) inputs!: ShadeInputs
  @property({ attribute: false }) scene: Scene3d<ShadeInputs> | undefined
  #stop: (() => void) | undefined

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.#stop?.()
  }

  protected override render() {
    const say = shadeWords(this.locale)
    const { chapter } = this.inputs
    const panel = this.exhibit?.panels.find(({ id }) => id === chapter)
    const note = chapter === 'thermal' ? controlsWords(this.locale)('illustrative') : ''
    return html`<scene-panel .panel=${panel} .locale=${this.locale} note=${note}>
      ${this.#chapter()}
      <choice-row
        label=${say('chapters')}
        .options=${CHAPTERS.map((id) => ({ id, label: say(`chapter.${id}`) }))}
        .value=${chapter}
        class="chapters"
        @value-change=${this.#open}
      ></choice-row>
    </scene-panel>`
  }

  #chapter() {
    switch (this.inputs.chapter) {
      case 'light':
        return this.#light()
      case 'shadow':
        return this.#shadow()
      case 'thermal':
        return this.#thermal()
      case 'water':
        return this.#water()
      case 'measured':
        return this.#measured()
    }
    return nothing
  }

  #light() {
    const say = shadeWords(this.locale)
    const { lai } = this.inputs
    const share = Math.round(100 * lightBelow(lai))
    return html`<div class="row">
      <live-figure value=${share} unit="%" label=${say('through')}></live-figure>
      <range-rail class="wide" label=${say('lai')} .min=${0.5} .max=${6} .step=${0.1} .value=${lai}
        knob=${lai.toFixed(1)} gradient=${LEAFY} value-text=${say('lai.value', { lai: lai.toFixed(1), share })}
        .ticks=${[
          { at: 0.5, label: say('lai.few') },
          { at: 3, label: say('lai.measured') },
          { at: 6, label: say('lai.many') },
        ]}
        @value-change=${({ detail }: CustomEvent<number>) => this.#set({ lai: detail })}></range-rail>
    </div>`
  }

  #shadow() {
    const say = shadeWords(this.locale)
    const { sun, crown } = this.inputs
    const reach = shadowLength(treeWithCrown(crown).height, sun)
    return html`<div class="row">
      <live-figure value=${reach.toFixed(1)} unit=${say('metres')} label=${say('reach')}></live-figure>
      <range-rail class="wide" label=${say('sun')} .min=${SUN.lowest} .max=${SUN.highest} .step=${1} .value=${sun}
        knob=${`${Math.round(sun)}°`} value-text=${say('sun.value', { sun: Math.round(sun) })}
        .ticks=${[{ at: SUN.lowest, label: say('sun.low') }, { at: SUN.highest, label: say('sun.high') }]}
        @value-change=${({ detail }: CustomEvent<number>) => this.#set({ sun: detail })}></range-rail>
      <range-rail class="wide" label=${say('crown')} .min=${4} .max=${9.5} .step=${0.25} .value=${crown}
        knob=${Math.round(crown)} value-text=${say('crown.value', { crown: crown.toFixed(1) })}
        .ticks=${[{ at: 4, label: say('crown.small') }, { at: 9.5, label: say('crown.large') }]}
        @value-change=${({ detail }: CustomEvent<number>) => this.#set({ crown: detail })}></range-rail>
    </div>`
  }

  #thermal() {
    const say = shadeWords(this.locale)
    const { lai, sun, thermal } = this.inputs
    return html`<div class="row">
      <live-figure value=${`−${Math.round(coolerBelow(lai, sun))}`} unit=${say('degrees')} label=${say('cooler')}></live-figure>
      <div class="wide">
        <range-rail label=${say('lens')} .min=${0} .max=${1} .step=${0} .value=${thermal}
          value-text=${say('lens.value', { part: Math.round(thermal * 100) })}
          @value-change=${({ detail }: CustomEvent<number>) => this.#push(detail)}></range-rail>
        <div class="legend"><span>${say('cold')}</span><i aria-hidden="true"></i><span>${say('hot')}</span></div>
      </div>
    </div>`
  }

  #water() {
    const say = shadeWords(this.locale)
    const { water } = this.inputs
    const kilograms = (at: number) => ({ at, label: say('kilograms', { water: at }) })
    return html`<div class="row">
      <live-figure value=${Math.round(heatOfWater(water).hours)} unit=${say('kwh')} label=${say('heat')}></live-figure>
      <range-rail class="wide" label=${say('water')} .min=${0} .max=${200} .step=${5} .value=${water}
        knob=${Math.round(water)} value-text=${say('water.value', { water: Math.round(water) })}
        .ticks=${[0, 50, 100, 150, 200].map(kilograms)}
        @value-change=${({ detail }: CustomEvent<number>) => this.#set({ water: detail })}></range-rail>
    </div>`
  }

  #measured() {
    const say = shadeWords(this.locale)
    return html`<ul class="bars" aria-label=${say('measured')}>
        ${measuredCooling.map(
          ({ kind, cooler }) => html`<li>
            <strong>−${cooler.toFixed(1)}</strong>
            <i aria-hidden="true" .style=${`--part: ${(100 * cooler) / MOST_COOLING}%`}></i>${say(`kind.${kind}`)}
          </li>`,
        )}
      </ul>
      <p class="caption">${say('measured')}</p>`
  }

  #open({ detail }: CustomEvent<string>) {
    const chapter = CHAPTERS.find((one) => one === detail) ?? 'light'
    this.#set({ chapter })
    this.#stop?.()
    const wanted = chapter === 'thermal' ? 0.62 : 0
    if (wanted !== this.inputs.thermal)
      this.#stop = glide({ from: this.inputs.thermal, to: wanted, ms: LENS_MS }, (thermal) =>
        this.#set({ thermal }),
      )
  }

  #push(thermal: number) {
    this.#stop?.()
    this.#set({ thermal })
  }

  #set(change: Partial<ShadeInputs>) {
    this.inputs = { ...this.inputs, ...change }
    sayInputs(this, this.inputs)
  }
}
