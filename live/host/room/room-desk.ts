import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { addressOf, call } from '#content/contract/call.ts'
import { keepFresh } from '#content/contract/keepFresh.ts'
import { Problem, problemWords } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import '#content/design/confirm-dialog.ts'
import type { ConfirmDialog } from '#content/design/confirm-dialog.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { nameOf } from '#content/room/authorOf.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { RoomDesk as Desk, DeskMessage, Silence } from '#content/schema/room.ts'
import { roomDeskWords } from '#content/strings/roomDeskWords.ts'
import { deskStyles } from '../deskStyles.ts'
import type { DeskAct } from './deskAct.ts'
import './held-queue.ts'
import './room-rules.ts'
import './said-list.ts'
import { sayMoment } from './whyWords.ts'

const REFRESH_MS = 10_000
/** No browser uses it, and it works while the host writes. */
const CLEAR_KEY = 'F8'

type Told = Parameters<ReturnType<typeof roomDeskWords>>[0]

/** The host's desk of a room: the key that clears the screen, the queue, what was said, the rules. */
@customElement('room-desk')
export class RoomDesk extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    deskStyles,
    css`
      kbd {
        padding: 0 8px;
        border: 1px solid currentColor;
        border-radius: 3px;
        font: 600 14px/1.5 var(--font-sans);
      }
      .parts {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 28px;
      }
      .clear {
        min-height: 56px;
        font-size: 18px;
      }
      .told {
        min-height: 1.7em;
        color: var(--color-jade);
        font-weight: 600;
      }
      li button {
        min-height: 48px;
      }
    `,
  ]
  /** Whose room it is. */
  @property() broadcast = ''
  @property() locale: Locale = 'zh'
  @state() private desk: Desk | undefined
  @state() private problem: Problem | undefined
  @state() private told: Told | undefined
  @query('confirm-dialog') private readonly dialog!: ConfirmDialog
  #stop: (() => void) | undefined
  #asked = 0

  override connectedCallback() {
    super.connectedCallback()
    document.addEventListener('keydown', this.#key)
    if (this.hasUpdated) this.#follow()
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    document.removeEventListener('keydown', this.#key)
    this.#stop?.()
    this.#stop = undefined
  }

  protected override updated(changed: Map<string, unknown>) {
    if (changed.has('broadcast')) this.#follow()
  }

  protected override render() {
    const say = roomDeskWords(this.locale)
    const { desk, problem, told } = this
    return html`<section>
        <h3>${say('title')}</h3>
        <p class="faint">${say('lead')}</p>
        <div class="row"><button type="button" class="grave clear" data-act="clear" aria-keyshortcuts=${CLEAR_KEY} @click=${this.#clear}>${say('clear')} <kbd>${CLEAR_KEY}</kbd></button></div>
        <p class="faint">${say('clearWhy')}</p>
        ${problem ? html`<p class="fault" role="alert" data-code=${problem.code}>${problemWords(problem.code, this.locale, problem.detail)}</p>` : nothing}
        <p class="told" role="status">${told ? say(told) : nothing}</p>
      </section>
      ${desk ? html`<div class="parts" @desk-act=${this.#acted}>${this.#parts(desk)}</div>` : nothing}
      <confirm-dialog></confirm-dialog>`
  }

  #parts({ held, recent, settings, silences }: Desk) {
    const say = roomDeskWords(this.locale)
    const log = addressOf(routes.readRoomLog.url, { id: this.broadcast })
    return html`<section>
        <h3>${say('queue.title')} ${held.length > 0 ? html`<span class="figure">${say('queue.count', { count: held.length })}</span>` : nothing}</h3>
        <held-queue .held=${held} .locale=${this.locale}></held-queue>
      </section>
      <section>
        <h3>${say('log.title')}</h3>
        <said-list .messages=${recent} .locale=${this.locale}></said-list>
        <p class="faint"><a href=${log} download>${say('log.fetch')}</a> ${say('log.kept')}</p>
      </section>
      <section>
        <h3>${say('silence.title')}</h3>
        ${silences.length === 0 ? html`<p class="faint">${say('silence.none')}</p>` : html`<ul>${silences.map((silence) => this.#silence(silence))}</ul>`}
      </section>
      <section>
        <h3>${say('rules.title')}</h3>
        <room-rules .settings=${settings} .locale=${this.locale}></room-rules>
      </section>`
  }

  #silence(silence: Silence) {
    const say = roomDeskWords(this.locale)
    const { author, kind, until, by } = silence
    const name = nameOf(author, this.locale)
    const time = until ? sayMoment(until, this.locale) : ''
    return html`<li><span><b>${name}</b> · ${say(`silence.${kind}`, { time, by })}</span>
      <button type="button" data-act="lift" aria-label=${say('actOn', { act: say('silence.lift'), what: name })} @click=${() => this.#act({ act: 'lift', silence })}>${say('silence.lift')}</button></li>`
  }

  #follow() {
    this.#stop?.()
    this.desk = undefined
    this.told = undefined
    if (!this.broadcast) return
    const { broadcast } = this
    const { socket, stop } = keepFresh(this.#load, { events: ['room:desk-changed'], everyMs: REFRESH_MS })
    socket.on('connect', () => socket.emit('room:watch-desk', { broadcast }))
    this.#stop = stop
  }

  readonly #load = async () => {
    await this.#read()
  }

  readonly #read = () => this.#attempt((params) => call(routes.readRoomDesk, { params, locale: this.locale }))

  /** Says whether it went well; an answer that a later question has overtaken is not shown. */
  async #attempt(work: (params: { id: string }) => Promise<Desk>): Promise<boolean> {
    const asked = ++this.#asked
    const { broadcast } = this
    try {
      const desk = await work({ id: broadcast })
      if (broadcast !== this.broadcast) return false
      if (asked === this.#asked) this.desk = desk
      this.problem = undefined
      return true
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.problem = error
      return false
    }
  }

  readonly #key = (event: KeyboardEvent) => {
    if (event.key !== CLEAR_KEY || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    void this.#clear()
  }

  readonly #clear = () =>
    this.#do('cleared', (params) => call(routes.clearRoom, { params, locale: this.locale }))

  async #do(told: Told, work: (params: { id: string }) => Promise<Desk>) {
    this.told = undefined
    const well = await this.#attempt(work)
    if (well) this.told = told
    else await this.#reload()
  }

  /** Somebody else may have been quicker: the desk shows what is, and what failed stays readable. */
  async #reload() {
    const { problem } = this
    if (await this.#read()) this.problem = problem
  }

  readonly #acted = ({ detail }: CustomEvent<DeskAct>) => this.#act(detail)

  async #act(act: DeskAct) {
    const { locale } = this
    if (act.act === 'settings')
      return this.#do('rules.saved', (params) =>
        call(routes.setRoomSettings, { params, body: act.settings, locale }),
      )
    if (act.act === 'lift') {
      const { viewer } = act.silence
      return this.#do('told.lifted', ({ id }) => call(routes.liftSilence, { params: { id, viewer }, locale }))
    }
    if (act.act === 'judge') {
      const { message, standing } = act
      const told = standing === 'shown' && message.standing === 'held' ? 'approved' : standing
      return this.#do(`told.${told}`, ({ id }) =>
        call(routes.judgeMessage, { params: { id, message: message.id }, body: { standing }, locale }),
      )
    }
    if (act.act === 'ban' && !(await this.#sure(act.message))) return
    const { viewer } = act.message
    return this.#do(`told.${act.act}`, ({ id }) =>
      call(routes.silenceViewer, { params: { id, viewer }, body: { kind: act.act }, locale }),
    )
  }

  #sure({ author }: DeskMessage): Promise<boolean> {
    const say = roomDeskWords(this.locale)
    const name = nameOf(author, this.locale)
    return this.dialog.ask({
      title: say('ban.ask', { name }),
      why: say('ban.why'),
      yes: say('ban.do'),
      no: say('ban.cancel'),
      grave: true,
    })
  }
}
