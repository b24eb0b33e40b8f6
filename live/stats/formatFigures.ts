import type { Locale } from '#content/schema/localized.ts'
import { statsWords } from '#content/strings/statsWords.ts'

const tongue = (locale: Locale) => (locale === 'zh' ? 'zh-CN' : 'en-GB')

/** How much of the goal is reached, in percent, with one place while it is small; never rounded up to what is not reached. */
export function percentOf(views: number, target: number): number {
  const percent = target > 0 ? (views / target) * 100 : 0
  return percent < 10 ? Math.floor(percent * 10) / 10 : Math.floor(percent)
}

/** Seconds as hours; with one place while they are few. */
export const hoursOf = (seconds: number) =>
  seconds < 100 * 3600 ? Math.round(seconds / 360) / 10 : Math.round(seconds / 3600)

/** A share of 0 to 1, as 12.5%; what is there but too little for the places says so: <0.1%. */
export function sayShare(share: number, locale: Locale, places = 1): string {
  const percent = new Intl.NumberFormat(tongue(locale), {
    style: 'percent',
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  })
  const least = 10 ** -(places + 2)
  return share > 0 && share < least / 2 ? `<${percent.format(least)}` : percent.format(share)
}

/** A count for an axis: 5万, 50K. */
export const sayRoundly = (count: number, locale: Locale): string =>
  new Intl.NumberFormat(locale === 'zh' ? 'zh-CN' : 'en', {
    notation: 'compact',
    maximumFractionDigits: 1,
  }).format(count)

/** Hour and minute, where the reader is. */
export const sayHour = (at: string | number, locale: Locale): string =>
  new Intl.DateTimeFormat(tongue(locale), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(at),
  )

/** Day and hour of a broadcast within its year, where the reader is: 5月1日 10:00. */
export const sayMoment = (at: string, locale: Locale): string =>
  new Intl.DateTimeFormat(tongue(locale), {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(at))

/** A day (2026-05-01) as 5月1日, 1 May. */
export const sayDay = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(tongue(locale), { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )

/** Seconds in the largest unit that says them: 40 秒, 3 分 20 秒, 1.5 小时. */
export function sayDuration(seconds: number, locale: Locale): string {
  const say = statsWords(locale)
  const number = (value: number) =>
    new Intl.NumberFormat(tongue(locale), { maximumFractionDigits: 1 }).format(value)
  const whole = Math.round(seconds)
  if (whole < 60) return say('duration.seconds', { seconds: number(whole) })
  if (whole >= 3600) return say('duration.hours', { hours: number(whole / 3600) })
  if (whole % 60 === 0) return say('duration.minutes', { minutes: whole / 60 })
  return say('duration.both', { minutes: Math.floor(whole / 60), seconds: whole % 60 })
}
