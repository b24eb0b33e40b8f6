import { hallDay, hallMinutes } from '../schema/hallTime.ts'
import type { DayRule, HolidayCalendar, OpeningHours, OpenSpan } from '../schema/screenSettings.ts'

const MINUTES_AN_HOUR = 60
const MINUTES_A_DAY = 1440
const DAY_MS = 86_400_000
const DAYS_A_WEEK = 7

/** Minutes since midnight of 09:30. */
export const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * MINUTES_AN_HOUR + minutes
}

/** The day of the week of 2026-11-27, Monday being 0. */
export const weekdayOf = (day: string): number =>
  (new Date(`${day}T00:00:00Z`).getUTCDay() + DAYS_A_WEEK - 1) % DAYS_A_WEEK

/**
 * From when to when a screen is awake on a day; null where it rests. A special day goes before a holiday, a holiday
 * before a make-up working day, and that before the day of the week.
 */
export function hoursOn(hours: OpeningHours, calendar: HolidayCalendar, day: string): OpenSpan | null {
  const special = hours.special.find((one) => one.day === day)
  if (special) return special.hours
  const week = hours.week[weekdayOf(day)] ?? null
  const by = (rule: DayRule) => (rule === 'week' ? week : rule === 'closed' ? null : rule)
  if (calendar.off.includes(day)) return by(hours.holiday)
  if (calendar.work.includes(day)) return by(hours.makeUp)
  return week
}

/** Whether a screen is awake at a moment; one without hours always is. */
export function isOpen(hours: OpeningHours | undefined, calendar: HolidayCalendar, at: Date): boolean {
  if (!hours) return true
  const minute = hallMinutes(at)
  const dayBefore = new Date(at.getTime() - DAY_MS)
  return (
    holds(hoursOn(hours, calendar, hallDay(at)), minute) ||
    holds(hoursOn(hours, calendar, hallDay(dayBefore)), minute + MINUTES_A_DAY)
  )
}

/** Whether a minute of its day, or of the night after, is in a span. */
function holds(span: OpenSpan | null, minute: number): boolean {
  if (!span) return false
  const [opens, closes] = [minutesOf(span.opens), minutesOf(span.closes)]
  return minute >= opens && minute < (closes > opens ? closes : closes + MINUTES_A_DAY)
}
