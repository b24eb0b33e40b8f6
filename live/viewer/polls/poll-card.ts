import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import '#content/design/poll-bars.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { answersOf } from '#content/schema/answersOf.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { Poll } from '#content/schema/poll.ts'
import { pollWords } from '#content/strings/pollWords.ts'
import { sayCount } from '../sayTime.ts'
import { pollCardStyles } from './pollCardStyles.ts'

/** One poll or quiz: its choices to tap, then its bars. Tells `poll-answer` with `detail.poll` and `detail.choice`. */
@customElement('poll-card')
export class PollCard extends LitElement {
  static override styles = [tokenStyles, pageStyles, pollCardStyles]
  @property({ attribute: false }) poll!: Poll
  /** What this viewer chose. */
  @property({ attribute: false }) mine: number | undefined
  /** What is on its way to the server. */
  @property({ attribute: false }) sending: number | undefined
  /** Ms until it closes by itself; null where the host does it. */
  @property({ attribute: false }) leftMs: number | null = null
  /** Shown with its results, whatever the viewer did: in the replay, and among those of before. */
  @property({ type: Boolean }) past = false
  @property() locale: Locale = 'zh'
  @state() private changing = false
  /** This viewer has just chosen here. */
  #chose = false

  protected override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('mine')) this.changing = false
  }

  /** The button that was pressed is gone: the keyboard goes on from the results. */
  protected override updated(changed: Map<string, unknown>) {
    if (!changed.has('mine') || !this.#chose) return
    this.#chose = false
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
  }

  protected override render() {
    const say = pollWords(this.locale)
    const { poll, mine } = this
    const asks = this.#isOpen() && !this.past && (mine === undefined || this.changing)
    return html`<section aria-labelledby="question" data-poll=${poll.id} data-state=${poll.state}>
      <p class="kind"><b>${say(`kind.${poll.kind}`)}</b><span>${this.#standing()}</span></p>
      <h2 id="question" tabindex="-1">${poll.question}</h2>
      ${asks ? this.#choices() : this.#results()}
    </section>`
  }

  #isOpen() {
    return this.poll.state === 'open' && (this.leftMs === null || this.leftMs > 0)
  }

  #standing() {
    const say = pollWords(this.locale)
    const { state } = this.poll
    if (state !== 'open') return say(`state.${state}`)
    if (this.leftMs === null) return say('state.open')
    if (this.leftMs <= 0) return say('state.counting')
    return say('state.left', { seconds: Math.ceil(this.leftMs / 1000) })
  }

  #choices() {
    const say = pollWords(this.locale)
    const { poll, mine, sending } = this
    return html`<div class="choices" role="group" aria-labelledby="question">${poll.choices.map(
      (words, place) =>
        html`<button type="button" data-choice=${place} aria-pressed=${place === mine || place === sending} aria-disabled=${sending !== undefined} @click=${() => this.#tell(place)}>${words}</button>`,
    )}</div>
    <div class="foot"><p class="faint" role="status">${sending === undefined ? say(`hint.${poll.kind}`) : say('sending')}</p>
      ${this.changing ? html`<button type="button" @click=${() => this.#change(false)}>${say('keep')}</button>` : nothing}</div>`
  }

  #results() {
    const say = pollWords(this.locale)
    const { poll, mine } = this
    const total = answersOf(poll.counts)
    const open = this.#isOpen() && !this.past
    return html`<poll-bars .choices=${poll.choices} .counts=${poll.counts} .right=${poll.right} .mine=${mine} .locale=${this.locale}></poll-bars>
      ${poll.right === null ? nothing : html`<div class="reason"><p><b>${this.#verdict(poll.right)}</b></p><p>${poll.reason}</p></div>`}
      <div class="foot">
        <p class="faint">${total === 0 ? say('total.none') : say('total.some', { count: sayCount(total, this.locale) })}${open ? html` · <span role="status">${say(poll.kind === 'poll' ? 'hint.kept' : 'hint.waits')}</span>` : nothing}</p>
        ${open && poll.kind === 'poll' ? html`<button type="button" data-act="change" @click=${() => this.#change(true)}>${say('change')}</button>` : nothing}
      </div>`
  }

  #verdict(right: number) {
    const say = pollWords(this.locale)
    if (this.mine === right) return say('verdict.right')
    const choice = this.poll.choices[right] ?? ''
    return say(this.mine === undefined ? 'verdict.none' : 'verdict.wrong', { choice })
  }

  async #change(changing: boolean) {
    this.changing = changing
    await this.updateComplete
    this.renderRoot.querySelector<HTMLButtonElement>(changing ? '[aria-pressed=true]' : '[data-act]')?.focus()
  }

  #tell(choice: number) {
    if (this.sending !== undefined) return
    // Who taps the same once more keeps it.
    if (choice === this.mine) return void this.#change(false)
    this.#chose = true
    const detail = { poll: this.poll.id, choice }
    this.dispatchEvent(new CustomEvent('poll-answer', { detail, bubbles: true, composed: true }))
  }
}
