import { css, html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { tokenStyles } from '../../design/tokenStyles.ts'
import { withChanges } from '../../editing/contentChanges.ts'
import type { Locale } from '../../schema/localized.ts'
import { workflowWords } from '../../strings/workflowWords.ts'
import { nameOfField } from '../compare/nameOfField.ts'
import { editorStyles } from '../editorStyles.ts'
import { dialogStyles } from './dialogStyles.ts'
import type { Meeting } from './meeting.ts'

type Side = 'mine' | 'theirs'

/**
 * Two who changed the same places, side by side, to choose from place by place. Nothing else can be done meanwhile, and
 * nothing is chosen beforehand. Tells the whole content by `clash-settled`.
 */
@customElement('clash-dialog')
export class ClashDialog extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    dialogStyles,
    css`
      fieldset {
        border: 0;
        margin: 0 0 18px;
        padding: 0;
      }
      legend {
        font: 600 16px/1.5 var(--font-sans);
        padding: 0 0 6px;
      }
      .sides {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(240px, 1fr));
        gap: 12px;
      }
      .sides label {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 4px 10px;
        align-content: start;
        padding: 12px 14px;
        border: 1px solid color-mix(in srgb, var(--color-ink) 30%, transparent);
        border-radius: 12px;
        cursor: pointer;
      }
      .sides label:has(:checked) {
        border-color: var(--color-jade);
        box-shadow: inset 0 0 0 1px var(--color-jade);
        background: color-mix(in srgb, var(--color-mist) 55%, transparent);
      }
      input {
        width: 20px;
        height: 20px;
        margin: 2px 0;
        accent-color: var(--color-jade);
      }
      .text {
        grid-column: 1 / -1;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
        line-height: 1.7;
      }
    `,
  ]

  @property({ attribute: false }) meeting: Meeting<unknown> | undefined
  /** What a place is called. */
  @property({ attribute: false }) nameOf: typeof nameOfField = nameOfField
  @property() locale: Locale = 'zh'
  @state() private taken: ReadonlyMap<string, Side> = new Map()

  protected override updated() {
    const dialog = this.renderRoot.querySelector('dialog')
    if (this.meeting && !dialog?.open) {
      this.taken = new Map()
      dialog?.showModal()
    }
    if (!this.meeting && dialog?.open) dialog.close()
  }

  protected override render() {
    const say = workflowWords(this.locale)
    const { meeting } = this
    const who = meeting?.who ?? ''
    const clashes = meeting?.clashes ?? []
    return html`<dialog class="wide" aria-labelledby="title" @cancel=${(event: Event) => event.preventDefault()}>
      <h2 id="title">${say('clash.title')}</h2>
      <p>${say('clash.lead', { who })}</p>
      ${clashes.map(({ path, mine, theirs }) => {
        const key = path.join('.')
        const side = (one: Side, name: string, value: unknown) => html`<label>
          <input type="radio" name=${key} value=${one} .checked=${this.taken.get(key) === one}
            @change=${() => (this.taken = new Map(this.taken).set(key, one))} />
          <strong>${name}</strong><span class="text">${readable(value)}</span>
        </label>`
        return html`<fieldset data-clash=${key}>
          <legend>${this.nameOf(path, this.locale)}</legend>
          <div class="sides">${side('mine', say('clash.mine'), mine)} ${side('theirs', say('clash.theirs', { who }), theirs)}</div>
        </fieldset>`
      })}
      <div class="row">
        <button type="button" class="main" ?disabled=${this.taken.size < clashes.length} @click=${this.#settle}>${say('clash.do')}</button>
      </div>
    </dialog>`
  }

  readonly #settle = () => {
    if (!this.meeting) return
    const { content, clashes } = this.meeting
    const mine = clashes.filter(({ path }) => this.taken.get(path.join('.')) === 'mine')
    const detail = withChanges(
      content,
      mine.map(({ path, mine: value }) => ({ path, value })),
    )
    this.dispatchEvent(new CustomEvent('clash-settled', { detail }))
  }
}

/** A text as it is; of a list or a group, the words in it. */
function readable(value: unknown): string {
  if (value === undefined) return '—'
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .flatMap(([key, part]) => (key === 'id' || key === 'sources' ? [] : [readable(part)]))
    .join('\n')
}
