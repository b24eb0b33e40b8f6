import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { call } from '#content/contract/call.ts'
import { routes } from '#content/contract/routes.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { HostedBroadcast } from '#content/schema/broadcast.ts'
import type { Locale } from '#content/schema/localized.ts'
import { hostWords } from '#content/strings/hostWords.ts'
import '../viewer/live-player.ts'
import { CHECKS, checklist } from './checklist.ts'
import { deskStyles } from './deskStyles.ts'
import { askFor } from './hostAct.ts'
import './reserved-count.ts'

/** Before a broadcast: what is ready, and a test run that nobody sees. */
@customElement('prepare-desk')
export class PrepareDesk extends LitElement {
  static override styles = [tokenStyles, pageStyles, deskStyles]
  @property({ attribute: false }) broadcast!: HostedBroadcast
  @property() locale: Locale = 'zh'
  /** Broadcasts whose test run was seen from here. */
  @state() private tested: readonly string[] = []

  protected override willUpdate() {
    const { id, rehearsalUrl, shown } = this.broadcast
    if (rehearsalUrl && shown === 'main' && !this.tested.includes(id)) this.tested = [...this.tested, id]
  }

  protected override render() {
    const say = hostWords(this.locale)
    const { id, rehearsalUrl, shown } = this.broadcast
    const states = checklist(this.broadcast, this.tested.includes(id))
    return html`<section>
        <h3>${say('check.title')}</h3>
        <ul class="checks">${CHECKS.map(
          (check) =>
            html`<li data-check=${check} data-state=${states[check]}><b>${say(`check.${states[check]}`)}</b><span>${say(`check.${check}`)}</span></li>`,
        )}</ul>
        <reserved-count .broadcast=${this.broadcast} .locale=${this.locale}></reserved-count>
      </section>
      <section data-rehearsal=${rehearsalUrl !== null}>
        <h3>${say('rehearsal.title')}</h3>
        <p class=${rehearsalUrl ? 'notice' : 'faint'}>${say(rehearsalUrl ? 'rehearsal.on' : 'rehearsal.lead')}</p>
        ${rehearsalUrl && shown !== 'nothing' ? html`<live-player silent .source=${rehearsalUrl} .locale=${this.locale}></live-player>` : nothing}
        <div class="row"><button type="button" data-act="rehearse" class=${rehearsalUrl ? 'primary' : ''} @click=${this.#toggle}>${say(rehearsalUrl ? (shown === 'nothing' ? 'rehearsal.stop' : 'rehearsal.goOnAir') : 'rehearsal.start')}</button></div>
      </section>`
  }

  readonly #toggle = () => {
    const { id, rehearsalUrl } = this.broadcast
    const body = { rehearsal: rehearsalUrl === null }
    askFor(this, {
      told: body.rehearsal ? 'act.rehearsing' : 'act.rehearsed',
      work: () => call(routes.setRehearsal, { params: { id }, body, locale: this.locale }),
    })
  }
}
