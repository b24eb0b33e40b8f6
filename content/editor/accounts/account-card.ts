import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { tokenStyles } from '../../design/tokenStyles.ts'
import { type Role, role as roles, type User } from '../../schema/access.ts'
import type { Locale } from '../../schema/localized.ts'
import { accessWords } from '../../strings/accessWords.ts'
import { accountWords } from '../../strings/accountWords.ts'
import { sayMoment } from '../editions/hallMoment.ts'
import { editorStyles } from '../editorStyles.ts'
import { accountsStyles } from './accountsStyles.ts'

/** What is wished for an account. */
export type AccountWish =
  | { act: 'name'; name: string }
  | { act: 'role'; role: Role }
  | { act: 'password' | 'close' }

/** One account and what can be done with it; tells `account-wish`. */
@customElement('account-card')
export class AccountCard extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    accountsStyles,
    css`
      :host {
        display: grid;
        gap: 8px;
      }
      p {
        margin: 0;
        font-size: 15px;
        line-height: 1.6;
      }
    `,
  ]

  @property({ attribute: false }) user!: User
  /** Whoever is looking at it. */
  @property({ type: Boolean }) own = false
  /** There has to be an administrator. */
  @property({ type: Boolean }) lastAdmin = false
  @property({ type: Boolean }) busy = false
  @property() locale: Locale = 'zh'
  @state() private naming = false

  protected override render() {
    const [say, access] = [accountWords(this.locale), accessWords(this.locale)]
    const { username, name, role, createdAt } = this.user
    const button = (act: 'password' | 'close', off = false) =>
      html`<button type="button" data-act=${act} ?disabled=${this.busy || off} aria-label=${say(`${act}Named`, { who: username })} @click=${() => this.#tell({ act })}>${say(act)}</button>`
    return html`<div class="person">
        <span><strong>${name || username}</strong> ${name ? html`<code>${username}</code>` : nothing} ${this.own ? say('you') : nothing}</span>
        <select aria-label=${say('roleOf', { who: username })} ?disabled=${this.busy || this.lastAdmin} .value=${role} @change=${this.#role}>
          ${roles.options.map((one) => html`<option value=${one} ?selected=${one === role}>${access(`role.${one}`)}</option>`)}
        </select>
      </div>
      <p>${say(`may.${role}`)} ${say('since', { time: sayMoment(createdAt, this.locale) })}${this.lastAdmin ? html`<br />${say('lastAdmin')}` : nothing}</p>
      ${
        this.naming
          ? html`<form class="row" @submit=${this.#rename}>
              <label>${say('name')}<input name="name" maxlength="40" autocomplete="off" .value=${name} /></label>
              <button class="main" ?disabled=${this.busy}>${say('save')}</button>
              <button type="button" @click=${() => (this.naming = false)}>${say('cancel')}</button>
            </form>`
          : html`<div class="row">
              <button type="button" data-act="name" ?disabled=${this.busy} aria-label=${say('renameNamed', { who: username })} @click=${this.#name}>${say('rename')}</button>
              ${button('password')} ${button('close', this.lastAdmin)}
            </div>`
      }`
  }

  readonly #name = async () => {
    this.naming = true
    await this.updateComplete
    this.renderRoot.querySelector('input')?.focus()
  }

  readonly #rename = (event: SubmitEvent) => {
    event.preventDefault()
    const name = String(new FormData(event.target as HTMLFormElement).get('name') ?? '').trim()
    this.naming = false
    if (name !== this.user.name) this.#tell({ act: 'name', name })
  }

  readonly #role = (event: Event) => {
    const select = event.target as HTMLSelectElement
    this.#tell({ act: 'role', role: select.value as Role })
    // It shows the role that is; another one comes back from the hall.
    select.value = this.user.role
  }

  #tell(detail: AccountWish) {
    this.dispatchEvent(new CustomEvent('account-wish', { detail }))
  }
}
