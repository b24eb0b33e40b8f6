/** The hall's own clock: its days and years are Shanghai's, wherever a server or a reader stands. */
export const HALL_ZONE = 'Asia/Shanghai'

const days = new Intl.DateTimeFormat('sv-SE', { timeZone: HALL_ZONE, dateStyle: 'short' })

/** The day of a moment in the hall, as 2026-11-26. */
export const hallDay = (at: Date): string => days.format(at)

/** The month of a moment in the hall, as 2026-11. */
export const hallMonth = (at: Date): string => hallDay(at).slice(0, 7)

/** The year of a moment in the hall. */
export const hallYear = (at: Date): number => Number(hallDay(at).slice(0, 4))

/** The first moment of a day (2026-11-26) in the hall; Shanghai has had no summer time since 1991. */
export const startOfDay = (day: string): Date => new Date(`${day}T00:00:00+08:00`)

/** Where a year begins in the hall. */
export const startOfYear = (year: number): Date => startOfDay(`${year}-01-01`)

const minutes = new Intl.DateTimeFormat('en-GB', {
  timeZone: HALL_ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** How many minutes of the hall's day have passed at a moment. */
export function hallMinutes(at: Date): number {
  const [hour = 0, minute = 0] = minutes.format(at).split(':').map(Number)
  return hour * 60 + minute
}
