import type { BroadcastDetail } from '#content/schema/broadcastDetail.ts'
import type { Locale } from '#content/schema/localized.ts'
import { figuresWords } from '#content/strings/figuresWords.ts'
import { regionName } from '#content/strings/regionName.ts'
import { statsWords } from '#content/strings/statsWords.ts'
import { sayCount } from '../viewer/sayTime.ts'
import type { ChartTable } from './chart-figure.ts'
import { sayDay, sayDuration, sayHour, sayShare } from './formatFigures.ts'
import type { Part } from './share-table.ts'

/** What the charts of a broadcast draw, as rows of words. */
export function tablesOf(detail: BroadcastDetail, locale: Locale) {
  const say = statsWords(locale)
  const count = (value: number) => sayCount(value, locale)
  const { steps, kept, audience, days } = detail
  const watching: ChartTable = {
    columns: [say('table.time'), say('chart.watching'), say('chart.joins'), say('chart.leaves')],
    rows: steps.map((step) => [
      sayHour(step.at, locale),
      count(step.watching),
      count(step.joins),
      count(step.leaves),
    ]),
  }
  const stayed: ChartTable = {
    columns: [say('table.time'), say('chart.stayed')],
    rows: steps.map((step) => [sayHour(step.at, locale), sayShare(step.stayed, locale)]),
  }
  const keptRows: ChartTable = {
    columns: [say('table.minute'), figuresWords(locale)('starts'), say('table.share')],
    rows: kept.map((starts, minute) => [
      String(minute),
      count(starts),
      sayShare(starts / audience.starts, locale),
    ]),
  }
  const byDay: ChartTable = {
    columns: [say('table.day'), figuresWords(locale)('views'), figuresWords(locale)('phase.replay')],
    rows: days.map(({ day, views, replays }) => [sayDay(day, locale), count(views), count(replays)]),
  }
  return { watching, stayed, kept: keptRows, days: byDay }
}

/** How a broadcast's audience divides: lists of parts, each of which adds up to its views or its starts. */
export function partsOf(detail: BroadcastDetail, locale: Locale) {
  const [say, name] = [statsWords(locale), figuresWords(locale)]
  const views = <Name extends string>(
    shares: readonly { readonly name: Name; readonly views: number }[],
    words: (one: Name) => string,
  ): Part[] => shares.map((share) => ({ name: words(share.name), count: share.views }))
  const lasted = ({ from, until }: BroadcastDetail['watched'][number]) => {
    if (until === null) return say('watched.last', { from: sayDuration(from, locale) })
    if (from === 0) return say('watched.first', { until: sayDuration(until, locale) })
    return say('watched.between', { from: sayDuration(from, locale), until: sayDuration(until, locale) })
  }
  return {
    phases: views(detail.phases, (one) => name(`phase.${one}`)),
    places: views(detail.places, (one) => name(`place.${one}`)),
    devices: views(detail.devices, (one) => name(`device.${one}`)),
    regions: views(detail.regions, (one) => (one === '' ? name('region.unknown') : regionName(one, locale))),
    watched: detail.watched.map((one) => ({ name: lasted(one), count: one.starts })),
  }
}
