import { html, LitElement } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { clamp } from '#content/scene/curves.ts'
import type { Scene3d, SceneControls } from '#content/scene/scene.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { controlsStyles } from '../../controls/controlsStyles.ts'
import { sayInputs } from '../../controls/sayInputs.ts'
import '../../controls/scene-panel.ts'
import { glide } from '../glide.ts'
import { birdsIn, birdsOfTheYear, monthNumber, panelIn } from './birdsOfTheYear.ts'
import { monthBetween } from './monthBetween.ts'
import type { WetlandInputs } from './wetlandInputs.ts'
import { wetlandStyles } from './wetlandStyles.ts'
import { wetlandWords } from './wetlandWords.ts'

const months = Array.from({ length: 12 }, (_, index) => index + 1)
const known = Object.keys(birdsOfTheYear).length

/** The month bar, and the words of the time of year it stands in. Each bar is as high as the month has kinds of birds. */
@customElement('wetland-controls')
export class WetlandControls extends LitElement implements SceneControls<WetlandInputs> {
  static override styles = [tokenStyles, controlsStyles, wetlandStyles]

  @property({ attribute: false }) exhibit: Exhibit | undefined
  @property() locale: Locale = 'zh'
  @property({ attribute: false }) inputs: WetlandInputs = { month: 10 }
  @property({ attribute: false }) scene: Scene3d<WetlandInputs> | undefined
  @query('.rail') private rail!: HTMLElement
  #stop: (() => void) | undefined

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.#stop?.()
  }

  protected override render() {
    const words = wetlandWords[this.locale]
    const month = monthNumber(this.inputs.month)
    const birds = birdsIn(month)
    const panel = this.exhibit?.panels.find(({ id }) => id === panelIn(month)) ?? this.exhibit?.panels[0]
    const sources = birds.flatMap((bird) => bird.sources)
    const names = birds.map(({ name }) => name[this.locale]).join(words.between)
    return html`<scene-panel wide .panel=${panel} .locale=${this.locale} .note=${words.bars} .sources=${sources}>
      <p slot="words" class="birds" aria-live="polite">${words.month(month)} · ${words.seen(birds.length, known)}${names}</p>
      <div class="rail" role="slider" tabindex="0" aria-label=${words.rail} aria-valuemin="1" aria-valuemax="12"
        aria-valuenow=${month} aria-valuetext="${words.month(month)} · ${words.seen(birds.length, known)}${names}"
        @pointerdown=${this.#grab} @pointermove=${this.#drag} @pointerup=${this.#settle} @keydown=${this.#step}>
        ${months.map((one) => {
          const high = (100 * birdsIn(one).length) / known
          return html`<span class="bar" aria-hidden="true" ?data-now=${one === month} .style=${`height: ${high}%`}>${one}</span>`
        })}
      </div>
    </scene-panel>`
  }

  #grab(event: PointerEvent) {
    this.rail.setPointerCapture(event.pointerId)
    this.#glideTo(Math.round(this.#monthAt(event)))
  }

  #drag(event: PointerEvent) {
    if (!this.rail.hasPointerCapture(event.pointerId)) return
    const month = this.#monthAt(event)
    // A finger that only taps trembles; it drags once it leaves the bar it touched.
    if (this.#stop && Math.abs(month - this.inputs.month) < 0.5) return
    this.#stop?.()
    this.#stop = undefined
    this.#change(month)
  }

  #settle() {
    if (!this.#stop) this.#glideTo(Math.round(this.inputs.month))
  }

  #monthAt({ clientX }: PointerEvent) {
    const { left, width } = this.rail.getBoundingClientRect()
    return clamp(((clientX - left) / width) * 12 + 0.5, 1, 12)
  }

  #step(event: KeyboardEvent) {
    const month = monthNumber(this.inputs.month)
    const steps: Record<string, number> = {
      ArrowRight: (month % 12) + 1,
      ArrowUp: (month % 12) + 1,
      ArrowLeft: ((month + 10) % 12) + 1,
      ArrowDown: ((month + 10) % 12) + 1,
      PageUp: Math.min(12, month + 3),
      PageDown: Math.max(1, month - 3),
      Home: 1,
      End: 12,
    }
    const next = steps[event.key]
    if (next === undefined) return
    event.preventDefault()
    this.#stop?.()
    this.#stop = undefined
    this.#change(next)
  }

  #glideTo(month: number) {
    this.#stop?.()
    const { month: from } = this.inputs
    this.#stop = glide({ from: 0, to: 1 }, (part, arrived) => {
      if (arrived) this.#stop = undefined
      this.#change(monthBetween(from, month, part))
    })
  }

  #change(month: number) {
    this.inputs = { month }
    sayInputs(this, this.inputs)
  }
}
