import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { SentCommand } from '#content/schema/screenCommand.ts'
import { screensWords } from '#content/strings/screensWords.ts'
import { sayTime } from '../sayTime.ts'
import { screensStyles } from './screensStyles.ts'
import { nameOf, type ScreensView } from './screensView.ts'

const MOST_SHOWN = 12

/** The latest commands, of one screen or of all, and what became of them. */
@customElement('command-list')
export class CommandList extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    screensStyles,
    css`
      li {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 2px 16px;
        padding: 8px 0;
        border-bottom: 1px solid var(--line);
      }
      [data-state='failed'] .state,
      [data-state='missed'] .state {
        color: var(--color-danger);
      }
      [data-state='done'] .state {
        color: var(--color-jade);
      }
      .state {
        font-weight: 600;
      }
    `,
  ]
  @property({ attribute: false }) view!: ScreensView
  /** Only those of this screen. */
  @property() only = ''
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = screensWords(this.locale)
    const shown = this.view.commands
      .filter(({ screen }) => !this.only || screen === this.only)
      .slice(0, MOST_SHOWN)
    if (shown.length === 0) return html`<p class="faint">${say('command.none')}</p>`
    return html`<ul>${shown.map((command) => this.#line(command))}</ul>`
  }

  #line({ id, screen, kind, at, by, state, detail }: SentCommand) {
    const say = screensWords(this.locale)
    const found = this.view.screens.find((one) => one.id === screen)
    return html`<li data-command=${kind} data-id=${id} data-state=${state}>
      <span>${say(`command.${kind}`)}${!this.only && found ? ` · ${nameOf(found, this.locale)}` : ''}</span>
      <span class="state">${say(`command.${state}`, { why: detail })}</span>
      <span class="faint">${say('command.line', { time: sayTime(at, this.locale), by })}</span>
    </li>`
  }
}
