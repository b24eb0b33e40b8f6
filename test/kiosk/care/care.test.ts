import { expect, test } from 'vitest'
import type { Emergency } from '#content/schema/screenCommand.ts'
import { keepEmergency, keptEmergency } from '../../../kiosk/care/keptEmergency.ts'
import { AWAKE_MS, isResting } from '../../../kiosk/care/tendRest.ts'
import { middleOf } from '../../../kiosk/care/watchHealth.ts'
import { daysIn } from '../../../kiosk/upkeep/screens/daysIn.ts'

const storeOf = (kept = new Map<string, string>()) => ({
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
})
const emergency: Emergency = {
  id: '8c0f5b1e-6d3a-4d53-9a5e-0c8ef2a31a11',
  template: 'weather',
  words: { zh: '请留在室内。', en: 'Stay indoors.' },
  begunAt: '2026-11-27T02:00:00.000Z',
}
const HOUR = 3_600_000

test('a screen that starts anew in an emergency shows it, until it was told otherwise or nobody could for four hours', () => {
  const store = storeOf()
  expect(keptEmergency(0, store)).toBeNull()
  keepEmergency(emergency, 0, store)
  expect([keptEmergency(4 * HOUR, store), keptEmergency(4 * HOUR + 1, store)]).toEqual([emergency, null])
  keepEmergency(null, 1, store)
  expect(keptEmergency(1, store)).toBeNull()
  expect(keptEmergency(0, storeOf(new Map([['greenhall.emergency', '{"heardMs":0,"emer']])))).toBeNull()
})

test('a screen rests outside its hours, once its visitor is gone and nobody has touched it for two minutes', () => {
  const closed = { opens: '09:00', closes: '10:00' }
  const hours = {
    week: Array.from({ length: 7 }, () => closed),
    holiday: 'week',
    makeUp: 'week',
    special: [],
  } as const
  const care = {
    settings: { hours: { ...hours, week: [...hours.week], special: [] } },
    calendar: { off: [], work: [] },
  }
  const resting = (time: string, inUse: boolean, sinceTouchMs: number) =>
    isResting({ care, at: new Date(`2026-11-27T${time}+08:00`), inUse, sinceTouchMs })
  expect(resting('09:30:00', false, Number.POSITIVE_INFINITY)).toBe(false)
  expect(resting('10:00:00', true, Number.POSITIVE_INFINITY)).toBe(false)
  expect(resting('10:00:00', false, AWAKE_MS - 1)).toBe(false)
  expect(resting('10:00:00', false, AWAKE_MS)).toBe(true)
})

test('the middle of frame times is no average: one slow frame does not count', () => {
  expect([middleOf([16, 900, 17]), middleOf([]), middleOf([4])]).toEqual([17, null, 4])
})

test('holidays are written a line each, and a line that is no day of that year is named', () => {
  expect(daysIn('2027-01-02\n\n 2027-01-01 \n2027-01-02', 2027)).toEqual({
    days: ['2027-01-01', '2027-01-02'],
  })
  expect(daysIn('2027-01-01\n2027-02-29', 2027).wrong).toBe('2027-02-29')
  expect(daysIn('2026-12-31', 2027).wrong).toBe('2026-12-31')
})
