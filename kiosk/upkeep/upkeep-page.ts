import { html, nothing, type TemplateResult } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { keepFresh } from '#content/contract/keepFresh.ts'
import { routes } from '#content/contract/routes.ts'
import '#content/design/confirm-dialog.ts'
import type { ConfirmDialog } from '#content/design/confirm-dialog.ts'
import { HallPage } from '#content/design/hallPage.ts'
import '#content/design/page-head.ts'
import { pageFrame } from '#content/design/pageFrame.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import '#content/design/sign-in.ts'
import type { SignInGate } from '#content/design/sign-in.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Identity } from '#content/schema/access.ts'
import type { DayBoards } from '#content/schema/score.ts'
import type { ScoredGame } from '#content/schema/scoreRules.ts'
import type { Fault, Health } from '#content/schema/screen.ts'
import { screensWords } from '#content/strings/screensWords.ts'
import { upkeepWords } from '#content/strings/upkeepWords.ts'
import { readHealth } from './readHealth.ts'
import './rooms/upkeep-nav.ts'
import { keepRoom, lastRoom, placeAt, type UpkeepRoom } from './rooms/upkeepRooms.ts'
import { viewOfRoom } from './rooms/viewOfRoom.ts'
import type { Asking } from './screens/askHall.ts'
import type { ScreensView } from './screens/screensView.ts'
import { troublesOf } from './screens/screenTroubles.ts'
import { upkeepStyles } from './upkeepStyles.ts'

const REFRESH_MS = 15_000

/** What those on duty look at: machines, screens, walls, faults; each in its room. */
@customElement('upkeep-page')
export class UpkeepPage extends HallPage {
  static override styles = [tokenStyles, pageFrame, pageStyles, upkeepStyles]
  @state() private health: Health | undefined
  @state() private view: ScreensView | undefined
  @state() private faults: readonly Fault[] | undefined
  @state() private boards: DayBoards | undefined
  @state() private told = ''
  @state() private place = placeAt(location.hash, lastRoom())
  @query('sign-in-gate') private readonly gate!: SignInGate
  @query('confirm-dialog') private readonly dialog!: ConfirmDialog
  /** Rooms that were entered stay as they were left, so that nothing half written is lost. */
  readonly #entered = new Set<UpkeepRoom>()
  #leave: (() => void) | undefined

  override connectedCallback() {
    super.connectedCallback()
    window.addEventListener('hashchange', this.#walked)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    window.removeEventListener('hashchange', this.#walked)
    this.#leave?.()
  }

  protected override titleWords = () => upkeepWords(this.locale)('page.title')

  protected override render() {
    const say = upkeepWords(this.locale)
    const { room } = this.place
    this.#entered.add(room)
    return html`<sign-in-gate .roles=${['staff']} .locale=${this.locale} @locale-change=${this.speak} @identity-change=${this.#admitted}>
      <div class="page">
        <page-head .locale=${this.locale} @locale-change=${this.speak}>
          <button type="button" @click=${() => this.gate.signOut()}>${say('page.signOut')}</button>
        </page-head>
        <main @hall-ask=${this.#asked} @fault-reported=${this.#report} @fault-answered=${this.#answer} @fault-mended=${this.#mend} @board-clear=${this.#clear}>
        <div class="title"><h1>${say('page.title')}</h1><p class="lead">${say('page.lead')}</p></div>
        <upkeep-nav .here=${room} .waiting=${this.#waiting()} .locale=${this.locale}></upkeep-nav>
          ${room === 'emergency' ? nothing : this.#alarm()}
          ${this.problem ? html`<p class="fault" role="alert" data-code=${this.problem.code}>${this.problemText()}</p>` : nothing}
          <p class="told" role="status">${this.told}</p>
          ${[...this.#entered].map((entered) => this.#room(entered))}
        </main>
      </div>
    </sign-in-gate>
    <confirm-dialog></confirm-dialog>`
  }

  #room(room: UpkeepRoom): TemplateResult {
    const say = upkeepWords(this.locale)
    const { health, view, faults, boards, locale } = this
    const all = health && view && faults && boards
    const open = room === this.place.room ? this.place.open : undefined
    return html`<section data-room=${room} ?hidden=${room !== this.place.room}>
      ${room === 'today' ? nothing : html`<h2>${say(`room.${room}`)}</h2>`}
      ${all ? viewOfRoom(room, { health, view, faults, boards, locale, open }) : html`<p class="faint" role="status">${say('page.loading')}</p>`}
    </section>`
  }

  /** An emergency is never out of sight. */
  #alarm() {
    const { emergency, screens } = this.view ?? {}
    if (!emergency || !screens) return nothing
    const say = screensWords(this.locale)
    const seen = new Set(emergency.acknowledged.map(({ screen }) => screen))
    const there = screens.filter(({ connected }) => connected)
    const shown = there.filter(({ id }) => seen.has(id)).length
    return html`<a class="alarm" href="#emergency"><b>${say(`emergency.${emergency.template}`)} · ${say('emergency.on')}</b>
      <span>${say('emergency.seen', { seen: shown, all: there.length })}</span></a>`
  }

  #waiting() {
    return {
      screens: this.view?.screens.filter((screen) => troublesOf(screen).length > 0).length ?? 0,
      faults: this.faults?.filter(({ answeredAt, mendedAt }) => !answeredAt && !mendedAt).length ?? 0,
      emergency: this.view?.emergency ? 1 : 0,
    }
  }

  readonly #walked = () => {
    this.place = placeAt(location.hash, lastRoom())
    keepRoom(this.place.room)
    this.told = ''
    scrollTo(0, 0)
  }

  readonly #admitted = ({ detail }: CustomEvent<{ identity: Identity | null }>) => {
    this.#leave?.()
    this.#leave = undefined
    if (!detail.identity) return
    const events = ['screens:changed', 'edition:published'] as const
    this.#leave = keepFresh(this.#load, { events, everyMs: REFRESH_MS }).stop
  }

  readonly #load = async () => {
    const well = await this.attempt(async () => {
      const [health, view, faults, boards] = await Promise.all([
        readHealth(),
        this.#readScreens(),
        this.call(routes.listFaults, {}),
        this.call(routes.todaysBoards, {}),
      ])
      Object.assign(this, { health, view, faults, boards })
    })
    if (!well && this.problem?.code === 'access/sign-in-first') await this.gate.check()
  }

  async #readScreens(): Promise<ScreensView> {
    const [screens, groups, commands, deeds, holidays, standing, edition] = await Promise.all([
      this.call(routes.listScreens, {}),
      this.call(routes.listGroups, {}),
      this.call(routes.listCommands, {}),
      this.call(routes.listDeeds, {}),
      this.call(routes.listHolidays, {}),
      this.call(routes.readEmergency, {}),
      // Screens are worth showing without it.
      this.call(routes.currentEdition, {}).catch(() => this.view?.edition),
    ])
    return { screens, groups, commands, deeds, holidays, ...standing, edition }
  }

  readonly #asked = async ({ detail: { question, work, told, done } }: CustomEvent<Asking>) => {
    if (question && !(await this.dialog.ask(question))) return
    await this.#do(() => work(this.call).then(done), told ?? '')
  }

  readonly #report = ({ detail }: CustomEvent<{ where: string; what: string }>) =>
    this.#do(() => this.call(routes.reportFault, { body: detail }))

  readonly #answer = ({ detail: { id, answer } }: CustomEvent<{ id: string; answer: string }>) =>
    this.#do(() => this.call(routes.answerFault, { params: { id }, body: { answer } }))

  readonly #mend = async ({ detail: { id, what } }: CustomEvent<Fault>) => {
    const say = upkeepWords(this.locale)
    const question = {
      title: say('faults.mendAsk'),
      why: what,
      yes: say('faults.mendDo'),
      no: say('faults.cancel'),
    }
    if (await this.dialog.ask(question))
      await this.#do(() => this.call(routes.answerFault, { params: { id }, body: { mended: true } }))
  }

  readonly #clear = async ({ detail: game }: CustomEvent<ScoredGame>) => {
    const say = upkeepWords(this.locale)
    const question = {
      title: say('boards.clearAsk', { game: say(`boards.${game}`) }),
      why: say('boards.clearWhy'),
      yes: say('boards.clear'),
      no: say('boards.keep'),
    }
    if (await this.dialog.ask(question))
      await this.#do(() => this.call(routes.clearBoard, { params: { game } }))
  }

  async #do(work: () => Promise<unknown>, told = upkeepWords(this.locale)('faults.told')) {
    this.told = ''
    const well = await this.attempt(async () => {
      await work()
    })
    if (!well) return
    await this.#load()
    this.told = told
  }
}
