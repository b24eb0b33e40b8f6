import { colors } from '#content/design/tokens.ts'
import { hallDay } from '#content/schema/hallTime.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { YearFigures } from '#content/schema/yearFigures.ts'
import { statsWords } from '#content/strings/statsWords.ts'
import { sayCount } from '../../viewer/sayTime.ts'
import { sayDay, sayRoundly } from '../formatFigures.ts'
import { calm, label, pale, quietX, quietY, tooltip } from './chartStyle.ts'
import type { ChartOption } from './createChart.ts'

const at = (day: string) => Date.parse(`${day}T00:00:00Z`)
const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10)

/** Views so far on each day of a year that had some; from nothing on its first day to all of them today. */
export function cumulate({ days, goal, at: counted }: YearFigures): { day: string; views: number }[] {
  const first = `${goal.year}-01-01`
  const last = [hallDay(new Date(counted)), `${goal.year}-12-31`].sort()[0] as string
  let sum = 0
  const risen = days.map(({ day, views }) => {
    sum += views
    return { day, views: sum }
  })
  return [
    ...(risen[0]?.day === first ? [] : [{ day: first, views: 0 }]),
    ...risen,
    ...((risen.at(-1)?.day ?? first) < last ? [{ day: last, views: sum }] : []),
  ]
}

/** The year toward its goal: what is counted, and what may come. */
export function yearChart(figures: YearFigures, locale: Locale): ChartOption {
  const say = statsWords(locale)
  const count = (value: number) => sayCount(value, locale)
  const { goal, forecast } = figures
  const step = goal.target / 4
  const path = forecast?.path ?? []
  const end = path.at(-1)
  const counted = cumulate(figures)
  const today = counted.at(-1)
  const band = { type: 'line' as const, stack: 'band', symbol: 'none', lineStyle: { width: 0 }, silent: true }
  return {
    ...calm,
    useUTC: true,
    grid: { left: 8, right: 16, top: 16, bottom: 8, containLabel: true },
    tooltip: tooltip((rows) => {
      const [row] = rows
      if (!row) return ''
      const lines = rows
        .filter(({ seriesId }) => seriesId === 'counted' || seriesId === 'expected')
        .map(({ seriesId, value }) =>
          seriesId === 'counted' ? count(value[1]) : say('chart.about', { views: count(value[1]) }),
        )
      return [sayDay(dayOf(row.value[0]), locale), ...new Set(lines)].join('\n')
    }),
    xAxis: {
      type: 'time',
      min: at(`${goal.year}-01-01`),
      max: at(`${goal.year}-12-31`),
      ...quietX,
      axisLabel: {
        ...quietX.axisLabel,
        formatter: (ms: number) =>
          new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', {
            month: 'short',
            timeZone: 'UTC',
          }).format(ms),
      },
    },
    yAxis: {
      type: 'value',
      max: Math.ceil(Math.max(goal.target * 1.05, end?.high ?? 0, goal.views) / step) * step,
      interval: step,
      ...quietY,
      axisLabel: { ...quietY.axisLabel, formatter: (value: number) => sayRoundly(value, locale) },
    },
    series: [
      { ...band, id: 'low', data: path.map(({ day, low }) => [at(day), low]) },
      {
        ...band,
        id: 'range',
        areaStyle: { color: pale(colors.osmanthus, 28) },
        data: path.map(({ day, low, high }) => [at(day), high - low]),
      },
      {
        type: 'line',
        id: 'expected',
        symbol: 'circle',
        symbolSize: 7,
        showAllSymbol: true,
        itemStyle: { color: colors.paper, borderColor: colors.clay, borderWidth: 2 },
        lineStyle: { color: colors.clay, width: 2, type: [5, 5] },
        data: path.map((point, place) => ({
          value: [at(point.day), point.views],
          symbolSize: place === 0 ? 0 : 7,
          ...(place > 0 && place === path.length - 1
            ? {
                label: {
                  ...label,
                  position: 'top',
                  align: 'right',
                  offset: [10, -2],
                  formatter: say('chart.about', { views: count(point.views) }),
                },
              }
            : {}),
        })),
      },
      {
        type: 'line',
        id: 'counted',
        symbol: 'none',
        step: 'end',
        lineStyle: { color: colors.jade, width: 3 },
        itemStyle: { color: colors.jade },
        areaStyle: { color: pale(colors.jade, 12) },
        data: counted.map(({ day, views }) => [at(day), views]),
        markLine: {
          symbol: 'none',
          silent: true,
          lineStyle: { color: colors.ink, width: 1, type: 'solid' },
          label: {
            ...label,
            position: 'insideStartTop',
            formatter: say('chart.target', { target: count(goal.target) }),
          },
          data: [{ yAxis: goal.target }],
        },
        markPoint: today
          ? {
              symbol: 'circle',
              symbolSize: 9,
              silent: true,
              label: {
                ...label,
                // Above the line that leads to it, and never over the edge of the paper.
                position: 'top',
                align: at(today.day) > at(`${goal.year}-10-01`) ? 'right' : 'center',
                distance: 10,
                formatter: say('chart.today', { views: count(today.views) }),
              },
              data: [{ name: 'today', coord: [at(today.day), today.views] }],
            }
          : {},
      },
    ],
  }
}
