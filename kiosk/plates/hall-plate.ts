import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import { mediaUrl } from '#content/contract/mediaUrl.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Exhibit, Picture } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { plateWords } from '#content/strings/plateWords.ts'
import { sayInputs } from '../controls/sayInputs.ts'
import { onFrame, type PaperInputs } from '../scenes/paper/paperInputs.ts'
import { hallPlateStyles } from './hallPlateStyles.ts'
import { pictureToHang, touredPlate } from './pictureToHang.ts'

/** How often a tour looks whether another picture is due, in ms. */
const TOUR_TICK_MS = 100

/**
 * The pictures of an exhibit on a sheet of paper, behind whatever the stage draws. With inputs it hangs what they say and
 * tells by `inputs-change` where; without, it goes through them by itself.
 */
@customElement('hall-plate')
export class HallPlate extends LitElement {
  static override styles = [tokenStyles, hallPlateStyles]

  @property({ attribute: false }) exhibit!: Exhibit
  @property() locale: Locale = 'zh'
  @property({ attribute: false }) inputs: PaperInputs | undefined
  /** Where the panel of the controls begins, in px from the foot of the screen. */
  @property({ type: Number }) foot: number | undefined
  @property({ type: Boolean, reflect: true }) still = false
  /** Seconds of a tour that somebody else counts. */
  @property({ attribute: false }) clock: (() => number) | undefined
  @state() private toured = 0
  /** Width by height of the picture that hangs. */
  @state() private aspect = 1.5
  @query('.room') private room!: HTMLElement
  @query('.print') private print!: HTMLElement | null
  readonly #size = new ResizeObserver(() => this.#fit())
  #touring: ReturnType<typeof setInterval> | undefined
  #begun = performance.now()
  #told = ''

  override connectedCallback() {
    super.connectedCallback()
    this.#begun = performance.now()
    this.#touring = setInterval(() => this.#tour(), TOUR_TICK_MS)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    clearInterval(this.#touring)
    this.#size.disconnect()
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    this.toggleAttribute('figured', this.inputs !== undefined && this.exhibit.figures.length > 0)
    if (this.foot === undefined) this.style.removeProperty('--room-bottom')
    else this.style.setProperty('--room-bottom', `calc(${this.foot}px + 48 * var(--u))`)
    if (changed.has('exhibit')) this.#told = ''
  }

  protected override render() {
    const { panel, edge } = this.#now()
    return html`<div class="room">${this.exhibit.plate?.kind === 'quiz' && !pictureToHang(this.exhibit, 0).first ? this.#cards() : this.#hung(panel, edge)}</div>`
  }

  protected override firstUpdated() {
    this.#size.observe(this.room)
  }

  protected override updated() {
    this.#fit()
  }

  #now() {
    return this.inputs ?? touredPlate(this.exhibit, this.still ? 1 : this.toured)
  }

  #hung(panel: number, edge: number) {
    const { first, second } = pictureToHang(this.exhibit, panel)
    const { plate, panels } = this.exhibit
    const when = plate?.kind === 'timeline' ? panels[panel]?.when?.[this.locale] : undefined
    if (!first)
      return plate?.kind === 'timeline' && when
        ? html`${keyed(when, html`<p class="when alone">${when}</p>`)}`
        : html`<figure><div class="missing">${plateWords(this.locale)(plate?.kind === 'model' ? 'unread' : 'missing')}</div></figure>`
    return keyed(
      first.file,
      html`<figure>
        <div class="print" .style=${`--edge: ${(edge * 100).toFixed(2)}%`}>
          ${this.#picture(first, '', true)}
          ${second ? html`${this.#picture(second, 'second')}<div class="edge"></div>${this.#names()}` : nothing}
          ${when ? html`<span class="when">${when}</span>` : nothing}
        </div>
      </figure>`,
    )
  }

  #picture({ file, alt }: Picture, kind: string, first = false) {
    const measure = ({ target }: Event) => {
      const { naturalWidth, naturalHeight } = target as HTMLImageElement
      if (naturalHeight > 0) this.aspect = naturalWidth / naturalHeight
    }
    return html`<img class=${kind} src=${mediaUrl(file)} alt=${alt[this.locale]} @load=${first ? measure : nothing} />`
  }

  #names() {
    const { plate } = this.exhibit
    if (plate?.kind !== 'compare') return nothing
    return html`<span class="name before">${plate.beforeName[this.locale]}</span><span class="name after">${plate.afterName[this.locale]}</span>`
  }

  #cards() {
    const marks = this.exhibit.quiz.slice(0, 3).map((_, index) => index)
    return html`<div class="cards" aria-hidden="true">${marks.map((mark) => html`<i>${mark === marks.length - 1 ? '?' : ''}</i>`)}</div>`
  }

  #tour() {
    if (this.inputs || this.still) return
    this.toured = this.clock?.() ?? (performance.now() - this.#begun) / 1000
  }

  /** The print is as large as the room leaves it; where it hangs is told once it has moved. */
  #fit() {
    const { print, room, inputs } = this
    if (!print || !room) return
    const edge = Number.parseFloat(getComputedStyle(print.parentElement as HTMLElement).paddingLeft) * 2
    const width = Math.min(room.clientWidth - edge, (room.clientHeight - edge) * this.aspect)
    if (width <= 0) return
    print.style.width = `${width}px`
    print.style.height = `${width / this.aspect}px`
    if (!inputs) return
    const frame = this.getBoundingClientRect()
    // Without what an animation adds to it for a moment.
    const left = room.offsetLeft + (room.clientWidth - width) / 2
    const top = room.offsetTop + (room.clientHeight - width / this.aspect) / 2
    const picture = {
      x: left / frame.width,
      y: top / frame.height,
      width: width / frame.width,
      height: width / this.aspect / frame.height,
    }
    const spots = this.exhibit.hotspots.flatMap(({ id, at }) => (at ? [{ id, ...onFrame(at, picture) }] : []))
    const told = JSON.stringify([picture, spots])
    if (told === this.#told) return
    this.#told = told
    sayInputs<PaperInputs>(this, { ...inputs, picture, spots })
  }
}
