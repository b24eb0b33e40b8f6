import { css, html, LitElement } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import { hostWords } from '#content/strings/hostWords.ts'

const SAY_FOR_MS = 2500

/** A line to be put elsewhere exactly as it is: read-only, with a button that copies it. */
@customElement('copy-line')
export class CopyLine extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      .line {
        display: flex;
        gap: 8px;
      }
      input {
        min-width: 0;
        font-family: ui-monospace, monospace;
        font-size: 14px;
      }
      button {
        flex: none;
        min-width: 84px;
      }
    `,
  ]
  @property() label = ''
  @property() value = ''
  /** Shown as dots, and still copied in full. */
  @property({ type: Boolean }) secret = false
  @property() locale: Locale = 'zh'
  @state() private outcome: 'copied' | 'copyFailed' | undefined
  @query('input') private readonly input!: HTMLInputElement

  protected override render() {
    const say = hostWords(this.locale)
    return html`<label for="value">${this.label}</label>
      <div class="line">
        <input id="value" readonly autocomplete="off" spellcheck="false" .value=${this.secret ? '•'.repeat(12) : this.value} @focus=${() => this.input.select()} />
        <button type="button" aria-label="${say('push.copy')} ${this.label}" @click=${this.#copy}>${say(this.outcome === 'copied' ? 'push.copied' : 'push.copy')}</button>
      </div>
      <p class="faint" role="status">${this.outcome === 'copyFailed' ? say('push.copyFailed') : ''}</p>`
  }

  readonly #copy = async () => {
    this.outcome = (await this.#copied()) ? 'copied' : 'copyFailed'
    setTimeout(() => {
      this.outcome = undefined
    }, SAY_FOR_MS)
  }

  async #copied(): Promise<boolean> {
    // A hall on plain http has no clipboard of the newer kind.
    if (!navigator.clipboard) {
      if (this.secret) return false
      this.input.select()
      return document.execCommand('copy')
    }
    return navigator.clipboard.writeText(this.value).then(
      () => true,
      () => false,
    )
  }
}
