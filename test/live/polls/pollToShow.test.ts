import { expect, test } from 'vitest'
import { pollAtMoment, pollToShow, withPoll } from '../../../live/viewer/polls/pollToShow.ts'
import { samplePoll } from '../../support/samplePoll.ts'

const AT = Date.parse('2026-11-26T12:00:00Z')
const at = (second: number) => new Date(AT + second * 1000).toISOString()
const ms = (second: number) => AT + second * 1000
const first = samplePoll('a', { id: 'first', state: 'closed', launchedAt: at(0), closedAt: at(30) })
const second = samplePoll('a', { id: 'second', launchedAt: at(100) })

test('the open poll stands beneath the picture, and the last one for two minutes after it', () => {
  expect(pollToShow([first, second], ms(101))?.id).toBe('second')
  expect(pollToShow([first], ms(149))?.id).toBe('first')
  expect(pollToShow([first], ms(151))).toBeUndefined()
  const revealed = { ...first, state: 'revealed' as const, revealedAt: at(90) }
  expect(pollToShow([revealed], ms(200))?.id).toBe('first')
  expect(pollToShow([], ms(0))).toBeUndefined()
})

test('in the replay a poll is there at its own moment', () => {
  const polls = [first, { ...second, state: 'closed' as const, closedAt: at(160) }]
  expect([-1, 0, 49, 51, 100, 179, 181].map((moment) => pollAtMoment(polls, ms(moment))?.id)).toEqual([
    undefined,
    'first',
    'first',
    undefined,
    'second',
    'second',
    undefined,
  ])
})

test('a new telling takes the place of the one before, in the order of the launches', () => {
  const told = withPoll(withPoll([second], first), { ...second, counts: [1, 0] })
  expect(told.map(({ id, counts }) => [id, counts])).toEqual([
    ['first', [0, 0]],
    ['second', [1, 0]],
  ])
})
