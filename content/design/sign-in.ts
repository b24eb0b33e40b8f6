import { html, LitElement, nothing, svg } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { call } from '../contract/call.ts'
import { Problem, problemWords } from '../contract/problems.ts'
import { pages, routes } from '../contract/routes.ts'
import { type Identity, mayActAs, type Role } from '../schema/access.ts'
import type { Locale } from '../schema/localized.ts'
import { accessWords } from '../strings/accessWords.ts'
import { rememberLocale } from './rememberLocale.ts'
import './sign-in-form.ts'
import { signInStyles } from './signInStyles.ts'
import { tokenStyles } from './tokenStyles.ts'

const seal = svg`<svg class="seal" viewBox="0 0 38 38" aria-hidden="true">
  <rect width="38" height="38" rx="6" fill="var(--color-jade)" />
  <path d="M19 31V17M19 22c0-7 4-11 11-12 0 8-4 12-11 12ZM19 26c0-6-3-9-10-10 0 7 4 10 10 10Z"
    fill="none" stroke="var(--color-white)" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />
</svg>`

/**
 * Stands before a staff page: asks who is there, lets them sign in, and shows its slot to whoever has one of
 * `roles` (an admin always). Tells `identity-change` with `detail.identity` when somebody comes in, and with null when
 * they have gone; tells `locale-change` with `detail.locale` when the language is switched on its sheet.
 */
@customElement('sign-in-gate')
export class SignInGate extends LitElement {
  static override styles = [tokenStyles, signInStyles]
  @property({ attribute: false }) roles: readonly Role[] = []
  @property() locale: Locale = 'zh'
  /** Who is signed in; null when nobody is, undefined until the server has said. */
  @state() identity: Identity | null | undefined
  @state() private problem: Problem | undefined
  @state() private busy = false

  override connectedCallback() {
    super.connectedCallback()
    void this.check()
  }

  /** Asks the server again, for instance after a call failed with `access/sign-in-first`. */
  async check(): Promise<void> {
    await this.#attempt(async () => (await call(routes.whoAmI, {})).identity)
  }

  async signOut(): Promise<void> {
    await this.#attempt(async () => {
      await call(routes.signOut, {})
      return null
    })
  }

  protected override render() {
    if (this.identity && this.#mayEnter(this.identity)) return html`<slot></slot>`
    return html`<div class="room" lang=${this.locale === 'zh' ? 'zh-CN' : 'en'}>
      <main class="sheet">
        <header>${seal}<span class="hall">${accessWords(this.locale)('access.hall')}</span>${this.#languages()}</header>
        ${this.#sheet()}
      </main>
    </div>`
  }

  #sheet() {
    const say = accessWords(this.locale)
    if (this.identity) return this.#notYours(this.identity)
    if (this.identity === undefined && this.problem)
      return html`<h1>${say('access.unreachable')}</h1>
        <p class="lead" role="alert">${problemWords(this.problem.code, this.locale, this.problem.detail)}</p>
        <button class="primary" type="button" @click=${() => this.check()}>${say('access.again')}</button>`
    if (this.identity === undefined) return html`<p class="asking" role="status">${say('access.asking')}</p>`
    return html`<h1>${say('access.title')}</h1>
      <p class="lead">${say('access.lead')}</p>
      <sign-in-form .locale=${this.locale} .busy=${this.busy} .problem=${this.problem} @sign-in-request=${this.#signIn}></sign-in-form>`
  }

  #notYours({ username }: Identity) {
    const say = accessWords(this.locale)
    const roles = [...this.roles, 'admin' as const].map((role) => say(`role.${role}`))
    return html`<h1>${say('access.notYours', { name: username })}</h1>
      <p class="lead">${say('access.notYoursLead', { roles: roles.join(this.locale === 'zh' ? '、' : ', ') })}</p>
      ${this.problem ? html`<p class="lead" role="alert">${problemWords(this.problem.code, this.locale, this.problem.detail)}</p>` : nothing}
      <div class="choices">
        <button class="primary" type="button" @click=${() => this.signOut()}>${say('access.otherAccount')}</button>
        <a class="secondary" href=${pages.doors}>${say('access.backToDoors')}</a>
      </div>`
  }

  #languages() {
    const choice = (locale: Locale, words: string) =>
      html`<button type="button" lang=${locale === 'zh' ? 'zh-CN' : 'en'} aria-pressed=${this.locale === locale}
        @click=${() => this.#speak(locale)}>${words}</button>`
    return html`<div class="languages" role="group" aria-label=${accessWords(this.locale)('access.language')}>
      ${choice('zh', '中文')}${choice('en', 'English')}
    </div>`
  }

  #speak(locale: Locale) {
    this.locale = locale
    rememberLocale(locale)
    this.dispatchEvent(
      new CustomEvent('locale-change', { detail: { locale }, bubbles: true, composed: true }),
    )
  }

  readonly #mayEnter = ({ role }: Identity) => mayActAs(role, this.roles)

  readonly #signIn = (event: CustomEvent<{ username: string; password: string }>) =>
    this.#attempt(() => call(routes.signIn, { body: event.detail, locale: this.locale }))

  /** Does one thing at a time and keeps what went wrong; what is no Problem is a fault of ours and goes on. */
  async #attempt(ask: () => Promise<Identity | null>) {
    this.busy = true
    this.problem = undefined
    try {
      this.#become(await ask())
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.problem = error
    } finally {
      this.busy = false
    }
  }

  #become(identity: Identity | null) {
    const inside = (who: Identity | null | undefined) => (who && this.#mayEnter(who) ? who : null)
    const before = inside(this.identity)
    this.identity = identity
    const after = inside(identity)
    if (before?.username === after?.username && before?.role === after?.role) return
    this.dispatchEvent(
      new CustomEvent('identity-change', { detail: { identity: after }, bubbles: true, composed: true }),
    )
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sign-in-gate': SignInGate
  }
}
