import { BarChart, type BarSeriesOption, LineChart, type LineSeriesOption } from 'echarts/charts'
import {
  GridComponent,
  type GridComponentOption,
  MarkLineComponent,
  MarkPointComponent,
  TitleComponent,
  type TitleComponentOption,
  TooltipComponent,
  type TooltipComponentOption,
} from 'echarts/components'
import { type ComposeOption, init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

use([
  LineChart,
  BarChart,
  GridComponent,
  TooltipComponent,
  TitleComponent,
  MarkLineComponent,
  MarkPointComponent,
  SVGRenderer,
])

/** All that a chart of this page may be made of. */
export type ChartOption = ComposeOption<
  LineSeriesOption | BarSeriesOption | GridComponentOption | TitleComponentOption | TooltipComponentOption
>

/** A chart on an element, as SVG: it prints sharp, and sets no style that the page's policy forbids. */
export function createChart(on: HTMLElement) {
  const chart = init(on, null, { renderer: 'svg' })
  return {
    draw: (option: ChartOption) =>
      chart.setOption(option, { replaceMerge: ['series', 'grid', 'xAxis', 'yAxis', 'title'] }),
    /** To the size of its element, or to so many px. */
    resize(size: { width?: number; height?: number } = {}) {
      chart.resize(size)
      // A printer does not wait for the next frame.
      chart.getZr().flush()
    },
    dispose: () => chart.dispose(),
  }
}

export type Chart = ReturnType<typeof createChart>
