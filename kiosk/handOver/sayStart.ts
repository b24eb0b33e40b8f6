import type { Locale } from '#content/schema/localized.ts'

/** Day and hour of a start, short enough for a card: 5月1日 10:00. */
export const sayStart = (iso: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(iso))
