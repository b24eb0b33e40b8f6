import { expect, test } from 'vitest'
import {
  hearBroadcast,
  hearProgramme,
  type KeptReservation,
  readReservations,
  understood,
} from '../../../live/reserve/keptReservations.ts'
import { sampleBroadcast } from '../../support/sampleBroadcast.ts'

const kept: KeptReservation = {
  broadcast: 'leaves',
  reservation: 'r',
  title: '听见落叶',
  startsAt: '2026-05-01T02:00:00.000Z',
}
const leaves = (startsAt = kept.startsAt) => sampleBroadcast('leaves', { title: '听见落叶', startsAt })
const LATER = '2026-05-02T02:00:00.000Z'
const LATEST = '2026-05-03T02:00:00.000Z'

test('a new time is told with the old one until it was read', () => {
  const moved = hearBroadcast([kept], leaves(LATER))
  expect(moved).toEqual([{ ...kept, startsAt: LATER, movedFrom: kept.startsAt }])
  expect(hearBroadcast(moved, leaves(LATER))).toEqual(moved)
  expect(understood(moved, 'leaves')).toEqual([{ ...kept, startsAt: LATER }])
})

test('a time that moves twice is told from the first, and one that moves back is not told', () => {
  const moved = hearBroadcast([kept], leaves(LATER))
  expect(hearBroadcast(moved, leaves(LATEST))).toMatchObject([{ startsAt: LATEST, movedFrom: kept.startsAt }])
  expect(hearBroadcast(moved, leaves())).toEqual([kept])
})

test('a broadcast that is gone from the programme was cancelled, which is told once', () => {
  const told = hearProgramme([kept], [sampleBroadcast('birds')])
  expect(told).toEqual([{ ...kept, cancelled: true }])
  expect(understood(told, 'leaves')).toEqual([])
})

test('what has ended needs no reservation any more; others stay as they are', () => {
  const other = { ...kept, broadcast: 'birds' }
  const ended = { ...leaves(), status: 'ended' as const }
  expect(hearProgramme([kept, other], [ended, sampleBroadcast('birds')])).toEqual([
    { ...other, title: 'birds' },
  ])
})

test.each([
  ['nothing', null],
  ['half a list', '[{"broad'],
  ['something else', '{"a":1}'],
  ['entries of another kind', '[1,null,{"broadcast":3}]'],
])('a store with %s holds no reservation', (_what, text) => {
  expect(readReservations(() => ({ getItem: () => text }))).toEqual([])
})

test('a store that is shut holds no reservation', () => {
  const shut = () => {
    throw new DOMException('no', 'SecurityError')
  }
  expect(readReservations(shut)).toEqual([])
})
