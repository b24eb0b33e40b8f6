import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Scene3d, SceneControls } from '#content/scene/scene.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { planeWords } from '#content/strings/planeWords.ts'
import '../../controls/choice-row.ts'
import { controlsStyles } from '../../controls/controlsStyles.ts'
import '../../controls/live-figure.ts'
import '../../controls/range-rail.ts'
import { sayInputs } from '../../controls/sayInputs.ts'
import '../../controls/scene-panel.ts'
import { glide } from '../glide.ts'
import { formAt, planeAt } from './planeGrowth.ts'
import type { PlaneInputs } from './planeInputs.ts'

const planeStyles = css`
  .figures live-figure {
    flex: 1;
    min-width: 0;
  }
`
const AGES = [0, 20, 40, 60, 80, 100] as const

/** The age rail below the plane, summer or winter, and the figures of that age. */
@customElement('plane-controls')
export class PlaneControls extends LitElement implements SceneControls<PlaneInputs> {
  static override styles = [tokenStyles, controlsStyles, planeStyles]

  @property({ attribute: false }) exhibit: Exhibit | undefined
  @property() locale: Locale = 'zh'
  @property({ attribute: false }) inputs: PlaneInputs = { age: 30, leaf: 1 }
  @property({ attribute: false }) scene: Scene3d<PlaneInputs> | undefined
  #stop: (() => void) | undefined

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.#stop?.()
  }

  protected override render() {
    const say = planeWords(this.locale)
    const { age, leaf } = this.inputs
    const tree = planeAt(age)
    const form = formAt(age)
    const summer = leaf > 0.5
    const round = (value: number, digits = 0) => value.toFixed(value < 10 ? Math.max(1, digits) : digits)
    const panels = this.exhibit?.panels ?? []
    const story = !summer ? 'winter' : form === 'cup' ? (age < 60 ? 'grown' : 'old') : 'young'
    const panel = panels.find(({ id }) => id === story) ?? panels[0]
    const note = tree.beyond && age > 0 ? say('beyond') : say(`form.${form}`)
    return html`<scene-panel .panel=${panel} .locale=${this.locale} estimate note=${note} .sources=${['F2', 'F2b', 'UTD']}>
      <div class="row figures">
        <live-figure value=${round(tree.height)} unit="m" label=${say('height')}></live-figure>
        <live-figure value=${round(tree.crown)} unit="m" label=${say('crown', { dbh: Math.round(tree.dbh) })}></live-figure>
        <live-figure value=${Math.round(tree.leafArea).toLocaleString('en')} unit="m²" label=${say('leaves')}></live-figure>
      </div>
      <div class="row">
        <range-rail class="wide" label=${say('rail')} .value=${Math.round(age)} min="0" max="100" step="1" knob=${Math.round(age)}
          value-text=${say('heard', { age: Math.round(age), height: round(tree.height), crown: round(tree.crown), form: say(`form.${form}`) })}
          .ticks=${AGES.map((at) => ({ at, label: at === 0 ? say('sown') : say('years', { age: at }) }))}
          @value-change=${(event: CustomEvent<number>) => this.#change({ age: event.detail, leaf })}></range-rail>
        <choice-row label=${say('season')} value=${summer ? 'summer' : 'winter'}
          .options=${(['summer', 'winter'] as const).map((id) => ({ id, label: say(id) }))}
          @value-change=${(event: CustomEvent<string>) => this.#turn(event.detail === 'summer' ? 1 : 0)}></choice-row>
      </div>
    </scene-panel>`
  }

  /** Leaves come and go over 0.9 s. */
  #turn(to: number) {
    this.#stop?.()
    this.#stop = glide({ from: this.inputs.leaf, to }, (leaf) => this.#change({ age: this.inputs.age, leaf }))
  }

  #change(inputs: PlaneInputs) {
    this.inputs = inputs
    sayInputs(this, inputs)
  }
}
