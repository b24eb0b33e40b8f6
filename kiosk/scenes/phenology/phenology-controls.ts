import { html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Scene3d, SceneControls } from '#content/scene/scene.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { phenologyWords } from '#content/strings/phenologyWords.ts'
import '../../controls/choice-row.ts'
import { controlsStyles } from '../../controls/controlsStyles.ts'
import '../../controls/live-figure.ts'
import '../../controls/range-rail.ts'
import { oneFinger } from '../../controls/oneFinger.ts'
import { sayInputs } from '../../controls/sayInputs.ts'
import '../../controls/scene-panel.ts'
import { glide } from '../glide.ts'
import { dateOf, earlierBy, flowering, kyoto, openOn, YEAR } from './bloomCalendar.ts'
import { phenologyControlsStyles } from './phenologyControlsStyles.ts'
import { COLDEST, type PhenologyInputs, start, type Turning, WARMEST } from './phenologyInputs.ts'
import { plantNamed, plants } from './plants.ts'

const TURNINGS = ['year', 'warmth', 'kyoto'] as const
const TURN_MS = 12_000
const GLIDE_MS = 900
/** The days the dial goes to when the thermometer is touched: where warmth is seen best. */
const WITNESS = { early: plantNamed('染井吉野'), late: plantNamed('桂花') }

/** Turn the dial by hand or by its rail, make the year warmer, or see Kyoto's three days. */
@customElement('phenology-controls')
export class PhenologyControls extends LitElement implements SceneControls<PhenologyInputs> {
  static override styles = [tokenStyles, controlsStyles, phenologyControlsStyles]

  @property({ attribute: false }) exhibit: Exhibit | undefined
  @property() locale: Locale = 'zh'
  @property({ attribute: false }) inputs: PhenologyInputs = start
  @property({ attribute: false }) scene: Scene3d<PhenologyInputs> | undefined
  #stop: (() => void) | undefined
  #held: { readonly x: number; readonly day: number } | undefined
  readonly #hand = oneFinger()

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.#stop?.()
  }

  protected override render() {
    const say = phenologyWords(this.locale)
    const { turning } = this.inputs
    const panel = this.exhibit?.panels.find(({ id }) => id === turning) ?? this.exhibit?.panels[0]
    return html`<div class="dial" aria-hidden="true" @pointerdown=${this.#grab} @pointermove=${this.#drag}
        @pointerup=${this.#release} @pointercancel=${this.#release}></div>
      <scene-panel .panel=${panel} .locale=${this.locale} note=${turning === 'warmth' ? say('illustrative') : ''}>
        <div slot="figures">${this.#figure()}</div>
        <div class="row">
          <choice-row label=${say('turning')} .options=${TURNINGS.map((id) => ({ id, label: say(id) }))}
            .value=${turning} @value-change=${this.#choose}></choice-row>
          ${this.#means()}
        </div>
      </scene-panel>`
  }

  #means() {
    const say = phenologyWords(this.locale)
    const { turning, day, warmer, epoch } = this.inputs
    if (turning === 'year')
      return html`<range-rail class="wide" label=${say('rail.year')} .min=${1} .max=${YEAR} .value=${wrapDay(day)} .step=${0}
          value-text=${this.#sayDate(day)} .ticks=${[1, 182, YEAR].map((at) => ({ at, label: this.#sayDate(at, { month: 'short' }) }))}
          @value-change=${({ detail }: CustomEvent<number>) => this.#set({ day: detail })}></range-rail>
        <button type="button" class="main" data-turn @click=${this.#turn}>${say('turn')}</button>`
    if (turning === 'warmth')
      return html`<range-rail class="wide" label=${say('rail.warmth')} .min=${COLDEST} .max=${WARMEST} .value=${warmer} .step=${0}
          value-text=${say('degrees', { degrees: signed(warmer) })}
          .ticks=${[COLDEST, 0, WARMEST].map((at) => ({ at, label: at === 0 ? say('usual') : `${signed(at)} ℃` }))}
          @value-change=${({ detail }: CustomEvent<number>) => this.#set({ warmer: detail })}></range-rail>
        <button type="button" class="main" data-season @click=${this.#otherSeason}>${say(this.#inSpring() ? 'autumn' : 'spring')}</button>`
    return html`<choice-row class="wide" label=${say('rail.kyoto')}
      .options=${kyoto.map(({ id }) => ({ id, label: say(`kyoto.${id}`) }))} .value=${kyoto[epoch].id}
      @value-change=${this.#see}></choice-row>`
  }

  #figure() {
    const say = phenologyWords(this.locale)
    const { turning, day, warmer, epoch } = this.inputs
    if (turning === 'year') {
      const open = plants.filter((plant) => openOn(day, flowering(plant, warmer)) > 0.5)
      const names = open
        .slice(0, 3)
        .map(({ name }) => name[this.locale])
        .join(say('between'))
      return html`<live-figure value=${open.length} unit=${say('kinds')}
        label=${`${this.#sayDate(day)}${names ? say('open', { names }) : ''}`}></live-figure>`
    }
    if (turning === 'warmth') {
      const plant = this.#inSpring() ? WITNESS.early : WITNESS.late
      const early = earlierBy(plant, warmer)
      const label = say(early === 0 ? 'asUsual' : early > 0 ? 'earlier' : 'later', {
        name: plant.name[this.locale],
      })
      return html`<live-figure value=${Math.abs(early)} unit=${say('days')} label=${label}></live-figure>`
    }
    const chosen = kyoto[epoch]
    return html`<live-figure value=${chosen.day} unit=${say('dayOfYear')} label=${say('fullBloom', { date: this.#sayDate(chosen.day) })}></live-figure>`
  }

  #sayDate(day: number, parts: Intl.DateTimeFormatOptions = { month: 'long', day: 'numeric' }) {
    const [month, date] = dateOf(wrapDay(day))
    const said = new Intl.DateTimeFormat(this.locale === 'zh' ? 'zh-CN' : 'en-GB', {
      ...parts,
      timeZone: 'UTC',
    }).format(Date.UTC(2025, month - 1, date))
    // Figures stand apart from Chinese characters, as in all other words.
    return said.replace(/月(?=\d)/, '月 ').replace(/(?<=\d)(?=[月日])/g, ' ')
  }

  #inSpring() {
    const day = wrapDay(this.inputs.day)
    return day > 20 && day < 200
  }

  #choose({ detail }: CustomEvent<Turning>) {
    this.#stop?.()
    const { epoch } = this.inputs
    this.#change({ turning: detail, warmer: 0 })
    if (detail === 'warmth') this.#glideTo(this.#inSpring() ? 85 : 283)
    if (detail === 'kyoto') this.#glideTo(kyoto[epoch].day)
  }

  #see({ detail }: CustomEvent<string>) {
    const epoch = kyoto.findIndex(({ id }) => id === detail) as PhenologyInputs['epoch']
    this.#change({ epoch })
    this.#glideTo(kyoto[epoch].day)
  }

  #otherSeason() {
    this.#glideTo(this.#inSpring() ? 283 : 85)
  }

  #turn() {
    this.#stop?.()
    const from = this.inputs.day
    this.#stop = glide({ from, to: from + YEAR, ms: TURN_MS, steady: true }, (day, arrived) =>
      this.#change({ day: arrived ? from : wrapDay(day) }),
    )
  }

  #glideTo(day: number) {
    this.#stop?.()
    const from = wrapDay(this.inputs.day)
    // The short way round the year.
    const way = ((((day - from + YEAR / 2) % YEAR) + YEAR) % YEAR) - YEAR / 2
    this.#stop = glide({ from, to: from + way, ms: GLIDE_MS, steady: true }, (now) =>
      this.#change({ day: wrapDay(now) }),
    )
  }

  #set(changed: Partial<PhenologyInputs>) {
    this.#stop?.()
    this.#change(changed)
  }

  #grab(event: PointerEvent) {
    if (this.inputs.turning === 'kyoto' || !this.#hand.grabs(event)) return
    this.#stop?.()
    ;(event.currentTarget as HTMLElement).setPointerCapture(event.pointerId)
    this.#held = { x: event.clientX, day: this.inputs.day }
  }

  #drag(event: PointerEvent) {
    if (!this.#held || !this.#hand.drags(event)) return
    const { clientX, currentTarget } = event
    // What the finger holds stays under it at the front of the dial: half a turn is as wide as the dial.
    const share = (clientX - this.#held.x) / (currentTarget as HTMLElement).clientWidth
    this.#change({ day: wrapDay(this.#held.day - share * YEAR * 0.5) })
  }

  #release(event: PointerEvent) {
    if (this.#hand.lifts(event)) this.#held = undefined
  }

  #change(changed: Partial<PhenologyInputs>) {
    this.inputs = { ...this.inputs, ...changed }
    sayInputs(this, this.inputs)
  }
}

const wrapDay = (day: number) => ((((day - 1) % YEAR) + YEAR) % YEAR) + 1
const signed = (degrees: number) => {
  const rounded = Math.abs(degrees) < 0.05 ? 0 : degrees
  return `${rounded > 0 ? '+' : ''}${rounded.toFixed(Number.isInteger(rounded) ? 0 : 1).replace('-', '−')}`
}
