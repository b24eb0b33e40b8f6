import { colors } from '#content/design/tokens.ts'
import type { BroadcastDetail } from '#content/schema/broadcastDetail.ts'
import type { Locale } from '#content/schema/localized.ts'
import { statsWords } from '#content/strings/statsWords.ts'
import { sayCount } from '../../viewer/sayTime.ts'
import { sayHour, sayRoundly } from '../formatFigures.ts'
import { calm, label, namesOf, pale, quietX, quietY, tooltip } from './chartStyle.ts'
import type { ChartOption } from './createChart.ts'

/** A broadcast as it ran: how many watched at once, and below who came and who went. */
export function watchingChart({ steps, audience, endedAt }: BroadcastDetail, locale: Locale): ChartOption {
  const say = statsWords(locale)
  const count = (value: number) => sayCount(value, locale)
  const round = (value: number) => sayRoundly(Math.abs(value), locale)
  const times = steps.map(({ at }) => Date.parse(at))
  const peak = steps.findIndex(({ watching }) => watching === audience.peak)
  const [first, last] = [times[0] ?? 0, times.at(-1) ?? 0]
  const axis = { type: 'time' as const, min: first, max: last, ...quietX }
  const hours = { ...quietX.axisLabel, formatter: (ms: number) => sayHour(ms, locale) }
  const bars = { type: 'bar' as const, xAxisIndex: 1, yAxisIndex: 1, stack: 'moves', barCategoryGap: '10%' }
  // The word stays inside the picture.
  const align = peak < times.length * 0.1 ? 'left' : peak > times.length * 0.9 ? 'right' : 'center'
  return {
    ...calm,
    title: [
      namesOf(
        [
          [say('chart.joins'), colors.leaf],
          [say('chart.leaves'), colors.clay],
        ],
        206,
      ),
    ],
    grid: [
      { left: 48, right: 12, top: 30, height: 158 },
      { left: 48, right: 12, top: 234, height: 116 },
    ],
    tooltip: tooltip((rows) => {
      const step = steps[rows[0]?.dataIndex ?? 0]
      if (!step) return ''
      return [
        sayHour(step.at, locale),
        `${say('chart.watching')} ${count(step.watching)}`,
        `${say('chart.joins')} ${count(step.joins)}`,
        `${say('chart.leaves')} ${count(step.leaves)}`,
      ].join('\n')
    }),
    xAxis: [
      { ...axis, axisLabel: { show: false }, gridIndex: 0 },
      {
        ...axis,
        axisLabel: { ...hours },
        gridIndex: 1,
        axisLine: { ...quietX.axisLine, onZero: true },
        position: 'bottom',
      },
    ],
    yAxis: [
      {
        type: 'value',
        minInterval: 1,
        gridIndex: 0,
        ...quietY,
        axisLabel: { ...quietY.axisLabel, formatter: round },
      },
      {
        type: 'value',
        minInterval: 1,
        gridIndex: 1,
        ...quietY,
        splitNumber: 2,
        axisLabel: { ...quietY.axisLabel, formatter: round },
      },
    ],
    series: [
      {
        type: 'line',
        id: 'watching',
        symbol: 'none',
        lineStyle: { color: colors.jade, width: 2 },
        areaStyle: { color: pale(colors.jade, 16) },
        data: steps.map(({ watching }, place) => [times[place] ?? 0, watching]),
        markPoint:
          audience.peak > 0 && peak >= 0
            ? {
                symbol: 'circle',
                symbolSize: 8,
                silent: true,
                itemStyle: { color: colors.jade },
                label: {
                  ...label,
                  position: 'top',
                  align,
                  formatter: say('chart.peak', { peak: count(audience.peak) }),
                },
                data: [{ name: 'peak', coord: [times[peak] ?? 0, audience.peak] }],
              }
            : {},
        markLine: endedAt
          ? {
              symbol: 'none',
              silent: true,
              lineStyle: { color: pale(colors.ink, 60), type: 'solid', width: 1 },
              label: {
                ...label,
                fontWeight: 400,
                rotate: 0,
                position: 'insideEndTop',
                formatter: say('chart.ended'),
              },
              data: [{ xAxis: Date.parse(endedAt) }],
            }
          : {},
      },
      {
        ...bars,
        id: 'joins',
        itemStyle: { color: colors.leaf },
        data: steps.map(({ joins }, place) => [times[place] ?? 0, joins]),
      },
      {
        ...bars,
        id: 'leaves',
        itemStyle: { color: colors.clay },
        data: steps.map(({ leaves }, place) => [times[place] ?? 0, -leaves]),
      },
    ],
  }
}
