import { css, html, LitElement, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { pageStyles } from './pageStyles.ts'
import { tokenStyles } from './tokenStyles.ts'

export interface Question {
  readonly title: string
  readonly why: string
  readonly yes: string
  readonly no: string
  /** Must be typed before the answer can be yes; for what cannot be undone. */
  readonly word?: string
  readonly grave?: boolean
}

/** Asks before something that matters is done: `if (await dialog.ask({ … })) …`. Escape and the cancel button mean no. */
@customElement('confirm-dialog')
export class ConfirmDialog extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      dialog {
        width: min(30rem, calc(100vw - 40px));
        border: 0;
        border-top: 4px solid var(--color-jade);
        color: var(--color-ink);
      }
      dialog::backdrop {
        background: color-mix(in srgb, #17352c 55%, transparent);
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        justify-content: end;
        gap: 12px;
        margin-top: 24px;
      }
      p {
        margin: 12px 0;
      }
    `,
  ]
  @state() private question: Question | undefined
  @state() private typed = ''
  @query('dialog') private readonly dialog!: HTMLDialogElement
  #answer: ((yes: boolean) => void) | undefined

  async ask(question: Question): Promise<boolean> {
    this.question = question
    this.typed = ''
    await this.updateComplete
    this.dialog.returnValue = ''
    this.dialog.showModal()
    return new Promise((answer) => {
      this.#answer = answer
    })
  }

  protected override render() {
    const { title, why, yes, no, word, grave } = this.question ?? { title: '', why: '', yes: '', no: '' }
    const sure = !word || this.typed.trim().toLowerCase() === word.toLowerCase()
    return html`<dialog class="sheet" aria-labelledby="title" @close=${this.#closed}>
      <form method="dialog">
        <h2 id="title">${title}</h2>
        <p id="why">${why}</p>
        ${word ? html`<input aria-labelledby="why" autocomplete="off" .value=${this.typed} @input=${this.#type} />` : nothing}
        <div class="choices">
          <button type="submit" value="yes" class="primary ${grave ? 'grave' : ''}" ?disabled=${!sure}>${yes}</button>
          <button type="button" @click=${() => this.dialog.close('no')}>${no}</button>
        </div>
      </form>
    </dialog>`
  }

  readonly #type = (event: Event) => {
    this.typed = (event.target as HTMLInputElement).value
  }

  readonly #closed = () => this.#answer?.(this.dialog.returnValue === 'yes')
}
