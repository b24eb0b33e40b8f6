import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import { statsWords } from '#content/strings/statsWords.ts'
import type { Chart, ChartOption } from './charts/createChart.ts'
import { tableStyles } from './tableStyles.ts'

/** The rows that a chart draws, for whoever would rather read them. */
export interface ChartTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Between the margins of A4, in px: the whole width, and half of it with a gap. */
const PRINT_WIDTH = 680
const PRINT_HALF = 326
/** Paper is read from nearer. */
const PRINT_HEIGHT = 0.78

/** A chart with its heading and what it says in one sentence; the same as a table behind it. */
@customElement('chart-figure')
export class ChartFigure extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    tableStyles,
    css`
      :host {
        display: block;
        min-width: 0;
        break-inside: avoid;
      }
      figure {
        margin: 0;
      }
      h2 {
        font-size: 20px;
      }
      figcaption p {
        font-size: 15px;
      }
      .chart {
        width: 100%;
        margin-top: 14px;
        overflow: hidden;
      }
      summary {
        display: inline-flex;
        align-items: center;
        min-height: 48px;
        color: var(--faint);
        font-size: 15px;
        cursor: pointer;
        text-decoration: underline var(--color-jade);
        text-underline-offset: 5px;
      }
      .scroll {
        max-height: 22rem;
        overflow: auto;
      }
      @media print {
        .chart {
          height: var(--paper-height) !important;
        }
        details {
          display: none;
        }
      }
    `,
  ]
  @property() locale: Locale = 'zh'
  @property() heading = ''
  @property() note = ''
  /** What the chart says, for whoever does not see it. */
  @property() label = ''
  @property({ type: Number }) height = 240
  /** Whether it takes the page's whole width; on paper too. */
  @property({ type: Boolean }) wide = false
  @property({ attribute: false }) option!: ChartOption
  @property({ attribute: false }) table!: ChartTable
  @state() private opened = false
  @query('.chart') private readonly place!: HTMLElement
  #chart: Chart | undefined
  #making: Promise<void> | undefined
  readonly #sizes = new ResizeObserver(() => this.#chart?.resize())

  override connectedCallback() {
    super.connectedCallback()
    addEventListener('beforeprint', this.#toPaper)
    addEventListener('afterprint', this.#toScreen)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    removeEventListener('beforeprint', this.#toPaper)
    removeEventListener('afterprint', this.#toScreen)
    this.#sizes.disconnect()
    this.#chart?.dispose()
    this.#chart = undefined
    this.#making = undefined
  }

  protected override render() {
    const say = statsWords(this.locale)
    return html`<figure>
      <figcaption><h2>${this.heading}</h2>${this.note ? html`<p class="faint">${this.note}</p>` : nothing}</figcaption>
      <div class="chart" role="img" aria-label=${this.label} .style=${`height: ${this.height}px; --paper-height: ${this.#paperHeight()}px`}></div>
      <details @toggle=${this.#toggled}>
        <summary>${say('chart.table')}</summary>
        ${this.opened ? this.#rows() : nothing}
      </details>
    </figure>`
  }

  #rows() {
    const { columns, rows } = this.table
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${this.heading}><table>
      <thead><tr>${columns.map((name, place) => html`<th scope="col" class=${place ? 'number' : ''}>${name}</th>`)}</tr></thead>
      <tbody>${rows.map(
        ([name, ...values]) =>
          html`<tr><th scope="row">${name}</th>${values.map((value) => html`<td class="number">${value}</td>`)}</tr>`,
      )}</tbody>
    </table></div>`
  }

  /** A chart of several pictures is laid out in px and keeps its height. */
  #paperHeight() {
    return this.wide ? this.height : this.height * PRINT_HEIGHT
  }

  protected override updated(changed: PropertyValues<this>) {
    if (!changed.has('option')) return
    if (this.#chart) this.#chart.draw(this.option)
    else this.#making ??= this.#make()
  }

  async #make() {
    const { createChart } = await import('./charts/createChart.ts')
    if (!this.isConnected) return
    this.#chart = createChart(this.place)
    this.#chart.draw(this.option)
    this.#sizes.observe(this.place)
    this.dataset.drawn = ''
  }

  readonly #toggled = (event: Event) => {
    this.opened = (event.target as HTMLDetailsElement).open
  }
  readonly #toPaper = () =>
    this.#chart?.resize({ width: this.wide ? PRINT_WIDTH : PRINT_HALF, height: this.#paperHeight() })
  readonly #toScreen = () => this.#chart?.resize()
}
