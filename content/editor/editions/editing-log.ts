import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '../../design/tokenStyles.ts'
import type { EditingEntry } from '../../schema/editing.ts'
import type { Locale } from '../../schema/localized.ts'
import { workflowWords } from '../../strings/workflowWords.ts'
import { editorStyles } from '../editorStyles.ts'
import { sayMoment } from './hallMoment.ts'

/** Who decided what, when, and in which words; newest first. */
@customElement('editing-log')
export class EditingLog extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    css`
      h2 {
        font-size: 22px;
        margin-bottom: 12px;
      }
      ol {
        list-style: none;
        margin: 0;
        padding: 0 16px;
        max-height: 420px;
        overflow-y: auto;
        border-radius: 14px;
        background: var(--color-white);
      }
      li {
        padding: 10px 0;
        border-bottom: 1px solid color-mix(in srgb, var(--color-ink) 12%, transparent);
        font-size: 15px;
        line-height: 1.6;
        overflow-wrap: anywhere;
      }
      li:last-child {
        border: 0;
      }
    `,
  ]

  @property({ attribute: false }) entries: readonly EditingEntry[] = []
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = workflowWords(this.locale)
    return html`<h2>${say('log.title')}</h2>
      ${
        this.entries.length === 0
          ? html`<p>${say('log.none')}</p>`
          : html`<ol tabindex="0">${this.entries.map(
              ({ at, by, act, exhibit, part, version, words }) => html`<li data-act=${act}>
                <time datetime=${at}>${sayMoment(at, this.locale)}</time> · <strong>${by}</strong> ${say(`log.${act}`)}
                ${exhibit || part ? html`<br />${part ? say(`part.${part}`) : exhibit} · ${say('versions.number', { version: version ?? '' })}` : nothing}
                ${words ? html`<br />“${words}”` : nothing}
              </li>`,
            )}</ol>`
      }`
  }
}
