import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { call } from '../../contract/call.ts'
import { routes } from '../../contract/routes.ts'
import '../../design/confirm-dialog.ts'
import type { ConfirmDialog, Question } from '../../design/confirm-dialog.ts'
import { tokenStyles } from '../../design/tokenStyles.ts'
import type { AccountEntry, Identity, User } from '../../schema/access.ts'
import type { Locale } from '../../schema/localized.ts'
import { accessWords } from '../../strings/accessWords.ts'
import { accountWords } from '../../strings/accountWords.ts'
import { Doing } from '../desk/doing.ts'
import { cardListStyles } from '../editions/cardListStyles.ts'
import { sayMoment } from '../editions/hallMoment.ts'
import { editorStyles } from '../editorStyles.ts'
import './account-card.ts'
import type { AccountWish } from './account-card.ts'
import './account-form.ts'
import { roomColumns } from '../roomColumns.ts'
import type { AccountForm, Newcomer } from './account-form.ts'
import { accountsStyles } from './accountsStyles.ts'
import { newPassword, unguessable } from './newPassword.ts'

/** The room of the accounts, for administrators: who may come in and do what, and the log of it. */
@customElement('accounts-desk')
export class AccountsDesk extends LitElement {
  static override styles = [tokenStyles, editorStyles, cardListStyles, roomColumns, accountsStyles]

  @property() locale: Locale = 'zh'
  @property({ attribute: false }) identity!: Identity
  @state() private users: readonly User[] = []
  @state() private acts: readonly AccountEntry[] = []
  @state() private told = ''
  /** A password that somebody has to be given; the hall itself cannot say it again. */
  @state() private handed: { readonly username: string; readonly password: string } | undefined
  @query('confirm-dialog') private readonly sure!: ConfirmDialog
  @query('account-form') private readonly form!: AccountForm
  readonly #doing = new Doing(this)

  override connectedCallback() {
    super.connectedCallback()
    void this.#doing.attempt(this.#load)
  }

  protected override render() {
    const say = accountWords(this.locale)
    const { users, identity, locale } = this
    const { busy } = this.#doing
    const admins = users.filter(({ role }) => role === 'admin').length
    return html`<main>
        <p class="wide">${say('lead')}</p>
        <p class="wide" role="status" ?hidden=${!this.told}>${this.told}</p>
        ${this.#doing.fault()} ${this.#handed()}
        <section>
          <h2>${say('people')}</h2>
          <ol>
            ${users.map(
              (user) => html`<li data-user=${user.username}>
                <account-card .user=${user} .own=${user.username === identity.username} .lastAdmin=${user.role === 'admin' && admins === 1} .busy=${busy} .locale=${locale}
                  @account-wish=${({ detail }: CustomEvent<AccountWish>) => this.#wish(user, detail)}></account-card>
              </li>`,
            )}
          </ol>
          ${users.length === 1 ? html`<p>${say('alone')}</p>` : nothing}
        </section>
        <div class="column">
          <section><h2>${say('openTitle')}</h2><account-form .busy=${busy} .locale=${locale} @account-open=${this.#open}></account-form></section>
          <section><h2>${say('log')}</h2>${this.#log()}</section>
        </div>
      </main>
      <confirm-dialog></confirm-dialog>`
  }

  #handed() {
    const say = accountWords(this.locale)
    const { handed } = this
    if (!handed) return nothing
    return html`<section class="handed" role="status" data-handed=${handed.username}>
      <p>${say('handed', { who: handed.username })}</p>
      <output>${handed.password}</output>
      <div class="row"><button type="button" @click=${() => (this.handed = undefined)}>${say('noted')}</button></div>
    </section>`
  }

  #log() {
    const [say, access] = [accountWords(this.locale), accessWords(this.locale)]
    if (this.acts.length === 0) return html`<p>${say('logNone')}</p>`
    return html`<ol class="log" tabindex="0" aria-label=${say('log')}>
      ${this.acts.map(({ at, by, act, username, about }) => {
        const isRole = act === 'opened' || act === 'role'
        const what = isRole ? access(`role.${about as User['role']}`) : about
        return html`<li data-act=${act}><p><time datetime=${at}>${sayMoment(at, this.locale)}</time> · <strong>${by}</strong> ${say(`log.${act}`, { who: username, about: what || username })}</p></li>`
      })}
    </ol>`
  }

  readonly #load = async () => {
    const { locale } = this
    const [users, acts] = await Promise.all([
      call(routes.listUsers, { locale }),
      call(routes.listAccountActs, { locale }),
    ])
    Object.assign(this, { users, acts })
  }

  readonly #open = ({ detail }: CustomEvent<Newcomer>) => {
    const { username } = detail
    const password = newPassword(unguessable)
    return this.#do(accountWords(this.locale)('opened', { who: username }), async () => {
      await call(routes.addUser, { body: { ...detail, password }, locale: this.locale })
      this.handed = { username, password }
      this.form.reset()
    })
  }

  async #wish({ username, name }: User, wish: AccountWish) {
    const [say, { locale }] = [accountWords(this.locale), this]
    const [who, params] = [name || username, { username }]
    const change = (body: { name?: string; role?: User['role']; password?: string }) =>
      call(routes.changeUser, { params, body, locale })
    if (wish.act === 'name')
      return this.#do(say('renamed', { who: username }), () => change({ name: wish.name }))
    if (!(await this.sure.ask(this.#question(who, wish)))) return
    if (wish.act === 'role') return this.#do(say('roleChanged', { who }), () => change({ role: wish.role }))
    if (wish.act === 'close')
      return this.#do(say('closed', { who }), () => call(routes.removeUser, { params, locale }))
    const password = newPassword(unguessable)
    return this.#do(say('passwordChanged', { who }), async () => {
      await change({ password })
      this.handed = { username, password }
    })
  }

  #question(who: string, wish: Exclude<AccountWish, { act: 'name' }>): Question {
    const say = accountWords(this.locale)
    const about = { who, role: wish.act === 'role' ? accessWords(this.locale)(`role.${wish.role}`) : '' }
    return {
      title: say(`${wish.act}Ask`, about),
      why: say(`${wish.act}Why`, about),
      yes: say(`${wish.act}Do`),
      no: say('cancel'),
      grave: wish.act === 'close',
    }
  }

  async #do(told: string, work: () => Promise<unknown>) {
    this.told = ''
    const done = await this.#doing.attempt(async () => {
      await work()
      await this.#load()
    })
    if (done) this.told = told
  }
}
