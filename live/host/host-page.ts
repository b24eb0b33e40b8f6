import { html, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { keepFresh } from '#content/contract/keepFresh.ts'
import type { ReplyOf } from '#content/contract/route.ts'
import { pages, routes } from '#content/contract/routes.ts'
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
import type { Broadcast, BroadcastPlan, HostedBroadcast } from '#content/schema/broadcast.ts'
import { hostWords } from '#content/strings/hostWords.ts'
import { studioWords } from '#content/strings/studioWords.ts'
import { sayTime } from '../viewer/sayTime.ts'
import { hostStyles, STACKED } from './hostStyles.ts'
import './air-watch.ts'
import './broadcast-desk.ts'
import './host-acts.ts'
import type { HostActName } from './host-acts.ts'
import type { HostAct } from './hostAct.ts'
import './ingest-panel.ts'
import './plan-form.ts'
import './programme-list.ts'
import './refusals-table.ts'
import './studio/studio-panel.ts'

const REFRESH_MS = 4_000

/** The host's console: the programme, what arrives on each key, and the acts that matter. */
@customElement('host-page')
export class HostPage extends HallPage {
  static override styles = [tokenStyles, pageFrame, pageStyles, hostStyles]
  @state() private broadcasts: readonly Broadcast[] | undefined
  @state() private chosen: HostedBroadcast | undefined
  @state() private refusals: ReplyOf<typeof routes.listRefusals> = []
  /** The form is open: for a new plan, or to change the chosen one. */
  @state() private planning: 'new' | 'change' | undefined
  @state() private busy = false
  /** What goes on air from this browser; it stays while the host looks at another one. */
  @state() private studio: HostedBroadcast | undefined
  @state() private told = ''
  @query('confirm-dialog') private readonly dialog!: ConfirmDialog
  @query('sign-in-gate') private readonly gate!: SignInGate
  #leave: (() => void) | undefined

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.#leave?.()
  }

  protected override titleWords = () => hostWords(this.locale)('page.title')

  protected override render() {
    const say = hostWords(this.locale)
    return html`<sign-in-gate .roles=${['host']} .locale=${this.locale} @locale-change=${this.speak} @identity-change=${this.#entered}>
      <div class="page">
        <page-head .locale=${this.locale} @locale-change=${this.speak}>
          <a href=${pages.stats}>${say('page.figures')}</a>
          <button type="button" @click=${() => this.gate.signOut()}>${say('page.signOut')}</button>
        </page-head>
        <main>
          <div class="top">
            <div><h1>${say('page.title')}</h1><p class="lead">${say('page.lead')}</p></div>
            <button type="button" class="primary" data-act="plan" @click=${() => this.#plan('new')}>${say('plan.open')}</button>
          </div>
          <p class="told" role="status">${this.told}</p>
          ${this.problem ? html`<p class="fault" role="alert" data-code=${this.problem.code}>${this.problemText()}</p>` : nothing}
          <div class="desk">
            <section>
              <h2>${say('list.title')}</h2>
              <programme-list .broadcasts=${this.broadcasts} .chosen=${this.chosen?.id} .locale=${this.locale} @choose-broadcast=${this.#chose}></programme-list>
            </section>
            <section class="sheet" aria-live="off">
              ${this.studio ? html`<studio-panel .broadcast=${this.studio} .locale=${this.locale} @studio-closed=${this.#closeStudio}></studio-panel>` : nothing}
              ${this.planning ? this.#form() : this.#detail()}</section>
          </div>
          <refusals-table .refusals=${this.refusals} .locale=${this.locale}></refusals-table>
        </main>
      </div>
    </sign-in-gate>
    <confirm-dialog></confirm-dialog>`
  }

  #form() {
    const changed = this.planning === 'change' ? this.chosen : undefined
    return html`<h2>${hostWords(this.locale)(changed ? 'plan.edit' : 'plan.open')}</h2>
      <plan-form .locale=${this.locale} .broadcast=${changed} ?busy=${this.busy} @plan-made=${this.#planned} @plan-dropped=${() => this.#plan(undefined)}></plan-form>`
  }

  #detail() {
    const say = hostWords(this.locale)
    const { chosen } = this
    if (!chosen) return html`<p class="faint">${say('list.choose')}</p>`
    return html`<div class="about" data-status=${chosen.status}>
        <p class="faint">${say(`status.${chosen.status}`)} · ${sayTime(chosen.startsAt, this.locale)}</p>
        <h2>${chosen.title}</h2>
        ${chosen.about ? html`<p>${chosen.about}</p>` : nothing}
        <p><a href=${chosen.watchUrl} target="_blank">${say('detail.watch')}</a></p>
        ${
          chosen.status === 'ended' || this.studio
            ? nothing
            : html`<p><button type="button" data-act="studio" @click=${this.#openStudio}>${studioWords(this.locale)('open')}</button></p>`
        }
      </div>
      <broadcast-desk .broadcast=${chosen} .locale=${this.locale} @host-act=${this.#asked}>
        ${chosen.status === 'ended' ? nothing : html`<air-watch .broadcast=${chosen} .locale=${this.locale}></air-watch>`}
        <ingest-panel slot="below" .broadcast=${chosen} .locale=${this.locale}></ingest-panel>
      </broadcast-desk>
      ${chosen.status === 'ended' ? nothing : html`<host-acts .broadcast=${chosen} .locale=${this.locale} ?busy=${this.busy} @act-asked=${this.#actAsked}></host-acts>`}`
  }

  readonly #asked = ({ detail }: CustomEvent<HostAct>) =>
    this.#do(detail.told, async () => {
      this.chosen = await detail.work()
    })

  readonly #actAsked = ({ detail: { name } }: CustomEvent<{ name: HostActName }>) => {
    if (name === 'edit') return this.#plan('change')
    return name === 'break' ? this.#toggleBreak() : this.#act(name)
  }

  /** No question before it: a break is as easily ended as begun. */
  async #toggleBreak() {
    if (!this.chosen) return
    const { id, intermission } = this.chosen
    await this.#do(intermission ? 'act.resumed' : 'act.onBreak', async () => {
      const body = { intermission: !intermission }
      this.chosen = await this.call(routes.setIntermission, { params: { id }, body })
    })
  }

  readonly #entered = ({ detail }: CustomEvent<{ identity: Identity | null }>) => {
    this.#leave?.()
    this.#leave = undefined
    if (!detail.identity) return
    const events = ['broadcast:changed', 'broadcast:deleted', 'ingest:changed'] as const
    this.#leave = keepFresh(this.#load, { events, everyMs: REFRESH_MS }).stop
  }

  readonly #load = () =>
    this.attempt(async () => {
      const id = this.chosen?.id
      const [broadcasts, refusals] = await Promise.all([
        this.call(routes.listBroadcasts, {}),
        this.call(routes.listRefusals, {}),
      ])
      this.broadcasts = broadcasts
      this.refusals = refusals
      const known = id && broadcasts.some((one) => one.id === id)
      const read = known ? await this.call(routes.readIngest, { params: { id } }) : undefined
      // Meanwhile another one may have been chosen.
      if (this.chosen?.id === id) this.chosen = read
      await this.#refreshStudio(read)
    }).then((well) => {
      if (!well && this.problem?.code === 'access/sign-in-first') void this.gate.check()
    })

  /** The studio stays with its broadcast while the host looks at another one. */
  async #refreshStudio(read: HostedBroadcast | undefined) {
    const id = this.studio?.id
    if (!id) return
    const fresh = read?.id === id ? read : await this.call(routes.readIngest, { params: { id } })
    if (this.studio?.id === id) this.studio = fresh
  }

  readonly #openStudio = () => {
    this.studio = this.chosen
  }

  readonly #closeStudio = () => {
    this.studio = undefined
  }

  #plan(planning: 'new' | 'change' | undefined) {
    this.planning = planning
    this.told = ''
  }

  readonly #chose = async ({ detail: { id } }: CustomEvent<{ id: string }>) => {
    this.#plan(undefined)
    await this.attempt(async () => {
      this.chosen = await this.call(routes.readIngest, { params: { id } })
    })
    await this.updateComplete
    // On a phone the sheet lies below the list.
    if (matchMedia(STACKED).matches) this.renderRoot.querySelector('.sheet')?.scrollIntoView()
  }

  readonly #planned = ({ detail: body }: CustomEvent<BroadcastPlan>) => {
    const changed = this.planning === 'change' ? this.chosen : undefined
    return this.#do(changed ? 'act.changed' : 'act.planned', async () => {
      this.chosen = changed
        ? await this.call(routes.changeBroadcast, { params: { id: changed.id }, body })
        : await this.call(routes.planBroadcast, { body })
      this.planning = undefined
    })
  }

  async #act(name: Exclude<HostActName, 'edit' | 'break'>) {
    const say = hostWords(this.locale)
    const { chosen } = this
    if (!chosen) return
    const params = { id: chosen.id }
    const sure = await this.dialog.ask({
      title: say(`act.${name}Ask`, { title: chosen.title }),
      why: say(`act.${name}Why`),
      yes: say(`act.${name}Do`),
      no: say('act.cancel'),
      grave: name !== 'renew',
      ...(name === 'end' ? { word: say('act.endWord') } : {}),
    })
    if (!sure) return
    if (name === 'delete')
      return this.#do('act.deleted', async () => {
        await this.call(routes.deleteBroadcast, { params })
        this.chosen = undefined
      })
    return this.#do(name === 'end' ? 'act.ended' : 'act.renewed', async () => {
      this.chosen = await this.call(name === 'end' ? routes.endBroadcast : routes.renewKey, { params })
    })
  }

  async #do(
    told:
      | HostAct['told']
      | `act.${'planned' | 'changed' | 'deleted' | 'ended' | 'renewed' | 'onBreak' | 'resumed'}`,
    work: () => Promise<void>,
  ) {
    this.busy = true
    this.told = ''
    if (await this.attempt(work)) {
      this.told = hostWords(this.locale)(told)
      await this.#load()
    }
    this.busy = false
  }
}
