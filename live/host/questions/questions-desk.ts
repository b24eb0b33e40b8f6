import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { call } from '#content/contract/call.ts'
import { keepFresh } from '#content/contract/keepFresh.ts'
import { Problem, problemWords } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { AudienceQuestion, QuestionState } from '#content/schema/audienceQuestion.ts'
import type { HostedBroadcast } from '#content/schema/broadcast.ts'
import type { Locale } from '#content/schema/localized.ts'
import { askDeskWords } from '#content/strings/askDeskWords.ts'
import { sayCount } from '../../viewer/sayTime.ts'
import { deskStyles } from '../deskStyles.ts'

const REFRESH_MS = 10_000

/** The host's desk for questions: which is being answered, which was, and which nobody should see. */
@customElement('questions-desk')
export class QuestionsDesk extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    deskStyles,
    css`
      li {
        justify-content: start;
      }
      .votes {
        min-width: 5em;
        color: var(--faint);
        font-size: 15px;
        font-variant-numeric: tabular-nums;
      }
      .text {
        flex: 1 1 14rem;
        min-width: 0;
        overflow-wrap: anywhere;
      }
      .text b {
        display: block;
        color: var(--color-jade);
        font-size: 14px;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
      button {
        min-height: 48px;
      }
    `,
  ]
  @property({ attribute: false }) broadcast!: HostedBroadcast
  @property() locale: Locale = 'zh'
  /** Undefined until the server has answered. */
  @state() private questions: readonly AudienceQuestion[] | undefined
  @state() private busy = false
  @state() private unfolded = false
  @state() private fault: Problem | undefined
  #id = ''
  #leave: (() => void) | undefined

  override connectedCallback() {
    super.connectedCallback()
    if (this.#id) this.#follow()
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.#leave?.()
    this.#leave = undefined
  }

  protected override willUpdate() {
    if (this.#id === this.broadcast.id) return
    this.#id = this.broadcast.id
    this.questions = undefined
    this.#follow()
  }

  protected override render() {
    const say = askDeskWords(this.locale)
    const { questions, fault } = this
    const ended = this.broadcast.status === 'ended'
    const shown = questions?.filter(({ hidden }) => !hidden) ?? []
    const hidden = questions?.filter((question) => question.hidden) ?? []
    return html`<section>
      <h3>${say('questions.title')}</h3>
      <p class="faint">${say(questions && shown.length === 0 ? 'questions.empty' : ended ? 'questions.leadEnded' : 'questions.lead')}</p>
      ${fault ? html`<p class="fault" role="alert" data-code=${fault.code}>${problemWords(fault.code, this.locale, fault.detail)}</p>` : nothing}
      ${this.#list(shown)}
      ${
        hidden.length > 0
          ? html`<div class="row"><button type="button" aria-expanded=${this.unfolded} @click=${() => (this.unfolded = !this.unfolded)}>${say('question.hidden', { count: hidden.length })}</button></div>
              ${this.unfolded ? this.#list(hidden) : nothing}`
          : nothing
      }
    </section>`
  }

  #list(questions: readonly AudienceQuestion[]) {
    const say = askDeskWords(this.locale)
    return html`<ul>${repeat(
      questions,
      ({ id }) => id,
      (question) => html`<li data-question=${question.id} data-state=${question.state}>
        <span class="votes">${say('questions.votes', { count: sayCount(question.votes, this.locale) })}</span>
        <span class="text">${question.state === 'waiting' ? nothing : html`<b>${say(`question.${question.state}`)}</b>`}${question.text}</span>
        ${this.#acts(question)}
      </li>`,
    )}</ul>`
  }

  #acts({ id, state, text, hidden }: AudienceQuestion) {
    const say = askDeskWords(this.locale)
    const act = (
      name: 'answer' | 'done' | 'back' | 'hide' | 'show',
      work: () => Promise<unknown>,
      main = false,
    ) =>
      html`<button type="button" data-act=${name} class=${main ? 'primary' : ''} aria-label=${say(`question.${name}One`, { text })} ?disabled=${this.busy} @click=${() => this.#do(work)}>${say(`question.${name}`)}</button>`
    if (this.broadcast.status === 'ended' && !hidden) return act('hide', () => this.#setHidden(id, true))
    if (hidden) return act('show', () => this.#setHidden(id, false))
    return html`<span class="acts">
      ${state === 'waiting' ? act('answer', () => this.#setState(id, 'answering')) : nothing}
      ${state === 'answering' ? act('done', () => this.#setState(id, 'answered'), true) : nothing}
      ${state === 'waiting' ? nothing : act('back', () => this.#setState(id, 'waiting'))}
      ${act('hide', () => this.#setHidden(id, true))}</span>`
  }

  #follow() {
    this.#leave?.()
    this.#leave = keepFresh(this.#load, { events: ['question:changed'], everyMs: REFRESH_MS }).stop
  }

  readonly #load = async () => {
    const { id } = this.broadcast
    try {
      const questions = await call(routes.hostedQuestions, { params: { id }, locale: this.locale })
      if (id === this.broadcast.id) this.questions = questions
    } catch (error) {
      // The console says already that the hall cannot be reached.
      if (!(error instanceof Problem)) throw error
    }
  }

  #setState = (question: string, state: QuestionState) =>
    call(routes.setQuestionState, {
      params: { id: this.broadcast.id, question },
      body: { state },
      locale: this.locale,
    })

  #setHidden = (question: string, hidden: boolean) =>
    call(routes.setQuestionHidden, {
      params: { id: this.broadcast.id, question },
      body: { hidden },
      locale: this.locale,
    })

  async #do(work: () => Promise<unknown>) {
    this.busy = true
    this.fault = undefined
    try {
      await work()
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.fault = error
    } finally {
      await this.#load()
      this.busy = false
    }
  }
}
