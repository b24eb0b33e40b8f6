import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { call } from '#content/contract/call.ts'
import type { HallSocket } from '#content/contract/connect.ts'
import { Problem, problemWords } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { asViewer } from '#content/player/asViewer.ts'
import type { ViewingPasses } from '#content/player/viewingPasses.ts'
import type { Broadcast } from '#content/schema/broadcast.ts'
import { laterPoll } from '#content/schema/laterPoll.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { Poll } from '#content/schema/poll.ts'
import { pollWords } from '#content/strings/pollWords.ts'
import './poll-card.ts'
import { pollAtMoment, pollToShow, withPoll } from './pollToShow.ts'

const LOOK_EVERY_MS = 250

/** What the host asks of everybody: the present poll beneath the picture, those of before folded up below it. */
@customElement('watch-polls')
export class WatchPolls extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      .now {
        margin-top: 20px;
        border-top: 4px solid var(--color-jade);
      }
      /* On a picture that fills the screen: in a corner of it, and never over the controls below. */
      :host([over]) {
        position: absolute;
        inset: auto 16px 16px auto;
        width: min(26rem, calc(100% - 32px));
        max-height: calc(100% - 32px);
        overflow: auto;
        color: var(--color-ink);
      }
      :host([over]) .now {
        position: relative;
        margin: 0;
        padding: 20px 24px;
      }
      .away {
        position: absolute;
        top: 8px;
        right: 12px;
        min-height: 48px;
      }
      .fold {
        min-height: 48px;
        margin-top: 16px;
      }
      ol {
        display: grid;
        align-items: start;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
        gap: 16px;
        margin: 16px 0 0;
        padding: 0;
        list-style: none;
      }
      li button {
        min-height: 48px;
      }
      .told {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
    `,
  ]
  @property({ attribute: false }) broadcast!: Broadcast
  @property({ attribute: false }) socket!: HallSocket
  @property({ attribute: false }) passes: ViewingPasses | undefined
  /** The moment of the replay that is on the screen, ms since 1970; undefined where none is watched. */
  @property({ attribute: false }) moment: number | undefined
  @property() locale: Locale = 'zh'
  /** On a picture that fills the screen: only the present poll, until the viewer puts it away. */
  @property({ type: Boolean, reflect: true }) over = false
  @state() private putAway: string | undefined
  @state() private polls: readonly Poll[] = []
  @state() private mine: ReadonlyMap<string, number> = new Map()
  @state() private sending: { readonly poll: string; readonly choice: number } | undefined
  @state() private fault: Problem | undefined
  @state() private unfolded = false
  @state() private nowMs = Date.now()
  /** How far the server's clock is ahead of ours, in ms. */
  #ahead = 0
  #timer: ReturnType<typeof setInterval> | undefined
  #knowsMine = false

  override connectedCallback() {
    super.connectedCallback()
    this.socket.on('connect', this.#load)
    this.socket.on('poll:changed', this.#heard)
    this.#timer = setInterval(() => {
      this.nowMs = Date.now() + this.#ahead
    }, LOOK_EVERY_MS)
    void this.#load()
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    clearInterval(this.#timer)
    this.socket.off('connect', this.#load)
    this.socket.off('poll:changed', this.#heard)
  }

  protected override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('over')) this.putAway = undefined
  }

  protected override render() {
    if (this.polls.length === 0) return nothing
    const say = pollWords(this.locale)
    const replayed = this.moment !== undefined
    const shown = this.#shown()
    const before = replayed ? this.polls : this.polls.filter(({ id }) => id !== shown?.id)
    return html`<p class="told" role="status">${shown?.state === 'open' && !replayed ? say('asked', { question: shown.question }) : nothing}</p>
      ${shown ? this.#now(shown, replayed) : nothing}
      ${this.fault ? html`<p class="fault" role="alert" data-code=${this.fault.code}>${problemWords(this.fault.code, this.locale, this.fault.detail)}</p>` : nothing}
      ${
        before.length > 0 && !this.over
          ? html`<button type="button" class="fold" aria-expanded=${this.unfolded} @click=${() => (this.unfolded = !this.unfolded)}>${this.unfolded ? say('past.hide') : say('past.show', { count: before.length })}</button>
              ${this.unfolded ? this.#past(before) : nothing}`
          : nothing
      }`
  }

  #now(poll: Poll, replayed: boolean) {
    if (this.over && poll.id === this.putAway) return nothing
    return html`<div class="sheet now">${this.#card(poll, replayed)}
      ${this.over ? html`<button type="button" class="away" @click=${() => (this.putAway = poll.id)}>${pollWords(this.locale)('away')}</button>` : nothing}</div>`
  }

  #shown() {
    if (this.moment !== undefined) return pollAtMoment(this.polls, this.moment)
    return this.broadcast.status === 'ended' ? undefined : pollToShow(this.polls, this.nowMs)
  }

  #past(polls: readonly Poll[]) {
    return html`<ol>${polls.map(
      (poll) => html`<li class="sheet">${this.#card(poll, true)}
        ${this.moment === undefined ? nothing : html`<button type="button" @click=${() => this.#jump(poll)}>${pollWords(this.locale)('past.jump')}</button>`}</li>`,
    )}</ol>`
  }

  #card(poll: Poll, past: boolean) {
    const sending = this.sending?.poll === poll.id ? this.sending.choice : undefined
    const leftMs = poll.closesAt ? Date.parse(poll.closesAt) - this.nowMs : null
    return html`<poll-card .poll=${poll} .mine=${this.mine.get(poll.id)} .sending=${sending} .leftMs=${leftMs} ?past=${past} .locale=${this.locale} @poll-answer=${this.#answer}></poll-card>`
  }

  readonly #load = async () => {
    try {
      const polls = await call(routes.listPolls, { params: { id: this.broadcast.id }, locale: this.locale })
      for (const poll of polls) this.#heard(poll)
    } catch (error) {
      // The page says already that the hall cannot be reached; the socket asks again.
      if (!(error instanceof Problem)) throw error
    }
  }

  readonly #heard = (told: Poll) => {
    if (told.broadcast !== this.broadcast.id) return
    const known = this.polls.find(({ id }) => id === told.id)
    if (laterPoll(known, told) !== told) return
    this.#ahead = Date.parse(told.at) - Date.now()
    this.nowMs = Date.parse(told.at)
    this.polls = withPoll(this.polls, told)
    if (!this.#knowsMine) void this.#askMine()
  }

  /** What this viewer chose before the page was loaded. */
  async #askMine() {
    const { passes } = this
    if (!passes) return
    this.#knowsMine = true
    const params = { id: this.broadcast.id }
    try {
      const own = await asViewer(passes, (token) => call(routes.ownAnswers, { params, body: { token } }))
      this.mine = new Map([...own.map(({ poll, choice }) => [poll, choice] as const), ...this.mine])
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.#knowsMine = false
    }
  }

  readonly #answer = async ({ detail }: CustomEvent<{ poll: string; choice: number }>) => {
    const { passes } = this
    if (!passes || this.sending) return
    const { poll, choice } = detail
    this.sending = detail
    this.fault = undefined
    try {
      const params = { id: this.broadcast.id, poll }
      await asViewer(passes, (token) => call(routes.answerPoll, { params, body: { token, choice } }))
      this.mine = new Map(this.mine).set(poll, choice)
      if (!this.socket.connected) await this.#load()
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.fault = error
      await this.#load()
      if (error.code === 'poll/answered-already') await this.#askMine()
    } finally {
      this.sending = undefined
    }
  }

  #jump({ launchedAt }: Poll) {
    const detail = { moment: Date.parse(launchedAt) }
    this.dispatchEvent(new CustomEvent('jump-to', { detail, bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'watch-polls': WatchPolls
  }
}
