import { colors } from '#content/design/tokens.ts'
import type { BroadcastDetail } from '#content/schema/broadcastDetail.ts'
import type { Locale } from '#content/schema/localized.ts'
import { statsWords } from '#content/strings/statsWords.ts'
import { sayHour, sayShare } from '../formatFigures.ts'
import { calm, pale, quietX, quietY, tooltip } from './chartStyle.ts'
import type { ChartOption } from './createChart.ts'

const grid = { left: 8, right: 20, top: 12, bottom: 8, containLabel: true }
const percents = (locale: Locale) => ({
  type: 'value' as const,
  min: 0,
  max: 1,
  interval: 0.25,
  ...quietY,
  axisLabel: { ...quietY.axisLabel, formatter: (value: number) => sayShare(value, locale, 0) },
})
const line = (color: string, data: (readonly [number, number])[]) => ({
  type: 'line' as const,
  id: 'share',
  symbol: 'none',
  lineStyle: { color, width: 2 },
  areaStyle: { color: pale(color, 16) },
  data: data.map(([x, y]) => [x, y]),
})

/** How many of all starts watched each minute of their own time. */
export function keptChart({ kept, audience }: BroadcastDetail, locale: Locale): ChartOption {
  const say = statsWords(locale)
  const shareAt = (minute: number) => (kept[minute] ?? 0) / audience.starts
  return {
    ...calm,
    grid,
    tooltip: tooltip((rows) => {
      const minute = rows[0]?.dataIndex ?? 0
      return `${say('table.minutes', { minutes: minute })}\n${sayShare(shareAt(minute), locale)}`
    }),
    xAxis: {
      type: 'value',
      min: 0,
      max: Math.max(1, kept.length - 1),
      minInterval: 1,
      ...quietX,
      axisLabel: { ...quietX.axisLabel, formatter: (minutes: number) => say('table.minutes', { minutes }) },
    },
    yAxis: percents(locale),
    series: [
      line(
        colors.jade,
        kept.map((_, minute) => [minute, shareAt(minute)] as const),
      ),
    ],
  }
}

/** How many of those who had come were still there, at each moment of the broadcast. */
export function stayedChart({ steps }: BroadcastDetail, locale: Locale): ChartOption {
  return {
    ...calm,
    grid,
    tooltip: tooltip((rows) => {
      const step = steps[rows[0]?.dataIndex ?? 0]
      return step ? `${sayHour(step.at, locale)}\n${sayShare(step.stayed, locale)}` : ''
    }),
    xAxis: {
      type: 'time',
      ...quietX,
      axisLabel: { ...quietX.axisLabel, formatter: (ms: number) => sayHour(ms, locale) },
    },
    yAxis: percents(locale),
    series: [
      line(
        colors.water,
        steps.map(({ at, stayed }) => [Date.parse(at), stayed] as const),
      ),
    ],
  }
}
