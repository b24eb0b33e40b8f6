import { colors } from '#content/design/tokens.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { RoomFigures } from '#content/schema/roomFigures.ts'
import { sayCount } from '../../viewer/sayTime.ts'
import { sayHour, sayRoundly } from '../formatFigures.ts'
import { calm, quietX, quietY, tooltip } from './chartStyle.ts'
import type { ChartOption } from './createChart.ts'

/** At which moments of the broadcast people wrote. */
export function talkChart(talk: RoomFigures['talk'], locale: Locale): ChartOption {
  return {
    ...calm,
    grid: { left: 48, right: 12, top: 12, bottom: 24 },
    tooltip: tooltip((rows) => {
      const one = talk[rows[0]?.dataIndex ?? 0]
      return one ? `${sayHour(one.at, locale)}\n${sayCount(one.messages, locale)}` : ''
    }),
    xAxis: {
      type: 'time',
      ...quietX,
      axisLabel: { ...quietX.axisLabel, formatter: (ms: number) => sayHour(ms, locale) },
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
        id: 'talk',
        barMaxWidth: 12,
        itemStyle: { color: colors.osmanthus },
        data: talk.map(({ at, messages }) => [Date.parse(at), messages]),
      },
    ],
  }
}
