import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { tokenStyles } from '../../design/tokenStyles.ts'
import { isApprover } from '../../editing/mayDecide.ts'
import type { Identity } from '../../schema/access.ts'
import type { DocumentaryDraft } from '../../schema/documentaryDraft.ts'
import type { Locale } from '../../schema/localized.ts'
import { documentaryWords } from '../../strings/documentaryWords.ts'
import { editorStyles } from '../editorStyles.ts'
import { emptyFields } from './writtenFilm.ts'

/** What can be done with a film on its way to the hall. */
export type ReviewAct = 'submit' | 'approve' | 'return' | 'publish' | 'withdraw'

/** Where a film stands between its draft and the hall, and the next step. Tells `review-act` with `detail.act` and `detail.note`. */
@customElement('review-panel')
export class ReviewPanel extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    css`
      :host {
        display: grid;
        gap: 12px;
        padding: 18px 22px;
        border-radius: 16px;
        background: color-mix(in srgb, var(--color-white) 80%, transparent);
      }
      p {
        margin: 0;
        line-height: 1.7;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 10px;
      }
      label {
        display: grid;
        gap: 6px;
      }
    `,
  ]
  @property({ attribute: false }) film!: DocumentaryDraft
  @property({ attribute: false }) identity!: Identity
  @property() locale: Locale = 'zh'
  /** True while something is not saved, or on its way. */
  @property({ type: Boolean }) busy = false
  @state() private note = ''

  protected override render() {
    const { film, locale } = this
    const say = documentaryWords(locale)
    const { review, shownSince, differs, print, text } = film
    const empty = emptyFields(text)
    const named = empty.map(({ field, language }) => `${say(`field.${field}`)} (${say(`field.${language}`)})`)
    return html`<p><b data-review=${shownSince ? 'shown' : review.state}>${say(shownSince ? 'state.shown' : `state.${review.state}`)}</b>
        ${differs ? html` · ${say('state.differs')}` : nothing}
        ${review.submitted ? html` · ${say('state.submittedBy', { name: review.submitted.by })}` : nothing}
        ${review.approved ? html` · ${say('state.approvedBy', { name: review.approved.by })}` : nothing}</p>
      ${review.note ? html`<p class="fault">${say('state.returned', { note: review.note })}</p>` : nothing}
      ${empty.length > 0 ? html`<p>${say('details.missing', { fields: named.join(locale === 'zh' ? '、' : ', ') })}</p>` : nothing}
      <div class="acts">
        ${review.state === 'draft' && print.state === 'ready' ? this.#act('submit', empty.length > 0) : nothing}
        ${this.#reviewing() ? this.#act('approve', [review.submitted?.by, film.updatedBy].includes(this.identity.username)) : nothing}
        ${review.state === 'approved' && (!shownSince || differs) ? this.#act('publish', false, shownSince ? 'act.publishAgain' : 'act.publish') : nothing}
        ${shownSince ? this.#act('withdraw') : nothing}
      </div>
      ${
        this.#reviewing()
          ? html`<label>${say('act.returnWhy')}<textarea rows="2" .value=${this.note} @input=${(event: Event) => (this.note = (event.target as HTMLTextAreaElement).value)}></textarea></label>
            <div class="acts">${this.#act('return', this.note.trim() === '')}</div>`
          : nothing
      }`
  }

  #reviewing() {
    return this.film.review.state === 'inReview' && isApprover(this.identity.role)
  }

  #act(act: ReviewAct, disabled = false, words: 'act.publish' | 'act.publishAgain' | undefined = undefined) {
    const say = documentaryWords(this.locale)
    const isMain = act !== 'return' && act !== 'withdraw'
    return html`<button type="button" class=${isMain ? 'main' : ''} data-act=${act} ?disabled=${disabled || this.busy} @click=${() => this.#tell(act)}>${say(words ?? `act.${act}`)}</button>`
  }

  #tell(act: ReviewAct) {
    const detail = { act, note: this.note.trim() }
    this.dispatchEvent(new CustomEvent('review-act', { detail, bubbles: true, composed: true }))
    if (act === 'return') this.note = ''
  }
}
