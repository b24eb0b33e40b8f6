import { css, html, LitElement, nothing, svg } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import { viewerWords } from '#content/strings/viewerWords.ts'
import { sayClock } from './sayClock.ts'
import { isLive, type Timeline } from './timeline.ts'

/** A chapter where the bar shows it, in s of media time. */
export interface Mark {
  readonly at: number
  readonly title: string
}
/** A small picture: a place on a sheet, in pixels. */
export interface Preview {
  readonly url: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const markAt = (x: number) => svg`<rect class="mark" x=${x - 1} y="18" width="2.5" height="12" />`

const STEP_SECONDS = 5
const LEAP_SECONDS = 60

/** The whole broadcast as a line; tells `seek-to` with `detail.seconds`. Its right end is now, while it is live. */
@customElement('seek-bar')
export class SeekBar extends LitElement {
  static override styles = [
    tokenStyles,
    css`
      :host {
        display: block;
        position: relative;
        --color: var(--color-leaf);
      }
      .bar {
        position: relative;
        height: 48px;
        cursor: pointer;
        touch-action: none;
      }
      .bar:focus-visible {
        outline: 3px solid var(--color-osmanthus);
        outline-offset: -3px;
      }
      svg {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        overflow: visible;
      }
      .track {
        fill: color-mix(in srgb, var(--color-paper) 28%, transparent);
      }
      .played {
        fill: var(--color-leaf);
      }
      .mark {
        fill: var(--color-ink);
      }
      .thumb {
        position: absolute;
        top: 50%;
        width: 16px;
        height: 16px;
        margin: -8px 0 0 -8px;
        border-radius: 50%;
        background: var(--color-paper);
        pointer-events: none;
      }
      .bubble {
        position: absolute;
        bottom: 48px;
        display: grid;
        justify-items: center;
        gap: 4px;
        transform: translateX(-50%);
        padding: 6px;
        border-radius: 6px;
        background: var(--color-ink);
        color: var(--color-paper);
        font: 600 15px/1.3 var(--font-sans);
        white-space: nowrap;
        pointer-events: none;
        box-shadow: 0 8px 24px -12px var(--color-ink);
      }
      .bubble i {
        display: block;
        border-radius: 4px;
        background-repeat: no-repeat;
      }
    `,
  ]
  @property({ attribute: false }) timeline: Timeline | undefined
  @property({ attribute: false }) marks: readonly Mark[] = []
  /** The small picture for a place; undefined where there is none. */
  @property({ attribute: false }) preview: (seconds: number) => Preview | undefined = () => undefined
  @property() locale: Locale = 'zh'
  @state() private pointed: number | undefined
  @query('.bar') private readonly bar!: HTMLElement
  #dragging = false

  protected override render() {
    const { timeline } = this
    const say = viewerWords(this.locale)
    if (!timeline || timeline.end <= timeline.start) return html`<div class="bar" aria-hidden="true"></div>`
    const { start, end, position, live } = timeline
    const length = end - start
    const share = (seconds: number) => Math.min(1, Math.max(0, (seconds - start) / length))
    const here = this.#dragging && this.pointed !== undefined ? this.pointed : position
    // Whoever watches live is at the end of the line, not a second before it.
    const drawn = isLive(timeline, here) ? end : here
    const said = live
      ? say('player.behindBy', { time: sayClock(end - here) })
      : say('player.placeOf', { time: sayClock(here - start), length: sayClock(length) })
    return html`<div class="bar" role="slider" tabindex="0" aria-label=${say('player.seek')} aria-valuemin="0" aria-valuemax=${Math.round(length)}
        aria-valuenow=${Math.round(here - start)} aria-valuetext=${said} @keydown=${this.#key}
        @pointerdown=${this.#down} @pointermove=${this.#move} @pointerup=${this.#up} @pointercancel=${this.#leave} @pointerleave=${this.#leave}>
        <svg viewBox="0 0 1000 48" preserveAspectRatio="none" aria-hidden="true">
          <rect class="track" y="21" width="1000" height="6" />
          <rect class="played" y="21" width=${share(drawn) * 1000} height="6" />
          ${this.marks.map(({ at }) => markAt(share(at) * 1000))}
        </svg>
        <span class="thumb" .style=${`left:${share(drawn) * 100}%`}></span>
      </div>
      ${this.pointed === undefined ? nothing : this.#bubble(this.pointed, share(this.pointed), timeline)}`
  }

  #bubble(seconds: number, share: number, { start, end, live }: Timeline) {
    const chapter = this.marks.findLast(({ at }) => at <= seconds)
    const picture = this.preview(seconds)
    const time = live ? `−${sayClock(end - seconds)}` : sayClock(seconds - start)
    const left = `left:clamp(90px, ${share * 100}%, calc(100% - 90px))`
    return html`<div class="bubble" .style=${left} aria-hidden="true">
      ${picture ? html`<i .style=${`width:${picture.width}px;height:${picture.height}px;background-image:url("${picture.url}");background-position:-${picture.left}px -${picture.top}px`}></i>` : nothing}
      ${chapter ? html`<span>${chapter.title}</span>` : nothing}<span>${time}</span>
    </div>`
  }

  #place({ clientX }: PointerEvent): number | undefined {
    if (!this.timeline) return undefined
    const { left, width } = this.bar.getBoundingClientRect()
    const share = Math.min(1, Math.max(0, (clientX - left) / width))
    return this.timeline.start + share * (this.timeline.end - this.timeline.start)
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
    const seconds = this.#place(event)
    if (this.#dragging && seconds !== undefined) this.#tell(seconds)
    this.#dragging = false
    if (event.pointerType !== 'mouse') this.pointed = undefined
  }

  readonly #leave = () => {
    if (this.#dragging) return
    this.pointed = undefined
  }

  readonly #key = (event: KeyboardEvent) => {
    const { timeline } = this
    if (!timeline) return
    const goal: Record<string, number> = {
      ArrowLeft: timeline.position - STEP_SECONDS,
      ArrowRight: timeline.position + STEP_SECONDS,
      ArrowDown: timeline.position - STEP_SECONDS,
      ArrowUp: timeline.position + STEP_SECONDS,
      PageDown: timeline.position - LEAP_SECONDS,
      PageUp: timeline.position + LEAP_SECONDS,
      Home: timeline.start,
      End: timeline.end,
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
