import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '../../design/tokenStyles.ts'
import type { Focus } from '../../schema/library.ts'
import type { Locale } from '../../schema/localized.ts'
import { libraryWords } from '../../strings/libraryWords.ts'
import { mediaStyles } from './mediaStyles.ts'

const MIDDLE: Focus = { x: 0.5, y: 0.5 }
const STEP = 0.01
const LARGE_STEP = 0.1
const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Where the eye of a picture lies: clicked, or moved by arrow keys (with Shift ten times as far). Tells it by `focus-pick`. */
@customElement('focus-picker')
export class FocusPicker extends LitElement {
  static override styles = [
    tokenStyles,
    mediaStyles,
    css`
      [role='slider'] {
        position: relative;
        display: block;
        width: fit-content;
        max-width: 100%;
        border-radius: 12px;
        cursor: crosshair;
        touch-action: manipulation;
      }
      img {
        display: block;
        max-width: 100%;
        max-height: 320px;
        border-radius: 12px;
      }
      .point {
        position: absolute;
        width: 34px;
        height: 34px;
        margin: -17px 0 0 -17px;
        border: 3px solid var(--color-white);
        border-radius: 50%;
        box-shadow: 0 0 0 2px var(--color-ink), inset 0 0 0 2px var(--color-ink);
        pointer-events: none;
      }
    `,
  ]

  @property() src = ''
  @property() alt = ''
  @property({ attribute: false }) at: Focus | null = null
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = libraryWords(this.locale)
    const { x, y } = this.at ?? MIDDLE
    const words = say('focus.at', { x: Math.round(x * 100), y: Math.round(y * 100) })
    return html`<div role="slider" tabindex="0" aria-label=${say('focus.title')} aria-valuenow=${Math.round(x * 100)} aria-valuemin="0" aria-valuemax="100" aria-valuetext=${words}
        @click=${this.#click} @keydown=${this.#key}>
        <img src=${this.src} alt=${this.alt} draggable="false" />
        <span class="point" .style=${`left: ${x * 100}%; top: ${y * 100}%`}></span>
      </div>
      <p class="quiet">${words}</p>`
  }

  readonly #click = (event: MouseEvent) => {
    const { left, top, width, height } = (event.currentTarget as HTMLElement).getBoundingClientRect()
    this.#tell((event.clientX - left) / width, (event.clientY - top) / height)
  }

  readonly #key = (event: KeyboardEvent) => {
    const way = WAYS[event.key]
    if (!way) return
    event.preventDefault()
    const { x, y } = this.at ?? MIDDLE
    const step = event.shiftKey ? LARGE_STEP : STEP
    this.#tell(x + way[0] * step, y + way[1] * step)
  }

  #tell(x: number, y: number) {
    const within = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000
    const detail: Focus = { x: within(x), y: within(y) }
    this.dispatchEvent(new CustomEvent<Focus>('focus-pick', { detail }))
  }
}
