import { html, nothing, svg } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { keepFresh } from '#content/contract/keepFresh.ts'
import { pages, routes } from '#content/contract/routes.ts'
import { HallPage } from '#content/design/hallPage.ts'
import '#content/design/page-head.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import '#content/design/sign-in.ts'
import type { SignInGate } from '#content/design/sign-in.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Identity } from '#content/schema/access.ts'
import type { AirYear } from '#content/schema/air.ts'
import type { Audience, BroadcastFigures, Figures, GoalProgress } from '#content/schema/audience.ts'
import { statsWords } from '#content/strings/statsWords.ts'
import { sayCount, sayTime } from '../viewer/sayTime.ts'
import { hoursOf, percentOf } from './formatFigures.ts'
import './air-ledger.ts'
import './rating-table.ts'
import { statsStyles } from './statsStyles.ts'

const REFRESH_MS = 15_000
/** A thousand counted beats ask for the totals once. */
const GATHER_MS = 700
const columns = ['starts', 'views', 'engaged', 'watching', 'peak', 'hours'] as const

/** The year's views toward the goal, and every broadcast's figures, moving while somebody looks. */
@customElement('stats-page')
export class StatsPage extends HallPage {
  static override styles = [tokenStyles, pageStyles, statsStyles]
  @state() private figures: Figures | undefined
  @state() private air: AirYear | undefined
  @query('sign-in-gate') private readonly gate!: SignInGate
  #leave: (() => void) | undefined
  #gather: ReturnType<typeof setTimeout> | undefined

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.#leave?.()
  }

  protected override titleWords = () => statsWords(this.locale)('page.title')

  protected override render() {
    const say = statsWords(this.locale)
    return html`<sign-in-gate .roles=${['staff', 'host', 'editor']} .locale=${this.locale} @locale-change=${this.speak} @identity-change=${this.#entered}>
      <div class="page">
        <page-head .locale=${this.locale} @locale-change=${this.speak}>
          <a href=${pages.host}>${say('page.host')}</a>
          <button type="button" @click=${() => this.gate.signOut()}>${say('page.signOut')}</button>
        </page-head>
        <main>
          <h1>${say('page.title')}</h1>
          ${this.problem ? html`<p class="fault" role="alert">${this.problemText()} <button type="button" @click=${this.#load}>${say('page.again')}</button></p>` : nothing}
          ${this.figures ? this.#sheet(this.figures) : html`<p class="lead" role="status">${say('page.loading')}</p>`}
        </main>
      </div>
    </sign-in-gate>`
  }

  #sheet({ goal, broadcasts, total, at }: Figures) {
    const say = statsWords(this.locale)
    return html`${this.#goal(goal)}
      <section>
        <h2>${say('table.title')}</h2>
        ${broadcasts.length ? this.#table(broadcasts, total) : html`<p class="empty">${say('table.empty')}</p>`}
        <p class="faint at">${say('page.at', { time: sayTime(at, this.locale) })}</p>
      </section>
      ${this.air ? html`<air-ledger .year=${this.air} .locale=${this.locale}></air-ledger>` : nothing}
      <rating-table .locale=${this.locale}></rating-table>`
  }

  #goal({ year, views, target, broadcastsHeld, broadcastsTarget }: GoalProgress) {
    const say = statsWords(this.locale)
    const count = (value: number) => sayCount(value, this.locale)
    const width = Math.min(1000, (views / target) * 1000)
    return html`<section class="goal">
      <p class="faint">${say('goal.lead', { year })}</p>
      <p class="large"><b class="figure" data-figure="goal-views">${count(views)}</b> <span>${say('goal.of', { target: count(target) })}</span></p>
      <svg viewBox="0 0 1000 40" preserveAspectRatio="none" role="img" aria-label=${say('goal.done', { percent: percentOf(views, target) })}>
        <rect y="12" width="1000" height="16" rx="8" fill="var(--color-mist)" />
        <rect y="12" width=${width} height="16" rx="8" fill="var(--color-jade)" />
        ${[0.25, 0.5, 0.75].map((share) => svg`<rect x=${share * 1000} y="6" width="1.5" height="28" fill="var(--color-ink)" opacity=".35" />`)}
      </svg>
      <p class="under"><strong>${say('goal.done', { percent: percentOf(views, target) })}</strong><span>${say('goal.held', { held: broadcastsHeld, target: broadcastsTarget })}</span></p>
      <p class="faint">${say('goal.how')}</p>
    </section>`
  }

  #table(broadcasts: readonly BroadcastFigures[], total: Audience) {
    const say = statsWords(this.locale)
    const most = Math.max(1, ...broadcasts.map(({ audience }) => audience.views))
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${say('table.title')}><table>
      <thead><tr><th scope="col">${say('table.broadcast')}</th>${columns.map((name) => html`<th scope="col" class="number">${say(`table.${name}`)}</th>`)}</tr></thead>
      <tbody>${broadcasts.map(
        ({ id, title, status, startsAt, audience }) => html`<tr data-broadcast=${id}>
          <th scope="row">
            <span class="name">${title}</span>
            <small>${status === 'onAir' ? html`<span class="live-dot"></span> ` : nothing}${say(`status.${status as 'planned'}`)} · ${sayTime(startsAt, this.locale)}</small>
            <svg viewBox="0 0 300 8" preserveAspectRatio="none" aria-hidden="true"><rect width=${(audience.views / most) * 300} height="8" rx="4" fill="var(--color-jade)" /></svg>
          </th>
          ${this.#cells(audience)}
        </tr>`,
      )}</tbody>
      <tfoot><tr><th scope="row">${say('table.total')}</th>${this.#cells(total)}</tr></tfoot>
    </table></div>`
  }

  #cells({ starts, views, engagedViews, watching, peak, watchSeconds }: Audience) {
    return [starts, views, engagedViews, watching, peak, hoursOf(watchSeconds)].map(
      (value, index) =>
        html`<td class="number figure" data-figure=${columns[index] ?? nothing}>${sayCount(value, this.locale)}</td>`,
    )
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
      stop()
    }
  }

  /** The row moves at once; the totals, which only the server can add up, follow. */
  readonly #counted = ({ broadcast, audience }: { broadcast: string; audience: Audience }) => {
    if (!this.figures) return
    const broadcasts = this.figures.broadcasts.map((row) =>
      row.id === broadcast ? { ...row, audience } : row,
    )
    this.figures = { ...this.figures, broadcasts }
    this.#gather ??= setTimeout(() => {
      this.#gather = undefined
      void this.#load()
    }, GATHER_MS)
  }

  readonly #load = async () => {
    const well = await this.attempt(async () => {
      ;[this.figures, this.air] = await Promise.all([
        this.call(routes.figures, {}),
        this.call(routes.readAir, {}),
      ])
    })
    if (!well && this.problem?.code === 'access/sign-in-first') await this.gate.check()
  }
}
