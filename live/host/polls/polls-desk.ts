import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { call } from '#content/contract/call.ts'
import { keepFresh } from '#content/contract/keepFresh.ts'
import { Problem, problemWords } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import '#content/design/confirm-dialog.ts'
import type { ConfirmDialog } from '#content/design/confirm-dialog.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { HostedBroadcast } from '#content/schema/broadcast.ts'
import { laterPoll } from '#content/schema/laterPoll.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { HostedPoll, PollDraft } from '#content/schema/poll.ts'
import { askDeskWords } from '#content/strings/askDeskWords.ts'
import { deskStyles } from '../deskStyles.ts'
import './poll-entry.ts'
import type { PollAct } from './poll-entry.ts'
import './poll-form.ts'
import './poll-starts.ts'
import { type WrittenPoll, writtenOf } from './pollDrafts.ts'

const REFRESH_MS = 10_000
const LOOK_EVERY_MS = 500

/** The host's desk for polls and quizzes: prepare, launch, close, reveal. */
@customElement('polls-desk')
export class PollsDesk extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    deskStyles,
    css`
      .told:not(:empty) {
        color: var(--color-jade);
        font-weight: 600;
      }
    `,
  ]
  @property({ attribute: false }) broadcast!: HostedBroadcast
  @property() locale: Locale = 'zh'
  @query('confirm-dialog') private readonly dialog!: ConfirmDialog
  /** Undefined until the server has answered. */
  @state() private polls: readonly HostedPoll[] | undefined
  /** What is being written: anew, or a draft that was kept. */
  @state() private writing: { readonly from: WrittenPoll; readonly poll?: string } | undefined
  @state() private busy = false
  @state() private told = ''
  @state() private fault: Problem | undefined
  @state() private nowMs = Date.now()
  /** How far the server's clock is ahead of ours, in ms. */
  #ahead = 0
  #id = ''
  #leave: (() => void) | undefined
  #timer: ReturnType<typeof setInterval> | undefined

  override connectedCallback() {
    super.connectedCallback()
    this.#timer = setInterval(() => {
      this.nowMs = Date.now() + this.#ahead
    }, LOOK_EVERY_MS)
    if (this.#id) this.#follow()
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    clearInterval(this.#timer)
    this.#leave?.()
    this.#leave = undefined
  }

  protected override willUpdate() {
    if (this.#id === this.broadcast.id) return
    this.#id = this.broadcast.id
    this.polls = undefined
    this.writing = undefined
    this.told = ''
    this.#follow()
  }

  protected override render() {
    const say = askDeskWords(this.locale)
    const { polls, writing, busy, fault } = this
    const { status } = this.broadcast
    const ended = status === 'ended'
    const onAir = status === 'onAir' || status === 'interrupted'
    const open = polls?.some(({ state }) => state === 'open') ?? false
    return html`<section>
        <h3>${say('polls.title')}</h3>
        ${ended ? nothing : html`<p class="faint">${say(onAir ? 'polls.lead' : 'polls.leadPlanned')}</p>`}
        <p class="told" role="status">${this.told}</p>
        ${fault ? html`<p class="fault" role="alert" data-code=${fault.code}>${problemWords(fault.code, this.locale, fault.detail)}</p>` : nothing}
        ${polls && polls.length === 0 && !writing ? html`<p class="faint">${say(ended ? 'polls.emptyEnded' : 'polls.empty')}</p>` : nothing}
        <ol>${repeat(
          polls ?? [],
          ({ id }) => id,
          (poll) =>
            html`<li data-poll=${poll.id} data-state=${poll.state}><poll-entry .poll=${poll} .leftMs=${this.#leftMs(poll)} .locale=${this.locale} ?launchable=${onAir && !open} ?ended=${ended} ?busy=${busy} @poll-act=${this.#act}></poll-entry></li>`,
        )}</ol>
        ${ended ? nothing : this.#write(onAir && !open)}
      </section>
      <confirm-dialog></confirm-dialog>`
  }

  #write(onAir: boolean) {
    const { writing, locale } = this
    if (!writing)
      return html`<poll-starts .locale=${locale} @poll-start=${({ detail }: CustomEvent<WrittenPoll>) => (this.writing = { from: detail })}></poll-starts>`
    return html`<poll-form .from=${writing.from} .locale=${locale} ?onAir=${onAir} ?busy=${this.busy}
      @poll-written=${this.#written} @poll-dropped=${() => (this.writing = undefined)}></poll-form>`
  }

  #leftMs = ({ closesAt }: HostedPoll) => (closesAt ? Date.parse(closesAt) - this.nowMs : null)

  #follow() {
    this.#leave?.()
    this.#leave = keepFresh(this.#load, { events: ['poll:changed'], everyMs: REFRESH_MS }).stop
  }

  readonly #load = async () => {
    const { id } = this.broadcast
    try {
      const polls = await call(routes.hostedPolls, { params: { id }, locale: this.locale })
      if (id !== this.broadcast.id) return
      const known = new Map(this.polls?.map((poll) => [poll.id, poll]))
      this.polls = polls.map((poll) => laterPoll(known.get(poll.id), poll))
      const [told] = polls
      if (told) this.#ahead = Date.parse(told.at) - Date.now()
    } catch (error) {
      // The console says already that the hall cannot be reached.
      if (!(error instanceof Problem)) throw error
    }
  }

  readonly #written = ({ detail }: CustomEvent<{ draft: PollDraft; launch: boolean }>) => {
    const params = { id: this.broadcast.id }
    const { draft: body, launch } = detail
    const kept = this.writing?.poll
    return this.#do(launch ? 'told.launched' : 'told.saved', async () => {
      const { id } = kept
        ? await call(routes.changePoll, { params: { ...params, poll: kept }, body, locale: this.locale })
        : await call(routes.preparePoll, { params, body, locale: this.locale })
      this.writing = undefined
      if (launch) await this.#setState(id, 'open')
    })
  }

  readonly #act = async ({ detail }: CustomEvent<{ act: PollAct; poll: HostedPoll }>) => {
    const { act, poll } = detail
    const params = { id: this.broadcast.id, poll: poll.id }
    if (act === 'edit') {
      this.writing = { from: writtenOf(poll), poll: poll.id }
      return
    }
    if (act === 'wall')
      return this.#do(undefined, async () => {
        await call(routes.setPollOnWall, { params, body: { onWall: !poll.onWall }, locale: this.locale })
      })
    if (act !== 'delete')
      return this.#do(`told.${act === 'open' ? 'launched' : act}`, () => this.#setState(poll.id, act))
    const say = askDeskWords(this.locale)
    const sure = await this.dialog.ask({
      title: say('delete.ask'),
      why: say('delete.why', { question: poll.question }),
      yes: say('delete.do'),
      no: say('delete.cancel'),
      grave: true,
    })
    if (!sure) return
    await this.#do('told.deleted', async () => {
      await call(routes.deletePoll, { params, locale: this.locale })
      if (this.writing?.poll === poll.id) this.writing = undefined
    })
  }

  async #setState(poll: string, state: 'open' | 'closed' | 'revealed') {
    const params = { id: this.broadcast.id, poll }
    await call(routes.setPollState, { params, body: { state }, locale: this.locale })
  }

  /** Does it, says what came of it, and shows how everything stands then. */
  async #do(
    told: `told.${'saved' | 'launched' | 'closed' | 'revealed' | 'deleted'}` | undefined,
    work: () => Promise<void>,
  ) {
    this.busy = true
    this.told = ''
    this.fault = undefined
    try {
      await work()
      this.told = told ? askDeskWords(this.locale)(told) : ''
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.fault = error
    } finally {
      await this.#load()
      this.busy = false
    }
  }
}
