import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { spokenCode } from '#content/screens/pairingCodes.ts'
import { careWords } from '#content/strings/careWords.ts'
import { cardStyles } from './cardStyles.ts'

const MINUTE_MS = 60_000

/** The code by which staff pair a screen. Tells `pairing-close` when it is put away. */
@customElement('care-pairing')
export class CarePairing extends LitElement {
  static override styles = [
    tokenStyles,
    cardStyles,
    css`
      .code {
        font: 600 calc(150 * var(--u)) / 1.1 var(--font-serif);
        letter-spacing: 0.08em;
        font-variant-numeric: lining-nums;
        white-space: nowrap;
      }
    `,
  ]
  /** Null while none has come. */
  @property() code: string | null = null
  /** On this machine's clock, in ms. */
  @property({ type: Number }) expiresMs = 0
  @property({ type: Boolean }) offline = false
  /** What the screen is called, once it is paired. */
  @property() name = ''
  @state() private now = Date.now()
  #timer: ReturnType<typeof setInterval> | undefined

  override connectedCallback() {
    super.connectedCallback()
    this.#timer = setInterval(() => {
      this.now = Date.now()
    }, 1000)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    clearInterval(this.#timer)
  }

  protected override render() {
    const [zh, en] = [careWords('zh'), careWords('en')]
    if (this.name)
      return html`<section class="card" role="status" data-paired>
        <h2 lang="zh-CN">${zh('pair.paired', { name: this.name })}</h2>
        <p lang="en" class="faint">${en('pair.paired', { name: this.name })}</p>
      </section>`
    return html`<section class="card" role="status">
      <h2><span lang="zh-CN">${zh('pair.title')}</span> <span class="faint" lang="en">${en('pair.title')}</span></h2>
      ${
        this.code
          ? html`<p class="code" data-code=${this.code}>${spokenCode(this.code)}</p>${this.#left()}`
          : this.#waiting()
      }
      <p lang="zh-CN">${zh('pair.how')}</p>
      <p lang="en" class="faint">${en('pair.how')}</p>
      <button type="button" data-act="close" @click=${() => this.dispatchEvent(new CustomEvent('pairing-close'))}>${zh('pair.close')} · ${en('pair.close')}</button>
    </section>`
  }

  #left() {
    const minutes = Math.round((this.expiresMs - this.now) / MINUTE_MS)
    if (minutes < 1) return nothing
    return html`<p class="faint">${careWords('zh')('pair.left', { minutes })} · ${careWords('en')('pair.left', { minutes })}</p>`
  }

  #waiting() {
    const key = this.offline ? 'pair.offline' : 'pair.asking'
    return html`<p class="faint">${careWords('zh')(key)}</p><p class="faint" lang="en">${careWords('en')(key)}</p>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-pairing': CarePairing
  }
}
