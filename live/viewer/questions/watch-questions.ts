import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { call } from '#content/contract/call.ts'
import type { HallSocket } from '#content/contract/connect.ts'
import { Problem, problemWords } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { asViewer } from '#content/player/asViewer.ts'
import type { ViewingPasses } from '#content/player/viewingPasses.ts'
import type { AudienceQuestion } from '#content/schema/audienceQuestion.ts'
import type { Broadcast } from '#content/schema/broadcast.ts'
import type { Locale } from '#content/schema/localized.ts'
import { questionWords } from '#content/strings/questionWords.ts'
import './question-entry.ts'
import './question-form.ts'
import type { QuestionForm } from './question-form.ts'
import { mergeQuestions, shownQuestions } from './questionList.ts'

/** As many are seen before somebody asks for the rest. */
const FIRST = 6

/** Questions to the host: ask, vote, and see which one is being answered. */
@customElement('watch-questions')
export class WatchQuestions extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 14px;
        max-width: 52rem;
        margin-top: 36px;
      }
      ol {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .more {
        justify-self: start;
        min-height: 48px;
      }
    `,
  ]
  @property({ attribute: false }) broadcast!: Broadcast
  @property({ attribute: false }) socket!: HallSocket
  @property({ attribute: false }) passes: ViewingPasses | undefined
  /** Whether there is a picture to jump in. */
  @property({ type: Boolean }) jumps = false
  @property() locale: Locale = 'zh'
  @query('question-form') private readonly form!: QuestionForm | null
  @state() private questions: readonly AudienceQuestion[] = []
  @state() private asked: ReadonlySet<string> = new Set()
  @state() private voted: ReadonlySet<string> = new Set()
  @state() private busy = false
  @state() private said: { readonly words: string; readonly well: boolean } | undefined
  @state() private all = false
  #knowsMine = false

  override connectedCallback() {
    super.connectedCallback()
    this.socket.on('connect', this.#load)
    this.socket.on('question:changed', this.#heard)
    void this.#load()
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.socket.off('connect', this.#load)
    this.socket.off('question:changed', this.#heard)
  }

  protected override willUpdate(changed: Map<string, unknown>) {
    const before = changed.get('broadcast') as Broadcast | undefined
    // With the broadcast the answer that was being given has ended.
    if (before && before.status !== this.broadcast.status) void this.#load()
  }

  protected override render() {
    const say = questionWords(this.locale)
    const { broadcast } = this
    const questions = shownQuestions(this.questions)
    const open = broadcast.status === 'onAir' || broadcast.status === 'interrupted'
    if (!open && questions.length === 0) return nothing
    const began = Date.parse(broadcast.trim.from ?? broadcast.onAirAt ?? broadcast.startsAt)
    const shown = this.all ? questions : questions.slice(0, FIRST)
    return html`<section aria-labelledby="title">
      <h2 id="title">${say('title')}</h2>
      <p class="faint">${say(open ? 'lead' : 'over')}</p>
      ${open ? html`<question-form .locale=${this.locale} .said=${this.said} ?busy=${this.busy} @question-ask=${this.#ask}></question-form>` : nothing}
      ${questions.length === 0 ? html`<p class="empty">${say('empty')}</p>` : nothing}
      <ol>${repeat(
        shown,
        ({ id }) => id,
        (question) =>
          html`<li data-question=${question.id} data-state=${question.state} data-votes=${question.votes}><question-entry .question=${question} .locale=${this.locale} .began=${began} ?open=${open} ?jumps=${this.jumps}
            ?voted=${this.voted.has(question.id)} ?mine=${this.asked.has(question.id)} @question-vote=${this.#vote}></question-entry></li>`,
      )}</ol>
      ${questions.length > FIRST ? html`<button type="button" class="more" aria-expanded=${this.all} @click=${() => (this.all = !this.all)}>${this.all ? say('fewer') : say('more', { count: questions.length - FIRST })}</button>` : nothing}
    </section>`
  }

  readonly #load = async () => {
    const params = { id: this.broadcast.id }
    await this.#quietly(async () => {
      const listed = await call(routes.listQuestions, { params, locale: this.locale })
      const hidden = this.questions.filter((one) => one.hidden)
      this.questions = mergeQuestions(hidden, listed)
      if (listed.length > 0) await this.#askMine()
    })
  }

  /** What the page cannot be told now the socket asks for again. */
  async #quietly(work: () => Promise<void>) {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof Problem)) throw error
    }
  }

  /** What this viewer asked and voted for before the page was loaded. */
  async #askMine() {
    const { passes } = this
    if (!passes || this.#knowsMine) return
    const params = { id: this.broadcast.id }
    const own = await asViewer(passes, (token) => call(routes.ownQuestions, { params, body: { token } }))
    this.#knowsMine = true
    this.asked = new Set([...own.asked, ...this.asked])
    this.voted = new Set([...own.voted, ...this.voted])
  }

  readonly #heard = ({ broadcast, questions }: { broadcast: string; questions: AudienceQuestion[] }) => {
    if (broadcast === this.broadcast.id) this.questions = mergeQuestions(this.questions, questions)
  }

  readonly #ask = async ({ detail: { text } }: CustomEvent<{ text: string }>) => {
    const { passes } = this
    if (!passes || this.busy) return
    this.busy = true
    this.said = undefined
    const params = { id: this.broadcast.id }
    try {
      const asked = await asViewer(passes, (token) =>
        call(routes.askQuestion, { params, body: { token, text }, locale: this.locale }),
      )
      this.asked = new Set(this.asked).add(asked.id)
      this.questions = mergeQuestions(this.questions, [asked])
      this.said = { words: questionWords(this.locale)(asked.hidden ? 'held' : 'asked'), well: true }
      this.form?.clear()
    } catch (error) {
      this.#fail(error)
    } finally {
      this.busy = false
    }
  }

  readonly #vote = async ({ detail }: CustomEvent<{ question: string; up: boolean }>) => {
    const { passes } = this
    if (!passes) return
    const { question, up } = detail
    const before = this.voted
    // Shown at once; taken back if it fails.
    this.voted = new Set(up ? [...before, question] : [...before].filter((id) => id !== question))
    try {
      const params = { id: this.broadcast.id, question }
      await asViewer(passes, (token) => call(routes.voteForQuestion, { params, body: { token, up } }))
      if (!this.socket.connected) await this.#load()
    } catch (error) {
      this.voted = before
      this.#fail(error)
    }
  }

  #fail(error: unknown) {
    if (!(error instanceof Problem)) throw error
    this.said = { words: problemWords(error.code, this.locale, error.detail), well: false }
  }
}
