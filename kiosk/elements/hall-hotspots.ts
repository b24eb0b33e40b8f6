import { html, LitElement, nothing, svg } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { SceneWords } from '#content/scene/scene.ts'
import type { Exhibit, Hotspot, Point } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { kioskWords } from '#content/strings/kioskWords.ts'
import type { Box } from '../companion/companionBox.ts'
import type { Papers } from '../controls/sayPapers.ts'
import { hotspotStyles } from './hotspotStyles.ts'
import { measureWords } from './measureWords.ts'
import {
  boxIn,
  isIn,
  type Label,
  liftOver,
  placeBeside,
  placeLabels,
  type Ring,
  type Taken,
} from './placeLabels.ts'
import { rowPlace } from './rowPlace.ts'
import { screenStyles } from './screenStyles.ts'
import { wish } from './wish.ts'

/** Where words stand if a scene says nothing else, in parts of the height. */
const TALL = [0.375, 0.589] as const
const WIDE = [0.14, 0.81] as const
/** A word and the air below it take this much above the panel, and the mascot as much again, in units. */
const PANEL_AIR = 120
const MASCOT_ABOVE = 240
/** Between an open word and what lies below it, and the keys at the foot of a picture, in units. */
const OPEN_AIR = 12
const FOOT = { tall: 180, wide: 118 }

/** Rings on the picture with a thin line to a word; a touch opens one short sentence. */
@customElement('hall-hotspots')
export class HallHotspots extends LitElement {
  static override styles = [tokenStyles, screenStyles, hotspotStyles]

  @property() locale: Locale = 'zh'
  @property({ attribute: false }) exhibit!: Exhibit
  @property({ attribute: false }) words: SceneWords = {}
  /** Where the controls lie on the screen, in px: no ring, no word there. */
  @property({ attribute: false }) papers: Papers | undefined
  /** Words come down to a row above the panel; the rings only show where. */
  @property({ type: Boolean }) reach = false
  /** Another key stands in that row, given as a child. */
  @property({ type: Boolean }) more = false
  /** Where the mascot stands before the picture, in px of this layer: words keep off her, rings are behind her. */
  @property({ attribute: false }) mascot: Box | undefined
  @state() private rings: readonly Ring[] = []
  @state() private open: string | undefined
  @state() private labels: readonly Label[] = []
  /** How far the open word has moved up off the papers, in px. */
  @state() private lift = 0
  @query('.word[data-open]') private opened!: HTMLElement | null

  /** Follows the picture: called after each drawing with the way to find an anchor, or a point of the scene. */
  follow(project: (spot: string | Point) => { x: number; y: number } | null) {
    const { clientWidth: width, clientHeight: height } = this
    const papers = this.#papersHere()
    const inside = (x: number, y: number) =>
      x > 0 && x < width && y > 0 && y < height && !papers.some((paper) => isIn(paper, x, y))
    const rings = this.exhibit.hotspots.flatMap(({ id, point }) => {
      const at = project(point ?? id)
      return at && inside(at.x, at.y) ? [{ id, x: Math.round(at.x), y: Math.round(at.y) }] : []
    })
    const isPlaced = this.labels.length === rings.length
    if (isPlaced && JSON.stringify(rings) === JSON.stringify(this.rings)) return
    // Wind moves a ring by a few px; its word stays unless the ring has gone far.
    const settled = rings.length === this.labels.length && rings.every((ring) => this.#near(ring))
    this.rings = rings
    if (!settled) this.labels = this.#place(rings, width, height)
  }

  protected override render() {
    return html`<svg aria-hidden="true">${this.#offHer()}<g clip-path="url(#off-her)">${this.rings.map((ring) => this.#line(ring))}</g></svg>
      ${this.exhibit.hotspots.map((hotspot) => (this.reach ? this.#mark(hotspot) : this.#word(hotspot)))}
      ${this.reach && (this.more || this.rings.length > 0) ? this.#row() : nothing}`
  }

  /** Lines end where the mascot begins. */
  #offHer() {
    const all = `M0 0H${this.clientWidth}V${this.clientHeight}H0Z`
    const her = this.#her().map(
      ({ left, right, top, bottom }) => `M${left} ${top}H${right}V${bottom}H${left}Z`,
    )
    return svg`<clipPath id="off-her"><path clip-rule="evenodd" d="${[all, ...her].join('')}" /></clipPath>`
  }

  #mark({ id }: Hotspot) {
    const ring = this.rings.find((one) => one.id === id)
    if (!ring || this.#isBehindHer(ring)) return nothing
    return html`<i class="ring" ?data-open=${this.open === id} .style=${`left:${ring.x}px;top:${ring.y}px`}></i>`
  }

  #row() {
    const here = this.exhibit.hotspots.filter(({ id }) => this.rings.some((ring) => ring.id === id))
    const open = here.find(({ id }) => id === this.open)
    return html`<div class="row" .style=${rowPlace(this, this.#papersHere()[0])}>
      ${open ? html`<div class="word" data-open>${this.#told(open)}</div>` : nothing}
      <div>
        ${here.map(
          ({
            id,
            title,
          }) => html`<button type="button" data-hotspot=${id} aria-expanded=${id === this.open} @click=${() => this.#toggle(id)}>
            ${title[this.locale]}
          </button>`,
        )}<slot></slot>
      </div>
    </div>`
  }

  #toggle(id: string) {
    this.open = this.open === id ? undefined : id
  }

  #told({ text, sources }: Hotspot) {
    return html`<p>${text[this.locale]}</p>
      <button type="button" class="source" @click=${() => wish(this, { type: 'sources', keys: sources })}>
        ${kioskWords(this.locale)('nav.sources')}
      </button>`
  }

  protected override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('papers') || changed.has('mascot')) this.labels = []
    if (changed.has('exhibit')) {
      this.open = undefined
      this.rings = []
      this.labels = []
    }
  }

  protected override updated() {
    const lift = this.reach ? 0 : this.#liftOf(this.opened)
    if (lift !== this.lift) this.lift = lift
  }

  #liftOf(word: HTMLElement | null) {
    if (!word) return 0
    const [{ left, right, top, bottom }, unit] = [boxIn(this, word.getBoundingClientRect()), this.#unit()]
    const unmoved = { left, right, top: top + this.lift, bottom: bottom + this.lift }
    const { clientWidth: width, clientHeight: height } = this
    const foot = FOOT[height > width ? 'tall' : 'wide'] * unit
    const keys = { left: 0, right: width, top: height - foot, bottom: height }
    return Math.round(liftOver(unmoved, [...this.#papersHere(), keys], OPEN_AIR * unit))
  }

  #place(rings: readonly Ring[], width: number, height: number) {
    this.#placedAt = rings
    const portrait = height > width
    const unit = this.#unit()
    const { tallLabels = TALL, wideLabels = WIDE, wideSubject } = this.words
    const [from, to] = portrait ? tallLabels : wideLabels
    const papers = this.#papersHere()
    const [panel] = papers
    const floor = portrait && panel ? panel.top - PANEL_AIR * unit : height
    const lowest = Math.min(to * height, floor)
    const room = { width, top: from * height, bottom: lowest, gap: (portrait ? 116 : 110) * unit }
    return portrait
      ? placeLabels(rings, {
          ...room,
          bottomRight: this.mascot ? Math.min(lowest, floor - MASCOT_ABOVE * unit) : lowest,
        })
      : placeBeside(measureWords(rings, this.exhibit.hotspots, { of: this, locale: this.locale, unit }), {
          ...room,
          word: 360 * unit,
          reach: 90 * unit,
          turnAt: width * (wideSubject === 'left' ? 0.4 : 0.64),
          taken: [...papers, ...this.#her()],
        })
  }

  #unit() {
    const { clientWidth: width, clientHeight: height } = this
    return height > width ? Math.min(width / 1080, height / 1920) : Math.min(width / 1920, height / 1080)
  }

  #papersHere(): readonly Taken[] {
    return this.papers?.map((paper) => boxIn(this, paper)) ?? []
  }

  #her(): readonly Taken[] {
    if (!this.mascot) return []
    const { x, y, width, height } = this.mascot
    return [{ left: x, right: x + width, top: y, bottom: y + height }]
  }

  readonly #isBehindHer = ({ x, y }: Ring) => this.#her().some((her) => isIn(her, x, y))

  #placedAt: readonly Ring[] = []

  #near({ id, x, y }: Ring) {
    const before = this.#placedAt.find((ring) => ring.id === id)
    return before !== undefined && Math.hypot(before.x - x, before.y - y) < this.clientWidth * 0.05
  }

  #at({ side, x, y }: Label, lift: number) {
    const top = `top:${y - lift}px`
    if (x === undefined) return top
    return side === 'left' ? `${top};right:${this.clientWidth - x}px` : `${top};left:${x}px`
  }

  #line({ id, x, y }: Ring) {
    const label = this.labels.find((one) => one.id === id)
    if (!label || this.reach) return nothing
    const width = this.clientWidth
    const edge = width * 0.067
    if (label.x !== undefined) return drawn(`${x},${y} ${label.x},${label.y}`)
    const [near, far] = label.side === 'left' ? [width * 0.26, edge] : [width * 0.74, width - edge]
    return drawn(`${x},${y} ${near},${label.y} ${far},${label.y}`)
  }

  #word(hotspot: Hotspot) {
    const { id, title } = hotspot
    const ring = this.rings.find((one) => one.id === id)
    const label = this.labels.find((one) => one.id === id)
    if (!ring || !label) return nothing
    const say = kioskWords(this.locale)
    const open = this.open === id
    const name = title[this.locale]
    const toggle = () => this.#toggle(id)
    const words = say(open ? 'hotspot.close' : 'hotspot.open', { title: name })
    const behind = this.#isBehindHer(ring)
    return html`${
      behind
        ? nothing
        : html`<button
            type="button"
            class="ring"
            data-hotspot=${id}
            aria-label=${words}
            aria-expanded=${open}
            .style=${`left:${ring.x}px;top:${ring.y}px`}
            @click=${toggle}
          ></button>`
    }
      <div class="word ${label.side} ${label.x === undefined ? 'edge' : 'beside'}" ?data-open=${open} .style=${this.#at(label, open ? this.lift : 0)}>
        <button type="button" tabindex=${behind ? 0 : -1} data-hotspot=${behind ? id : nothing} aria-expanded=${behind ? open : nothing} @click=${toggle}>${name}</button>
        ${open ? this.#told(hotspot) : nothing}
      </div>`
  }
}

/** A dark line with a light edge: it is seen on a bright sky and on leaves at night. */
const drawn = (points: string) => svg`<polyline class="edge" points=${points} /><polyline points=${points} />`
