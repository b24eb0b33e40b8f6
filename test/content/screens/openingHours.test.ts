import { expect, test } from 'vitest'
import type { OpeningHours } from '#content/schema/screenSettings.ts'
import { hoursOn, isOpen, weekdayOf } from '#content/screens/openingHours.ts'

const DAY = { opens: '09:00', closes: '17:00' }
const hours: OpeningHours = {
  week: [null, DAY, DAY, DAY, DAY, { opens: '09:00', closes: '20:00' }, { opens: '09:00', closes: '24:00' }],
  holiday: { opens: '08:30', closes: '21:00' },
  makeUp: 'week',
  special: [{ day: '2026-10-02', name: '检修', hours: null }],
}
const calendar = { off: ['2026-10-01', '2026-10-02', '2026-10-05'], work: ['2026-10-10'] }

test('a week begins on Monday', () => {
  expect(['2026-11-23', '2026-11-27', '2026-11-29'].map(weekdayOf)).toEqual([0, 4, 6])
})

test('a museum that is closed on Mondays is open on a Monday of the National Day holidays', () => {
  expect(hoursOn(hours, calendar, '2026-11-23')).toBeNull()
  expect(hoursOn(hours, calendar, '2026-10-05')).toEqual({ opens: '08:30', closes: '21:00' })
})

test('a special day goes before a holiday, and a make-up working day can be kept like its weekday or otherwise', () => {
  expect(hoursOn(hours, calendar, '2026-10-02')).toBeNull()
  expect(hoursOn(hours, calendar, '2026-10-10')).toEqual({ opens: '09:00', closes: '20:00' })
  expect(hoursOn({ ...hours, makeUp: 'closed' }, calendar, '2026-10-10')).toBeNull()
  expect(hoursOn({ ...hours, makeUp: DAY }, calendar, '2026-10-10')).toEqual(DAY)
})

test('hours are those of Shanghai, from the minute of opening to the minute before closing', () => {
  const at = (time: string) => isOpen(hours, calendar, new Date(`2026-11-27T${time}+08:00`))
  expect(['08:59:59', '09:00:00', '16:59:59', '17:00:00'].map(at)).toEqual([false, true, true, false])
  expect(isOpen(hours, calendar, new Date('2026-11-27T01:00:00Z'))).toBe(true)
})

test('a day that closes at 24:00 is open until midnight, and not a minute into Monday', () => {
  const at = (moment: string) => isOpen(hours, calendar, new Date(`${moment}+08:00`))
  expect(at('2026-11-29T23:59:59')).toBe(true)
  expect(at('2026-11-30T00:00:00')).toBe(false)
})

test('a museum night goes on into a closed day, and the day after it keeps its own hours', () => {
  const night = { opens: '18:00', closes: '01:30' }
  const nights = { ...hours, special: [{ day: '2026-11-29', name: '博物馆之夜', hours: night }] }
  const at = (moment: string) => isOpen(nights, calendar, new Date(`${moment}+08:00`))
  expect(['2026-11-29T17:59:59', '2026-11-29T18:00:00', '2026-11-30T01:29:59'].map(at)).toEqual([
    ...[false, true, true],
  ])
  expect(['2026-11-30T01:30:00', '2026-11-30T18:00:00', '2026-11-29T01:00:00'].map(at)).toEqual([
    ...[false, false, false],
  ])
  // Midnight as a clock writes it.
  const late = {
    ...hours,
    special: [{ day: '2026-11-29', name: '', hours: { opens: '09:00', closes: '00:00' } }],
  }
  expect(isOpen(late, calendar, new Date('2026-11-29T23:59:59+08:00'))).toBe(true)
  expect(isOpen(late, calendar, new Date('2026-11-30T00:00:00+08:00'))).toBe(false)
})

test('a screen without hours is always awake', () => {
  expect(isOpen(undefined, calendar, new Date('2026-11-23T20:00:00Z'))).toBe(true)
})
