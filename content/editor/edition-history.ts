import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '../design/tokenStyles.ts'
import type { Publication } from '../schema/edition.ts'
import type { Locale } from '../schema/localized.ts'
import { editorWords } from '../strings/editorWords.ts'
import { workflowWords } from '../strings/workflowWords.ts'
import { cardListStyles } from './editions/cardListStyles.ts'
import { sayMoment } from './editions/hallMoment.ts'
import { editorStyles } from './editorStyles.ts'

/** What the hall has shown. Tells which edition to look at, and perhaps to go back to, by `edition-preview`. */
@customElement('edition-history')
export class EditionHistory extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    cardListStyles,
    css`
      li[data-current] {
        box-shadow: inset 4px 0 0 var(--color-jade);
      }
      code {
        font-size: 13px;
      }
      button {
        justify-self: start;
      }
    `,
  ]

  @property({ attribute: false }) publications: readonly Publication[] = []
  @property() locale: Locale = 'zh'
  @property({ type: Boolean }) mayPublish = false
  @property({ type: Boolean }) busy = false

  protected override render() {
    const say = editorWords(this.locale)
    const shown = this.publications.find(({ current }) => current)?.edition
    return html`<h2>${say('history.title')}</h2>
      <ol>
        ${this.publications.map(
          ({ number, edition, at, by, kind, note, current }) => html`<li ?data-current=${current}>
            <p><strong>${sayMoment(at, this.locale)}</strong> · ${kind === 'shipped' ? say('history.shipped') : `${by} ${say(`history.${kind}`)}`}</p>
            ${note ? html`<p>${note}</p>` : nothing}
            <p><code>#${number} ${edition.slice(0, 10)}</code> ${current ? html`· <strong>${say('history.current')}</strong>` : nothing}</p>
            ${
              edition === shown
                ? nothing
                : html`<button type="button" ?disabled=${this.busy} @click=${() => this.#see(edition)}>${this.mayPublish ? say('history.back') : workflowWords(this.locale)('history.preview')}</button>`
            }
          </li>`,
        )}
      </ol>`
  }

  #see(edition: string) {
    this.dispatchEvent(new CustomEvent('edition-preview', { detail: edition }))
  }
}
