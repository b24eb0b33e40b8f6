import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import { screensWords } from '#content/strings/screensWords.ts'
import { sayTime } from '../sayTime.ts'
import { screensStyles } from './screensStyles.ts'
import type { ScreensView } from './screensView.ts'

/** Who did what with screens, newest first. */
@customElement('deed-list')
export class DeedList extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    screensStyles,
    css`
      ul {
        max-height: 26rem;
        overflow: auto;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 2px 16px;
        padding: 8px 0;
        border-bottom: 1px solid var(--line);
      }
    `,
  ]
  @property({ attribute: false }) view!: ScreensView
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = screensWords(this.locale)
    const { deeds } = this.view
    if (deeds.length === 0) return html`<p class="faint">${say('deed.none')}</p>`
    return html`<ul tabindex="0" aria-label=${say('deed.title')}>${deeds.map(
      ({ number, at, by, what, about }) => html`<li data-deed=${what} data-number=${number}>
        <span>${say(`deed.${what}`)} ${about || (what === 'endEmergency' ? '' : say('group.everyone'))}</span>
        <span class="faint">${say('command.line', { time: sayTime(at, this.locale), by })}</span></li>`,
    )}</ul>`
  }
}
