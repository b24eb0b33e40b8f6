import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { ASK_LENGTH } from '#content/schema/audienceQuestion.ts'
import { cleanLine } from '#content/schema/cleanLine.ts'
import type { Locale } from '#content/schema/localized.ts'
import { questionWords } from '#content/strings/questionWords.ts'

/** A line to ask the host; tells `question-ask` with `detail.text`. */
@customElement('question-form')
export class QuestionForm extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 6px 12px;
      }
      label,
      .under {
        grid-column: 1 / -1;
        margin: 0;
      }
      .under {
        font-size: 15px;
        color: var(--faint);
      }
      .under.fault {
        color: var(--color-danger);
      }
      button {
        min-height: 48px;
      }
      input {
        background: var(--color-white);
      }
    `,
  ]
  @property({ type: Boolean }) busy = false
  /** What came of the last one. */
  @property({ attribute: false }) said: { readonly words: string; readonly well: boolean } | undefined
  @property() locale: Locale = 'zh'
  @state() private empty = false
  @query('input') private readonly input!: HTMLInputElement

  /** The question is on its way for good. */
  clear() {
    this.input.value = ''
  }

  protected override render() {
    const say = questionWords(this.locale)
    const said = this.empty ? { words: say('nothing'), well: false } : this.said
    return html`<form novalidate @submit=${this.#submit}>
      <label for="text">${say('label')}</label>
      <input id="text" maxlength=${ASK_LENGTH} autocomplete="off" enterkeyhint="send" aria-describedby="under" aria-invalid=${said?.well === false} @input=${this.#typed} />
      <button type="submit" class="primary" ?disabled=${this.busy}>${say(this.busy ? 'asking' : 'ask')}</button>
      <p id="under" class="under ${said?.well === false ? 'fault' : nothing}" role="status">${said?.words ?? say('hint', { most: ASK_LENGTH })}</p>
    </form>`
  }

  readonly #typed = () => {
    this.empty = false
  }

  readonly #submit = (event: SubmitEvent) => {
    event.preventDefault()
    const text = cleanLine(this.input.value)
    this.empty = text === ''
    if (this.empty) return this.input.focus()
    this.dispatchEvent(new CustomEvent('question-ask', { detail: { text }, bubbles: true, composed: true }))
  }
}
