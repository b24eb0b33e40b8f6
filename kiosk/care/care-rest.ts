import { css, html, LitElement, nothing, svg } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { careWords } from '#content/strings/careWords.ts'

const MINUTE_MS = 60_000
/** Places of stars in parts of the sky, in ‰, and their size. */
const STARS = [
  [120, 140, 3],
  [260, 320, 2],
  [410, 110, 2],
  [560, 250, 3],
  [690, 90, 2],
  [820, 360, 2],
  [905, 180, 3],
  [340, 480, 2],
  [620, 440, 2],
  [90, 420, 2],
] as const

/**
 * What a screen shows while it rests: a night without a clock, nearly black and moved a little each minute so that no
 * panel burns in, or nothing at all. A touch wakes it: tells `rest-wake`.
 */
@customElement('care-rest')
export class CareRest extends LitElement {
  static override styles = [
    tokenStyles,
    css`
      :host {
        position: fixed;
        inset: 0;
        z-index: 50;
        overflow: hidden;
        background: #000;
        cursor: none;
      }
      button {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        border: 0;
        background: none;
      }
      .night {
        position: absolute;
        inset: -6%;
        background: linear-gradient(#02060a, #06110f 70%, #081712);
      }
      svg {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
      }
      .hills {
        fill: #04100c;
      }
      .moon {
        fill: #56655d;
      }
      .star {
        fill: #7d8d86;
      }
      .wake {
        position: absolute;
        inset: auto 0 calc(80 * var(--u));
        text-align: center;
        color: #6f807a;
        font-size: calc(30 * var(--u));
        letter-spacing: 0.2em;
      }
    `,
  ]
  @property() look: 'night' | 'black' = 'night'
  /** A large display takes no touch. */
  @property({ type: Boolean }) touchable = false
  @state() private minute = 0
  #drifting: ReturnType<typeof setInterval> | undefined

  override connectedCallback() {
    super.connectedCallback()
    // A step a minute: an animation would draw sixty times a second, all night.
    this.#drifting = setInterval(() => {
      this.minute += 1
    }, MINUTE_MS)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    clearInterval(this.#drifting)
  }

  protected override render() {
    const night = this.look === 'night'
    return html`${night ? html`<div class="night" .style=${`transform: ${driftAt(this.minute)}`}>${sky}</div>` : nothing}
      ${night && this.touchable ? html`<p class="wake" aria-hidden="true">${careWords('zh')('rest.wake')} · ${careWords('en')('rest.wake')}</p>` : nothing}
      ${
        this.touchable
          ? html`<button type="button" aria-label="${careWords('zh')('rest.wake')} ${careWords('en')('rest.wake')}"
              @click=${() => this.dispatchEvent(new CustomEvent('rest-wake'))}></button>`
          : nothing
      }`
  }
}

/** Where the sky stands at a minute of the night: within 3 % of its place, never the same way twice in hours. */
const driftAt = (minute: number) =>
  `translate(${(3 * Math.sin(minute / 5)).toFixed(2)}%, ${(2 * Math.sin(minute / 7)).toFixed(2)}%)`

const sky = svg`<svg viewBox="0 0 1000 1000" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
  ${STARS.map(([x, y, r]) => svg`<circle class="star" cx=${x} cy=${y} r=${r} />`)}
  <path class="moon" d="M742 210a62 62 0 1 0 50 98 50 50 0 1 1-50-98Z" />
  <path class="hills" d="M0 820q140-90 300-36t330-30 370 20v226H0Z" />
</svg>`

declare global {
  interface HTMLElementTagNameMap {
    'care-rest': CareRest
  }
}
