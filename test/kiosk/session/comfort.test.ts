import { expect, test } from 'vitest'
import { paceOf, usual, wishedIn, wishesIn } from '../../../kiosk/session/comfort.ts'
import { attract, nextSession } from '../../../kiosk/session/nextSession.ts'

const hall = { locale: 'zh', comfort: { ...usual, reach: true } } as const
const home = nextSession(attract('zh', 0, hall.comfort), { type: 'touch', at: 1 }, hall)
const wished = nextSession(home, { type: 'comfort', change: { large: true, reach: false }, at: 2 }, hall)

test('a wish changes what was wished and nothing else', () => {
  expect(wished).toMatchObject({ screen: 'home', comfort: { ...usual, large: true } })
  expect(wishedIn(wished.comfort)).toBe('large')
  expect(wishesIn(wished.comfort, hall.comfort)).toBe(2)
})

test('wishes last from screen to screen for the visit', () => {
  const exhibit = nextSession(wished, { type: 'open', exhibit: 'cherry', at: 3 }, hall)
  const quiz = nextSession(exhibit, { type: 'quiz', at: 4 }, hall)
  expect([exhibit.comfort.large, quiz.comfort.large]).toEqual([true, true])
})

test('the next visitor finds the screen as the hall shows it', () => {
  expect(nextSession(wished, { type: 'leave', at: 3 }, hall).comfort).toEqual(hall.comfort)
  expect(nextSession(wished, { type: 'tick', at: 600_000 }, hall).comfort).toEqual(hall.comfort)
})

test('the sheet of wishes opens over any screen and closes with the way back', () => {
  const open = nextSession(home, { type: 'comforts', at: 3 }, hall)
  expect(open.sheet).toEqual({ kind: 'comfort' })
  expect(nextSession(open, { type: 'back', at: 4 }, hall)).toMatchObject({ screen: 'home', sheet: null })
})

test('the plan of the hall opens over home, and what is opened on it closes it', () => {
  const open = nextSession(home, { type: 'plan', at: 3 }, hall)
  expect(open.sheet).toEqual({ kind: 'plan' })
  const opened = nextSession(open, { type: 'open', exhibit: 'cherry', at: 4 }, hall)
  expect(opened).toMatchObject({ screen: 'exhibit', sheet: null })
})

test('a calm picture moves at a fifth of its pace, but does not stand still', () => {
  expect(paceOf(usual)).toBe(1)
  expect(paceOf({ ...usual, calm: true })).toBeCloseTo(0.2)
})
