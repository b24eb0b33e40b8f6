import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { isProblemCode, problemWords } from '#content/contract/problems.ts'
import type { ReplyOf } from '#content/contract/route.ts'
import type { routes } from '#content/contract/routes.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import { hostWords } from '#content/strings/hostWords.ts'
import { sayTime } from '../viewer/sayTime.ts'

const COLUMNS = ['at', 'from', 'key', 'why'] as const

/** Pushes that were turned away, and why. */
@customElement('refusals-table')
export class RefusalsTable extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      :host {
        margin-top: 56px;
      }
      .scroll {
        overflow-x: auto;
      }
      table {
        width: 100%;
        margin-top: 14px;
        border-collapse: collapse;
        font-size: 15px;
      }
      th,
      td {
        padding: 12px 16px 12px 0;
        border-top: 1px solid var(--line);
        text-align: left;
        vertical-align: top;
      }
      td {
        min-width: 9rem;
      }
    `,
  ]
  @property({ attribute: false }) refusals: ReplyOf<typeof routes.listRefusals> = []
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = hostWords(this.locale)
    return html`<section>
      <h2>${say('refusals.title')}</h2>
      ${
        this.refusals.length === 0
          ? html`<p class="faint">${say('refusals.empty')}</p>`
          : html`<div class="scroll" tabindex="0" role="region" aria-label=${say('refusals.title')}><table>
              <thead><tr>${COLUMNS.map((name) => html`<th scope="col">${say(`refusals.${name}`)}</th>`)}</tr></thead>
              <tbody>${this.refusals.map(
                ({ at, from, keyStart, code, detail }) =>
                  html`<tr data-code=${code}><td>${sayTime(at, this.locale)}</td><td>${from}</td><td><code>${keyStart}…</code></td>
                    <td>${isProblemCode(code) ? problemWords(code, this.locale, detail) : detail}</td></tr>`,
              )}</tbody></table></div>`
      }
    </section>`
  }
}
