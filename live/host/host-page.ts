import { html, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { connect } from '#content/contract/connect.ts'
import { isProblemCode, problemWords } from '#content/contract/problems.ts'
import type { ReplyOf } from '#content/contract/route.ts'
import { pages, routes } from '#content/contract/routes.ts'
import '#content/design/confirm-dialog.ts'
import type { ConfirmDialog } from '#content/design/confirm-dialog.ts'
import { HallPage } from '#content/design/hallPage.ts'
import '#content/design/page-head.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import '#content/design/sign-in.ts'
import type { SignInGate } from '#content/design/sign-in.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Identity } from '#content/schema/access.ts'
import type { Broadcast, HostedBroadcast } from '#content/schema/broadcast.ts'
import { hostWords } from '#content/strings/hostWords.ts'
import { sayTime } from '../viewer/sayTime.ts'
import { hostStyles } from './hostStyles.ts'
import './ingest-panel.ts'
import './plan-form.ts'
import type { WrittenPlan } from './planFaults.ts'

const REFRESH_MS = 4_000

/** The host's console: the programme, what arrives on each key, and the acts that matter. */
@customElement('host-page')
export class HostPage extends HallPage {
  static override styles = [tokenStyles, pageStyles, hostStyles]
  @state() private broadcasts: readonly Broadcast[] | undefined
  @state() private chosen: HostedBroadcast | undefined
  @state() private refusals: ReplyOf<typeof routes.listRefusals> = []
  @state() private planning = false
  @state() private busy = false
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
            <button type="button" class="primary" data-act="plan" @click=${() => this.#plan(true)}>${say('plan.open')}</button>
          </div>
          <p class="told" role="status">${this.told}</p>
          ${this.problem ? html`<p class="fault" role="alert" data-code=${this.problem.code}>${this.problemText()}</p>` : nothing}
          <div class="desk">
            <section>
              <h2>${say('list.title')}</h2>
              ${this.#list()}
            </section>
            <section class="sheet" aria-live="off">${this.planning ? this.#form() : this.#detail()}</section>
          </div>
          ${this.#refused()}
        </main>
      </div>
    </sign-in-gate>
    <confirm-dialog></confirm-dialog>`
  }

  #list() {
    const say = hostWords(this.locale)
    if (!this.broadcasts) return html`<p class="faint" role="status">${say('page.loading')}</p>`
    if (!this.broadcasts.length) return html`<p class="empty">${say('list.empty')}</p>`
    return html`<ul>${this.broadcasts.map(
      ({ id, title, startsAt, status }) => html`<li>
        <button type="button" class="entry" data-status=${status} aria-current=${id === this.chosen?.id ? 'true' : 'false'} @click=${() => this.#choose(id)}>
          <span class="name">${title}</span>
          <small>${status === 'onAir' ? html`<span class="live-dot"></span> ` : nothing}${say(`status.${status}`)} · ${sayTime(startsAt, this.locale)}</small>
        </button>
      </li>`,
    )}</ul>`
  }

  #form() {
    return html`<h2>${hostWords(this.locale)('plan.open')}</h2>
      <plan-form .locale=${this.locale} ?busy=${this.busy} @plan-made=${this.#planned} @plan-dropped=${() => this.#plan(false)}></plan-form>`
  }

  #detail() {
    const say = hostWords(this.locale)
    const { chosen } = this
    if (!chosen) return html`<p class="faint">${say('list.choose')}</p>`
    const act = (name: 'renew' | 'end' | 'delete', kind = '') =>
      html`<button type="button" class=${kind} data-act=${name} ?disabled=${this.busy} @click=${() => this.#act(name)}>${say(`act.${name}`)}</button>`
    return html`<div class="about" data-status=${chosen.status}>
        <p class="faint">${say(`status.${chosen.status}`)} · ${sayTime(chosen.startsAt, this.locale)}</p>
        <h2>${chosen.title}</h2>
        ${chosen.about ? html`<p>${chosen.about}</p>` : nothing}
        <p><a href=${chosen.watchUrl} target="_blank">${say('detail.watch')}</a></p>
      </div>
      <ingest-panel .broadcast=${chosen} .locale=${this.locale}></ingest-panel>
      <div class="acts" role="group" aria-label=${say('act.title')}>
        ${chosen.status === 'onAir' || chosen.status === 'interrupted' ? this.#breakButton(chosen) : nothing}
        ${chosen.status === 'ended' ? nothing : act('renew')}
        ${chosen.status === 'planned' ? act('delete', 'grave') : nothing}
        ${chosen.status === 'ended' ? nothing : act('end', 'grave')}
      </div>`
  }

  /** No question before it: a break is as easily ended as begun. */
  #breakButton({ id, intermission }: HostedBroadcast) {
    const say = hostWords(this.locale)
    const set = () =>
      this.#do(intermission ? 'act.resumed' : 'act.onBreak', async () => {
        const body = { intermission: !intermission }
        this.chosen = await this.call(routes.setIntermission, { params: { id }, body })
      })
    return html`<button type="button" data-act="break" aria-pressed=${intermission} ?disabled=${this.busy} @click=${set}>${say(intermission ? 'act.resume' : 'act.break')}</button>`
  }

  #refused() {
    const say = hostWords(this.locale)
    return html`<section class="refusals">
      <h2>${say('refusals.title')}</h2>
      ${
        this.refusals.length === 0
          ? html`<p class="faint">${say('refusals.empty')}</p>`
          : html`<div class="scroll" tabindex="0" role="region" aria-label=${say('refusals.title')}><table>
              <thead><tr>${(['at', 'from', 'key', 'why'] as const).map((name) => html`<th scope="col">${say(`refusals.${name}`)}</th>`)}</tr></thead>
              <tbody>${this.refusals.map(
                ({ at, from, keyStart, code, detail }) =>
                  html`<tr data-code=${code}><td>${sayTime(at, this.locale)}</td><td>${from}</td><td><code>${keyStart}…</code></td>
                    <td>${isProblemCode(code) ? problemWords(code, this.locale, detail) : detail}</td></tr>`,
              )}</tbody></table></div>`
      }
    </section>`
  }

  readonly #entered = ({ detail }: CustomEvent<{ identity: Identity | null }>) => {
    this.#leave?.()
    this.#leave = undefined
    if (!detail.identity) return
    const socket = connect()
    for (const heard of ['connect', 'broadcast:changed', 'broadcast:deleted', 'ingest:changed'] as const)
      socket.on(heard, this.#load)
    const timer = setInterval(this.#load, REFRESH_MS)
    this.#leave = () => {
      clearInterval(timer)
      socket.close()
    }
    void this.#load()
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
    }).then((well) => {
      if (!well && this.problem?.code === 'access/sign-in-first') void this.gate.check()
    })

  #plan(open: boolean) {
    this.planning = open
    this.told = ''
  }

  #choose(id: string) {
    this.#plan(false)
    return this.attempt(async () => {
      this.chosen = await this.call(routes.readIngest, { params: { id } })
    })
  }

  readonly #planned = ({ detail: { title, startsAt, about } }: CustomEvent<WrittenPlan>) =>
    this.#do('act.planned', async () => {
      this.chosen = await this.call(routes.planBroadcast, { body: { title, startsAt, about } })
      this.planning = false
    })

  async #act(name: 'renew' | 'end' | 'delete') {
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
    told: `act.${'planned' | 'deleted' | 'ended' | 'renewed' | 'onBreak' | 'resumed'}`,
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
