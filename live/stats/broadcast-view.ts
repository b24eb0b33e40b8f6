import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { BroadcastDetail } from '#content/schema/broadcastDetail.ts'
import type { Locale } from '#content/schema/localized.ts'
import { figuresWords } from '#content/strings/figuresWords.ts'
import { statsWords } from '#content/strings/statsWords.ts'
import { sayCount } from '../viewer/sayTime.ts'
import './beside-panel.ts'
import { partsOf, tablesOf } from './broadcastTables.ts'
import './chart-figure.ts'
import type { ChartTable } from './chart-figure.ts'
import type { ChartOption } from './charts/createChart.ts'
import { daysChart } from './charts/daysChart.ts'
import { keptChart, stayedChart } from './charts/shareCharts.ts'
import { watchingChart } from './charts/watchingChart.ts'
import './figure-list.ts'
import type { NamedFigure } from './figure-list.ts'
import { hoursOf, sayDuration, sayHour, sayShare } from './formatFigures.ts'
import './playback-panel.ts'
import './taking-part.ts'
import './share-table.ts'

const WATCHING_HEIGHT = 384

const replaysOf = ({ days }: BroadcastDetail) =>
  days.flatMap(({ day, replays }) => (replays > 0 ? [{ day, count: replays }] : []))

/** One broadcast in all its figures. Each section is an element of its own, one under the other. */
@customElement('broadcast-view')
export class BroadcastView extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      :host {
        display: grid;
        gap: 56px;
      }
      .two {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 25rem), 1fr));
        gap: 48px 56px;
        align-items: start;
      }
      .shares {
        margin-top: 24px;
      }
      .small {
        font-size: 20px;
      }
      .one {
        display: grid;
        gap: 48px;
        min-width: 0;
      }
      @media print {
        :host {
          display: block;
        }
        h2 {
          break-after: avoid;
        }
        :host > * + * {
          margin-top: 24px;
        }
        .one {
          gap: 20px;
        }
        .two {
          grid-template-columns: repeat(2, minmax(0, 1fr));
          gap: 24px 28px;
        }
      }
    `,
  ]
  @property() locale: Locale = 'zh'
  @property({ attribute: false }) detail!: BroadcastDetail
  #charts!: Record<'watching' | 'kept' | 'stayed' | 'days', ChartOption>

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('detail') && !changed.has('locale')) return
    const { detail, locale } = this
    this.#charts = {
      watching: watchingChart(detail, locale),
      kept: keptChart(detail, locale),
      stayed: stayedChart(detail, locale),
      days: daysChart(replaysOf(detail), locale),
    }
  }

  protected override render() {
    const say = statsWords(this.locale)
    const { onAirAt, audience, beside, steps } = this.detail
    if (onAirAt === null) return html`<p class="empty">${say('broadcast.none')}</p>`
    const nobody = audience.starts === 0
    return html`<figure-list .figures=${this.#figures()}></figure-list>
      ${nobody ? html`<p class="empty">${say('broadcast.nobody')}</p>` : this.#sections(steps.length > 1)}
      ${nobody && beside.length === 0 ? nothing : html`<beside-panel .locale=${this.locale} .starts=${audience.starts} .views=${audience.views} .beside=${beside}></beside-panel>`}`
  }

  #figures(): NamedFigure[] {
    const [say, name] = [statsWords(this.locale), figuresWords(this.locale)]
    const count = (value: number) => sayCount(value, this.locale)
    const { audience, steps, medianSeconds, status } = this.detail
    const { starts, views, engagedViews, watching, peak, watchSeconds } = audience
    const peakAt = peak > 0 ? steps.find((step) => step.watching === peak)?.at : undefined
    const live =
      status === 'ended' && watching === 0
        ? []
        : [{ key: 'watching', name: name('watching'), value: count(watching) }]
    return [
      ...live,
      {
        key: 'views',
        name: name('views'),
        value: count(views),
        more: say('live.of', { starts: count(starts) }),
      },
      {
        key: 'engaged',
        name: name('engaged'),
        value: count(engagedViews),
        ...(views > 0
          ? { more: say('live.engaged', { share: sayShare(engagedViews / views, this.locale) }) }
          : {}),
      },
      {
        key: 'peak',
        name: name('peak'),
        value: count(peak),
        ...(peakAt ? { more: say('live.peakAt', { time: sayHour(peakAt, this.locale) }) } : {}),
      },
      { key: 'hours', name: name('hours'), value: count(hoursOf(watchSeconds)) },
      {
        key: 'median',
        name: name('median'),
        value: medianSeconds === null ? '—' : sayDuration(medianSeconds, this.locale),
      },
    ]
  }

  #sections(ran: boolean) {
    const say = statsWords(this.locale)
    const { locale, detail } = this
    const count = (value: number) => sayCount(value, locale)
    const share = (minute: number) => sayShare((detail.kept[minute] ?? 0) / detail.audience.starts, locale)
    const tables = tablesOf(detail, locale)
    return html`${
      ran
        ? html`<chart-figure wide .locale=${locale} .height=${WATCHING_HEIGHT}
            heading=${say('chart.watching')} note=${say('chart.watchingNote')}
            label=${say('chart.watchingLabel', { peak: count(detail.audience.peak) })}
            .option=${this.#charts.watching} .table=${tables.watching}></chart-figure>`
        : nothing
    }
      <div class="two">
        <chart-figure .locale=${locale} heading=${say('chart.kept')} note=${say('chart.keptNote')}
          label=${say('chart.keptLabel', { one: share(1), ten: share(10) })}
          .option=${this.#charts.kept} .table=${tables.kept}></chart-figure>
        ${
          ran
            ? html`<chart-figure .locale=${locale} heading=${say('chart.stayed')} note=${say('chart.stayedNote')}
                label=${say('chart.stayedLabel', { end: this.#stayedAtEnd() })}
                .option=${this.#charts.stayed} .table=${tables.stayed}></chart-figure>`
            : nothing
        }
        ${this.#replays(tables.days)}
        <playback-panel .locale=${locale} .playback=${detail.playback} .starts=${detail.audience.starts}></playback-panel>
      </div>
      <section>
        <h2>${say('shares.title')}</h2>
        <div class="two shares">${this.#shares()}</div>
      </section>
      <taking-part .locale=${locale} .room=${detail.room}></taking-part>`
  }

  #replays(table: ChartTable) {
    const say = statsWords(this.locale)
    const days = replaysOf(this.detail).length
    if (days === 0)
      return this.detail.endedAt === null
        ? nothing
        : html`<div><h2 class="small">${say('chart.replays')}</h2><p class="faint">${say('chart.replaysNone')}</p></div>`
    return html`<chart-figure .locale=${this.locale} heading=${say('chart.replays')} note=${say('chart.replaysNote')}
      label=${say('chart.replaysLabel', { days })} .option=${this.#charts.days} .table=${table}></chart-figure>`
  }

  #stayedAtEnd() {
    const { steps, endedAt } = this.detail
    const end = endedAt === null ? steps.at(-1) : steps.findLast(({ at }) => at <= endedAt)
    return sayShare(end?.stayed ?? 0, this.locale)
  }

  #shares() {
    const [say, name] = [statsWords(this.locale), figuresWords(this.locale)]
    const parts = partsOf(this.detail, this.locale)
    const table = (heading: string, list: (typeof parts)['devices'], unit = name('views'), note = '') =>
      html`<share-table .locale=${this.locale} heading=${heading} unit=${unit} note=${note} .parts=${list}></share-table>`
    return html`<div class="one">
        ${table(say('shares.regions'), parts.regions, name('views'), say('shares.regionsNote'))}
        ${table(say('shares.phases'), parts.phases)}
      </div>
      <div class="one">
        ${table(say('shares.watched'), parts.watched, name('starts'))}
        ${table(say('shares.devices'), parts.devices)}
        ${table(say('shares.places'), parts.places)}
      </div>`
  }
}
