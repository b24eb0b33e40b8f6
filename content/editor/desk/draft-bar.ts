import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { problemWords } from '../../contract/problems.ts'
import { tokenStyles } from '../../design/tokenStyles.ts'
import { isApprover } from '../../editing/mayDecide.ts'
import type { Identity } from '../../schema/access.ts'
import type { ExhibitDraft } from '../../schema/edition.ts'
import type { Locale } from '../../schema/localized.ts'
import { type workflowWords as Words, workflowWords } from '../../strings/workflowWords.ts'
import { editorStyles } from '../editorStyles.ts'
import { stateChipStyles } from './stateChip.ts'
import type { Writing } from './writing.ts'

/** A draft of an exhibit; of another part of an edition, which has no steps to go back. */
type Draft = Pick<ExhibitDraft, 'state' | 'changed' | 'review'> & Partial<Pick<ExhibitDraft, 'undo' | 'redo'>>

export type BarAct = 'undo' | 'redo' | 'discard' | 'sent' | 'withdrawn' | 'approved' | 'returned'

/** Where a draft stands and what can be done with it; tells what was pressed by `bar-act`. */
@customElement('draft-bar')
export class DraftBar extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    stateChipStyles,
    css`
      :host {
        display: grid;
        gap: 6px;
        padding: 10px 0;
        background: var(--color-paper);
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 6px 8px;
        align-items: center;
      }
      p {
        margin: 0;
        font-size: 15px;
        line-height: 1.6;
      }
      .saving {
        margin-right: auto;
      }
      [data-saving='invalid'],
      [data-saving='failed'],
      [data-saving='full'],
      [data-saving='clash'] {
        color: var(--color-danger);
      }
      button {
        min-height: 40px;
        padding: 0 14px;
        font-size: 15px;
        white-space: nowrap;
      }
      .words {
        padding: 8px 14px;
        border-left: 4px solid var(--color-osmanthus);
        border-radius: 4px 10px 10px 4px;
        background: color-mix(in srgb, var(--color-white) 75%, transparent);
        overflow-wrap: anywhere;
      }
      .here {
        padding-left: 14px;
        border-left: 4px solid var(--color-clay);
        font-weight: 600;
      }
    `,
  ]

  @property({ attribute: false }) draft!: Draft
  @property({ attribute: false }) identity!: Identity
  @property({ attribute: false }) saving!: Writing['saving']
  @property({ attribute: false }) problem: Writing['problem']
  @property({ attribute: false }) told: Writing['told']
  /** Who else has this exhibit open. */
  @property({ attribute: false }) here: readonly string[] = []
  /** Whether something is written that the draft does not have yet. */
  @property({ type: Boolean }) ahead = false
  @property({ type: Boolean }) busy = false
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = workflowWords(this.locale)
    const { state, undo, redo, changed } = this.draft
    const button = (act: BarAct, words: Parameters<ReturnType<typeof Words>>[0], off = false, main = false) =>
      html`<button type="button" data-act=${act} class=${main ? 'main' : ''} ?disabled=${this.busy || off} @click=${() => this.#tell(act)}>${say(words)}</button>`
    const mayDecide = isApprover(this.identity.role)
    return html`<div class="row">
        <span class="chip" data-state=${state}>${say(`state.${state}`)}</span>
        <p class="saving" role="status" data-saving=${this.saving} data-code=${this.problem?.code ?? nothing}>${this.#savingWords()}</p>
        ${undo === undefined ? nothing : html`${button('undo', 'bar.undo', !undo && !this.ahead)} ${button('redo', 'bar.redo', !redo || this.ahead)}`}
        ${button('discard', 'bar.discard', !changed && !this.ahead)}
        ${state === 'draft' ? button('sent', 'bar.send', this.ahead, true) : nothing}
        ${state === 'review' ? button('withdrawn', 'bar.withdraw') : nothing}
        ${mayDecide && (state === 'review' || state === 'approved') ? button('returned', 'bar.return') : nothing}
        ${mayDecide && state === 'review' ? button('approved', 'bar.approve', this.ahead, true) : nothing}
      </div>
      ${this.here.length > 0 ? html`<p class="here">${say('bar.here', { who: this.here.join('、') })}</p>` : nothing}
      ${this.told ? html`<p role="status" data-told=${this.told.what}>${say(`save.${this.told.what}`, { who: this.told.who })}</p>` : nothing}
      ${this.#review()}`
  }

  #savingWords() {
    const { problem } = this
    const said = problem ? problemWords(problem.code, this.locale, problem.detail) : ''
    return workflowWords(this.locale)(`save.${this.saving}`, { problem: said })
  }

  #review() {
    const say = workflowWords(this.locale)
    const { review, state } = this.draft
    if (!review || state === 'shown') return nothing
    const { act, by: who, words } = review
    if (act === 'returned' && state === 'draft')
      return html`<p class="words" data-review="returned">${say('bar.returnedBy', { who, words })}</p>`
    if (state === 'review')
      return html`<p class="words" data-review="sent">${words ? say('bar.sentBy', { who, words }) : say('bar.sentBare', { who })} · ${say('bar.touched')}</p>`
    if (state !== 'approved') return nothing
    return html`<p class="words" data-review="approved">${say(act === 'skipped' ? 'bar.skippedBy' : 'bar.approvedBy', { who, words })} · ${say('bar.touched')}</p>`
  }

  #tell(detail: BarAct) {
    this.dispatchEvent(new CustomEvent('bar-act', { detail }))
  }
}
