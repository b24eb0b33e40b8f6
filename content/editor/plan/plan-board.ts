import { css, html, LitElement, nothing, svg } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { tokenStyles } from '../../design/tokenStyles.ts'
import {
  areaGround,
  areaName,
  exhibitShape,
  floorOf,
  screenShape,
  typeOf,
  UNITS,
  viewOf,
} from '../../plan/planPicture.ts'
import type { HallPlan, PlanArea, PlanMark } from '../../schema/hallPlan.ts'
import type { Locale } from '../../schema/localized.ts'
import { planWords } from '../../strings/planWords.ts'
import { isSame, type Piece, withAreaSized, withMoved } from './changePlan.ts'
import type { KnownMark } from './knownMarks.ts'

/** m, and with Shift. */
const STEP = 0.5
const LARGE_STEP = 2
const WAYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** A piece under a hand: where the hand took it, from the piece's own corner, in m. */
interface Held {
  readonly piece: Piece
  readonly sizes: boolean
  readonly dx: number
  readonly dy: number
  readonly before: HallPlan
}

/**
 * The hall from above: each piece is moved by a hand or by arrow keys, an area also sized by its corner. Tells
 * `plan-edit` with the whole plan when a move is over, `piece-choose` what is chosen, `piece-remove` what is to go.
 */
@customElement('plan-board')
export class PlanBoard extends LitElement {
  static override styles = [
    tokenStyles,
    css`
      :host {
        display: block;
        overflow-x: auto;
      }
      svg {
        display: block;
        width: 100%;
        min-width: 620px;
        touch-action: pan-y;
        font-family: var(--font-sans);
        user-select: none;
      }
      g[role='button'] {
        cursor: grab;
        outline: none;
        touch-action: none;
      }
      g[role='button']:active {
        cursor: grabbing;
      }
      .corner {
        cursor: nwse-resize;
      }
      .frame {
        fill: none;
        stroke: var(--color-osmanthus);
        pointer-events: none;
      }
      g[role='button']:focus-visible .frame {
        stroke: var(--color-ink);
      }
    `,
  ]

  @property({ attribute: false }) plan!: HallPlan
  /** What is known of the screens and exhibits on it, by kind and id. */
  @property({ attribute: false }) known: ReadonlyMap<string, KnownMark> = new Map()
  @property({ attribute: false }) chosen: Piece | undefined
  @property() locale: Locale = 'zh'
  /** The plan under the hand, ahead of what is told. */
  @state() private moving: HallPlan | undefined
  @query('svg') private readonly picture!: SVGSVGElement
  #held: Held | undefined

  protected override render() {
    const plan = this.moving ?? this.plan
    const type = typeOf(plan)
    return html`<svg viewBox=${viewOf(plan)} role="group" aria-label=${planWords(this.locale)('board')} @pointermove=${this.#move} @pointerup=${this.#drop} @pointercancel=${this.#drop}>
      ${floorOf(plan)}
      ${repeat(
        plan.areas,
        ({ id }) => id,
        (area) => this.#area(area, type),
      )}
      ${repeat(
        plan.marks,
        ({ kind, id }) => `${kind} ${id}`,
        (mark) => this.#mark(mark, type),
      )}
      ${this.#corner(plan, type)}
    </svg>`
  }

  #area(area: PlanArea, type: number) {
    const say = planWords(this.locale)
    const piece: Piece = { kind: 'area', id: area.id }
    const { x, y, width, height } = area
    const name = say('area.at', { name: area.name[this.locale], x, y, width, height })
    return svg`<g role="button" tabindex="0" data-piece=${`area ${area.id}`} aria-label=${name} aria-pressed=${isSame(piece, this.chosen)} @focus=${() => this.#choose(piece)} @pointerdown=${(event: PointerEvent) => this.#take(event, piece, area)} @keydown=${(event: KeyboardEvent) => this.#press(event, piece, area)}>
      ${areaGround(area, type)} ${areaName(area, type, this.locale)}
      ${isSame(piece, this.chosen) ? svg`<rect class="frame" x=${x * UNITS} y=${y * UNITS} width=${width * UNITS} height=${height * UNITS} rx=${type * 0.7} stroke-width=${type * 0.3}></rect>` : nothing}
    </g>`
  }

  #mark(mark: PlanMark, type: number) {
    const say = planWords(this.locale)
    const known = this.known.get(`${mark.kind} ${mark.id}`)
    const { x, y } = mark
    const name = known?.name[this.locale] ?? say(`gone.${mark.kind}`)
    const shows = known?.shows?.[this.locale] ?? ''
    const told = say(`${mark.kind}.at`, { name, x, y }) + (shows ? `, ${shows}` : '')
    const shown = { x, y, name, type }
    const wide = type * 3
    return svg`<g role="button" tabindex="0" data-piece=${`${mark.kind} ${mark.id}`} aria-label=${told} aria-pressed=${isSame(mark, this.chosen)} @focus=${() => this.#choose(mark)} @pointerdown=${(event: PointerEvent) => this.#take(event, mark, mark)} @keydown=${(event: KeyboardEvent) => this.#press(event, mark, mark)}>
      <rect x=${x * UNITS - wide / 2} y=${y * UNITS - type} width=${wide} height=${type * 3} fill="transparent"></rect>
      ${mark.kind === 'exhibit' ? exhibitShape(shown, known?.theme ?? 'city') : screenShape(shown, { shows, dark: known?.dark ?? true })}
      ${isSame(mark, this.chosen) ? svg`<circle class="frame" cx=${x * UNITS} cy=${y * UNITS} r=${type * 1.15} stroke-width=${type * 0.26}></circle>` : nothing}
    </g>`
  }

  /** By which the chosen area is made larger or smaller. */
  #corner(plan: HallPlan, type: number) {
    const area = plan.areas.find(({ id }) => this.chosen?.kind === 'area' && id === this.chosen.id)
    if (!area) return nothing
    const piece: Piece = { kind: 'area', id: area.id }
    const [x, y] = [(area.x + area.width) * UNITS, (area.y + area.height) * UNITS]
    const name = planWords(this.locale)('area.size', { name: area.name[this.locale] })
    return svg`<g class="corner" role="button" tabindex="0" data-corner aria-label=${name} @pointerdown=${(event: PointerEvent) => this.#take(event, piece, { x: area.x + area.width, y: area.y + area.height }, true)} @keydown=${(event: KeyboardEvent) => this.#size(event, area)}>
      <circle cx=${x} cy=${y} r=${type * 0.7} fill="var(--color-osmanthus)" stroke="var(--color-white)" stroke-width=${type * 0.2}></circle>
      <circle class="frame" cx=${x} cy=${y} r=${type * 0.9} stroke-width=${type * 0.12}></circle>
    </g>`
  }

  #choose({ kind, id }: Piece) {
    if (isSame({ kind, id }, this.chosen)) return
    this.#tell('piece-choose', { kind, id })
  }

  #press(event: KeyboardEvent, piece: Piece, { x, y }: { readonly x: number; readonly y: number }) {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      return this.#tell('piece-remove', { kind: piece.kind, id: piece.id })
    }
    const way = WAYS[event.key]
    if (!way || event.altKey || event.metaKey || event.ctrlKey) return
    event.preventDefault()
    const step = event.shiftKey ? LARGE_STEP : STEP
    this.#edit(withMoved(this.plan, piece, x + way[0] * step, y + way[1] * step))
  }

  #size(event: KeyboardEvent, { id, width, height }: PlanArea) {
    const way = WAYS[event.key]
    if (!way) return
    event.preventDefault()
    const step = event.shiftKey ? LARGE_STEP : STEP
    this.#edit(withAreaSized(this.plan, id, width + way[0] * step, height + way[1] * step))
  }

  #take(
    event: PointerEvent,
    { kind, id }: Piece,
    from: { readonly x: number; readonly y: number },
    sizes = false,
  ) {
    if (event.button !== 0) return
    const { x, y } = this.#metresAt(event)
    this.#held = { piece: { kind, id }, sizes, dx: x - from.x, dy: y - from.y, before: this.plan }
    this.picture.setPointerCapture(event.pointerId)
    if (!sizes) this.#choose({ kind, id })
  }

  readonly #move = (event: PointerEvent) => {
    const held = this.#held
    if (!held) return
    const { x, y } = this.#metresAt(event)
    // Half a metre is as fine as a hand is; numbers are finer.
    const [left, top] = [onGrid(x - held.dx), onGrid(y - held.dy)]
    const area = held.before.areas.find(({ id }) => id === held.piece.id)
    this.moving =
      held.sizes && area
        ? withAreaSized(held.before, area.id, left - area.x, top - area.y)
        : withMoved(held.before, held.piece, left, top)
  }

  readonly #drop = () => {
    const moved = this.moving
    this.#held = undefined
    this.moving = undefined
    if (moved) this.#edit(moved)
  }

  #metresAt({ clientX, clientY }: PointerEvent) {
    const point = new DOMPoint(clientX, clientY).matrixTransform(this.picture.getScreenCTM()?.inverse())
    return { x: point.x / UNITS, y: point.y / UNITS }
  }

  #edit(plan: HallPlan) {
    if (JSON.stringify(plan) !== JSON.stringify(this.plan)) this.#tell('plan-edit', plan)
  }

  #tell(name: 'plan-edit' | 'piece-choose' | 'piece-remove', detail: HallPlan | Piece) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }
}

const onGrid = (value: number) => Math.round(value / STEP) * STEP
