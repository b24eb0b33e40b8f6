import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '#content/design/air-strip.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { AirYear } from '#content/schema/air.ts'
import type { Locale } from '#content/schema/localized.ts'
import { airWords } from '#content/strings/airWords.ts'
import { sayTime } from '../viewer/sayTime.ts'
import { ratesStyles } from './ratesStyles.ts'

const percent = (share: number) => (share * 100).toFixed(2)

/** The failure ledger of the year: the two rates, and under them the time of each broadcast they are made of. */
@customElement('air-ledger')
export class AirLedger extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    ratesStyles,
    css`
      [data-well='false'] dd {
        color: var(--color-danger);
      }
      article {
        display: grid;
        gap: 8px;
        padding: 16px 0;
        border-top: 1px solid var(--line);
      }
      header {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 4px 24px;
      }
    `,
  ]
  @property({ attribute: false }) year!: AirYear
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = airWords(this.locale)
    const { accounts, failureRate, target, failedBroadcasts, broadcasts } = this.year
    const within = (well: boolean) => say(well ? 'ledger.well' : 'ledger.badly')
    return html`<section data-failure=${failureRate}>
      <p class="faint">${say('ledger.lead')}</p>
      ${
        accounts.length === 0
          ? html`<p class="empty">${say('ledger.none')}</p>`
          : html`<dl>
              <div data-well=${failureRate <= target}><dt>${say('ledger.rate')}</dt>
                <dd>${percent(failureRate)}% <small>${within(failureRate <= target)} · ${say('ledger.target', { percent: target * 100 })}</small></dd></div>
              <div data-well=${failedBroadcasts === 0}><dt>${say('ledger.failed')}</dt>
                <dd>${percent(failedBroadcasts / broadcasts)}% <small>${say('ledger.of', { failed: failedBroadcasts, all: broadcasts })}</small></dd></div>
            </dl>
            ${accounts.map(
              (account) => html`<article data-account=${account.id}>
                <header><b>${account.title}</b><span class="faint">${sayTime(account.from, this.locale)} · ${percent(account.failureRate)}%</span></header>
                <air-strip .account=${account} .locale=${this.locale}></air-strip>
              </article>`,
            )}`
      }
    </section>`
  }
}
