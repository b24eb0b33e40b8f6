import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import { statsWords } from '#content/strings/statsWords.ts'
import { sayCount } from '../viewer/sayTime.ts'
import { sayShare } from './formatFigures.ts'
import { tableStyles } from './tableStyles.ts'

/** A part of a whole. */
export interface Part {
  readonly name: string
  readonly count: number
}

const FIRST = 8

/** Parts of a whole, each with its bar, its number and its share: a chart that is a table. */
@customElement('share-table')
export class ShareTable extends LitElement {
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
      p {
        font-size: 15px;
      }
      table {
        margin-top: 10px;
      }
      .bar {
        width: 34%;
        padding-left: 8px;
        vertical-align: middle;
      }
      svg {
        display: block;
        width: 100%;
        height: 8px;
      }
      button {
        min-height: 48px;
        margin-top: 8px;
        font-size: 15px;
      }
      @media print {
        button {
          display: none;
        }
      }
    `,
  ]
  @property() locale: Locale = 'zh'
  @property() heading = ''
  @property() note = ''
  /** What is counted. */
  @property() unit = ''
  @property({ attribute: false }) parts: readonly Part[] = []
  /** The whole, where parts overlap; otherwise their sum. */
  @property({ type: Number }) of: number | undefined
  @state() private all = false

  protected override render() {
    const say = statsWords(this.locale)
    const whole = this.of ?? this.parts.reduce((sum, { count }) => sum + count, 0)
    const most = Math.max(1, ...this.parts.map(({ count }) => count))
    const shown = this.all ? this.parts : this.parts.slice(0, FIRST)
    return html`<h3>${this.heading}</h3>
      ${this.note ? html`<p class="faint">${this.note}</p>` : nothing}
      <table>
        <thead><tr><th scope="col"><span class="unseen">${this.heading}</span></th><td class="bar"></td><th scope="col" class="number">${this.unit}</th><th scope="col" class="number">${say('table.share')}</th></tr></thead>
        <tbody>${shown.map(
          ({ name, count }) => html`<tr>
            <th scope="row">${name}</th>
            <td class="bar"><svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width=${(count / most) * 100} height="8" fill="var(--color-jade)" /></svg></td>
            <td class="number">${sayCount(count, this.locale)}</td>
            <td class="number">${whole > 0 ? sayShare(count / whole, this.locale) : nothing}</td>
          </tr>`,
        )}</tbody>
      </table>
      ${
        this.parts.length > FIRST
          ? html`<button type="button" aria-expanded=${this.all} @click=${this.#toggle}>${this.all ? say('table.fewer') : say('table.all', { count: this.parts.length })}</button>`
          : nothing
      }`
  }

  readonly #toggle = () => {
    this.all = !this.all
  }
}
