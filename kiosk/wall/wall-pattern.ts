import { css, html, LitElement, svg } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Wall } from '#content/schema/wall.ts'
import { wallWords } from '#content/strings/wallWords.ts'
import { placeRect, type Rect, wallCut, wallRect } from '#content/wall/wallLayout.ts'

/** Fine lines every decimetre, strong ones every half metre. */
const FINE_MM = 100
const STRONG_EVERY = 5
/** A bar runs over the whole wall in this time: whoever sees it leap at a frame sees two displays out of step. */
const SWEEP_MS = 4_000

/** The test pattern of a wall: what is straight, round and at the same time on the wall is so on the picture. */
@customElement('wall-pattern')
export class WallPattern extends LitElement {
  static override styles = [
    tokenStyles,
    css`
      :host {
        position: absolute;
        inset: 0;
        overflow: hidden;
        background: var(--color-paper);
      }
      svg {
        position: absolute;
      }
      .fine {
        stroke: var(--color-mist);
      }
      .strong {
        stroke: var(--color-water);
      }
      .line {
        stroke: var(--color-ink);
        fill: none;
      }
      .edge {
        stroke: var(--color-danger);
        fill: none;
      }
      .sweep {
        fill: var(--color-osmanthus);
      }
      .plate {
        position: absolute;
        left: calc(60 * var(--u));
        bottom: calc(60 * var(--u));
        padding: calc(28 * var(--u)) calc(44 * var(--u));
        border-radius: calc(28 * var(--u));
        background: var(--color-white);
        font-size: calc(40 * var(--u));
        line-height: 1.5;
      }
      h1 {
        margin: 0;
        font: 600 calc(72 * var(--u)) / 1.3 var(--font-serif);
      }
      p {
        margin: 0;
        font-variant-numeric: tabular-nums;
      }
      .count {
        position: absolute;
        right: calc(60 * var(--u));
        bottom: calc(60 * var(--u));
        margin: 0;
        padding: 0 calc(50 * var(--u));
        border-radius: calc(28 * var(--u));
        background: var(--color-white);
        font: 500 calc(280 * var(--u)) / 1.2 var(--font-serif);
        font-variant-numeric: tabular-nums;
      }
    `,
  ]
  @property({ attribute: false }) wall!: Wall
  @property() screen = ''
  /** The hall's time, in ms. */
  @property({ attribute: false }) clock: () => number = () => 0
  @property({ attribute: false }) doubtMs: number | undefined
  @state() private now = 0
  #request = 0

  override connectedCallback() {
    super.connectedCallback()
    const next = () => {
      this.now = this.clock()
      this.#request = requestAnimationFrame(next)
    }
    next()
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    cancelAnimationFrame(this.#request)
  }

  protected override render() {
    const { wall, screen } = this
    const say = wallWords('zh')
    const whole = wallRect(wall)
    const cut = wallCut(wall, screen, { width: innerWidth, height: innerHeight })
    const place = wall.places.find((one) => one.screen === screen)
    if (!cut || !place) return html``
    const style = `left: ${-cut.x}px; top: ${-cut.y}px; width: ${cut.full.width}px; height: ${cut.full.height}px`
    const at = 'column' in place ? say('form.place', { row: place.row + 1, column: place.column + 1 }) : ''
    const doubt = this.doubtMs === undefined ? '—' : this.doubtMs.toFixed(1)
    return html`<svg .style=${style} viewBox="${whole.x} ${whole.y} ${whole.width} ${whole.height}" preserveAspectRatio="none" aria-hidden="true">
        ${this.#picture(whole)}
      </svg>
      <section class="plate">
        <h1>${wall.name} ${at}</h1>
        <p>${say('pattern.size', { across: Math.round(whole.width), down: Math.round(whole.height) })}</p>
        <p>${say('pattern.clock', { doubt })}</p>
      </section>
      <p class="count" aria-hidden="true">${Math.floor(this.now / 1000) % 10}</p>`
  }

  #picture(whole: Rect) {
    const { x, y, width, height } = whole
    const wide = width / 900
    const columns = Array.from({ length: Math.floor(width / FINE_MM) + 1 }, (_, at) => x + at * FINE_MM)
    const rows = Array.from({ length: Math.floor(height / FINE_MM) + 1 }, (_, at) => y + at * FINE_MM)
    const kind = (at: number) => (at % STRONG_EVERY === 0 ? 'strong' : 'fine')
    const swept = (this.now % SWEEP_MS) / SWEEP_MS
    return svg`
      ${columns.map((at, index) => svg`<line class=${kind(index)} stroke-width=${wide / 2} x1=${at} x2=${at} y1=${y} y2=${y + height} />`)}
      ${rows.map((at, index) => svg`<line class=${kind(index)} stroke-width=${wide / 2} x1=${x} x2=${x + width} y1=${at} y2=${at} />`)}
      <rect class="sweep" x=${x + swept * width} y=${y} width=${width / 200} height=${height} />
      <path class="line" stroke-width=${wide} d="M${x} ${y}l${width} ${height}M${x + width} ${y}l${-width} ${height}" />
      <circle class="line" stroke-width=${wide} cx=${x + width / 2} cy=${y + height / 2} r=${Math.min(width, height) * 0.46} />
      ${this.wall.places.map((place) => {
        const rect = placeRect(this.wall, place)
        return svg`<rect class="edge" stroke-width=${wide * 1.5} x=${rect.x} y=${rect.y} width=${rect.width} height=${rect.height} />`
      })}`
  }
}
