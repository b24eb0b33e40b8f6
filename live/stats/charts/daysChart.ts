import { colors } from '#content/design/tokens.ts'
import type { Locale } from '#content/schema/localized.ts'
import { sayCount } from '../../viewer/sayTime.ts'
import { sayDay, sayRoundly } from '../formatFigures.ts'
import { calm, quietX, quietY, tooltip } from './chartStyle.ts'
import type { ChartOption } from './createChart.ts'

const DAY_MS = 86_400_000
const at = (day: string) => Date.parse(`${day}T00:00:00Z`)

/** Every day from the first to the last, the empty ones too. */
export function everyDay(days: readonly { readonly day: string; readonly count: number }[]) {
  const counts = new Map(days.map(({ day, count }) => [day, count]))
  const [first, last] = [days[0]?.day, days.at(-1)?.day]
  if (!first || !last) return []
  return Array.from({ length: (at(last) - at(first)) / DAY_MS + 1 }, (_, place) => {
    const day = new Date(at(first) + place * DAY_MS).toISOString().slice(0, 10)
    return { day, count: counts.get(day) ?? 0 }
  })
}

/** A bar for each day. */
export function daysChart(
  given: readonly { readonly day: string; readonly count: number }[],
  locale: Locale,
): ChartOption {
  const days = everyDay(given)
  return {
    ...calm,
    grid: { left: 8, right: 12, top: 12, bottom: 8, containLabel: true },
    tooltip: tooltip((rows) => {
      const one = days[rows[0]?.dataIndex ?? 0]
      return one ? `${sayDay(one.day, locale)}\n${sayCount(one.count, locale)}` : ''
    }),
    xAxis: {
      type: 'category',
      data: days.map(({ day }) => sayDay(day, locale)),
      ...quietX,
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      ...quietY,
      axisLabel: { ...quietY.axisLabel, formatter: (value: number) => sayRoundly(value, locale) },
    },
    series: [
      {
        type: 'bar',
        id: 'days',
        barMaxWidth: 28,
        itemStyle: { color: colors.jade },
        data: days.map(({ count }) => count),
      },
    ],
  }
}
