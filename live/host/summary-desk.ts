import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { call } from '#content/contract/call.ts'
import { Problem, problemWords } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import '#content/design/air-strip.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { sayLength } from '#content/player/sayLength.ts'
import type { BroadcastAir } from '#content/schema/air.ts'
import type { Audience } from '#content/schema/audience.ts'
import type { HostedBroadcast } from '#content/schema/broadcast.ts'
import type { Locale } from '#content/schema/localized.ts'
import { hostWords } from '#content/strings/hostWords.ts'
import { sayCount } from '../viewer/sayTime.ts'
import './chapter-list.ts'
import { deskStyles } from './deskStyles.ts'
import { askFor } from './hostAct.ts'
import './reserved-count.ts'

/** After a broadcast: what came of it, what the replay shows, and the recording to take home. */
@customElement('summary-desk')
export class SummaryDesk extends LitElement {
  static override styles = [tokenStyles, pageStyles, deskStyles]
  @property({ attribute: false }) broadcast!: HostedBroadcast
  @property() locale: Locale = 'zh'
  @state() private audience: Audience | undefined
  @state() private air: BroadcastAir | undefined
  @state() private recording: { readonly url: string; readonly bytes: number } | 'making' | undefined
  @state() private fault = ''

  protected override willUpdate(changed: Map<string, unknown>) {
    const before = changed.get('broadcast') as HostedBroadcast | undefined
    if (!changed.has('broadcast') || before?.id === this.broadcast.id) return
    this.recording = undefined
    this.audience = undefined
    this.air = undefined
    void this.#load()
  }

  protected override render() {
    const say = hostWords(this.locale)
    const { audience, air } = this
    const figure = (words: string, value: string) =>
      html`<div><dt>${words}</dt><dd class="figure">${value}</dd></div>`
    return html`<section>
        <h3>${say('summary.title')}</h3>
        ${this.fault ? html`<p class="fault" role="alert">${this.fault}</p>` : nothing}
        <dl>
          ${figure(say('summary.onAir'), air ? sayLength(air.seconds.onAir) : '–')}
          ${figure(say('summary.failure'), air ? `${(air.failureRate * 100).toFixed(1)}%` : '–')}
          ${figure(say('summary.views'), audience ? sayCount(audience.views, this.locale) : '–')}
          ${figure(say('summary.peak'), audience ? sayCount(audience.peak, this.locale) : '–')}
        </dl>
        <reserved-count .broadcast=${this.broadcast} .locale=${this.locale}></reserved-count>
        ${air ? html`<air-strip .account=${air} .locale=${this.locale}></air-strip>` : nothing}
      </section>
      <section>
        <h3>${say('chapter.title')}</h3>
        ${this.broadcast.chapters.length > 0 ? html`<chapter-list .broadcast=${this.broadcast} .locale=${this.locale}></chapter-list>` : html`<p class="faint">${say('chapter.none')}</p>`}
      </section>
      ${this.#trim()} ${this.#take()}`
  }

  #trim() {
    const say = hostWords(this.locale)
    const { trim, onAirAt, endedAt } = this.broadcast
    if (!onAirAt || !endedAt) return nothing
    const [began, ended] = [Date.parse(onAirAt), Date.parse(endedAt)]
    const cut = (from: number, until: number) => Math.max(0, Math.round((until - from) / 1000))
    return html`<section>
      <h3>${say('trim.title')}</h3>
      <p class="faint">${say('trim.lead')}</p>
      <form @submit=${this.#submitTrim}>
        <div class="short"><label for="head">${say('trim.head')}</label><input id="head" name="head" type="number" inputmode="numeric" min="0" .value=${String(trim.from ? cut(began, Date.parse(trim.from)) : 0)} /></div>
        <div class="short"><label for="tail">${say('trim.tail')}</label><input id="tail" name="tail" type="number" inputmode="numeric" min="0" .value=${String(trim.until ? cut(Date.parse(trim.until), ended) : 0)} /></div>
        <button type="submit" data-act="trim">${say('trim.do')}</button>
      </form>
    </section>`
  }

  #take() {
    const say = hostWords(this.locale)
    const { recording } = this
    const megabytes = recording && recording !== 'making' ? Math.max(1, Math.round(recording.bytes / 1e6)) : 0
    return html`<section>
      <h3>${say('take.title')}</h3>
      <p class="faint">${say('take.lead')}</p>
      <div class="row">${
        recording && recording !== 'making'
          ? html`<a class="button primary" href=${recording.url} download="${this.broadcast.title}.mp4">${say('take.fetch', { megabytes })}</a>`
          : html`<button type="button" data-act="record" ?disabled=${recording === 'making'} @click=${this.#make}>${say(recording === 'making' ? 'take.making' : 'take.make')}</button>`
      }</div>
    </section>`
  }

  #attempt = async (work: () => Promise<void>) => {
    this.fault = ''
    try {
      await work()
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.fault = problemWords(error.code, this.locale, error.detail)
    }
  }

  #load = () =>
    this.#attempt(async () => {
      const { id } = this.broadcast
      const [audience, year] = await Promise.all([
        call(routes.audience, { params: { id }, locale: this.locale }),
        call(routes.readAir, { locale: this.locale }),
      ])
      if (id !== this.broadcast.id) return
      this.audience = audience
      this.air = year.accounts.find((account) => account.id === id)
    })

  readonly #make = async () => {
    this.recording = 'making'
    await this.#attempt(async () => {
      const params = { id: this.broadcast.id }
      this.recording = await call(routes.makeRecording, { params, locale: this.locale })
    })
    if (this.recording === 'making') this.recording = undefined
  }

  readonly #submitTrim = (event: SubmitEvent) => {
    event.preventDefault()
    const { head, tail } = Object.fromEntries(new FormData(event.target as HTMLFormElement)) as Record<
      string,
      string
    >
    const { id, onAirAt, endedAt } = this.broadcast
    const at = (moment: string | null, seconds: number) =>
      new Date(Date.parse(moment ?? '') + seconds * 1000).toISOString()
    const body = {
      from: Number(head) > 0 ? at(onAirAt, Number(head)) : null,
      until: Number(tail) > 0 ? at(endedAt, -Number(tail)) : null,
    }
    this.recording = undefined
    askFor(this, {
      told: 'act.trimmed',
      work: () => call(routes.setTrim, { params: { id }, body, locale: this.locale }),
    })
  }
}
