import { css, html, LitElement, nothing, svg } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { sayLength } from '#content/player/sayLength.ts'
import type { AudienceQuestion } from '#content/schema/audienceQuestion.ts'
import type { Locale } from '#content/schema/localized.ts'
import { questionWords } from '#content/strings/questionWords.ts'
import { sayCount } from '../sayTime.ts'

const arrow = svg`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 3 14 12H2Z" fill="currentColor" /></svg>`

/** One question: its votes, its words, what came of it. Tells `question-vote` with `detail.up`, and `jump-to` with `detail.moment` (ms). */
@customElement('question-entry')
export class QuestionEntry extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        align-items: center;
        gap: 8px 18px;
        padding: 12px 0;
        border-top: 1px solid var(--line);
      }
      .vote {
        flex-direction: column;
        gap: 2px;
        min-width: 76px;
        min-height: 60px;
        padding: 6px 10px;
        font-size: 14px;
        line-height: 1.3;
        font-variant-numeric: tabular-nums;
      }
      .vote svg {
        width: 16px;
        height: 16px;
      }
      .vote[aria-pressed='true'],
      .vote[aria-pressed='true']:hover {
        border-color: var(--color-jade);
        background: var(--color-jade);
        color: var(--color-white);
      }
      p {
        overflow-wrap: anywhere;
      }
      .state {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 14px;
        color: var(--faint);
        font-size: 15px;
      }
      .state b {
        color: var(--color-jade);
      }
      .state button {
        min-height: 48px;
        padding: 0 14px;
        font-size: 15px;
      }
    `,
  ]
  @property({ attribute: false }) question!: AudienceQuestion
  @property({ type: Boolean }) voted = false
  @property({ type: Boolean }) mine = false
  /** Whether votes are still taken. */
  @property({ type: Boolean }) open = false
  /** Whether there is a picture to jump in, and where its time begins, ms since 1970. */
  @property({ type: Boolean }) jumps = false
  @property({ type: Number }) began = 0
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = questionWords(this.locale)
    const { text, votes, state } = this.question
    const count = say('votes', { count: sayCount(votes, this.locale) })
    const takes = this.open && state !== 'answered'
    return html`<button type="button" class="vote" aria-pressed=${this.voted} aria-label="${say('upOne', { text })} · ${count}" ?disabled=${!takes} @click=${this.#vote}>${arrow}<span>${count}</span></button>
      <div><p>${text}</p>
        ${state !== 'waiting' || this.mine ? html`<p class="state">${this.#state()}${this.mine ? html`<span>${say('mine')}</span>` : nothing}</p>` : nothing}
      </div>`
  }

  #state() {
    const say = questionWords(this.locale)
    const { state, answeredFrom, text } = this.question
    if (state === 'waiting') return nothing
    if (state === 'answering') return html`<b>${say('state.answering')}</b>`
    if (!answeredFrom) return html`<span>${say('state.answered')}</span>`
    const time = sayLength((Date.parse(answeredFrom) - this.began) / 1000)
    const words = say('state.answeredAt', { time })
    return this.jumps
      ? html`<button type="button" data-act="jump" aria-label="${words} · ${say('jump', { text })}" @click=${() => this.#tell('jump-to', { moment: Date.parse(answeredFrom) })}>${words}</button>`
      : html`<span>${words}</span>`
  }

  readonly #vote = () => this.#tell('question-vote', { question: this.question.id, up: !this.voted })

  #tell(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }
}
