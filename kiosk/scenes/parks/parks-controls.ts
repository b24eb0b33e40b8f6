import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Scene3d, SceneControls } from '#content/scene/scene.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { controlsWords } from '#content/strings/controlsWords.ts'
import { parksWords } from '#content/strings/parksWords.ts'
import '../../controls/choice-row.ts'
import { chaptersStyles } from '../../controls/chaptersStyles.ts'
import { controlsStyles } from '../../controls/controlsStyles.ts'
import '../../controls/live-figure.ts'
import '../../controls/range-rail.ts'
import { sayInputs } from '../../controls/sayInputs.ts'
import '../../controls/scene-panel.ts'
import { glide } from '../glide.ts'
import { MOST_PARKS, planOf, reached, shareOf, speciesFactor } from './parkPlan.ts'
import type { ParksChapter, ParksInputs } from './parksInputs.ts'
import { FIRST_YEAR, greenIn, LAST_YEAR, parksIn, parkYears } from './parkYears.ts'

const CHAPTERS: readonly ParksChapter[] = ['split', 'corridor', 'growth', 'ring']
const TURN_MS = 1100
const FLY_MS = 900
/** Joined parks are told of with at least that many. */
const ENOUGH_TO_JOIN = 5
/** What glides by itself, and what the scene looks like in each chapter. */
type Gliding = Pick<ParksInputs, 'parks' | 'joined' | 'growth' | 'ring' | 'year'>

/** Cut ten hectares, join them, see the city's parks grow, and the ring around it. */
@customElement('parks-controls')
export class ParksControls extends LitElement implements SceneControls<ParksInputs> {
  static override styles = [
    tokenStyles,
    controlsStyles,
    chaptersStyles,
    css`
      live-figure {
        flex: none;
        max-width: calc(280 * var(--u));
        margin-right: calc(12 * var(--u));
      }
      .years {
        width: calc(340 * var(--u));
        flex: none;
        margin-left: auto;
      }
    `,
  ]

  @property({ attribute: false }) exhibit: Exhibit | undefined
  @property() locale: Locale = 'zh'
  @property({ attribute: false }) inputs!: ParksInputs
  @property({ attribute: false }) scene: Scene3d<ParksInputs> | undefined
  #stop: (() => void) | undefined
  /** Where what glides is going, so that knob and figures answer at once. */
  #goal: Partial<Gliding> = {}

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.#stop?.()
  }

  protected override render() {
    const say = parksWords(this.locale)
    const { chapter } = this.inputs
    const panel = this.exhibit?.panels.find(({ id }) => id === chapter)
    const illustrative = controlsWords(this.locale)(chapter === 'split' ? 'estimate' : 'illustrative')
    return html`<scene-panel .panel=${panel} .locale=${this.locale} note=${chapter === 'growth' ? '' : illustrative}>
      ${{ split: this.#split, corridor: this.#corridor, growth: this.#growth, ring: this.#ring }[chapter].call(this)}
      <choice-row class="chapters" label=${say('chapters')} .value=${chapter}
        .options=${CHAPTERS.map((id) => ({ id, label: say(`chapter.${id}`) }))}
        @value-change=${this.#open}></choice-row>
    </scene-panel>`
  }

  get #parks() {
    return Math.round(this.#goal.parks ?? this.inputs.parks)
  }

  #split() {
    const say = parksWords(this.locale)
    const parks = this.#parks
    const hectares = Number(shareOf(parks).toFixed(1))
    return html`<div class="row">
      <live-figure value=${speciesFactor(shareOf(parks)).toFixed(2)} unit=${say('times')} label=${say('species')}></live-figure>
      <live-figure value=${Math.round(100 * reached(planOf(parks)))} unit=${say('percent')} label=${say('reached')}></live-figure>
      <range-rail class="wide" label=${say('parks')} .min=${1} .max=${MOST_PARKS} .step=${1} .value=${parks}
        knob=${parks} value-text=${say('parks.value', { parks, hectares })}
        .ticks=${[{ at: 1, label: say('parks.one') }, { at: MOST_PARKS, label: say('parks.many') }]}
        @value-change=${({ detail }: CustomEvent<number>) => this.#glide({ parks: detail }, FLY_MS)}></range-rail>
    </div>`
  }

  #corridor() {
    const say = parksWords(this.locale)
    const joined = (this.#goal.joined ?? this.inputs.joined) > 0.5
    return html`<div class="row">
      <live-figure value=${joined ? this.#parks : 0} unit=${say('of')} label=${say('joined')}></live-figure>
      <range-rail class="wide" label=${say('parks')} .min=${2} .max=${MOST_PARKS} .step=${1} .value=${this.#parks}
        knob=${this.#parks} value-text=${say('parks.value', { parks: this.#parks, hectares: Number(shareOf(this.#parks).toFixed(1)) })}
        @value-change=${({ detail }: CustomEvent<number>) => this.#glide({ parks: detail }, FLY_MS)}></range-rail>
      <button type="button" class="main" aria-pressed=${joined} @click=${() => this.#glide({ joined: joined ? 0 : 1 }, TURN_MS)}>
        ${say(joined ? 'apart' : 'join')}
      </button>
    </div>`
  }

  #growth() {
    const say = parksWords(this.locale)
    const { year } = this.inputs
    const shown = Math.round(year)
    return html`<div class="row">
      <live-figure value=${parksIn(year).toLocaleString('en')} unit=${say('count')}
        label=${shown === FIRST_YEAR ? say('cityParks') : say('parksThen', { year: shown })}></live-figure>
      <range-rail class="wide" label=${say('year')} .min=${FIRST_YEAR} .max=${LAST_YEAR} .step=${0} .value=${year}
        knob=${String(shown).slice(2)} value-text=${say('yearOf', { year: shown })}
        .ticks=${parkYears.map((one) => ({ at: one.year, label: String(one.year) }))}
        @value-change=${({ detail }: CustomEvent<number>) => this.#now({ year: detail })}
        @pointerup=${this.#settleYear}></range-rail>
    </div>`
  }

  #ring() {
    const say = parksWords(this.locale)
    const shown = (this.#goal.ring ?? this.inputs.ring) > 0.5 ? 2025 : 2020
    const { forest, perPerson } = greenIn[shown]
    return html`<div class="row">
      <live-figure value=${forest} unit=${say('percent')} label=${say('forest')}></live-figure>
      <live-figure value=${perPerson} unit=${say('squareMetres')} label=${say('perPerson')}></live-figure>
      <choice-row class="years" label=${say('compare')} .value=${String(shown)}
        .options=${[2020, 2025].map((year) => ({ id: String(year), label: say('yearOf', { year }) }))}
        @value-change=${({ detail }: CustomEvent<string>) => this.#glide({ ring: detail === '2025' ? 1 : 0.12 }, TURN_MS)}></choice-row>
    </div>`
  }

  #open({ detail }: CustomEvent<string>) {
    const chapter = CHAPTERS.find((one) => one === detail) ?? 'split'
    this.#now({ chapter })
    const parks = chapter === 'corridor' ? Math.max(ENOUGH_TO_JOIN, this.#parks) : this.#parks
    this.#glide(
      {
        parks,
        joined: chapter === 'corridor' ? 1 : 0,
        growth: chapter === 'growth' ? 1 : 0,
        ring: chapter === 'ring' ? 1 : 0,
        ...(chapter === 'growth' && this.inputs.year < LAST_YEAR ? { year: LAST_YEAR } : {}),
      },
      chapter === 'growth' ? 2.4 * TURN_MS : TURN_MS,
    )
  }

  /** A rail that glides rests at a whole year. */
  #settleYear() {
    this.#glide({ year: Math.round(this.inputs.year) }, 250)
  }

  #glide(goal: Partial<Gliding>, ms: number) {
    this.#stop?.()
    // What was still on its way arrives together with the new wish.
    this.#goal = { ...this.#goal, ...goal }
    const { inputs } = this
    const keys = Object.keys(this.#goal) as (keyof Gliding)[]
    const wanted = { ...this.#goal }
    this.#stop = glide({ from: 0, to: 1, ms }, (part) => {
      const change = Object.fromEntries(
        keys.map((key) => [key, inputs[key] + ((wanted[key] ?? inputs[key]) - inputs[key]) * part]),
      )
      if (part === 1) this.#goal = {}
      this.#set({ ...change, chapter: this.inputs.chapter })
    })
    this.requestUpdate()
  }

  /** At once, and whatever glides stops where it is. */
  #now(change: Partial<ParksInputs>) {
    this.#stop?.()
    const { year: _, ...rest } = this.#goal
    this.#goal = rest
    this.#set(change)
  }

  #set(change: Partial<ParksInputs>) {
    this.inputs = { ...this.inputs, ...change }
    sayInputs(this, this.inputs)
  }
}
