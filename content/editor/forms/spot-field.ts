import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { mediaUrl } from '../../contract/mediaUrl.ts'
import { tokenStyles } from '../../design/tokenStyles.ts'
import type { Picture, Place } from '../../schema/exhibit.ts'
import type { Locale } from '../../schema/localized.ts'
import { formWords } from '../../strings/formWords.ts'
import { editorStyles } from '../editorStyles.ts'
import { formStyles } from './formStyles.ts'

/** Parts of the picture that an arrow key moves the ring, and with Shift. */
const STEP = 0.01
const LARGE_STEP = 0.05
const WAYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
const kept = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000

/** Where a hotspot is on its picture: by a click, or by keys. Tells of each move by `value-change`. */
@customElement('spot-field')
export class SpotField extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    formStyles,
    css`
      .picture {
        position: relative;
        justify-self: start;
        max-width: 100%;
        padding: 0;
        border: 0;
        border-radius: 10px;
        overflow: hidden;
        cursor: crosshair;
        line-height: 0;
      }
      img {
        max-width: 100%;
        max-height: 240px;
      }
      i {
        position: absolute;
        width: 26px;
        height: 26px;
        translate: -50% -50%;
        border: 4px solid var(--color-ink);
        border-radius: 50%;
        background: var(--color-osmanthus);
        box-shadow: 0 0 0 3px var(--color-white);
      }
      i.other {
        width: 14px;
        height: 14px;
        border-width: 2px;
        background: var(--color-white);
      }
      p {
        margin: 0;
      }
    `,
  ]

  @property({ attribute: false }) value: Place | undefined
  @property({ attribute: false }) picture: Picture | undefined
  /** Where the other hotspots are. */
  @property({ attribute: false }) others: readonly Place[] = []
  @property() name = ''
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = formWords(this.locale)
    if (!this.picture) return html`<p class="todo">${say('at.none')}</p>`
    const { value } = this
    const here = value
      ? say('at.here', { x: Math.round(value.x * 100), y: Math.round(value.y * 100) })
      : say('todo.place')
    return html`<div class="field">
      <button type="button" class="picture" data-spot aria-label=${`${say('at.label', { name: this.name })}: ${here}`} @click=${this.#click} @keydown=${this.#press}>
        <img src=${mediaUrl(this.picture.file)} alt="" draggable="false" />
        ${this.others.map((other) => this.#ring(other, 'other'))} ${value ? this.#ring(value, '') : nothing}
      </button>
      <p class=${value ? '' : 'todo'} role="status">${here}</p>
      <small>${say('at.help')}</small>
    </div>`
  }

  #ring({ x, y }: Place, kind: string) {
    return html`<i class=${kind} .style=${`left:${x * 100}%;top:${y * 100}%`}></i>`
  }

  #click(event: MouseEvent) {
    // A key that presses the button has no place.
    if (event.detail === 0) return
    const { left, top, width, height } = (event.currentTarget as HTMLElement).getBoundingClientRect()
    this.#tell({ x: kept((event.clientX - left) / width), y: kept((event.clientY - top) / height) })
  }

  #press(event: KeyboardEvent) {
    const way = WAYS[event.key]
    if (!way) return
    event.preventDefault()
    const step = event.shiftKey ? LARGE_STEP : STEP
    const { x, y } = this.value ?? { x: 0.5, y: 0.5 }
    this.#tell({ x: kept(x + way[0] * step), y: kept(y + way[1] * step) })
  }

  #tell(detail: Place) {
    this.dispatchEvent(new CustomEvent('value-change', { detail }))
  }
}
