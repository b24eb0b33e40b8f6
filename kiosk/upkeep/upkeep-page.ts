import { html, nothing } from 'lit'
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
import { type Fault, type Health, health as healthSchema } from '#content/schema/screen.ts'
import { screensWords } from '#content/strings/screensWords.ts'
import { upkeepWords } from '#content/strings/upkeepWords.ts'
import { wallWords } from '#content/strings/wallWords.ts'
import './board-list.ts'
import './fault-list.ts'
import './walls/wall-desk.ts'
import type { Asking } from './screens/askHall.ts'
import './screens/emergency-desk.ts'
import './screens/screens-room.ts'
import type { ScreensView } from './screens/screensView.ts'
import { upkeepStyles } from './upkeepStyles.ts'

const REFRESH_MS = 15_000
const parts = ['database', 'disk', 'encoder', 'redis'] as const

/** What those on duty look at: machines, screens, faults. */
@customElement('upkeep-page')
export class UpkeepPage extends HallPage {
  static override styles = [tokenStyles, pageFrame, pageStyles, upkeepStyles]
  @state() private health: Health | undefined
  @state() private view: ScreensView | undefined
  @state() private faults: readonly Fault[] | undefined
  @state() private boards: DayBoards | undefined
  @state() private told = ''
  @query('sign-in-gate') private readonly gate!: SignInGate
  @query('confirm-dialog') private readonly dialog!: ConfirmDialog
  #leave: (() => void) | undefined

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.#leave?.()
  }

  protected override titleWords = () => upkeepWords(this.locale)('page.title')

  protected override render() {
    const say = upkeepWords(this.locale)
    return html`<sign-in-gate .roles=${['staff']} .locale=${this.locale} @locale-change=${this.speak} @identity-change=${this.#entered}>
      <div class="page">
        <page-head .locale=${this.locale} @locale-change=${this.speak}>
          <button type="button" @click=${() => this.gate.signOut()}>${say('page.signOut')}</button>
        </page-head>
        <main>
          <h1>${say('page.title')}</h1>
          <p class="lead">${say('page.lead')}</p>
          ${this.problem ? html`<p class="fault" role="alert" data-code=${this.problem.code}>${this.problemText()}</p>` : nothing}
          <p class="told" role="status">${this.told}</p>
          <section><h2>${screensWords(this.locale)('emergency.title')}</h2>
            ${this.view ? html`<emergency-desk .view=${this.view} .locale=${this.locale} @hall-ask=${this.#asked}></emergency-desk>` : this.#looking()}</section>
          <section><h2>${say('health.title')}</h2>${this.#machines()}</section>
          <section><h2>${say('screens.title')}</h2>
            ${this.view ? html`<screens-room .view=${this.view} .locale=${this.locale} @hall-ask=${this.#asked}></screens-room>` : this.#looking()}</section>
          <section><h2>${wallWords(this.locale)('desk.title')}</h2>
            ${this.view ? html`<wall-desk .screens=${this.view.screens} .locale=${this.locale}></wall-desk>` : this.#looking()}</section>
          <section><h2>${say('faults.title')}</h2>
            ${
              this.faults
                ? html`<fault-list .faults=${this.faults} .locale=${this.locale}
                    @fault-reported=${this.#report} @fault-answered=${this.#answer} @fault-mended=${this.#mend}></fault-list>`
                : this.#looking()
            }</section>
          <section><h2>${say('boards.title')}</h2><p class="faint">${say('boards.about')}</p>
            ${this.boards ? html`<board-list .told=${this.boards} .locale=${this.locale} @board-clear=${this.#clear}></board-list>` : this.#looking()}</section>
        </main>
      </div>
    </sign-in-gate>
    <confirm-dialog></confirm-dialog>`
  }

  #looking() {
    return html`<p class="faint" role="status">${upkeepWords(this.locale)('page.loading')}</p>`
  }

  #machines() {
    const say = upkeepWords(this.locale)
    const { health } = this
    if (!health) return this.#looking()
    const well = parts.every((part) => health[part] !== false)
    return html`<p class="verdict" data-fit=${well}>${say(well ? 'health.fit' : 'health.unfit')}</p>
      <dl>${parts
        .filter((part) => health[part] !== undefined)
        .map(
          (part) => html`<div data-part=${part} data-fit=${health[part]}><dt>${say(`health.${part}`)}</dt>
          <dd>${say(`health.${part}${health[part] ? 'Fit' : 'Unfit'}`)}</dd></div>`,
        )}</dl>`
  }

  readonly #entered = ({ detail }: CustomEvent<{ identity: Identity | null }>) => {
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

/** An unfit hall answers 503 and still says what is wrong, so this is no ordinary call. */
async function readHealth(): Promise<Health> {
  const { url } = routes.health
  const answer = await fetch(url).then(
    (response) => response.json() as Promise<unknown>,
    () => undefined,
  )
  return healthSchema.safeParse(answer).data ?? { fit: false, database: false, disk: false, encoder: false }
}
