import { html, LitElement, nothing } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { clamp } from '#content/scene/curves.ts'
import { oneFinger } from './oneFinger.ts'
import { railStyles } from './railStyles.ts'
import { stepOnRail } from './stepOnRail.ts'

/** A word below the rail. */
export interface Tick {
  readonly at: number
  readonly label: string
}

/** One value on a line: a knob to pull, a line to touch, keys to step. Tells of each move by `value-change`. */
@customElement('range-rail')
export class RangeRail extends LitElement {
  static override styles = [tokenStyles, railStyles]

  @property() label = ''
  @property({ type: Number }) value = 0
  @property({ type: Number }) min = 0
  @property({ type: Number }) max = 100
  /** The grid of values; 0 lets it glide. */
  @property({ type: Number }) step = 0
  @property({ attribute: false }) ticks: readonly Tick[] = []
  /** The value in words, for whoever hears it. */
  @property({ attribute: 'value-text' }) valueText = ''
  /** One or two letters on the knob. */
  @property() knob = ''
  /** A CSS gradient along the line. */
  @property() gradient = ''
  @query('.rail') private rail!: HTMLElement
  readonly #hand = oneFinger()

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.#hand.letGo()
  }

  protected override render() {
    const place = this.#placeOf(this.value)
    return html`<div class="rail" role="slider" tabindex="0" aria-label=${this.label}
        aria-valuemin=${this.min} aria-valuemax=${this.max} aria-valuenow=${Number(this.value.toFixed(3))}
        aria-valuetext=${this.valueText || nothing}
        @pointerdown=${this.#grab} @pointermove=${this.#drag} @lostpointercapture=${this.#lift} @keydown=${this.#press}>
        <div class="line" .style=${this.gradient ? `background: ${this.gradient}` : ''}></div>
        ${this.gradient ? nothing : html`<div class="line passed" .style=${`right: ${100 - place}%`}></div>`}
        <div class="knob" .style=${`left: ${place}%`}>${this.knob}</div>
      </div>
      ${this.ticks.length > 0 ? html`<ol aria-hidden="true">${this.ticks.map((tick) => this.#tick(tick))}</ol>` : nothing}`
  }

  #tick({ at, label }: Tick) {
    const place = this.#placeOf(at)
    const edge = place < 4 ? 'start' : place > 96 ? 'end' : ''
    return html`<li class=${edge} .style=${edge ? '' : `left: ${place}%`}>${label}</li>`
  }

  #placeOf(value: number) {
    return (100 * (clamp(value, this.min, this.max) - this.min)) / Math.max(1e-9, this.max - this.min)
  }

  #grab(event: PointerEvent) {
    if (!this.#hand.grabs(event)) return
    this.rail.setPointerCapture(event.pointerId)
    this.#follow(event)
  }

  #drag(event: PointerEvent) {
    if (this.#hand.drags(event)) this.#follow(event)
  }

  #lift(event: PointerEvent) {
    this.#hand.lifts(event)
  }

  #follow({ clientX }: PointerEvent) {
    const { left, width } = this.rail.getBoundingClientRect()
    this.#change(this.min + (clamp((clientX - left) / width) || 0) * (this.max - this.min))
  }

  #press(event: KeyboardEvent) {
    const { min, max, step, value } = this
    const stops = this.ticks.map(({ at }) => at)
    const next = stepOnRail(event.key, value, { min, max, step, stops })
    if (next === undefined) return
    event.preventDefault()
    this.#change(next)
  }

  #change(wanted: number) {
    const { min, max, step } = this
    const value = clamp(step > 0 ? min + Math.round((wanted - min) / step) * step : wanted, min, max)
    if (value === this.value) return
    this.value = value
    this.dispatchEvent(new CustomEvent('value-change', { detail: value, bubbles: true, composed: true }))
  }
}
