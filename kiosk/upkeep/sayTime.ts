import type { Locale } from '#content/schema/localized.ts'
import { upkeepWords } from '#content/strings/upkeepWords.ts'

/** Day and minute of something that happened. */
export const sayTime = (iso: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', {
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(iso))

/** A length of time in hours, or in minutes while it is short. */
export function sayLength(ms: number, locale: Locale): string {
  const say = upkeepWords(locale)
  const minutes = Math.floor(ms / 60_000)
  return minutes < 60
    ? say('time.minutes', { count: minutes })
    : say('time.hours', { count: Math.floor(minutes / 6) / 10 })
}
