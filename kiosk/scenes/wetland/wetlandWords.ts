import type { Locale } from '#content/schema/localized.ts'

interface WetlandWords {
  readonly rail: string
  readonly month: (month: number) => string
  /** What a bar's height means. */
  readonly bars: string
  readonly seen: (seen: number, known: number) => string
  readonly between: string
}

const englishMonths =
  'January February March April May June July August September October November December'.split(' ')

/** The words of the month bar itself; all others belong to the exhibit. */
export const wetlandWords: Record<Locale, WetlandWords> = {
  zh: {
    rail: '月份',
    month: (month) => `${month} 月`,
    bars: '柱高：当月能见到几种',
    seen: (seen, known) => `${known} 种里能见到 ${seen} 种：`,
    between: '、',
  },
  en: {
    rail: 'Month',
    month: (month) => englishMonths[month - 1] ?? '',
    bars: 'Bars: kinds seen',
    seen: (seen, known) => `${seen} of ${known} kinds: `,
    between: ', ',
  },
}
