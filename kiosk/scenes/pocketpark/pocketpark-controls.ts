import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Scene3d, SceneControls } from '#content/scene/scene.ts'
import type { Exhibit, Panel } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { pocketparkWords } from '#content/strings/pocketparkWords.ts'
import '../../controls/arrow-pad.ts'
import type { Arrow } from '../../controls/arrow-pad.ts'
import '../../controls/choice-row.ts'
import { controlsStyles } from '../../controls/controlsStyles.ts'
import '../../controls/range-rail.ts'
import { sayInputs } from '../../controls/sayInputs.ts'
import '../../controls/scene-panel.ts'
import '../../scores/round-score.ts'
import { askSound } from '../../sound/sounds.ts'
import { OLDEST, type ParkInputs, put, start, undo, YOUNGEST } from './parkInputs.ts'
import { COLUMNS, KINDS, type Kind, kindAt, LINES, stepOnLot } from './parkPlan.ts'
import { JUDGED_AFTER_YEARS, pointsOf, scoreOf } from './parkScore.ts'
import { pickSquare } from './pickSquare.ts'
import { pocketparkStyles } from './pocketparkStyles.ts'

const KEYS: Readonly<Record<string, Arrow>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Which story each thing tells. */
const STORY: Readonly<Record<Kind, string>> = {
  tree: 'shade',
  bench: 'shade',
  lawn: 'water',
  pond: 'water',
  path: 'water',
  shrub: 'life',
  bees: 'life',
}

/** The longest a design may have taken, s; who stays longer has taken a rest. */
const MOST_SECONDS = 3000

/** Choose a thing, touch a square; let the years pass; look at the finished park as a postcard. */
@customElement('pocketpark-controls')
export class PocketparkControls extends LitElement implements SceneControls<ParkInputs> {
  static override styles = [tokenStyles, controlsStyles, pocketparkStyles]

  @property({ attribute: false }) exhibit: Exhibit | undefined
  @property() locale: Locale = 'zh'
  @property({ attribute: false }) inputs: ParkInputs = start
  @property({ attribute: false }) scene: Scene3d<ParkInputs> | undefined
  /** Whether today's ten lie over the postcard. */
  @state() private onBoard = false
  /** The design that has its mark already. */
  #marked = ''
  /** When this design was begun, ms on the page's clock. */
  #beganAt = 0
  @property({ type: Boolean }) reach = false

  protected override render() {
    const say = pocketparkWords(this.locale)
    const { tool, years, past, postcard } = this.inputs
    const story = this.exhibit?.panels.find(({ id }) => id === STORY[tool]) ?? this.exhibit?.panels[0]
    const panel = this.reach && story ? this.#told(story) : story
    if (postcard) return this.#postcard()
    return html`<div class="lot" role="application" tabindex="0" aria-label=${say('lot')} aria-describedby="stands"
        @pointerdown=${this.#touch} @keydown=${this.#press}></div>
      <p id="stands" class="heard" aria-live="polite">${this.#sayCursor()}</p>
      <scene-panel .panel=${panel} .locale=${this.locale} estimate note=${say('illustrative')}>
        <dl slot="figures">${this.#scores()}</dl>
        ${this.reach ? this.#keys() : nothing}
        <choice-row label=${say('tool')} .options=${KINDS.map((id) => ({ id, label: say(id) }))} .value=${tool}
          @value-change=${({ detail }: CustomEvent<Kind>) => this.#change({ ...this.inputs, tool: detail })}></choice-row>
        <div class="row">
          <button type="button" data-undo ?disabled=${past.length === 0} @click=${() => this.#change(undo(this.inputs))}>${say('undo')}</button>
          <range-rail class="wide" label=${say('years')} .min=${YOUNGEST} .max=${OLDEST} .step=${0} .value=${years}
            value-text=${say('year', { years: Math.round(years) })}
            .ticks=${[YOUNGEST, 15, OLDEST].map((at) => ({ at, label: say('year', { years: at }) }))}
            @value-change=${({ detail }: CustomEvent<number>) => this.#change({ ...this.inputs, years: detail })}></range-rail>
          <button type="button" class="main" data-postcard @click=${this.#finish}>
            ${say('finish')}
          </button>
        </div>
      </scene-panel>`
  }

  /** Whoever walks by keys reads where they stand instead, and the panel leaves the lot in sight. */
  #told({ more: _, ...story }: Panel): Panel {
    const standing = this.#sayCursor() || pocketparkWords(this.locale)('walkHint')
    return { ...story, text: { zh: standing, en: standing } }
  }

  /** The lot lies high: four keys walk over it, a fifth puts down what was chosen. */
  #keys() {
    const say = pocketparkWords(this.locale)
    return html`<arrow-pad label=${say('walk')} .locale=${this.locale} @arrow=${({ detail }: CustomEvent<Arrow>) => this.#walk(...detail)}>
      <button type="button" class="main put" data-put @click=${() => this.#put(this.#cursor())}>${say('put')}</button>
    </arrow-pad>`
  }

  /** Shade, rain and life, each a large number with its unit. */
  #scores() {
    const say = pocketparkWords(this.locale)
    const { plan, years } = this.inputs
    const { shade, kept, species } = scoreOf(plan, years)
    const row = (key: 'shade' | 'rain' | 'life', value: number, unit: string) =>
      html`<div><dt>${say(key)}</dt><dd>${value}<small>${unit}</small></dd></div>`
    return [
      row('shade', Math.round(100 * shade), '%'),
      row('rain', Math.round(100 * kept), '%'),
      row('life', species, say('kinds')),
    ]
  }

  #postcard() {
    const say = pocketparkWords(this.locale)
    const { years, plan } = this.inputs
    const points = pointsOf(plan)
    if (this.onBoard) return this.#board(points)
    return html`<div class="card" role="group" aria-label=${say('card')}>
        <div class="window"></div>
        <div class="back">
          <div class="said">
            <h2>${say('cardTitle')}</h2>
            <p class="caption">${say('cardYears', { years: Math.round(years) })}</p>
          </div>
          <dl>${this.#scores()}</dl>
          ${stamp(say('stamp'))}
        </div>
      </div>
      <div class="again">
        <button type="button" class="main" data-postcard @click=${() => this.#change({ ...this.inputs, postcard: false })}>${say('goOn')}</button>
        <button type="button" data-board @click=${() => (this.onBoard = true)}>${say('board', { points })}</button>
        <button type="button" data-new @click=${() => this.#change({ ...start, past: [...this.inputs.past, this.inputs.plan] })}>${say('anew')}</button>
      </div>`
  }

  /** Today's ten. A design is asked for its mark once, and only where somebody drew on it. */
  #board(points: number) {
    const say = pocketparkWords(this.locale)
    const { plan, past } = this.inputs
    const isNew = past.length > 0 && plan !== this.#marked
    const seconds = Math.max(1, Math.min(MOST_SECONDS, (performance.now() - this.#beganAt) / 1000))
    return html`<section class="board">
      <p>${say('judged', { points, years: JUDGED_AFTER_YEARS })}</p>
      <round-score game="pocketpark" level="park" .round=${1} .points=${isNew ? points : 0} .seconds=${seconds} .locale=${this.locale}
        @mark-picked=${this.#marks}></round-score>
      <button type="button" data-board @click=${() => (this.onBoard = false)}>${say('boardBack')}</button>
    </section>`
  }

  readonly #marks = () => {
    this.#marked = this.inputs.plan
    this.#beganAt = performance.now()
  }

  #sayCursor() {
    const { cursor, plan } = this.inputs
    if (cursor === null) return ''
    const say = pocketparkWords(this.locale)
    const kind = kindAt(plan, cursor)
    return say('square', {
      line: Math.floor(cursor / COLUMNS) + 1,
      column: (cursor % COLUMNS) + 1,
      kind: say(kind ?? 'bare'),
    })
  }

  #touch({ clientX, clientY }: PointerEvent) {
    if (!this.scene) return
    const { left, top, width, height } = this.getBoundingClientRect()
    const square = pickSquare(
      this.scene.camera,
      ((clientX - left) / width) * 2 - 1,
      1 - ((clientY - top) / height) * 2,
    )
    if (square !== undefined) this.#put(square)
  }

  #press(event: KeyboardEvent) {
    const way = KEYS[event.key]
    if (way) this.#walk(...way)
    else if (event.key === 'Enter' || event.key === ' ') this.#put(this.#cursor())
    else return
    event.preventDefault()
  }

  #cursor() {
    return this.inputs.cursor ?? Math.floor((COLUMNS * LINES) / 2)
  }

  /** The first step only shows where one stands. */
  #walk(across: number, deep: number) {
    const { cursor } = this.inputs
    this.#change({
      ...this.inputs,
      cursor: cursor === null ? this.#cursor() : stepOnLot(cursor, across, deep),
    })
  }

  #put(square: number) {
    askSound(this, this.inputs.tool === 'pond' ? 'drop' : 'place')
    this.#change({ ...put(this.inputs, square), cursor: square })
  }

  #finish() {
    askSound(this, 'cheer')
    this.#change({ ...this.inputs, postcard: true, cursor: null })
  }

  #change(inputs: ParkInputs) {
    if (this.inputs.past.length === 0) this.#beganAt = performance.now()
    this.inputs = inputs
    sayInputs(this, inputs)
  }
}

/** A printed stamp: a leaf, a perforated edge, the lines of a postmark. */
const stamp = (title: string) => html`<svg class="stamp" viewBox="0 0 150 150" role="img" aria-label=${title}>
  <rect x="22" y="8" width="106" height="128" rx="2" fill="#f4f1e7" stroke="#2f7d5b" stroke-width="5" stroke-dasharray="7 5" />
  <path d="M75 112 C30 84 44 40 76 24 C108 42 120 84 75 112 Z" fill="#8fb83f" />
  <path d="M75 124 C75 92 76 62 76 34 M75 88 L58 74 M76 74 L93 60" fill="none" stroke="#2f7d5b" stroke-width="4" stroke-linecap="round" />
  <g fill="none" stroke="#17352c" stroke-width="2.5" opacity="0.45">
    <circle cx="34" cy="112" r="30" /><circle cx="34" cy="112" r="22" />
    <path d="M62 100 q12 -7 24 0 t24 0 t24 0 M64 112 q12 -7 24 0 t24 0 t24 0" />
  </g>
</svg>`
