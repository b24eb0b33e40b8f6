import { expect, test } from 'vitest'
import { planFault } from '../../live/host/planFaults.ts'

const now = new Date(2026, 4, 1, 9, 30).getTime()
const plan = { title: '听见落叶', startsAt: '2026-05-01T10:00', about: '' }

test('a plan with a title and a time to come may be saved', () => {
  expect(planFault(plan, now)).toBeUndefined()
})
test('a title of spaces, no time, and a time that has passed are said in words', () => {
  expect(planFault({ ...plan, title: '  ' }, now)?.words).toBe('plan.needTitle')
  expect(planFault({ ...plan, startsAt: '' }, now)?.words).toBe('plan.needTime')
  expect(planFault({ ...plan, startsAt: '2026-05-01T09:00' }, now)?.words).toBe('plan.timePast')
})
