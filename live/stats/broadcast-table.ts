import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Audience } from '#content/schema/audience.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { YearFigures } from '#content/schema/yearFigures.ts'
import { figuresWords } from '#content/strings/figuresWords.ts'
import { statsWords } from '#content/strings/statsWords.ts'
import { sayCount } from '../viewer/sayTime.ts'
import { hoursOf, sayMoment } from './formatFigures.ts'
import { tableStyles } from './tableStyles.ts'
import { hashOf } from './viewAt.ts'

const COLUMNS = ['views', 'starts', 'engaged', 'watching', 'peak', 'hours'] as const

/** The broadcasts of a year, a line each that leads to its own figures, and their sum. */
@customElement('broadcast-table')
export class BroadcastTable extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    tableStyles,
    css`
      .scroll,
      .empty {
        margin-top: 12px;
      }
      td.number {
        font-size: 21px;
      }
      tbody th {
        min-width: 15rem;
      }
      a {
        display: inline-flex;
        align-items: center;
        min-height: 48px;
        font: 600 18px/1.4 var(--font-serif);
      }
      small {
        display: block;
        color: var(--faint);
        font-size: 14px;
      }
      svg {
        display: block;
        width: 100%;
        height: 6px;
        margin-top: 8px;
      }
      @media (max-width: 40rem) {
        tbody th {
          min-width: 9.5rem;
        }
        td.number {
          font-size: 18px;
        }
      }
      @media print {
        td.number {
          font-size: 14px;
        }
        a {
          min-height: 0;
          font-size: 14px;
        }
        tbody th {
          min-width: 0;
        }
      }
    `,
  ]
  @property() locale: Locale = 'zh'
  @property({ attribute: false }) figures!: YearFigures

  protected override render() {
    const [say, name] = [statsWords(this.locale), figuresWords(this.locale)]
    const { broadcasts, total, goal, years } = this.figures
    if (broadcasts.length === 0)
      return html`<h2>${say('table.title')}</h2><p class="empty">${years.length > 1 ? say('table.emptyYear', { year: goal.year }) : say('table.empty')}</p>`
    const most = Math.max(1, ...broadcasts.map(({ audience }) => audience.views))
    return html`<h2>${say('table.title')}</h2>
      <div class="scroll" tabindex="0" role="region" aria-label=${say('table.title')}><table>
        <thead><tr><th scope="col">${say('table.broadcast')}</th>${COLUMNS.map((column) => html`<th scope="col" class="number">${name(column)}</th>`)}</tr></thead>
        <tbody>${broadcasts.map(
          ({ id, title, status, startsAt, onAirAt, audience }) => html`<tr data-broadcast=${id}>
            <th scope="row">
              <a href=${hashOf({ name: 'broadcast', id })}>${title}</a>
              <small>${status === 'onAir' ? html`<span class="live-dot"></span> ` : ''}${name(`status.${status}`)} · ${sayMoment(startsAt, this.locale)}</small>
              <svg viewBox="0 0 300 6" preserveAspectRatio="none" aria-hidden="true"><rect width=${(audience.views / most) * 300} height="6" fill="var(--color-jade)" /></svg>
            </th>
            ${onAirAt === null ? COLUMNS.map(() => html`<td class="number faint">—</td>`) : this.#cells(audience)}
          </tr>`,
        )}</tbody>
        <tfoot><tr><th scope="row">${say('table.total')}</th>${this.#cells(total)}</tr></tfoot>
      </table></div>`
  }

  #cells({ starts, views, engagedViews, watching, peak, watchSeconds }: Audience) {
    return [views, starts, engagedViews, watching, peak, hoursOf(watchSeconds)].map(
      (value, index) =>
        html`<td class="number figure" data-figure=${COLUMNS[index] ?? ''}>${sayCount(value, this.locale)}</td>`,
    )
  }
}
