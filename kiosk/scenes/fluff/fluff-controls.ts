import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { clamp } from '#content/scene/curves.ts'
import type { Scene3d, SceneControls } from '#content/scene/scene.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { fluffWords } from '#content/strings/fluffWords.ts'
import '../../controls/choice-row.ts'
import { controlsStyles } from '../../controls/controlsStyles.ts'
import '../../controls/live-figure.ts'
import '../../controls/range-rail.ts'
import { sayInputs } from '../../controls/sayInputs.ts'
import '../../controls/scene-panel.ts'
import { glide } from '../glide.ts'
import type { FluffInputs } from './fluffInputs.ts'
import { fluffStyles } from './fluffStyles.ts'
import { fluffLeft, shadeLeft } from './pruning.ts'

const VIEWS = ['ball', 'prune', 'leaf'] as const
type View = (typeof VIEWS)[number]
/** A finger has to wander this far over the glass, in parts of its width, to open the ball wholly. */
const WAY = 2.2

/** Under the glass: open a seed ball with the finger, prune the tree, turn a leaf over. */
@customElement('fluff-controls')
export class FluffControls extends LitElement implements SceneControls<FluffInputs> {
  static override styles = [tokenStyles, controlsStyles, fluffStyles]

  @property({ attribute: false }) exhibit: Exhibit | undefined
  @property() locale: Locale = 'zh'
  @property({ attribute: false }) inputs: FluffInputs = { open: 0.12, prune: 0, leaf: 0 }
  @property({ attribute: false }) scene: Scene3d<FluffInputs> | undefined
  @state() private chosen: View = 'ball'
  #stop: (() => void) | undefined

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.#stop?.()
  }

  protected override render() {
    const say = fluffWords(this.locale)
    const { open, leaf } = this.inputs
    const view = leaf > 0.5 ? 'leaf' : this.chosen === 'leaf' ? 'ball' : this.chosen
    const story = view === 'ball' ? (open > 0.65 ? 'when' : 'hair') : view
    const panel = this.exhibit?.panels.find(({ id }) => id === story) ?? this.exhibit?.panels[0]
    return html`
      ${view === 'leaf' ? nothing : html`<div class="glass" aria-hidden="true" data-glass @pointerdown=${this.#touch} @pointermove=${this.#rub}></div>`}
      <scene-panel .panel=${panel} .locale=${this.locale} note=${view === 'leaf' ? '' : say('illustrative')}>
        ${view === 'prune' ? this.#left() : view === 'leaf' ? this.#bug() : nothing}
        <div class="row">
          ${view === 'prune' ? this.#pruneRail() : view === 'ball' ? this.#openRail() : html`<p class="wide caption">${say('scale')}</p>`}
          <choice-row label=${say('view')} value=${view}
            .options=${VIEWS.map((id) => ({ id, label: say(id) }))}
            @value-change=${(event: CustomEvent<View>) => this.#turn(event.detail)}></choice-row>
        </div>
      </scene-panel>`
  }

  #left() {
    const say = fluffWords(this.locale)
    const { prune } = this.inputs
    const percent = (part: number) => String(Math.round(part * 100))
    return html`<div class="row figures">
      <live-figure value=${percent(fluffLeft(prune))} unit="%" label=${say('fluffLeft')}></live-figure>
      <live-figure value=${percent(shadeLeft(prune))} unit="%" label=${say('shadeLeft')} mark=${say('illustrative')}></live-figure>
    </div>`
  }

  #bug() {
    const say = fluffWords(this.locale)
    return html`<div class="row figures">
      <live-figure value="3.2–3.7" unit="mm" label=${say('long')}></live-figure>
      <live-figure value="2–5" unit=${say('broods')} label=${say('aYear')}></live-figure>
    </div>`
  }

  #openRail() {
    const say = fluffWords(this.locale)
    const { open } = this.inputs
    return html`<range-rail class="wide" label=${say('openRail')} .value=${open} min="0" max="1"
      value-text=${say('heardOpen', { percent: Math.round(open * 100) })}
      .ticks=${[{ at: 0, label: say('shut') }, { at: 1, label: say('opened') }]}
      @value-change=${(event: CustomEvent<number>) => this.#change({ ...this.inputs, open: event.detail })}></range-rail>`
  }

  #pruneRail() {
    const say = fluffWords(this.locale)
    const { prune } = this.inputs
    const [fluff, shade] = [fluffLeft(prune), shadeLeft(prune)].map((part) => Math.round(part * 100))
    return html`<range-rail class="wide" label=${say('pruneRail')} .value=${prune} min="0" max="1" step="0.05"
      value-text=${say('heardPrune', { fluff: fluff ?? 0, shade: shade ?? 0 })}
      .ticks=${[{ at: 0, label: say('none') }, { at: 1, label: say('hard') }]}
      @value-change=${(event: CustomEvent<number>) => this.#change({ ...this.inputs, prune: event.detail })}></range-rail>`
  }

  readonly #touch = (event: PointerEvent) => {
    ;(event.currentTarget as HTMLElement).setPointerCapture(event.pointerId)
    this.#change({ ...this.inputs, open: clamp(this.inputs.open + 0.06) })
  }

  readonly #rub = (event: PointerEvent) => {
    const glass = event.currentTarget as HTMLElement
    if (!glass.hasPointerCapture(event.pointerId)) return
    const moved = Math.hypot(event.movementX, event.movementY) / Math.max(1, glass.clientWidth) / WAY
    if (moved > 0) this.#change({ ...this.inputs, open: clamp(this.inputs.open + moved) })
  }

  #turn(view: View) {
    this.chosen = view
    this.#stop?.()
    const from = this.inputs.leaf
    const to = view === 'leaf' ? 1 : 0
    if (from === to) return
    this.#stop = glide({ from, to }, (leaf) => this.#change({ ...this.inputs, leaf }))
  }

  #change(inputs: FluffInputs) {
    this.inputs = inputs
    sayInputs(this, inputs)
  }
}
