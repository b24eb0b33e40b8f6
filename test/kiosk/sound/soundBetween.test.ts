import { expect, test } from 'vitest'
import { usual } from '../../../kiosk/session/comfort.ts'
import { attract, nextSession } from '../../../kiosk/session/nextSession.ts'
import type { Session, Wish } from '../../../kiosk/session/session.ts'
import { bedOf, firstLevel } from '../../../kiosk/sound/bedOf.ts'
import { soundBetween } from '../../../kiosk/sound/soundBetween.ts'

const RIGHT = [1, 0]
const NEXT: Wish = { type: 'next', rightAnswers: RIGHT }

/** What is heard at each of these steps, from the tour on. */
function heard(...steps: readonly Wish[]) {
  let now: Session = attract('zh', 0)
  return steps.map((step, at) => {
    const before = now
    now = nextSession(before, { ...step, at })
    return soundBetween(before, now, RIGHT)
  })
}

test('whoever comes is welcomed, and every way on has its sound', () => {
  expect(
    heard(
      { type: 'touch' },
      { type: 'shelf', theme: 'trees' },
      { type: 'open', exhibit: 'cherry' },
      { type: 'open', exhibit: 'plane' },
      { type: 'comforts' },
      { type: 'close' },
      { type: 'back' },
      { type: 'film', film: 'city' },
    ),
  ).toEqual(['welcome', 'page', 'open', 'open', 'page', 'back', 'back', 'open'])
})

test('a right answer sounds otherwise than a wrong one, and a quiz mostly right is cheered', () => {
  const answers = (first: number, second: number) =>
    heard(
      { type: 'touch' },
      { type: 'open', exhibit: 'cherry' },
      { type: 'quiz' },
      { type: 'answer', choice: first },
      NEXT,
      { type: 'answer', choice: second },
      NEXT,
    ).slice(2)
  expect(answers(1, 2)).toEqual(['page', 'right', 'page', 'wrong', 'cheer'])
  expect(answers(0, 1)).toEqual(['page', 'wrong', 'page', 'wrong', 'welcome'])
})

test('a second touch on the same question is not heard as an answer', () => {
  const steps: Wish[] = [{ type: 'touch' }, { type: 'open', exhibit: 'cherry' }, { type: 'quiz' }]
  const answer: Wish = { type: 'answer', choice: 1 }
  expect(heard(...steps, answer, answer).at(-1)).toBeUndefined()
})

test('time, a word of the other language and whoever leaves make no sound', () => {
  expect(
    heard({ type: 'touch' }, { type: 'touch' }, { type: 'speak', locale: 'en' }, { type: 'leave' }),
  ).toEqual(['welcome', undefined, undefined, undefined])
  const asked = nextSession(nextSession(attract('zh', 0), { type: 'touch', at: 0 }), {
    type: 'tick',
    at: 61_000,
  })
  expect(asked.asking).toBe(true)
  expect(soundBetween({ ...asked, asking: false }, asked, [])).toBeUndefined()
})

test('leaves rustle while a tree is looked at, never on the tour and not for whoever wished for calm', () => {
  const tour = attract('zh', 0)
  const looking = nextSession(tour, { type: 'open', exhibit: 'cherry-four-seasons', at: 0 })
  expect(bedOf(looking, 'cherry')).toBe('leaves')
  expect(bedOf(tour, 'cherry')).toBeNull()
  expect(bedOf({ ...looking, comfort: { ...usual, calm: true } }, 'cherry')).toBeNull()
  expect(bedOf(looking, 'sorting')).toBeNull()
})

test('rain is silent until the garden says that it rains; leaves are heard at once', () => {
  expect([firstLevel('rain'), firstLevel('leaves')]).toEqual([0, 1])
})
