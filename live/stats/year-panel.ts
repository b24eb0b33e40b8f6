import { css, html, LitElement, nothing, type PropertyValues, svg } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { hallYear } from '#content/schema/hallTime.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { Forecast, YearFigures } from '#content/schema/yearFigures.ts'
import { statsWords } from '#content/strings/statsWords.ts'
import { sayCount } from '../viewer/sayTime.ts'
import './chart-figure.ts'
import type { ChartTable } from './chart-figure.ts'
import type { ChartOption } from './charts/createChart.ts'
import { cumulate, yearChart } from './charts/yearChart.ts'
import { percentOf, sayDay } from './formatFigures.ts'

const isNow = ({ at, goal }: YearFigures) => hallYear(new Date(at)) === goal.year

/** The year's views toward the goal, large and alone; beside them what the year may end with. */
@customElement('year-panel')
export class YearPanel extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      .large {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 4px 24px;
        max-width: none;
        font-size: 18px;
      }
      .large b {
        font-size: clamp(68px, 11vw, 148px);
        letter-spacing: -0.01em;
      }
      .sides {
        display: grid;
        grid-template-columns: minmax(0, 1.6fr) minmax(17rem, 1fr);
        gap: 32px 56px;
        align-items: end;
      }
      .bar {
        display: block;
        width: 100%;
        height: 32px;
        margin-top: 14px;
      }
      .under {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 4px 32px;
        max-width: none;
      }
      aside {
        padding-left: 24px;
        border-left: 3px solid var(--color-osmanthus);
      }
      aside strong {
        display: block;
        margin: 4px 0;
        font: 600 24px/1.4 var(--font-serif);
      }
      aside small {
        display: block;
        margin-top: 8px;
        color: var(--faint);
        font-size: 14px;
      }
      chart-figure {
        margin-top: 40px;
      }
      @media (max-width: 60rem) {
        .sides {
          grid-template-columns: minmax(0, 1fr);
        }
      }
      @media print {
        .sides {
          grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr);
          gap: 24px;
        }
        .large b {
          font-size: 72px;
        }
        aside strong {
          font-size: 18px;
        }
      }
    `,
  ]
  @property() locale: Locale = 'zh'
  @property({ attribute: false }) figures!: YearFigures
  @state() private option!: ChartOption

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('figures') || changed.has('locale')) this.option = yearChart(this.figures, this.locale)
  }

  protected override render() {
    const say = statsWords(this.locale)
    const { goal, forecast } = this.figures
    const { views, target } = goal
    const count = (value: number) => sayCount(value, this.locale)
    const done = say('goal.done', { percent: percentOf(views, target) })
    return html`<div class="sides">
        <div>
          <p class="faint">${say('goal.lead')}</p>
          <p class="large"><b class="figure" data-figure="goal-views">${count(views)}</b> <span>${say('goal.of', { target: count(target) })}</span></p>
          <svg class="bar" viewBox="0 0 1000 32" preserveAspectRatio="none" role="img" aria-label=${done}>
            <rect y="8" width="1000" height="16" fill="var(--color-mist)" />
            <rect y="8" width=${Math.min(1000, (views / target) * 1000)} height="16" fill="var(--color-jade)" />
            ${[0.25, 0.5, 0.75].map((share) => svg`<rect x=${share * 1000} y="3" width="1.5" height="26" fill="var(--color-ink)" opacity=".35" />`)}
          </svg>
          <p class="under"><strong>${done}</strong><span>${say('goal.held', { held: goal.broadcastsHeld, target: goal.broadcastsTarget })}</span></p>
          <p class="faint">${this.#missing()}</p>
        </div>
        ${isNow(this.figures) ? html`<aside>${this.#forecast(forecast)}</aside>` : nothing}
      </div>
      ${this.figures.days.length > 0 ? this.#chart() : nothing}`
  }

  #chart() {
    const say = statsWords(this.locale)
    const { goal, forecast } = this.figures
    const { year, views, target } = goal
    const count = (value: number) => sayCount(value, this.locale)
    return html`<chart-figure
      wide
      .locale=${this.locale}
      .height=${360}
      heading=${say('chart.year')}
      note=${forecast ? say('chart.yearNote') : ''}
      label=${say('chart.yearLabel', { year, views: count(views), target: count(target) })}
      .option=${this.option}
      .table=${this.#table()}
    ></chart-figure>`
  }

  #missing() {
    const say = statsWords(this.locale)
    const { at, goal, broadcasts } = this.figures
    const missing = goal.target - goal.views
    const count = (value: number) => sayCount(value, this.locale)
    if (missing <= 0) return say('goal.reached', { over: count(-missing) })
    if (!isNow(this.figures)) return nothing
    const toCome = broadcasts.filter(({ status, startsAt }) => status === 'planned' && startsAt > at).length
    return toCome === 0
      ? say('goal.missingNone', { missing: count(missing) })
      : say('goal.missing', {
          missing: count(missing),
          count: toCome,
          each: count(Math.ceil(missing / toCome)),
        })
  }

  #forecast(forecast: Forecast | null) {
    const say = statsWords(this.locale)
    const count = (value: number) => sayCount(Math.round(value), this.locale)
    const end = forecast?.path.at(-1)
    if (!forecast || !end)
      return html`<span class="faint">${say('forecast.title')}</span><strong data-forecast="early">${say('forecast.early')}</strong><p>${say('forecast.earlyWhy')}</p>`
    const { over, mean, spread, replaysADay } = forecast
    return html`<span class="faint">${say('forecast.title')}</span>
      <strong data-forecast=${end.views}>${say('forecast.end', { views: count(end.views) })}</strong>
      <p>${say('forecast.range', { low: count(end.low), high: count(end.high) })}</p>
      <small>${say('forecast.basis', { over, mean: count(mean), spread: count(spread), replays: count(replaysADay) })}</small>`
  }

  #table(): ChartTable {
    const say = statsWords(this.locale)
    const count = (value: number) => sayCount(value, this.locale)
    const path = this.figures.forecast?.path.slice(1) ?? []
    return {
      columns: [say('table.day'), say('table.cumulative'), say('table.low'), say('table.high')],
      rows: [
        ...cumulate(this.figures).map(({ day, views }) => [sayDay(day, this.locale), count(views), '', '']),
        ...path.map(({ day, views, low, high }) => [
          sayDay(day, this.locale),
          say('chart.about', { views: count(views) }),
          count(low),
          count(high),
        ]),
      ],
    }
  }
}
