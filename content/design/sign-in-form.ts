import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Problem } from '../contract/problems.ts'
import { problemWords } from '../contract/problems.ts'
import type { Locale } from '../schema/localized.ts'
import { accessWords } from '../strings/accessWords.ts'
import { signInStyles } from './signInStyles.ts'
import { tokenStyles } from './tokenStyles.ts'

/** Name and password. Tells `sign-in-request` with both; whoever hears it sets `busy` and `problem`. */
@customElement('sign-in-form')
export class SignInForm extends LitElement {
  static override styles = [
    tokenStyles,
    signInStyles,
    css`
      :host {
        display: block;
      }
      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 20px;
      }
      .field {
        display: grid;
        gap: 6px;
      }
      label {
        font-size: 15px;
        font-weight: 600;
      }
      .box {
        display: flex;
        border: 1px solid color-mix(in srgb, var(--color-ink) 52%, transparent);
        border-radius: 4px;
        background: var(--color-paper);
      }
      .box:has(input:focus) {
        border-color: var(--color-jade);
        box-shadow: 0 0 0 2px var(--color-jade);
      }
      .box.wrong {
        border-color: var(--color-danger);
      }
      input {
        flex: 1;
        min-width: 0;
        min-height: 52px;
        padding: 0 14px;
        border: 0;
        border-radius: 4px;
        background: none;
        color: inherit;
        font: 18px var(--font-sans);
      }
      /* The box around it shows the focus. */
      input:focus-visible {
        outline: none;
      }
      .reveal {
        min-width: 64px;
        padding: 0 14px;
        border: 0;
        background: none;
        color: var(--color-ink);
        font: 600 14px var(--font-sans);
        cursor: pointer;
      }
      .hint,
      .fault {
        margin: 0;
        font-size: 15px;
        line-height: 1.6;
      }
      .hint {
        color: var(--color-clay);
        font-weight: 600;
      }
      .fault {
        color: var(--color-danger);
      }
      .fault:empty {
        display: none;
      }
    `,
  ]
  @property() locale: Locale = 'zh'
  @property({ type: Boolean }) busy = false
  @property({ attribute: false }) problem: Problem | undefined
  @state() private missing: 'username' | 'password' | undefined
  @state() private shown = false
  @state() private capsLock = false
  @query('#username') private readonly username!: HTMLInputElement
  @query('#password') private readonly password!: HTMLInputElement

  protected override firstUpdated() {
    this.username.focus()
  }

  protected override updated(changed: Map<string, unknown>) {
    // A refused password is typed anew; the name is most likely right.
    if (changed.has('problem') && this.problem?.code === 'access/wrong-password') this.password.select()
  }

  protected override render() {
    const say = accessWords(this.locale)
    return html`<form novalidate @submit=${this.#submit} @keydown=${this.#watchCaps} @keyup=${this.#watchCaps}>
      <div class="field">
        <label for="username">${say('access.username')}</label>
        <div class="box ${this.missing === 'username' ? 'wrong' : ''}">
          <input id="username" name="username" autocomplete="username" autocapitalize="none" spellcheck="false"
            maxlength="64" required aria-describedby="fault" aria-invalid=${this.missing === 'username'} />
        </div>
      </div>
      <div class="field">
        <label for="password">${say('access.password')}</label>
        <div class="box ${this.missing === 'password' || this.problem?.code === 'access/wrong-password' ? 'wrong' : ''}">
          <input id="password" name="password" type=${this.shown ? 'text' : 'password'} autocomplete="current-password"
            maxlength="200" required aria-describedby="caps fault" aria-invalid=${this.missing === 'password'} />
          <button class="reveal" type="button" aria-pressed=${this.shown} @click=${this.#reveal}>
            ${say(this.shown ? 'access.hide' : 'access.show')}
          </button>
        </div>
        <div id="caps" role="status">${this.capsLock ? html`<p class="hint">${say('access.capsLock')}</p>` : nothing}</div>
      </div>
      <p id="fault" class="fault" role="alert" data-code=${this.problem?.code ?? nothing}>${this.#fault()}</p>
      <button class="primary" type="submit" aria-disabled=${this.busy}>
        ${say(this.busy ? 'access.signingIn' : 'access.signIn')}
      </button>
    </form>`
  }

  #fault() {
    if (this.missing)
      return accessWords(this.locale)(
        this.missing === 'username' ? 'access.needUsername' : 'access.needPassword',
      )
    return this.problem ? problemWords(this.problem.code, this.locale, this.problem.detail) : nothing
  }

  readonly #watchCaps = (event: KeyboardEvent) => {
    // A filled-in form may send events that are no real keys.
    if (typeof event.getModifierState === 'function') this.capsLock = event.getModifierState('CapsLock')
  }

  readonly #reveal = () => {
    this.shown = !this.shown
    this.password.focus()
  }

  readonly #submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (this.busy) return
    const username = this.username.value.trim()
    const password = this.password.value
    this.missing = username ? (password ? undefined : 'password') : 'username'
    if (this.missing) return (this.missing === 'username' ? this.username : this.password).focus()
    this.dispatchEvent(new CustomEvent('sign-in-request', { detail: { username, password } }))
  }
}
