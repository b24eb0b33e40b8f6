import { expect, test } from 'vitest'
import { type HeardPoll, leftMs, pollOnWall } from '../../../kiosk/wall/pollOnWall.ts'
import { samplePoll } from '../../support/samplePoll.ts'

const AT = Date.parse('2026-11-26T12:00:00Z')
const at = (second: number) => new Date(AT + second * 1000).toISOString()
/** A wall whose clock is three hours behind. */
const WALL = AT - 3 * 3600_000
const heard = (second: number, different: Parameters<typeof samplePoll>[1] = {}): HeardPoll => ({
  poll: samplePoll('a', { launchedAt: at(0), at: at(second), ...different }),
  heardMs: WALL + second * 1000,
})
const shown = (polls: HeardPoll[], second: number) =>
  pollOnWall(polls, 'a', WALL + second * 1000)?.poll.question

test('an open poll stands on the wall as long as its host wants it there', () => {
  expect(shown([heard(0, { question: '问' })], 900)).toBe('问')
  expect(shown([heard(0, { onWall: false })], 1)).toBeUndefined()
  expect(shown([heard(0, { broadcast: 'other' })], 1)).toBeUndefined()
})

test('what is over stays a while, counted from when it closed or was revealed, not from when the wall heard of it', () => {
  const closed = heard(30, { state: 'closed', closedAt: at(30), question: '止' })
  expect([shown([closed], 54), shown([closed], 56)]).toEqual(['止', undefined])
  const revealed = heard(50, { state: 'revealed', closedAt: at(30), revealedAt: at(50), question: '揭' })
  expect(shown([revealed], 74)).toBe('揭')
  const long = heard(3600, { state: 'closed', closedAt: at(30) })
  expect(shown([long], 3601)).toBeUndefined()
})

test('of two the later launched is shown', () => {
  const before = heard(30, { state: 'closed', closedAt: at(30), question: '前' })
  const after = heard(35, { launchedAt: at(35), question: '后' })
  expect(shown([after, before], 40)).toBe('后')
})

test('the seconds that are left follow the clock of the server, however wrong the wall’s own is', () => {
  expect(leftMs(heard(10, { closesAt: at(30) }), WALL + 20_000)).toBe(10_000)
  expect(leftMs(heard(10), WALL)).toBeNull()
})
