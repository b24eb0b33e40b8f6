import { expect, test } from 'vitest'
import { createSchedule } from '#content/room/schedule.ts'
import type { RoomMessage } from '#content/schema/room.ts'

const message = (id: number, moment: number): RoomMessage => ({
  id,
  moment,
  author: { kind: 0, number: 1 },
  text: `no. ${id}`,
})
const ids = (messages: readonly RoomMessage[]) => messages.map(({ id }) => id)
const BEGIN = 1_000_000

test('whoever is a little behind sees a message when the picture that its writer saw comes', () => {
  const schedule = createSchedule()
  schedule.advance(BEGIN)
  expect(schedule.hear([message(1, BEGIN + 500), message(2, BEGIN - 200)], 'live')).toEqual([
    message(2, BEGIN - 200),
  ])
  expect(ids(schedule.advance(BEGIN + 250).due)).toEqual([])
  expect(ids(schedule.advance(BEGIN + 500).due)).toEqual([1])
  expect(ids(schedule.advance(BEGIN + 750).due)).toEqual([])
})

test('in the replay messages come at their moment, and again after going back', () => {
  const schedule = createSchedule()
  schedule.advance(BEGIN)
  schedule.load([message(1, BEGIN + 300), message(2, BEGIN + 900)])
  expect(ids(schedule.advance(BEGIN + 1000).due)).toEqual([1, 2])
  expect(schedule.advance(BEGIN - 60_000)).toEqual({ due: [], jumped: true })
  expect(ids(schedule.advance(BEGIN - 59_000).due)).toEqual([])
  expect(schedule.advance(BEGIN).jumped).toBe(true)
  expect(ids(schedule.advance(BEGIN + 1000).due)).toEqual([1, 2])
})

test('a jump shows nothing of what lies between, but the list knows it', () => {
  const schedule = createSchedule()
  schedule.advance(BEGIN)
  schedule.load([1, 2, 3].map((id) => message(id, BEGIN + id * 10_000)))
  expect(schedule.advance(BEGIN + 25_000)).toEqual({ due: [], jumped: true })
  expect(ids(schedule.before(BEGIN + 25_000, 10))).toEqual([1, 2])
  expect(ids(schedule.advance(BEGIN + 26_000).due)).toEqual([])
})

test('a message that waited minutes for a host is shown live, and not to whoever went back', () => {
  const schedule = createSchedule()
  schedule.advance(BEGIN)
  expect(ids(schedule.hear([message(1, BEGIN - 300_000)], 'live'))).toEqual([1])
  expect(ids(schedule.hear([message(2, BEGIN - 300_000)], 'earlier'))).toEqual([])
  expect(ids(schedule.hear([message(3, BEGIN - 5_000)], 'earlier'))).toEqual([3])
})

test('without a picture everything is shown as it comes, and nothing twice', () => {
  const schedule = createSchedule()
  expect(ids(schedule.hear([message(1, BEGIN)], 'none'))).toEqual([1])
  expect(ids(schedule.hear([message(1, BEGIN)], 'none'))).toEqual([])
})

test('what a host gave back after clearing the screen comes again; a second clearing takes it too', () => {
  const schedule = createSchedule()
  schedule.advance(BEGIN)
  const hear = () => ids(schedule.hear([message(5, BEGIN), message(6, BEGIN)], 'live'))
  expect(hear()).toEqual([5, 6])
  schedule.clear({ from: 1, to: 9 })
  schedule.restore([5])
  expect(hear()).toEqual([5])
  schedule.clear({ from: 1, to: 9 })
  expect(hear()).toEqual([])
  schedule.restore([6])
  schedule.remove([6])
  expect(hear()).toEqual([])
})

test('what a host took away never comes, not even where it was still on its way', () => {
  const schedule = createSchedule()
  schedule.advance(BEGIN)
  schedule.remove([1])
  schedule.clear({ from: 5, to: 7 })
  expect(
    ids(
      schedule.hear(
        [1, 4, 5, 6, 7, 8].map((id) => message(id, BEGIN)),
        'live',
      ),
    ),
  ).toEqual([4, 8])
  schedule.load([message(6, BEGIN + 100), message(9, BEGIN + 100)])
  schedule.remove([9])
  expect(ids(schedule.advance(BEGIN + 200).due)).toEqual([])
})

test('a wavering clock is no jump', () => {
  const schedule = createSchedule()
  schedule.advance(BEGIN)
  schedule.load([message(1, BEGIN + 100)])
  expect(ids(schedule.advance(BEGIN + 100).due)).toEqual([1])
  expect(schedule.advance(BEGIN + 60)).toEqual({ due: [], jumped: false })
  expect(schedule.advance(BEGIN + 120)).toEqual({ due: [], jumped: false })
})

test('what stood in the list before the replay began comes again at its moment', () => {
  const schedule = createSchedule()
  schedule.shown([message(1, BEGIN + 500), message(2, BEGIN + 90_000)])
  expect(schedule.advance(BEGIN, true)).toEqual({ due: [], jumped: false })
  expect(ids(schedule.advance(BEGIN + 1000).due)).toEqual([1])
})
