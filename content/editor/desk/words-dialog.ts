import { css, html, LitElement } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { tokenStyles } from '../../design/tokenStyles.ts'
import { WORDS_AT_MOST } from '../../schema/editing.ts'
import type { Locale } from '../../schema/localized.ts'
import { workflowWords } from '../../strings/workflowWords.ts'
import { editorStyles } from '../editorStyles.ts'
import { dialogStyles } from './dialogStyles.ts'
import type { BarAct } from './draft-bar.ts'

interface Asking {
  readonly title: string
  readonly label: string
  readonly needed: boolean
}

/** Asks for a few words: `await dialog.ask({ … })`; undefined when it was called off. */
@customElement('words-dialog')
export class WordsDialog extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    dialogStyles,
    css`
      label {
        display: grid;
        gap: 6px;
        margin: 16px 0 24px;
      }
    `,
  ]

  @property() locale: Locale = 'zh'
  @state() private asking: Asking = { title: '', label: '', needed: false }
  @query('dialog') private readonly dialog!: HTMLDialogElement
  @query('textarea') private readonly text!: HTMLTextAreaElement
  #answer: ((words: string | undefined) => void) | undefined

  async ask(asking: Asking): Promise<string | undefined> {
    this.asking = asking
    await this.updateComplete
    this.text.value = ''
    this.dialog.returnValue = ''
    this.dialog.showModal()
    return new Promise((answer) => {
      this.#answer = answer
    })
  }

  /** The words that go with an act: sending may carry some, returning has to, others need none. */
  askFor(act: BarAct): Promise<string | undefined> {
    if (act !== 'sent' && act !== 'returned') return Promise.resolve('')
    const say = workflowWords(this.locale)
    return this.ask({
      title: say(act === 'sent' ? 'ask.sendTitle' : 'ask.returnTitle'),
      label: say(act === 'sent' ? 'ask.sendWords' : 'ask.returnWords'),
      needed: act === 'returned',
    })
  }

  protected override render() {
    const say = workflowWords(this.locale)
    const { title, label, needed } = this.asking
    return html`<dialog aria-labelledby="title" @close=${this.#closed}>
      <form method="dialog">
        <h2 id="title">${title}</h2>
        <label>${label}<textarea name="words" maxlength=${WORDS_AT_MOST} ?required=${needed}></textarea></label>
        <div class="row">
          <button value="no" formnovalidate>${say('ask.not')}</button>
          <button value="yes" class="main">${say('ask.do')}</button>
        </div>
      </form>
    </dialog>`
  }

  readonly #closed = () =>
    this.#answer?.(this.dialog.returnValue === 'yes' ? this.text.value.trim() : undefined)
}
