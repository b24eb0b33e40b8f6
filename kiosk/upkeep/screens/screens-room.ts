import { html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import { screensWords } from '#content/strings/screensWords.ts'
import './command-list.ts'
import './deed-list.ts'
import './group-desk.ts'
import './holiday-desk.ts'
import './pair-form.ts'
import './screen-list.ts'
import './screen-sheet.ts'
import { screensStyles } from './screensStyles.ts'
import type { ScreensView } from './screensView.ts'

/** The screens' part of the upkeep page: the list or one screen, pairing, groups, holidays, commands, the log. */
@customElement('screens-room')
export class ScreensRoom extends LitElement {
  static override styles = [tokenStyles, pageStyles, screensStyles]
  @property({ attribute: false }) view!: ScreensView
  @property() locale: Locale = 'zh'
  @state() private opened: string | undefined
  @state() private pairing = false

  protected override render() {
    const { view, locale } = this
    const say = screensWords(locale)
    const screen = view.screens.find(({ id }) => id === this.opened)
    if (screen)
      return html`<screen-sheet .view=${view} .screen=${screen} .locale=${locale} @screen-close=${this.#close}></screen-sheet>`
    return html`<div class="stack">
      ${
        this.pairing
          ? html`<pair-form .view=${view} .locale=${locale} @pair-close=${this.#togglePairing}></pair-form>`
          : html`<div><button type="button" class="primary" data-act="pair" @click=${this.#togglePairing}>${say('list.pair')}</button></div>`
      }
      <screen-list .view=${view} .locale=${locale} @screen-open=${this.#open}></screen-list>
      <details data-fold="groups"><summary>${say('group.title')}</summary><group-desk .view=${view} .locale=${locale}></group-desk></details>
      <details data-fold="holidays"><summary>${say('holiday.title')}</summary><holiday-desk .view=${view} .locale=${locale}></holiday-desk></details>
      <details data-fold="commands"><summary>${say('command.title')}</summary><command-list .view=${view} .locale=${locale}></command-list></details>
      <details data-fold="deeds"><summary>${say('deed.title')}</summary><deed-list .view=${view} .locale=${locale}></deed-list></details>
    </div>`
  }

  readonly #togglePairing = () => {
    this.pairing = !this.pairing
  }

  readonly #open = ({ detail }: CustomEvent<string>) => {
    this.opened = detail
  }

  readonly #close = () => {
    this.opened = undefined
  }
}
