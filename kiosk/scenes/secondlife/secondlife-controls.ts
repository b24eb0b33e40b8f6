import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Scene3d, SceneControls } from '#content/scene/scene.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { secondlifeWords } from '#content/strings/secondlifeWords.ts'
import { controlsStyles } from '../../controls/controlsStyles.ts'
import { oneFinger } from '../../controls/oneFinger.ts'
import { sayInputs } from '../../controls/sayInputs.ts'
import { askSound } from '../../sound/sounds.ts'
import { playSending } from './playSending.ts'
import type { SecondlifeInputs } from './secondlifeInputs.ts'
import { secondlifeStyles } from './secondlifeStyles.ts'
import { type Spot, spotsOf, workshopAt } from './spotsOf.ts'
import {
  CARTON,
  homeOf,
  panelOf,
  powerOf,
  type Thing,
  things,
  type Workshop,
  workshops,
} from './workshops.ts'
import '../../controls/choice-row.ts'
import '../../controls/live-figure.ts'
import '../../controls/range-rail.ts'
import '../../controls/scene-panel.ts'

/** How often the touchable places follow the stage, which turns slowly. */
const FOLLOW_MS = 200

/** Choose a thing, then drag it to its workshop, touch the workshop, or walk there with Tab and press Enter. */
@customElement('secondlife-controls')
export class SecondlifeControls extends LitElement implements SceneControls<SecondlifeInputs> {
  static override styles = [tokenStyles, controlsStyles, secondlifeStyles]

  @property({ attribute: false }) exhibit: Exhibit | undefined
  @property() locale: Locale = 'zh'
  @property({ attribute: false }) inputs: SecondlifeInputs = {
    thing: 'can',
    to: null,
    sent: 0,
    held: null,
    near: null,
    recycled: 0,
  }
  @property({ attribute: false }) scene: Scene3d<SecondlifeInputs> | undefined
  @property({ type: Boolean }) reach = false
  @state() private spots: ReadonlyMap<string, Spot> = new Map()
  @state() private settled: ReadonlySet<Thing> = new Set()
  #follow: ReturnType<typeof setInterval> | undefined
  #stop: (() => void) | undefined
  readonly #hand = oneFinger()

  override connectedCallback() {
    super.connectedCallback()
    this.#follow = setInterval(() => this.#look(), FOLLOW_MS)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    clearInterval(this.#follow)
    this.#stop?.()
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('scene')) this.#look()
  }

  protected override render() {
    const say = secondlifeWords(this.locale)
    const { thing, to, near } = this.inputs
    const name = say(`thing.${thing}`)
    return html`
      ${workshops.map((workshop) => {
        const label = say(`workshop.${workshop}`)
        return html`<button type="button" class="spot" data-workshop=${workshop} ?data-near=${near === workshop}
          .style=${this.#placeOf(workshop)} aria-label=${say('send', { thing: name, workshop: label })}
          @click=${() => this.#send(workshop, null)}><span aria-hidden="true">${label}</span></button>`
      })}
      ${
        to
          ? nothing
          : html`<button type="button" class="spot thing" data-thing=${thing} aria-label=${say('hold', { thing: name })} .style=${this.#placeOf('plate')}
              @pointerdown=${this.#grab} @pointermove=${this.#drag} @pointerup=${this.#drop} @pointercancel=${this.#lose}></button>`
      }
      <scene-panel .panel=${this.exhibit?.panels.find(({ id }) => id === panelOf(thing))} .locale=${this.locale}
        .note=${this.settled.size > 0 ? say('settled', { count: this.settled.size }) : ''}>
        <choice-row label=${say('things')} .options=${things.map((id) => ({ id, label: say(`thing.${id}`) }))} .value=${thing}
          @value-change=${({ detail }: CustomEvent<Thing>) => this.#take(detail)}></choice-row>
        ${this.reach && to !== homeOf(thing) ? this.#doors() : nothing}
        ${this.reach && !to ? nothing : html`<div class="row out">${this.#outcome()}</div>`}
      </scene-panel>`
  }

  /** The workshops once more, low enough for whoever cannot reach the carousel. */
  #doors() {
    const say = secondlifeWords(this.locale)
    const thing = say(`thing.${this.inputs.thing}`)
    return html`<div class="doors">${workshops.map((workshop) => {
      const label = say(`workshop.${workshop}`)
      return html`<button type="button" data-door=${workshop} aria-label=${say('send', { thing, workshop: label })}
        @click=${() => this.#send(workshop, null)}>${label}</button>`
    })}</div>`
  }

  #outcome() {
    const say = secondlifeWords(this.locale)
    const { thing, to, sent, recycled } = this.inputs
    if (!to || sent < 1) return html`<p aria-live="polite" data-said="ask">${say('ask')}</p>`
    if (to !== homeOf(thing)) return html`<p aria-live="polite" data-said="wrong">${say('wrong')}</p>`
    const percent = (recycled * 100).toFixed(0)
    return html`<p aria-live="polite" data-said="done">${say(`done.${thing}`)}</p>
      ${
        thing === 'can'
          ? html`<div class="compare"><span class="caption">${say('recycled', { value: percent })}</span>
              <range-rail label=${say('recycled', { value: percent })} min="0" max="1" step="0.05" .value=${recycled} value-text=${`${percent}%`}
                gradient="linear-gradient(90deg, #b4643f, #e6a63a, #8fb83f)"
                @value-change=${({ detail }: CustomEvent<number>) => this.#change({ recycled: detail })}></range-rail></div>
            <live-figure .value=${powerOf(recycled).toFixed(0)} .unit=${say('kwh')} .label=${say('power')}></live-figure>`
          : nothing
      }
      ${thing === 'paper' ? html`<live-figure value="5–7" .unit=${say('times')} .label=${say('lives')}></live-figure>` : nothing}
      ${thing === 'carton' ? html`<live-figure .value=${(CARTON.board * 100).toFixed(0)} .unit=${say('share')} .label=${say('board')}></live-figure>` : nothing}
      ${thing === 'lamp' ? html`<live-figure value="2.1" .unit=${say('tonnes')} .label=${say('hazardous')}></live-figure>` : nothing}
      <button type="button" class="main" data-next @click=${() => this.#take(this.#next())}>${say('next')}</button>`
  }

  #next(): Thing {
    const from = things.indexOf(this.inputs.thing) + 1
    const order = [...things.slice(from), ...things.slice(0, from)]
    return order.find((thing) => !this.settled.has(thing)) ?? order[0] ?? 'can'
  }

  #placeOf(id: string) {
    const spot = this.spots.get(id)
    return spot ? `left:${(spot.x * 100).toFixed(2)}%;top:${(spot.y * 100).toFixed(2)}%` : 'display:none'
  }

  #look() {
    if (this.scene) this.spots = spotsOf(this.scene)
  }

  #take(thing: Thing) {
    this.#stop?.()
    this.#hand.letGo()
    this.#change({ thing, to: null, sent: 0, held: null, near: null })
  }

  #send(to: Workshop, held: SecondlifeInputs['held']) {
    this.#stop?.()
    this.#hand.letGo()
    const { thing } = this.inputs
    const right = to === homeOf(thing)
    this.#change({ to, sent: 0, held, near: null })
    this.#stop = playSending(right, (sent) => {
      if (sent === 1) askSound(this, right ? 'right' : 'wrong')
      if (sent === 1 && right) this.settled = new Set(this.settled).add(thing)
      // From a wrong workshop it lies on the plate again and can be sent anew.
      this.#change({ sent, ...(sent === 1 && !right ? { held: null } : {}) })
    })
  }

  #at({ clientX, clientY }: PointerEvent): Spot {
    const { left, top, width, height } = this.getBoundingClientRect()
    return { x: (clientX - left) / width, y: (clientY - top) / height }
  }

  #grab(event: PointerEvent) {
    if (!this.#hand.grabs(event)) return
    ;(event.currentTarget as HTMLElement).setPointerCapture(event.pointerId)
    this.#hold(event)
  }

  #drag(event: PointerEvent) {
    if (this.#hand.drags(event)) this.#hold(event)
  }

  #hold(event: PointerEvent) {
    const held = this.#at(event)
    this.#change({ held, near: workshopAt(this.spots, held, this.clientWidth / this.clientHeight) })
  }

  #drop(event: PointerEvent) {
    if (!this.#hand.lifts(event)) return
    const { near, held } = this.inputs
    if (near) this.#send(near, held)
    else this.#change({ held: null, near: null })
  }

  #lose(event: PointerEvent) {
    if (this.#hand.lifts(event)) this.#change({ held: null, near: null })
  }

  #change(part: Partial<SecondlifeInputs>) {
    this.inputs = { ...this.inputs, ...part }
    sayInputs(this, this.inputs)
  }
}
