import type { Locale } from '#content/schema/localized.ts'

const tongue = (locale: Locale) => (locale === 'zh' ? 'zh-CN' : 'en-GB')

/** Day and hour of a broadcast, where the reader is: 5月1日 星期五 10:00. */
export const sayTime = (iso: string, locale: Locale): string =>
  new Intl.DateTimeFormat(tongue(locale), {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(iso))

/** A count with its thousands apart. */
export const sayCount = (count: number, locale: Locale): string =>
  new Intl.NumberFormat(tongue(locale)).format(count)
