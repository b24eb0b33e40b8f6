import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { call } from '#content/contract/call.ts'
import { Problem } from '#content/contract/problems.ts'
import type { ReplyOf } from '#content/contract/route.ts'
import { routes } from '#content/contract/routes.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { AWAY_SECONDS, ENGAGED_SECONDS, REPORT_SECONDS, VIEW_SECONDS } from '#content/schema/audience.ts'
import { standing } from '#content/schema/honesty.ts'
import type { Locale } from '#content/schema/localized.ts'
import { howCounted } from '#content/strings/howCounted.ts'
import { reasonsWords } from '#content/strings/reasonsWords.ts'
import { rulesWords } from '#content/strings/rulesWords.ts'

const SHOWN_SEALS = 14
const REASONS = standing.exclude(['counted']).options

type Seal = ReplyOf<typeof routes.listSeals>[number]

/** `/live/rules`: how views are counted, with the figures of the rules themselves, and the seals of the ledger. */
@customElement('counting-rules')
export class CountingRules extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      main {
        max-width: 46rem;
      }
      section {
        display: grid;
        gap: 12px;
        margin-top: 44px;
      }
      p,
      li {
        line-height: 1.8;
      }
      ul {
        display: grid;
        gap: 10px;
        padding-left: 1.2em;
      }
      td:last-child {
        font: 400 13px/1.5 ui-monospace, monospace;
        overflow-wrap: anywhere;
      }
    `,
  ]
  @property() locale: Locale = 'zh'
  /** Undefined until the server has answered, null where it could not. */
  @state() private seals: readonly Seal[] | null | undefined

  override connectedCallback() {
    super.connectedCallback()
    call(routes.listSeals, { locale: this.locale }).then(
      (seals) => {
        this.seals = seals
      },
      (error) => {
        if (!(error instanceof Problem)) throw error
        this.seals = null
      },
    )
  }

  protected override render() {
    const say = rulesWords(this.locale)
    const why = reasonsWords(this.locale)
    const minutes = AWAY_SECONDS / 60
    return html`<main>
      <h1>${say('title')}</h1>
      <p class="lead">${say('lead')}</p>
      <section><h2>${say('view.title')}</h2>
        <p>${say('view.ten', { view: VIEW_SECONDS, engaged: ENGAGED_SECONDS })}</p>
        <p>${say('view.again', { away: minutes })}</p>
        <p>${say('view.wall')}</p>
      </section>
      <section><h2>${say('clock.title')}</h2>
        <p>${say('clock.what', { report: REPORT_SECONDS })}</p>
        <p>${say('clock.who')}</p>
      </section>
      <section><h2>${say('beside.title')}</h2>
        <p>${say('beside.lead')}</p>
        <ul>
          ${REASONS.map((reason) => html`<li><strong>${why(reason)}</strong> ${why(`${reason}.why`, howCounted)}</li>`)}
        </ul>
      </section>
      <section><h2>${say('ledger.title')}</h2>
        <p>${say('ledger.what')}</p>
        <p>${say('ledger.seal')}</p>
        <p>${say('ledger.check')}</p>
      </section>
      ${this.seals === null ? nothing : this.#sealed(this.seals)}
    </main>`
  }

  #sealed(seals: readonly Seal[] | undefined) {
    const say = rulesWords(this.locale)
    if (!seals) return html`<p class="faint" role="status">${say('loading')}</p>`
    const rowsOf = (said: string) =>
      (JSON.parse(said) as { heads: [string, number, string][] }).heads.reduce(
        (sum, [, rows]) => sum + rows,
        0,
      )
    return html`<section><h2>${say('seals.title')}</h2>
      ${
        seals.length === 0
          ? html`<p class="empty">${say('seals.none')}</p>`
          : html`<table>
            <thead><tr><th scope="col">${say('seals.day')}</th><th scope="col" class="number">${say('seals.rows')}</th><th scope="col">${say('seals.signature')}</th></tr></thead>
            <tbody>${seals
              .slice(-SHOWN_SEALS)
              .map(
                ({ day, said, signature }) =>
                  html`<tr><th scope="row">${day}</th><td class="number">${rowsOf(said).toLocaleString(this.locale)}</td><td>${signature}</td></tr>`,
              )}</tbody></table>`
      }
      <p><a class="button" href=${routes.listSeals.url}>${say('seals.all')}</a></p>
    </section>`
  }
}
