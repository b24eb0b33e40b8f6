import type { Locale } from '#content/schema/localized.ts'
import { reservationWords } from '#content/strings/reservationWords.ts'
import { timeLeft } from '../viewer/watchState.ts'

/** The time left in the two units that matter: 3 天 4 小时, 12 分 30 秒. */
export function sayLeft(startsAt: string, nowMs: number, locale: Locale): string {
  const left = timeLeft(startsAt, nowMs)
  const unit = left.days > 0 ? 'days' : left.hours > 0 ? 'hours' : 'minutes'
  return reservationWords(locale)(`left.${unit}`, left)
}
