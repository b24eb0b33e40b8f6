import { expect, test } from 'vitest'
import { admitAnswer, afterAct, closingMoment, standingOf } from '../../../server/polls/pollRules.ts'

const at = (second: number) => new Date(second * 1000)
const poll = {
  kind: 'quiz' as const,
  choices: ['一', '二'],
  seconds: 30,
  launched_at: at(100),
  closed_at: null,
  revealed_at: null,
  ended_at: null,
  status: 'onAir',
}

test.each([
  ['a draft has no end', { launched_at: null, ended_at: at(90) }, null],
  ['its seconds', {}, at(130)],
  ['none, until the host closes it', { seconds: null }, null],
  ['the host was sooner', { closed_at: at(110) }, at(110)],
  ['the broadcast ended sooner', { ended_at: at(120) }, at(120)],
  ['the broadcast ended later', { ended_at: at(500) }, at(130)],
])('a poll closes when: %s', (_why, change, moment) => {
  expect(closingMoment({ ...poll, ...change })).toEqual(moment)
})

test('it is open up to its last moment, and closed in it', () => {
  expect([129.999, 130].map((second) => standingOf(poll, at(second)))).toEqual(['open', 'closed'])
  expect(standingOf({ ...poll, launched_at: null }, at(200))).toBe('draft')
  expect(standingOf({ ...poll, closed_at: at(110), revealed_at: at(140) }, at(200))).toBe('revealed')
})

test('an answer is admitted while it is open, to one of its choices', () => {
  expect(() => admitAnswer(poll, 1, at(101))).not.toThrow()
  expect(() => admitAnswer(poll, 2, at(101))).toThrow('no such choice')
  expect(() => admitAnswer(poll, 1, at(130))).toThrow('closed already')
  expect(() => admitAnswer({ ...poll, launched_at: null }, 1, at(101))).toThrow('no such poll')
  expect(() => admitAnswer(undefined, 1, at(101))).toThrow('no such poll')
})

test('to reveal is to close; what closed by itself keeps its moment', () => {
  expect(afterAct(poll, 'revealed', at(110))).toEqual({ closed_at: at(110), revealed_at: at(110) })
  expect(afterAct(poll, 'revealed', at(200))).toEqual({ closed_at: at(130), revealed_at: at(200) })
  expect(afterAct({ ...poll, closed_at: at(110) }, 'closed', at(200))).toEqual({})
  expect(() => afterAct({ ...poll, kind: 'poll' }, 'revealed', at(110))).toThrow('no right answer')
  expect(() => afterAct({ ...poll, launched_at: null }, 'closed', at(110))).toThrow('not been launched')
})
