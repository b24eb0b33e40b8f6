import { html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import { screensWords } from '#content/strings/screensWords.ts'
import './pair-form.ts'
import './screen-list.ts'
import './screen-sheet.ts'
import { screensStyles } from './screensStyles.ts'
import type { ScreensView } from './screensView.ts'

/** The list of screens or one of them, and pairing. */
@customElement('screens-room')
export class ScreensRoom extends LitElement {
  static override styles = [tokenStyles, pageStyles, screensStyles]
  @property({ attribute: false }) view!: ScreensView
  /** The screen that is open. */
  @property() open: string | undefined
  @property() locale: Locale = 'zh'
  @state() private pairing = false

  protected override render() {
    const { view, locale } = this
    const say = screensWords(locale)
    const screen = view.screens.find(({ id }) => id === this.open)
    if (screen)
      return html`<screen-sheet .view=${view} .screen=${screen} .locale=${locale} @screen-close=${this.#close}></screen-sheet>`
    return html`<div class="stack">
      ${
        this.pairing
          ? html`<pair-form .view=${view} .locale=${locale} @pair-close=${this.#togglePairing}></pair-form>`
          : html`<div><button type="button" class="primary" data-act="pair" @click=${this.#togglePairing}>${say('list.pair')}</button></div>`
      }
      <screen-list .view=${view} .locale=${locale}></screen-list>
    </div>`
  }

  readonly #togglePairing = () => {
    this.pairing = !this.pairing
  }

  readonly #close = () => {
    location.hash = 'screens'
  }
}
