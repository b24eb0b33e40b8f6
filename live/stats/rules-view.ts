import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { rulesUrl } from '#content/contract/routes.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { standing } from '#content/schema/honesty.ts'
import type { Locale } from '#content/schema/localized.ts'
import { figuresWords } from '#content/strings/figuresWords.ts'
import { howCounted } from '#content/strings/howCounted.ts'
import { reasonsWords } from '#content/strings/reasonsWords.ts'
import { rulesWords } from '#content/strings/rulesWords.ts'
import { statsWords } from '#content/strings/statsWords.ts'

const FIGURES = [
  'views',
  'starts',
  'engaged',
  'watching',
  'peak',
  'hours',
  'median',
  'startup',
  'rebuffer',
] as const
const REASONS = standing.exclude(['counted']).options

/** How each figure is counted, and what does not count. */
@customElement('rules-view')
export class RulesView extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      :host {
        display: grid;
        gap: 32px;
      }
      dl {
        display: grid;
        grid-template-columns: minmax(9rem, 15rem) minmax(0, 42em);
        margin: 0;
      }
      dt,
      dd {
        margin: 0;
        padding: 14px 24px 14px 0;
        border-top: 1px solid var(--line);
      }
      dt {
        font: 600 17px/1.7 var(--font-serif);
      }
      @media (max-width: 40rem) {
        dl {
          grid-template-columns: minmax(0, 1fr);
        }
        dd {
          padding-top: 0;
          border-top: 0;
        }
        dt {
          padding-bottom: 4px;
        }
      }
    `,
  ]
  @property() locale: Locale = 'zh'

  protected override render() {
    const [say, name] = [statsWords(this.locale), figuresWords(this.locale)]
    const why = reasonsWords(this.locale)
    const line = (term: string, words: string) => html`<dt>${term}</dt><dd>${words}</dd>`
    return html`<p class="lead">${say('rules.lead')} <a href=${rulesUrl}>${rulesWords(this.locale)('title')}</a></p>
      <dl>
        ${FIGURES.map((one) => line(name(one), name(`how.${one}`, howCounted)))}
        ${line(say('shares.regions'), name('how.region'))}
        ${line(say('table.day'), name('how.days'))}
        ${line(say('forecast.title'), name('how.forecast', howCounted))}
        ${line(say('exhibits.dwell'), name('how.dwell'))}
      </dl>
      <h2>${say('rules.notCounted')}</h2>
      <p class="faint">${name('how.beside')}</p>
      <dl>${REASONS.map((reason) => line(why(reason), why(`${reason}.why`, howCounted)))}</dl>`
  }
}
