import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { mix } from '#content/scene/curves.ts'
import type { Scene3d, SceneControls } from '#content/scene/scene.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { ancientWords } from '#content/strings/ancientWords.ts'
import '../../controls/choice-row.ts'
import { controlsStyles } from '../../controls/controlsStyles.ts'
import '../../controls/live-figure.ts'
import '../../controls/range-rail.ts'
import { sayInputs } from '../../controls/sayInputs.ts'
import '../../controls/scene-panel.ts'
import { glide } from '../glide.ts'
import type { AncientInputs } from './ancientInputs.ts'
import { COUNTED_TO, girthAt, growthAt, LIFE, mitchellAge, TREE_0001 } from './girth.ts'

const VIEWS = ['tape', 'hollow', 'rings'] as const
type View = (typeof VIEWS)[number]

const ancientStyles = css`
  .figures live-figure {
    flex: 1;
    min-width: 0;
  }
`

/** Three ways to ask a tree its age: pull a tape, open the trunk, read the rings. */
@customElement('ancient-controls')
export class AncientControls extends LitElement implements SceneControls<AncientInputs> {
  static override styles = [tokenStyles, controlsStyles, ancientStyles]

  @property({ attribute: false }) exhibit: Exhibit | undefined
  @property() locale: Locale = 'zh'
  @property({ attribute: false }) inputs: AncientInputs = { tape: 0, open: 0, rings: 0, years: 0 }
  @property({ attribute: false }) scene: Scene3d<AncientInputs> | undefined
  #stop: (() => void) | undefined

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.#stop?.()
  }

  protected override render() {
    const say = ancientWords(this.locale)
    const { open, rings } = this.inputs
    const view: View = open > 0.5 ? 'hollow' : rings > 0.5 ? 'rings' : 'tape'
    const story = view === 'tape' ? (this.#around() ? 'guess' : 'measure') : view
    const panel = this.exhibit?.panels.find(({ id }) => id === story) ?? this.exhibit?.panels[0]
    const note = view === 'tape' ? '' : say('illustrative')
    return html`<scene-panel .panel=${panel} .locale=${this.locale} ?estimate=${view === 'tape'} note=${note} .sources=${['A1', 'A2', 'K', 'D']}>
      ${view === 'tape' ? this.#measured() : view === 'rings' ? this.#counted() : nothing}
      <div class="row">
        ${view === 'tape' ? this.#tapeRail() : view === 'rings' ? this.#yearRail() : html`<p class="wide caption">${say('whole')}</p>`}
        <choice-row label=${say('view')} value=${view}
          .options=${VIEWS.map((id) => ({ id, label: say(id) }))}
          @value-change=${(event: CustomEvent<View>) => this.#turn(event.detail)}></choice-row>
      </div>
    </scene-panel>`
  }

  #around() {
    return this.inputs.tape > TREE_0001.girth - 0.05
  }

  #measured() {
    const say = ancientWords(this.locale)
    const { tape } = this.inputs
    return html`<div class="row figures">
      <live-figure value=${tape.toFixed(1)} unit="m" label=${say('girth')}></live-figure>
      <live-figure value=${mitchellAge(tape)} unit=${say('yearsUnit')} label=${say('guessed')}></live-figure>
      <live-figure value=${this.#around() ? '1,200+' : '?'} unit=${say('yearsUnit')} label=${say('known')}></live-figure>
    </div>`
  }

  #counted() {
    const say = ancientWords(this.locale)
    const { years } = this.inputs
    return html`<div class="row figures">
      <live-figure value=${Math.round(TREE_0001.planted + years)} unit=${say('ce')} label=${say('ring')}></live-figure>
      <live-figure value=${(girthAt(years) / 100).toFixed(2)} unit="m" label=${say('girth')}></live-figure>
      <live-figure value=${growthAt(years).toFixed(2)} unit="cm" label=${say('growth')}></live-figure>
    </div>`
  }

  #tapeRail() {
    const say = ancientWords(this.locale)
    const { tape } = this.inputs
    return html`<range-rail class="wide" label=${say('tapeRail')} .value=${tape} min="0" max=${TREE_0001.girth} step="0.1"
      value-text=${say('heard', { girth: tape.toFixed(1), age: mitchellAge(tape) })}
      gradient="linear-gradient(90deg, #f4bd2f, #e6a63a)"
      .ticks=${[0, 2, 4, TREE_0001.girth].map((at) => ({ at, label: `${at} m` }))}
      @value-change=${(event: CustomEvent<number>) => this.#change({ ...this.inputs, tape: event.detail })}></range-rail>`
  }

  #yearRail() {
    const say = ancientWords(this.locale)
    const year = Math.round(TREE_0001.planted + this.inputs.years)
    return html`<range-rail class="wide" label=${say('yearRail')} .value=${this.inputs.years} min="0" max=${LIFE} step="5"
      value-text=${say('heardYear', { year, growth: growthAt(this.inputs.years).toFixed(2) })}
      .ticks=${[TREE_0001.planted, 1200, 1600, COUNTED_TO].map((at) => ({ at: at - TREE_0001.planted, label: String(at) }))}
      @value-change=${(event: CustomEvent<number>) => this.#change({ ...this.inputs, years: event.detail })}></range-rail>`
  }

  #turn(view: View) {
    this.#stop?.()
    const from = this.inputs
    const to = {
      tape: 0,
      open: view === 'hollow' ? 1 : 0,
      rings: view === 'rings' ? 1 : 0,
      years: view === 'rings' ? 30 : 0,
    }
    this.#stop = glide({ from: 0, to: 1 }, (part) =>
      this.#change({
        tape: mix(from.tape, to.tape, part),
        open: mix(from.open, to.open, part),
        rings: mix(from.rings, to.rings, part),
        years: Math.round(mix(from.years, to.years, part)),
      }),
    )
  }

  #change(inputs: AncientInputs) {
    this.inputs = inputs
    sayInputs(this, inputs)
  }
}
