import { html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { routes } from '#content/contract/routes.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import { screensWords } from '#content/strings/screensWords.ts'
import { askHall } from './askHall.ts'
import { plateFields, plateIn } from './plateFields.ts'
import { screensStyles } from './screensStyles.ts'
import type { ScreensView } from './screensView.ts'

/** Pairs the screen whose code is typed. Tells `pair-close` when it is done or given up. */
@customElement('pair-form')
export class PairForm extends LitElement {
  static override styles = [tokenStyles, pageStyles, screensStyles]
  @property({ attribute: false }) view!: ScreensView
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = screensWords(this.locale)
    return html`<form class="sheet" data-form="pair" @submit=${this.#pair}>
      <h3>${say('pair.title')}</h3>
      <p class="faint">${say('pair.how')}</p>
      <div class="columns">
        <div><label for="code">${say('pair.code')}</label>
          <input id="code" name="code" required maxlength="20" autocomplete="off" autocapitalize="characters" spellcheck="false" /></div>
      </div>
      ${plateFields({ view: this.view, locale: this.locale })}
      <div class="row"><button type="submit" class="primary">${say('pair.do')}</button>
        <button type="button" @click=${this.#close}>${say('pair.cancel')}</button></div>
    </form>`
  }

  protected override firstUpdated() {
    this.renderRoot.querySelector('input')?.focus()
  }

  readonly #close = () => this.dispatchEvent(new CustomEvent('pair-close'))

  readonly #pair = (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const { duty, ...plate } = plateIn(form)
    const code = String(new FormData(form).get('code') ?? '')
    askHall(this, {
      work: (ask) => ask(routes.pairScreen, { body: { ...plate, ...(duty ? { duty } : {}), code } }),
      told: screensWords(this.locale)('pair.done', { name: plate.name }),
      done: this.#close,
    })
  }
}
