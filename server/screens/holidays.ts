import chineseDays from 'chinese-days'
import { hallYear } from '#content/schema/hallTime.ts'
import type { HolidayCalendar, HolidayYear } from '#content/schema/screenSettings.ts'
import type { Database } from '../storage/tables.ts'

/** Staff plan ahead and look back so far, in years. */
const AHEAD = 2
const BACK = 1
const DAY_MS = 86_400_000

export type KnownYear = HolidayYear & { readonly own: boolean }

/** The days of a year, from 2026-01-01 on. */
const daysOf = (year: number): string[] => {
  const days: string[] = []
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10))
  return days
}

/**
 * The notice of the State Council for a year (国务院办公厅关于某年部分节假日安排的通知), as `chinese-days` has it; no days
 * while none is published. That package calls a day of the notice "Spring Festival,春节,4", any other by its weekday.
 */
export function noticeOf(year: number): HolidayYear {
  const said = daysOf(year).map((day) => ({ ...chineseDays.getDayDetail(day), day }))
  const named = said.filter(({ name }) => name.includes(','))
  const days = (working: boolean) => named.filter(({ work }) => work === working).map(({ day }) => day)
  return {
    year,
    source: named.length > 0 ? `国务院办公厅关于${year}年部分节假日安排的通知` : '—',
    off: days(false),
    work: days(true),
  }
}

/** Holidays year by year: what staff wrote down goes before what the software knows. */
export const createHolidays = (database: Database, now: () => Date) => {
  const years = async (from: number, until: number): Promise<KnownYear[]> => {
    const rows = await database
      .selectFrom('holiday_years')
      .select(['year', 'source', 'off', 'work'])
      .where('year', '>=', from)
      .where('year', '<=', until)
      .execute()
    return Array.from({ length: until - from + 1 }, (_, index) => {
      const own = rows.find(({ year }) => year === from + index)
      return own ? { ...own, own: true } : { ...noticeOf(from + index), own: false }
    })
  }
  return {
    known: () => years(hallYear(now()) - BACK, hallYear(now()) + AHEAD),
    /** What a screen has to know: it may run over the end of a year without the network, and a night begins on the day before. */
    async calendar(): Promise<HolidayCalendar> {
      const known = await years(hallYear(new Date(now().getTime() - DAY_MS)), hallYear(now()) + 1)
      return { off: known.flatMap(({ off }) => off), work: known.flatMap(({ work }) => work) }
    },
    async set(
      year: number,
      { source, off, work }: Omit<HolidayYear, 'year'>,
      by: string,
    ): Promise<KnownYear> {
      const inOrder = (days: readonly string[]) =>
        [...new Set(days.filter((day) => day.startsWith(`${year}-`)))].sort()
      const said = { source, off: inOrder(off), work: inOrder(work) }
      const row = {
        source,
        off: JSON.stringify(said.off),
        work: JSON.stringify(said.work),
        set_at: now(),
        set_by: by,
      }
      await database
        .insertInto('holiday_years')
        .values({ year, ...row })
        .onConflict((conflict) => conflict.column('year').doUpdateSet(row))
        .execute()
      return { year, ...said, own: true }
    },
  }
}

export type Holidays = ReturnType<typeof createHolidays>
