import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { tokenStyles } from '../../design/tokenStyles.ts'
import type { Place } from '../../schema/exhibit.ts'
import type { Locale } from '../../schema/localized.ts'
import { formWords } from '../../strings/formWords.ts'
import { anchorNear, type Placed, type Places, type SpotPlace } from './placeHotspot.ts'

/** Parts of the picture that an arrow key moves the ring, and with Shift. */
const STEP = 0.01
const LARGE_STEP = 0.05
const MIDDLE: Place = { x: 0.5, y: 0.5 }
const WAYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
const within = (value: number) => Math.min(1, Math.max(0, value))

/** Where a hotspot is wanted, in parts of the picture. */
export interface SpotAim {
  readonly at: Place
  readonly keepsDepth: boolean
}

/**
 * Lies over the preview while a hotspot is being placed: a click or an arrow key moves its ring. Tells `spot-aim` where it
 * is wanted, `hotspot-placed` where that is a place of the picture's own, and `spot-done`.
 */
@customElement('spot-board')
export class SpotBoard extends LitElement {
  static override styles = [
    tokenStyles,
    css`
      :host {
        position: absolute;
      }
      button {
        position: absolute;
        inset: 0;
        width: 100%;
        padding: 0;
        border: 0;
        background: none;
        cursor: crosshair;
        touch-action: none;
      }
      button:focus-visible {
        outline: 3px solid var(--color-osmanthus);
        outline-offset: -3px;
      }
      i {
        position: absolute;
        width: 12px;
        height: 12px;
        translate: -50% -50%;
        border: 2px solid var(--color-ink);
        border-radius: 50%;
        background: var(--color-white);
      }
      i.here {
        width: 28px;
        height: 28px;
        border-width: 4px;
        background: color-mix(in srgb, var(--color-osmanthus) 70%, transparent);
        box-shadow: 0 0 0 3px var(--color-white);
      }
    `,
  ]

  @property({ attribute: false }) places!: Places
  /** The id of the one that is being placed. */
  @property() hotspot = ''
  @property() name = ''
  @property() locale: Locale = 'zh'
  /** Where the hand has put it, ahead of what the picture says. */
  @state() private aimed: Place | undefined
  @query('button') private readonly board!: HTMLButtonElement

  protected override firstUpdated() {
    this.board.focus()
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('hotspot')) this.aimed = undefined
  }

  protected override render() {
    const say = formWords(this.locale)
    const here = this.#here()
    const told = here
      ? say('at.here', { x: Math.round(here.x * 100), y: Math.round(here.y * 100) })
      : say('point.nowhere')
    return html`<button type="button" data-board aria-label=${say('spot.board', { name: this.name, here: told })} @click=${this.#click} @keydown=${this.#press}>
      ${this.#free().map((place) => html`<i .style=${stand(place)}></i>`)}
      ${here ? html`<i class="here" .style=${stand(here)}></i>` : nothing}
    </button>`
  }

  #here(): Place | undefined {
    return this.aimed ?? this.places.spots.find(({ id }) => id === this.hotspot)
  }

  /** Places of the picture's own that no hotspot has. */
  #free(): readonly SpotPlace[] {
    const { places, spots } = this.places
    return places.filter(({ id }) => !spots.some((spot) => spot.id === id))
  }

  readonly #click = (event: MouseEvent) => {
    // A key that presses the button has no place: the work is done.
    if (event.detail === 0) return this.#done()
    const { left, top, width, height } = this.board.getBoundingClientRect()
    const at = { x: within((event.clientX - left) / width), y: within((event.clientY - top) / height) }
    const anchor = anchorNear(this.places, this.hotspot, at, { width, height })
    if (anchor === undefined) return this.#aim(at, false)
    this.aimed = undefined
    const detail: Placed = { hotspot: this.hotspot, anchor }
    this.dispatchEvent(new CustomEvent('hotspot-placed', { detail, bubbles: true, composed: true }))
  }

  readonly #press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return this.#done()
    const way = WAYS[event.key]
    if (!way) return
    event.preventDefault()
    const step = event.shiftKey ? LARGE_STEP : STEP
    const { x, y } = this.#here() ?? MIDDLE
    this.#aim({ x: within(x + way[0] * step), y: within(y + way[1] * step) }, this.#here() !== undefined)
  }

  #aim(at: Place, keepsDepth: boolean) {
    this.aimed = at
    this.dispatchEvent(new CustomEvent<SpotAim>('spot-aim', { detail: { at, keepsDepth } }))
  }

  #done() {
    this.dispatchEvent(new CustomEvent('hotspot-aim', { bubbles: true, composed: true }))
  }
}

const stand = ({ x, y }: Place) => `left:${x * 100}%;top:${y * 100}%`
