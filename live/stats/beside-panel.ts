import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Beside } from '#content/schema/broadcastDetail.ts'
import type { Locale } from '#content/schema/localized.ts'
import { figuresWords } from '#content/strings/figuresWords.ts'
import { howCounted } from '#content/strings/howCounted.ts'
import { reasonsWords } from '#content/strings/reasonsWords.ts'
import { statsWords } from '#content/strings/statsWords.ts'
import { sayCount } from '../viewer/sayTime.ts'
import { tableStyles } from './tableStyles.ts'

/** What counts, and beside it what does not, with the reason and its number. */
@customElement('beside-panel')
export class BesidePanel extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    tableStyles,
    css`
      :host {
        display: block;
        break-inside: avoid;
      }
      table {
        margin-top: 12px;
      }
      small {
        display: block;
        max-width: 42em;
        color: var(--faint);
        font-size: 14px;
      }
      .counted th {
        font-weight: 600;
      }
    `,
  ]
  @property() locale: Locale = 'zh'
  @property({ type: Number }) starts = 0
  @property({ type: Number }) views = 0
  @property({ attribute: false }) beside: readonly Beside[] = []

  protected override render() {
    const [say, name] = [statsWords(this.locale), figuresWords(this.locale)]
    const why = reasonsWords(this.locale)
    const count = (value: number) => sayCount(value, this.locale)
    return html`<h2>${say('beside.title')}</h2>
      <p class="faint">${say(this.beside.length === 0 ? 'beside.none' : 'beside.lead')}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${say('beside.title')}><table>
        <thead><tr><th scope="col">${say('beside.reason')}</th><th scope="col" class="number">${name('starts')}</th><th scope="col" class="number">${name('views')}</th></tr></thead>
        <tbody>
          <tr class="counted"><th scope="row">${say('beside.counted')}</th><td class="number">${count(this.starts)}</td><td class="number">${count(this.views)}</td></tr>
          ${this.beside.map(
            ({ reason, starts, views }) => html`<tr data-beside=${reason}>
              <th scope="row">${why(reason)}<small>${why(`${reason}.why`, howCounted)}</small></th>
              <td class="number">${count(starts)}</td>
              <td class="number">${count(views)}</td>
            </tr>`,
          )}
        </tbody>
      </table></div>`
  }
}
