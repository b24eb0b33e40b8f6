import { css, html, LitElement, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { ExhibitFigure, ExhibitFigures } from '#content/schema/exhibitVisit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { figuresWords } from '#content/strings/figuresWords.ts'
import { partName } from '#content/strings/partName.ts'
import { statsWords } from '#content/strings/statsWords.ts'
import { sayCount } from '../viewer/sayTime.ts'
import './chart-figure.ts'
import type { ChartOption } from './charts/createChart.ts'
import { daysChart } from './charts/daysChart.ts'
import './figure-list.ts'
import type { NamedFigure } from './figure-list.ts'
import { sayDay, sayDuration, sayShare } from './formatFigures.ts'
import './share-table.ts'
import { tableStyles } from './tableStyles.ts'

/** Where visitors touched last, the most frequent first. */
const lastOf = (parts: ExhibitFigure['parts']) =>
  parts.filter(({ last }) => last > 0).toSorted((one, other) => other.last - one.last)

/** What the touch screens are used for: the year, and each exhibit with its quiz. */
@customElement('exhibits-view')
export class ExhibitsView extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    tableStyles,
    css`
      :host {
        display: grid;
        gap: 48px;
      }
      article {
        display: grid;
        gap: 24px;
        padding-top: 24px;
        border-top: 2px solid var(--color-ink);
        break-inside: avoid;
      }
      .three {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr));
        gap: 28px 48px;
        align-items: start;
      }
      .quiz {
        min-width: 0;
      }
      .quiz tr:first-child > * {
        border-top: 0;
      }
      .quiz th small {
        display: block;
        color: var(--faint);
        font-size: 14px;
      }
      @media print {
        :host {
          display: block;
        }
        :host > * + * {
          margin-top: 16px;
        }
        article {
          gap: 12px;
          padding-top: 12px;
        }
        .three {
          grid-template-columns: minmax(0, 1fr) minmax(0, 1.3fr);
          gap: 12px 32px;
        }
        .quiz {
          grid-column: 2;
          grid-row: 1 / span 2;
        }
      }
    `,
  ]
  @property() locale: Locale = 'zh'
  @property({ attribute: false }) figures!: ExhibitFigures
  #days!: ChartOption

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('figures') || changed.has('locale'))
      this.#days = daysChart(
        this.figures.days.map(({ day, sessions }) => ({ day, count: sessions })),
        this.locale,
      )
  }

  protected override render() {
    const say = statsWords(this.locale)
    const { sessions, touches, medianSeconds, screens, days, exhibits, year } = this.figures
    if (sessions === 0) return html`<p class="empty">${say('exhibits.empty', { year })}</p>`
    return html`<figure-list .figures=${[
      ...this.#figures({ sessions, touches, medianSeconds: medianSeconds ?? 0 }),
      { key: 'screens', name: say('exhibits.screens'), value: sayCount(screens, this.locale) },
    ]}></figure-list>
      <p class="faint">${say('exhibits.privacy')}</p>
      <chart-figure wide .locale=${this.locale} .height=${220} heading=${say('chart.visits')}
        label=${say('chart.visitsLabel', { days: days.length })} .option=${this.#days}
        .table=${{
          columns: [say('table.day'), say('exhibits.sessions')],
          rows: days.map(({ day, sessions: count }) => [
            sayDay(day, this.locale),
            sayCount(count, this.locale),
          ]),
        }}></chart-figure>
      ${exhibits.map((one) => this.#exhibit(one))}`
  }

  #figures(given: { sessions: number; touches: number; medianSeconds: number }): NamedFigure[] {
    const say = statsWords(this.locale)
    return [
      { key: 'sessions', name: say('exhibits.sessions'), value: sayCount(given.sessions, this.locale) },
      { key: 'touches', name: say('exhibits.touches'), value: sayCount(given.touches, this.locale) },
      { key: 'dwell', name: say('exhibits.dwell'), value: sayDuration(given.medianSeconds, this.locale) },
    ]
  }

  #exhibit({ exhibit, title, languages, left, parts, questions, ...figures }: ExhibitFigure) {
    const [say, name] = [statsWords(this.locale), figuresWords(this.locale)]
    const unit = say('exhibits.sessions')
    return html`<article data-exhibit=${exhibit}>
      <h2>${title?.[this.locale] ?? exhibit}</h2>
      <figure-list .figures=${this.#figures(figures)}></figure-list>
      <div class="three">
        <share-table .locale=${this.locale} heading=${say('exhibits.languages')} unit=${unit}
          .parts=${languages.map(({ language, sessions: count }) => ({ name: name(`language.${language}`), count }))}></share-table>
        <share-table .locale=${this.locale} heading=${say('exhibits.left')} unit=${unit}
          .parts=${left.map(({ left: way, sessions: count }) => ({ name: name(`left.${way}`), count }))}></share-table>
        <share-table .locale=${this.locale} heading=${say('exhibits.touched')} unit=${unit}
          .of=${figures.sessions} .parts=${parts.map((part) => ({ name: partName(part, this.locale), count: part.sessions }))}></share-table>
        <share-table .locale=${this.locale} heading=${say('exhibits.last')} unit=${unit}
          .parts=${lastOf(parts).map((part) => ({ name: partName(part, this.locale), count: part.last }))}></share-table>
        <section class="quiz">
          <h3>${say('exhibits.quiz')}</h3>
          ${questions.length === 0 ? html`<p class="faint">${say('exhibits.noQuiz')}</p>` : this.#quiz(questions)}
        </section>
      </div>
    </article>`
  }

  #quiz(questions: ExhibitFigure['questions']) {
    const say = statsWords(this.locale)
    return html`<table><tbody>${questions.map(
      ({ question, answered, right }) => html`<tr>
        <th scope="row">${question[this.locale]}<small>${say('exhibits.answered', { answered: sayCount(answered, this.locale) })}</small></th>
        <td class="number">${say('exhibits.right', { share: sayShare(right / answered, this.locale, 0) })}</td>
      </tr>`,
    )}</tbody></table>`
  }
}
