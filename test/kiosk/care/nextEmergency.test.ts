import { expect, test } from 'vitest'
import type { Emergency } from '#content/schema/screenCommand.ts'
import { type EmergencyTold, type KnownEmergency, nextEmergency } from '../../../kiosk/care/nextEmergency.ts'

const emergency = (id: string, begunAt: string): Emergency => ({
  ...{ id, begunAt, template: 'evacuation' },
  words: { zh: '请立即离开展厅。', en: 'Leave the hall now.' },
})
const first = emergency('first', '2026-11-27T02:00:00.000Z')
const second = emergency('second', '2026-11-27T02:10:00.000Z')
const begins = (one: Emergency): EmergencyTold => ({ emergency: one })
const ends = (one: Emergency): EmergencyTold => ({ emergency: null, over: one.id })
const all = (one: Emergency | null, at: string): EmergencyTold => ({
  emergency: one,
  at: `2026-11-27T${at}Z`,
})

/** What stands after all that was heard, in that order. */
const after = (...heard: EmergencyTold[]) =>
  heard.reduce<KnownEmergency>(nextEmergency, { standing: null, over: [] }).standing?.id ?? null

test('an answer that was under way as an emergency began does not lift it', () => {
  expect(after(begins(first), all(null, '01:59:59.990'))).toBe('first')
  // The hall had it begun, and had not yet written it down.
  expect(after(begins(first), all(null, '02:00:00.050'))).toBe('first')
})

test('a later answer lifts what is over, also where the end itself was never heard', () => {
  expect(after(begins(first), all(first, '02:00:30'), all(null, '02:01:00'))).toBeNull()
})

test('a hall whose clock is put back by a day lifts it all the same', () => {
  expect(after(begins(first), { emergency: null, at: '2026-11-26T02:05:00.000Z' })).toBeNull()
  // The next one replaces it, also for a screen that was away when it ended.
  const next = emergency('next', '2026-11-26T02:10:00.000Z')
  expect(after(begins(first), { emergency: next, at: '2026-11-26T02:11:00.000Z' })).toBe('next')
})

test('an answer that was under way as an emergency ended does not bring it back', () => {
  expect(after(begins(first), ends(first), all(first, '02:05:00'))).toBeNull()
})

test('the end of one that is told late does not lift the next', () => {
  expect(after(begins(first), begins(second), ends(first))).toBe('second')
  expect(after(begins(first), begins(second), ends(first), all(first, '02:09:59'))).toBe('second')
  expect(after(begins(first), begins(second), ends(first), ends(second))).toBeNull()
})
