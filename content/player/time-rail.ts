import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { tokenStyles } from '../design/tokenStyles.ts'
import type { Locale } from '../schema/localized.ts'
import { screeningWords } from '../strings/screeningWords.ts'
import { sayLength } from './sayLength.ts'

/** A small picture: a place on a sheet, in px. */
export interface Thumbnail {
  readonly url: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}
/** Where a part begins, in s, and what it is called. */
export interface RailMark {
  readonly at: number
  readonly title: string
}

const STEP_SECONDS = 5
const LEAP_SECONDS = 60

/**
 * A film or a broadcast as a line with its chapters; a finger or a mouse on it sees the small picture of that place. Tells
 * `seek-to` with `detail.seconds`. `--rail-height` is as high as a finger needs.
 */
@customElement('time-rail')
export class TimeRail extends LitElement {
  static override styles = [
    tokenStyles,
    css`
      :host {
        display: block;
        position: relative;
      }
      .bar {
        position: relative;
        height: var(--rail-height, 48px);
        cursor: pointer;
        touch-action: none;
      }
      .bar:focus-visible {
        outline: 3px solid var(--color-osmanthus);
        outline-offset: -3px;
      }
      .track,
      .played {
        position: absolute;
        top: calc(50% - 4px);
        left: 0;
        right: 0;
        height: 8px;
        border-radius: 4px;
        background: color-mix(in srgb, currentcolor 26%, transparent);
      }
      .played {
        right: auto;
        background: var(--color-leaf);
      }
      .mark {
        position: absolute;
        top: calc(50% - 9px);
        width: 3px;
        height: 18px;
        margin-left: -1px;
        background: currentcolor;
        opacity: 0.7;
      }
      .thumb {
        position: absolute;
        top: 50%;
        width: var(--thumb-size, 18px);
        height: var(--thumb-size, 18px);
        margin: calc(var(--thumb-size, 18px) / -2) 0 0 calc(var(--thumb-size, 18px) / -2);
        border-radius: 50%;
        border: 3px solid var(--color-white);
        background: var(--color-jade);
        pointer-events: none;
      }
      .bubble {
        position: absolute;
        z-index: 3;
        bottom: var(--rail-height, 48px);
        display: grid;
        justify-items: center;
        gap: 4px;
        max-width: 260px;
        transform: translateX(-50%);
        padding: 6px;
        border-radius: 8px;
        background: var(--color-ink);
        color: var(--color-paper);
        font: 600 15px/1.3 var(--font-sans);
        pointer-events: none;
      }
      .bubble i {
        display: block;
        border-radius: 4px;
        background-repeat: no-repeat;
      }
    `,
  ]
  /** Where it begins, where it ends by now, and where the picture is, in s. */
  @property({ type: Number }) start = 0
  @property({ type: Number }) end = 0
  @property({ type: Number }) at = 0
  /** Whether its end is now: places are told as so far behind it. */
  @property({ type: Boolean }) live = false
  @property({ attribute: false }) marks: readonly RailMark[] = []
  /** The small picture of a place; undefined where there is none. */
  @property({ attribute: false }) thumbnail: (seconds: number) => Thumbnail | undefined = () => undefined
  @property() locale: Locale = 'zh'
  @state() private pointed: number | undefined
  @query('.bar') private readonly bar!: HTMLElement
  #dragging = false

  protected override render() {
    const say = screeningWords(this.locale)
    const here = this.#dragging && this.pointed !== undefined ? this.pointed : this.at
    const { start, end, live } = this
    const length = end - start
    if (length <= 0) return html`<div class="bar" aria-hidden="true"></div>`
    const place = (seconds: number) =>
      `${(Math.min(1, Math.max(0, (seconds - start) / length)) * 100).toFixed(3)}%`
    const said = live
      ? say('player.behindBy', { time: sayLength(end - here) })
      : say('player.placeOf', { at: sayLength(here - start), length: sayLength(length) })
    return html`<div class="bar" role="slider" tabindex="0" aria-label=${say('player.seek')} aria-valuemin="0"
        aria-valuemax=${Math.round(length)} aria-valuenow=${Math.round(here - start)} aria-valuetext=${said}
        @keydown=${this.#key} @pointerdown=${this.#down} @pointermove=${this.#move} @pointerup=${this.#up}
        @pointercancel=${this.#leave} @pointerleave=${this.#leave}>
        <span class="track"></span><span class="played" .style=${`width:${place(here)}`}></span>
        ${this.marks.map(({ at }) => (at > start ? html`<span class="mark" .style=${`left:${place(at)}`}></span>` : nothing))}
        <span class="thumb" .style=${`left:${place(here)}`}></span>
      </div>
      ${this.pointed === undefined ? nothing : this.#bubble(this.pointed, place(this.pointed))}`
  }

  #bubble(seconds: number, left: string) {
    const picture = this.thumbnail(seconds)
    const chapter = this.marks.findLast(({ at }) => at <= seconds)
    const time = this.live ? `−${sayLength(this.end - seconds)}` : sayLength(seconds - this.start)
    return html`<div class="bubble" .style=${`left:clamp(130px, ${left}, calc(100% - 130px))`} aria-hidden="true">
      ${picture ? html`<i .style=${`width:${picture.width}px;height:${picture.height}px;background-image:url("${picture.url}");background-position:-${picture.left}px -${picture.top}px`}></i>` : nothing}
      ${chapter ? html`<span>${chapter.title}</span>` : nothing}<span>${time}</span>
    </div>`
  }

  #place({ clientX }: PointerEvent): number {
    const { left, width } = this.bar.getBoundingClientRect()
    return this.start + Math.min(1, Math.max(0, (clientX - left) / width)) * (this.end - this.start)
  }

  readonly #down = (event: PointerEvent) => {
    this.bar.setPointerCapture(event.pointerId)
    this.#dragging = true
    this.pointed = this.#place(event)
  }

  readonly #move = (event: PointerEvent) => {
    this.pointed = this.#place(event)
  }

  readonly #up = (event: PointerEvent) => {
    if (this.#dragging) this.#tell(this.#place(event))
    this.#dragging = false
    if (event.pointerType !== 'mouse') this.pointed = undefined
  }

  readonly #leave = () => {
    if (!this.#dragging) this.pointed = undefined
  }

  readonly #key = (event: KeyboardEvent) => {
    const goal: Record<string, number> = {
      ArrowLeft: this.at - STEP_SECONDS,
      ArrowRight: this.at + STEP_SECONDS,
      ArrowDown: this.at - STEP_SECONDS,
      ArrowUp: this.at + STEP_SECONDS,
      PageDown: this.at - LEAP_SECONDS,
      PageUp: this.at + LEAP_SECONDS,
      Home: this.start,
      End: this.end,
    }
    const seconds = goal[event.key]
    if (seconds === undefined) return
    event.preventDefault()
    event.stopPropagation()
    this.#tell(seconds)
  }

  #tell(seconds: number) {
    this.dispatchEvent(new CustomEvent('seek-to', { detail: { seconds }, bubbles: true, composed: true }))
  }
}
