import { css, html, LitElement } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { tokenStyles } from '../design/tokenStyles.ts'
import type { RoomMessage } from '../schema/room.ts'
import { type Density, FLIGHT_MS, type Flight, freeLane, roomFor } from './lanes.ts'

/** Where all lanes are taken a message waits this long for one, in ms; then it is only in the list. */
const PATIENCE_MS = 2_500
const TRY_EVERY_MS = 200
const LANE_GAP_PX = 6

/** The clock that the flights go by, in ms. */
const clock = () => Number(document.timeline.currentTime ?? performance.now())

interface Waiting {
  readonly message: RoomMessage
  readonly mine: boolean
  readonly untilMs: number
}

/**
 * Messages that fly over a picture from right to left, in its upper two thirds. They are for the eye only: the list has
 * them for everybody. Where a system asks for less motion nothing flies.
 */
@customElement('danmaku-layer')
export class DanmakuLayer extends LitElement {
  static override styles = [
    tokenStyles,
    css`
      :host {
        position: absolute;
        inset: 0;
        overflow: hidden;
        pointer-events: none;
        container-type: inline-size;
      }
      .sky {
        position: absolute;
        inset: 2% 0 0;
        font: 500 clamp(15px, 2.3cqw, 60px) / 1.35 var(--font-sans);
      }
      .sky span {
        position: absolute;
        left: 0;
        padding: 0.08em 0.6em;
        border-radius: 1em;
        background: color-mix(in srgb, var(--color-ink) 74%, transparent);
        color: var(--color-paper);
        white-space: nowrap;
        will-change: transform;
      }
      .sky [data-mine] {
        box-shadow: inset 0 0 0 0.1em var(--color-osmanthus);
      }
    `,
  ]
  @property() density: Density = 'some'
  @query('.sky') private readonly sky!: HTMLElement
  #lanes: (Flight | undefined)[] = []
  #waiting: Waiting[] = []
  #timer: ReturnType<typeof setInterval> | undefined

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.clear()
  }

  protected override render() {
    return html`<div class="sky" aria-hidden="true"></div>`
  }

  /** Sends messages over the picture; `isMine` marks those that this viewer wrote. */
  fly(messages: readonly RoomMessage[], isMine: (message: RoomMessage) => boolean) {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches || document.hidden) return
    const untilMs = clock() + PATIENCE_MS
    this.#waiting.push(...messages.map((message) => ({ message, mine: isMine(message), untilMs })))
    this.#start()
  }

  /** Takes every message off the picture, at once. */
  clear() {
    clearInterval(this.#timer)
    this.#timer = undefined
    this.#waiting = []
    this.#lanes = []
    this.sky?.replaceChildren()
  }

  takeAway(ids: readonly number[]) {
    this.#waiting = this.#waiting.filter(({ message }) => !ids.includes(message.id))
    for (const id of ids) this.sky?.querySelector(`[data-id="${id}"]`)?.remove()
  }

  readonly #start = () => {
    const nowMs = clock()
    // One's own message comes first: its writer looks for it.
    const [mine, others] = [true, false].map((own) => this.#waiting.filter((one) => one.mine === own))
    const due = [...(mine ?? []), ...(others ?? [])].filter(({ untilMs }) => untilMs > nowMs)
    this.#waiting = due.filter((one) => !this.#launch(one, nowMs))
    if (this.#waiting.length > 0) this.#timer ??= setInterval(this.#start, TRY_EVERY_MS)
    else {
      clearInterval(this.#timer)
      this.#timer = undefined
    }
  }

  /** Says whether it flies. */
  #launch({ message, mine }: Waiting, nowMs: number): boolean {
    const { sky } = this
    if (!sky) return false
    const [width, height] = [this.clientWidth, this.clientHeight]
    const words = document.createElement('span')
    words.textContent = message.text
    words.dataset.id = String(message.id)
    words.toggleAttribute('data-mine', mine)
    sky.append(words)
    const laneHeight = words.offsetHeight + LANE_GAP_PX
    const { lanes, flights } = roomFor(this.density, height, laneHeight)
    const flight: Flight = { startMs: nowMs, width: words.offsetWidth }
    const taken = Array.from({ length: lanes }, (_, lane) => this.#lanes[lane])
    const lane = sky.childElementCount > flights ? undefined : freeLane(taken, flight, width)
    if (lane === undefined) {
      words.remove()
      return false
    }
    this.#lanes[lane] = flight
    words.style.top = `${lane * laneHeight}px`
    const way = [width, -flight.width].map((x) => ({ transform: `translateX(${x}px)` }))
    const animation = words.animate(way, { duration: FLIGHT_MS, fill: 'both' })
    // From the moment that its lane was reckoned with, or a busy browser lets two overlap.
    animation.startTime = nowMs
    animation.onfinish = () => words.remove()
    return true
  }
}
