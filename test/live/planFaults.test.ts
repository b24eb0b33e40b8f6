import { expect, test } from 'vitest'
import { planFault, planOf } from '../../live/host/planFaults.ts'
import { readPeople, readRunDown, writePeople, writeRunDown } from '../../live/host/planLines.ts'

const now = new Date(2026, 4, 1, 9, 30).getTime()
const plan = {
  title: '听见落叶',
  startsAt: '2026-05-01T10:00',
  about: '',
  minutes: '60',
  runDown: '',
  people: '',
  reservationUrl: '',
}

test('a plan with a title and a time to come may be saved', () => {
  expect(planFault(plan, now)).toBeUndefined()
})
test('a title of spaces, no time, and a time that has passed are said in words', () => {
  expect(planFault({ ...plan, title: '  ' }, now)?.words).toBe('plan.needTitle')
  expect(planFault({ ...plan, startsAt: '' }, now)?.words).toBe('plan.needTime')
  expect(planFault({ ...plan, startsAt: '2026-05-01T09:00' }, now)?.words).toBe('plan.timePast')
})

test.each([
  [{ minutes: '0' }, 'minutes', 'plan.needMinutes'],
  [{ minutes: 'an hour' }, 'minutes', 'plan.needMinutes'],
  [{ runDown: '开场 5' }, 'runDown', 'plan.badRunDown'],
  [{ runDown: '200 一\n200 二\n200 三\n200 四' }, 'runDown', 'plan.needMinutes'],
  [{ reservationUrl: 'javascript:alert(1)' }, 'reservationUrl', 'plan.badLink'],
])('%o is said at its field', (change, field, words) => {
  expect(planFault({ ...plan, ...change }, now)).toEqual({ field, words })
})
test('a run-down and people are read as hosts write them, and written as they are read', () => {
  const points = readRunDown('5 开场\n\n 30分钟：听叶 \n10 min Q&A')
  expect(points).toEqual([
    { minutes: 5, title: '开场' },
    { minutes: 30, title: '听叶' },
    { minutes: 10, title: 'Q&A' },
  ])
  expect(readRunDown(writeRunDown(points ?? []))).toEqual(points)
  const people = readPeople('胡静，园林工程师\nAda, birds, and trees\n徐立')
  expect(people).toEqual([
    { name: '胡静', role: '园林工程师' },
    { name: 'Ada', role: 'birds, and trees' },
    { name: '徐立', role: '' },
  ])
  expect(readPeople(writePeople(people, '，'))).toEqual(people)
})
test('a broadcast with a run-down is as long as that', () => {
  expect(planOf({ ...plan, runDown: '5 开场\n30 听叶' }, null)).toMatchObject({ minutes: 35, cover: null })
})
