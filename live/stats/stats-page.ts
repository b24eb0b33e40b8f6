import { html, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { addressOf } from '#content/contract/call.ts'
import { keepFresh } from '#content/contract/keepFresh.ts'
import { pages, routes } from '#content/contract/routes.ts'
import { HallPage } from '#content/design/hallPage.ts'
import '#content/design/page-head.ts'
import { pageFrame } from '#content/design/pageFrame.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import '#content/design/sign-in.ts'
import type { SignInGate } from '#content/design/sign-in.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Identity } from '#content/schema/access.ts'
import type { Audience } from '#content/schema/audience.ts'
import { hallYear } from '#content/schema/hallTime.ts'
import { figuresWords } from '#content/strings/figuresWords.ts'
import { statsWords } from '#content/strings/statsWords.ts'
import { sayTime } from '../viewer/sayTime.ts'
import './air-ledger.ts'
import './beside-panel.ts'
import './broadcast-table.ts'
import './broadcast-view.ts'
import './exhibits-view.ts'
import './film-figures.ts'
import './rating-table.ts'
import './rules-view.ts'
import { statsStyles } from './statsStyles.ts'
import { hashOf, type StatsView, viewAt } from './viewAt.ts'
import { type Loaded, loadView, moved, yearsOf } from './viewFigures.ts'
import './year-panel.ts'

const REFRESH_MS = 30_000
/** Thousands of reports are one question: the row moves at once, the sums and charts follow. */
const GATHER_MS = 4_000
const PARTS = ['year', 'exhibits', 'air', 'rules'] as const

/** The figures of the hall, moving while somebody looks: the year, each broadcast, the exhibits, the time on air. */
@customElement('stats-page')
export class StatsPage extends HallPage {
  static override styles = [tokenStyles, pageFrame, pageStyles, statsStyles]
  @state() private view: StatsView = viewAt(location.hash)
  @state() private loaded: Loaded | undefined
  @query('sign-in-gate') private readonly gate!: SignInGate
  @query('h1') private readonly heading!: HTMLElement | null
  #leave: (() => void) | undefined
  #gather: ReturnType<typeof setTimeout> | undefined

  override connectedCallback() {
    super.connectedCallback()
    addEventListener('hashchange', this.#turn)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    removeEventListener('hashchange', this.#turn)
    this.#leave?.()
  }

  protected override titleWords = () => `${this.#title()} · ${statsWords(this.locale)('page.title')}`

  protected override render() {
    const say = statsWords(this.locale)
    return html`<sign-in-gate .roles=${['staff', 'host', 'editor']} .locale=${this.locale} @locale-change=${this.speak} @identity-change=${this.#entered}>
      <div class="page">
        <page-head .locale=${this.locale} @locale-change=${this.speak}>
          <a href=${pages.host}>${say('page.host')}</a>
          <button type="button" @click=${() => this.gate.signOut()}>${say('page.signOut')}</button>
        </page-head>
        <nav aria-label=${say('nav.label')}>${PARTS.map((name) => this.#part(name))}</nav>
        <main>
          <p class="letterhead">${say('page.printed', { time: sayTime(new Date().toISOString(), this.locale) })}</p>
          ${this.view.name === 'broadcast' ? html`<a class="back" href="#year">← ${say('nav.back')}</a>` : nothing}
          <div class="top"><h1 tabindex="-1">${this.#title()}</h1>${this.#acts()}</div>
          ${this.#under()}
          ${this.problem ? html`<p class="fault" role="alert">${this.problemText()} <button type="button" @click=${this.#load}>${say('page.again')}</button></p>` : nothing}
          ${this.loaded?.name === this.view.name ? this.#sheet(this.loaded) : this.#waiting()}
        </main>
      </div>
    </sign-in-gate>`
  }

  #part(name: (typeof PARTS)[number]) {
    const say = statsWords(this.locale)
    const here = this.view.name === name || (name === 'year' && this.view.name === 'broadcast')
    return html`<a href=${hashOf(viewAt(`#${name}`))} aria-current=${here ? 'page' : nothing}>${say(`nav.${name}`)}</a>`
  }

  #waiting() {
    return this.problem
      ? nothing
      : html`<p class="lead" role="status">${statsWords(this.locale)('page.loading')}</p>`
  }

  #title(): string {
    const say = statsWords(this.locale)
    const { view, loaded } = this
    if (view.name === 'air') return say('nav.air')
    if (view.name === 'rules') return say('rules.title')
    if (view.name === 'broadcast')
      return loaded?.name === 'broadcast' ? loaded.detail.title : say('table.broadcast')
    return say(`${view.name}.title`, { year: view.year ?? hallYear(new Date()) })
  }

  #acts() {
    const say = statsWords(this.locale)
    const book = this.#workbook()
    return html`<div class="acts">
      ${book ? html`<a class="button" href=${`${book}?locale=${this.locale}`} download>${say('page.workbook')}</a>` : nothing}
      <button type="button" @click=${() => print()}>${say('page.print')}</button>
    </div>`
  }

  #workbook(): string | undefined {
    const { view } = this
    if (view.name === 'broadcast') return addressOf(routes.broadcastWorkbook.url, { id: view.id })
    const year = String('year' in view && view.year ? view.year : hallYear(new Date()))
    if (view.name === 'exhibits') return addressOf(routes.exhibitWorkbook.url, { year })
    return view.name === 'rules' ? undefined : addressOf(routes.yearWorkbook.url, { year })
  }

  /** Under the title: when a broadcast is or was, or the years to choose from. */
  #under() {
    const { view, loaded } = this
    if (loaded?.name === 'broadcast' && view.name === 'broadcast') {
      const { status, onAirAt, startsAt } = loaded.detail
      return html`<p class="lead">${status === 'onAir' ? html`<span class="live-dot"></span> ` : nothing}${figuresWords(this.locale)(`status.${status}`)} · ${sayTime(onAirAt ?? startsAt, this.locale)}</p>`
    }
    const years = loaded ? yearsOf(loaded) : []
    if ((view.name !== 'year' && view.name !== 'exhibits') || years.length < 2) return nothing
    const say = statsWords(this.locale)
    const chosen = view.year ?? hallYear(new Date())
    return html`<nav class="years" aria-label=${say('nav.years')}>${years.map(
      (year) =>
        html`<a href=${hashOf({ name: view.name, year })} aria-current=${year === chosen ? 'true' : nothing}>${say('nav.yearOf', { year })}</a>`,
    )}</nav>`
  }

  #sheet(loaded: Loaded) {
    const say = statsWords(this.locale)
    return html`<div class="sheets">${this.#body(loaded)}</div>
      ${'at' in loaded ? html`<p class="faint at">${say('page.at', { time: sayTime(loaded.at, this.locale) })}</p>` : nothing}`
  }

  #body(loaded: Loaded) {
    const { locale } = this
    switch (loaded.name) {
      case 'year': {
        const { figures } = loaded
        return html`<year-panel .locale=${locale} .figures=${figures}></year-panel>
          <broadcast-table .locale=${locale} .figures=${figures}></broadcast-table>
          ${figures.total.starts + figures.beside.length > 0 ? html`<beside-panel .locale=${locale} .starts=${figures.total.starts} .views=${figures.total.views} .beside=${figures.beside}></beside-panel>` : nothing}
          <film-figures .locale=${locale} .year=${figures.goal.year}></film-figures>
          <rating-table .locale=${locale}></rating-table>`
      }
      case 'broadcast':
        return html`<broadcast-view .locale=${locale} .detail=${loaded.detail}></broadcast-view>`
      case 'exhibits':
        return html`<exhibits-view .locale=${locale} .figures=${loaded.figures}></exhibits-view>`
      case 'air':
        return html`<air-ledger .year=${loaded.air} .locale=${locale}></air-ledger>`
      case 'rules':
        return html`<rules-view .locale=${locale}></rules-view>`
    }
  }

  readonly #turn = () => {
    this.view = viewAt(location.hash)
    this.loaded = undefined
    this.problem = undefined
    void this.#load()
    scrollTo({ top: 0 })
    void this.updateComplete.then(() => this.heading?.focus({ preventScroll: true }))
  }

  readonly #entered = ({ detail }: CustomEvent<{ identity: Identity | null }>) => {
    this.#leave?.()
    this.#leave = undefined
    if (!detail.identity) return
    const events = ['broadcast:changed', 'broadcast:deleted'] as const
    const { socket, stop } = keepFresh(this.#load, { events, everyMs: REFRESH_MS })
    socket.on('audience:counted', this.#counted)
    this.#leave = () => {
      clearTimeout(this.#gather)
      this.#gather = undefined
      stop()
    }
  }

  readonly #counted = (counted: { broadcast: string; audience: Audience }) => {
    const next = this.loaded && moved(this.loaded, counted)
    if (!next) return
    this.loaded = next
    this.#gather ??= setTimeout(() => {
      this.#gather = undefined
      void this.#load()
    }, GATHER_MS)
  }

  readonly #load = async () => {
    const { view } = this
    const well = await this.attempt(async () => {
      const loaded = await loadView(view, this.call)
      // The reader may have turned to another view meanwhile.
      if (view === this.view) this.loaded = loaded
    })
    if (!well && this.problem?.code === 'access/sign-in-first') await this.gate.check()
  }
}
