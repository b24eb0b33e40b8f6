import { colors, fonts } from '#content/design/tokens.ts'

/** A colour of the palette, let through to so many percent. */
export const pale = (color: string, percent: number) =>
  `${color}${Math.round((percent / 100) * 255)
    .toString(16)
    .padStart(2, '0')}`

const FAINT = '#466057'
const words = { color: FAINT, fontFamily: fonts.sans, fontSize: 13 }

/** What every chart shares: nothing moves by itself, words in ink, hardly a line. */
export const calm = {
  animation: false,
  textStyle: { fontFamily: fonts.sans, color: colors.ink, fontSize: 13 },
} as const

/** A small heading beside what it names, in place of a legend. */
const nameOf = (text: string, top: number, color: string = colors.ink) => ({
  text,
  left: 0,
  top,
  padding: 0,
  textStyle: { color, fontFamily: fonts.sans, fontSize: 13, fontWeight: 600 as const },
})

/** Names in one line above what they name, each with its colour before it. */
export const namesOf = (names: readonly (readonly [text: string, color: string])[], top: number) => {
  const plain = nameOf(names.map(([text], place) => `{c${place}|} ${text}`).join('    '), top)
  const swatch = (color: string) => ({ backgroundColor: color, width: 12, height: 12, borderRadius: 3 })
  const rich = Object.fromEntries(names.map(([, color], place) => [`c${place}`, swatch(color)]))
  return { ...plain, textStyle: { ...plain.textStyle, rich } }
}

export const quietX = {
  axisLine: { lineStyle: { color: pale(colors.ink, 40) } },
  axisTick: { show: false },
  axisLabel: { ...words, hideOverlap: true },
  splitLine: { show: false },
} as const

export const quietY = {
  axisLine: { show: false },
  axisTick: { show: false },
  axisLabel: words,
  splitLine: { lineStyle: { color: pale(colors.ink, 12) } },
  splitNumber: 4,
} as const

/** Follows the pointer; drawn in the picture, since styles in markup are forbidden. */
export const tooltip = (formatter: (rows: readonly TooltipRow[]) => string) => ({
  trigger: 'axis' as const,
  renderMode: 'richText' as const,
  confine: true,
  backgroundColor: colors.white,
  borderColor: pale(colors.ink, 25),
  borderWidth: 1,
  padding: [8, 12],
  textStyle: { color: colors.ink, fontFamily: fonts.sans, fontSize: 13, lineHeight: 20 },
  axisPointer: { type: 'line' as const, lineStyle: { color: pale(colors.ink, 45) } },
  formatter: (given: unknown) => formatter(given as readonly TooltipRow[]),
})

export interface TooltipRow {
  readonly seriesId?: string
  readonly dataIndex: number
  readonly value: readonly [number, number]
}

/** A word at a point, with paper behind it so that no line runs through. */
export const label = {
  show: true,
  color: colors.ink,
  fontFamily: fonts.sans,
  fontSize: 13,
  fontWeight: 600 as const,
  textBorderColor: colors.paper,
  textBorderWidth: 4,
}
