import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '../../design/tokenStyles.ts'
import type { Exhibit } from '../../schema/exhibit.ts'
import type { Locale } from '../../schema/localized.ts'
import { workflowWords } from '../../strings/workflowWords.ts'
import '../compare/difference-list.ts'
import { exhibitsApart } from '../compare/differencesIn.ts'

/** How two editions differ, exhibit by exhibit. */
@customElement('exhibits-apart')
export class ExhibitsApart extends LitElement {
  static override styles = [
    tokenStyles,
    css`
      :host {
        display: grid;
        gap: 10px;
      }
      p {
        margin: 0;
        line-height: 1.7;
      }
      details {
        padding: 6px 16px 12px;
        border-radius: 14px;
        background: var(--color-paper);
      }
      summary {
        cursor: pointer;
        min-height: 40px;
        line-height: 40px;
        font: 600 17px/40px var(--font-serif);
      }
    `,
  ]

  @property({ attribute: false }) was: readonly Exhibit[] = []
  @property({ attribute: false }) now: readonly Exhibit[] = []
  @property() locale: Locale = 'zh'

  protected override render() {
    const apart = exhibitsApart(this.was, this.now)
    if (apart.length === 0) return html`<p>${workflowWords(this.locale)('history.same')}</p>`
    return apart.map(
      ({
        before,
        after,
      }) => html`<details ?open=${apart.length < 4} data-exhibit=${(after ?? before)?.id ?? ''}>
        <summary>${(after ?? before)?.title[this.locale]}</summary>
        <difference-list .was=${before} .now=${after} .locale=${this.locale}></difference-list>
      </details>`,
    )
  }
}
