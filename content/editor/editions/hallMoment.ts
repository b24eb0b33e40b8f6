import { HALL_ZONE } from '../../schema/hallTime.ts'
import type { Locale } from '../../schema/localized.ts'

/** `2026-12-01T09:00`, read off the hall's clock wherever the editor sits, as ISO 8601; Shanghai has had no summer time since 1991. */
export const fromHallTime = (typed: string): string => new Date(`${typed}:00+08:00`).toISOString()

/** The most that a field of a moment takes: without it a year may have six digits, which is no moment. */
export const LAST_MINUTE = '9999-12-31T23:59'

/** A moment as the hall's clock shows it. */
export const sayMoment = (at: string, language: Locale): string =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone: HALL_ZONE,
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(at))
