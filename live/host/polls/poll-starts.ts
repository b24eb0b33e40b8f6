import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { call } from '#content/contract/call.ts'
import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { askDeskWords } from '#content/strings/askDeskWords.ts'
import { blankPoll, blankQuiz, exhibitQuizzes, type WrittenPoll, yesOrNo } from './pollDrafts.ts'

/** Where a host may begin: with yes or no, with blank paper, or with a quiz of an exhibit. Tells `poll-start`. */
@customElement('poll-starts')
export class PollStarts extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: 12px;
      }
      p {
        width: 100%;
        font-weight: 600;
        font-size: 15px;
      }
      button,
      select {
        min-height: 48px;
      }
      .exhibit {
        flex: 1 1 16rem;
        min-width: 0;
      }
      select {
        width: 100%;
        padding: 0 14px;
        border: 1px solid color-mix(in srgb, var(--color-ink) 52%, transparent);
        border-radius: 4px;
        background: var(--color-paper);
        color: inherit;
        font: 16px var(--font-sans);
      }
    `,
  ]
  @property() locale: Locale = 'zh'
  @state() private exhibits: readonly Exhibit[] = []

  override connectedCallback() {
    super.connectedCallback()
    void this.#load()
  }

  protected override render() {
    const say = askDeskWords(this.locale)
    const quizzes = exhibitQuizzes(this.exhibits, this.locale)
    const start = (name: 'yesNo' | 'poll' | 'quiz', from: () => WrittenPoll) =>
      html`<button type="button" data-start=${name} @click=${() => this.#tell(from())}>${say(`start.${name}`)}</button>`
    return html`<p>${say('polls.new')}</p>
      ${start('yesNo', () => yesOrNo(say('start.yes'), say('start.no')))} ${start('poll', blankPoll)} ${start('quiz', blankQuiz)}
      ${
        quizzes.length > 0
          ? html`<div class="exhibit"><label for="exhibit">${say('start.exhibit')}</label>
              <select id="exhibit" @change=${(event: Event) => this.#tell(quizzes[Number((event.target as HTMLSelectElement).value)])}>
                <option value="">${say('start.exhibitNone')}</option>
                ${quizzes.map(({ question }, place) => html`<option value=${place}>${question}</option>`)}
              </select></div>`
          : nothing
      }`
  }

  async #load() {
    try {
      this.exhibits = (await call(routes.currentEdition, { locale: this.locale })).exhibits
    } catch (error) {
      // Without them a host writes a quiz by hand.
      if (!(error instanceof Problem)) throw error
    }
  }

  #tell(detail: WrittenPoll | undefined) {
    if (!detail) return
    this.dispatchEvent(new CustomEvent('poll-start', { detail, bubbles: true, composed: true }))
  }
}
