import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { clamp } from '#content/scene/curves.ts'
import type { Scene3d, SceneControls } from '#content/scene/scene.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { carbonWords } from '#content/strings/carbonWords.ts'
import '../../controls/choice-row.ts'
import { chaptersStyles } from '../../controls/chaptersStyles.ts'
import { controlsStyles } from '../../controls/controlsStyles.ts'
import '../../controls/live-figure.ts'
import '../../controls/range-rail.ts'
import { sayInputs } from '../../controls/sayInputs.ts'
import '../../controls/scene-panel.ts'
import { glide } from '../glide.ts'
import type { CarbonChapter, CarbonInputs } from './carbonInputs.ts'
import { accounts, halvesToMatch, ledgerOf, SPECIES, type Species } from './treeLedger.ts'

const CHAPTERS: readonly CarbonChapter[] = ['carbon', 'rain', 'dust', 'kinds', 'double']
const LARGE = 60
const MOST_TREES = 8
const TREE_MS = 520
const GROW_MS = 900

/** Choose a trunk and a kind, read the three dials, and weigh small trees against a large one. */
@customElement('carbon-controls')
export class CarbonControls extends LitElement implements SceneControls<CarbonInputs> {
  static override styles = [
    tokenStyles,
    controlsStyles,
    chaptersStyles,
    css`
      live-figure {
        flex: none;
        min-width: calc(250 * var(--u));
        margin-right: calc(16 * var(--u));
      }
    `,
  ]

  @property({ attribute: false }) exhibit: Exhibit | undefined
  @property() locale: Locale = 'zh'
  @property({ attribute: false }) inputs!: CarbonInputs
  @property({ attribute: false }) scene: Scene3d<CarbonInputs> | undefined
  #stop: (() => void) | undefined
  /** Trees that are wanted; on the picture the last of them may still be growing. */
  #wanted: number | undefined

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.#stop?.()
  }

  protected override render() {
    const say = carbonWords(this.locale)
    const { chapter, species } = this.inputs
    const panel = this.exhibit?.panels.find(({ id }) => id === chapter)
    return html`<scene-panel .panel=${panel} .locale=${this.locale} estimate note=${say('margin')}
      .sources=${accounts[species].sources}>
      ${chapter === 'double' ? this.#double() : chapter === 'kinds' ? this.#kinds() : this.#account(chapter)}
      <choice-row class="chapters" label=${say('chapters')} .value=${chapter}
        .options=${CHAPTERS.map((id) => ({ id, label: say(`chapter.${id}`) }))}
        @value-change=${this.#open}></choice-row>
    </scene-panel>`
  }

  #account(chapter: 'carbon' | 'rain' | 'dust') {
    const { species, diameter } = this.inputs
    const say = carbonWords(this.locale)
    const { stored, rain, dust } = ledgerOf(species, diameter)
    const [value, unit, label] = {
      carbon: [Math.round(stored).toLocaleString('en'), say('kilograms'), say('stored')],
      rain: [rain?.toFixed(1), say('cubic'), say('rain')],
      dust: [dust?.toFixed(0), say('grams'), say('dust')],
    }[chapter]
    return html`<div class="row">
      <live-figure value=${value ?? '—'} unit=${value ? (unit ?? '') : ''} label=${value ? (label ?? '') : say('none')}></live-figure>
      ${this.#trunk()}
    </div>`
  }

  #trunk() {
    const { species, diameter } = this.inputs
    const say = carbonWords(this.locale)
    const { from, to } = accounts[species]
    const middle = to > 30 ? 30 : Math.round((from + to) / 2)
    return html`<range-rail class="wide" label=${say('diameter')} .min=${from} .max=${to} .step=${1} .value=${diameter}
      knob=${Math.round(diameter)} value-text=${say('diameter.value', { diameter: Math.round(diameter) })}
      .ticks=${[from, middle, to].map((at) => ({ at, label: say('diameter.tick', { diameter: at }) }))}
      @value-change=${({ detail }: CustomEvent<number>) => this.#now({ diameter: detail })}></range-rail>`
  }

  #kinds() {
    const { species, diameter } = this.inputs
    const say = carbonWords(this.locale)
    const { stored } = ledgerOf(species, diameter)
    return html`<div class="row">
      <live-figure value=${Math.round(stored).toLocaleString('en')} unit=${say('kilograms')}
        label=${say('storedAt', { diameter: Math.round(diameter) })}></live-figure>
      <choice-row class="wide" label=${say('species')} .value=${species}
        .options=${SPECIES.map((id) => ({ id, label: say(id) }))} @value-change=${this.#choose}></choice-row>
    </div>`
  }

  #double() {
    const say = carbonWords(this.locale)
    const trees = this.#wanted ?? Math.round(this.inputs.trees)
    const match = Math.round(halvesToMatch('plane'))
    const lean = trees < match ? 'left' : trees > match ? 'right' : 'level'
    return html`<div class="row">
      <live-figure value=${trees} unit=${say('of')} label=${say(`lean.${lean}`)}></live-figure>
      <range-rail class="wide" label=${say('trees')} .min=${0} .max=${MOST_TREES} .step=${1} .value=${trees}
        knob=${trees} value-text=${`${say('trees.value', { trees })}: ${say(`lean.${lean}`)}`}
        .ticks=${Array.from({ length: MOST_TREES + 1 }, (_, at) => ({ at, label: String(at) }))}
        @value-change=${({ detail }: CustomEvent<number>) => this.#weigh(detail)}></range-rail>
    </div>`
  }

  #open({ detail }: CustomEvent<string>) {
    const chapter = CHAPTERS.find((one) => one === detail) ?? 'carbon'
    // Rain and dust are known of the plane; small trees are weighed against a large one of it.
    const species = chapter === 'carbon' || chapter === 'kinds' ? this.inputs.species : 'plane'
    if (chapter !== 'double')
      return this.#now({ chapter, species, diameter: withinRange(species, this.inputs.diameter) })
    this.#now({ chapter, species, trees: 0, diameter: withinRange(species, this.inputs.diameter) })
    const way = { from: this.inputs.diameter, to: LARGE, ms: GROW_MS }
    this.#stop = glide(way, (diameter) => this.#set({ diameter }))
  }

  #choose({ detail }: CustomEvent<string>) {
    const species: Species = SPECIES.find((one) => one === detail) ?? 'plane'
    this.#now({ species, diameter: withinRange(species, this.inputs.diameter) })
  }

  #weigh(trees: number) {
    this.#stop?.()
    this.#wanted = trees
    const { trees: from } = this.inputs
    const ms = TREE_MS * Math.max(1, Math.abs(trees - from) ** 0.7)
    this.#stop = glide({ from, to: trees, ms }, (now, arrived) => {
      if (arrived) this.#wanted = undefined
      this.#set({ diameter: LARGE, trees: now })
    })
    this.requestUpdate()
  }

  #now(change: Partial<CarbonInputs>) {
    this.#stop?.()
    this.#wanted = undefined
    this.#set(change)
  }

  #set(change: Partial<CarbonInputs>) {
    this.inputs = { ...this.inputs, ...change }
    sayInputs(this, this.inputs)
  }
}

/** Within what the species' equation was made for. */
const withinRange = (species: Species, diameter: number) => {
  const { from, to } = accounts[species]
  return clamp(Math.round(diameter), from, to)
}
