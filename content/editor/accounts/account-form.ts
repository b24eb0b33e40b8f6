import { html, LitElement } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { tokenStyles } from '../../design/tokenStyles.ts'
import { type Role, role as roles } from '../../schema/access.ts'
import type { Locale } from '../../schema/localized.ts'
import { accessWords } from '../../strings/accessWords.ts'
import { accountWords } from '../../strings/accountWords.ts'
import { editorStyles } from '../editorStyles.ts'
import { accountsStyles } from './accountsStyles.ts'

/** Who is to get an account. */
export interface Newcomer {
  readonly username: string
  readonly name: string
  readonly role: Role
}

/** The form for a new account; tells `account-open` with the newcomer. The password is made up by the room. */
@customElement('account-form')
export class AccountForm extends LitElement {
  static override styles = [tokenStyles, editorStyles, accountsStyles]

  @property({ type: Boolean }) busy = false
  @property() locale: Locale = 'zh'
  @query('form') private readonly form!: HTMLFormElement

  /** Empty again, once the account is there. */
  reset() {
    this.form.reset()
  }

  protected override render() {
    const [say, access] = [accountWords(this.locale), accessWords(this.locale)]
    return html`<form class="add" @submit=${this.#open}>
      <label>${say('username')}<input name="username" required pattern="[a-z0-9._\\-]{2,32}" title=${say('usernameHint')} autocapitalize="none" autocomplete="off" spellcheck="false" /><small>${say('usernameHint')}</small></label>
      <label>${say('name')}<input name="name" maxlength="40" autocomplete="off" /></label>
      <label>${say('role')}<select name="role">
        ${roles.options.toReversed().map((one) => html`<option value=${one}>${access(`role.${one}`)} · ${say(`may.${one}`)}</option>`)}
      </select></label>
      <button class="main" ?disabled=${this.busy}>${say('open')}</button>
    </form>`
  }

  readonly #open = (event: SubmitEvent) => {
    event.preventDefault()
    const data = new FormData(this.form)
    const said = (field: string) => String(data.get(field) ?? '').trim()
    const detail: Newcomer = {
      username: said('username'),
      name: said('name'),
      role: roles.parse(said('role')),
    }
    this.dispatchEvent(new CustomEvent('account-open', { detail }))
  }
}
