import { expect, test } from 'vitest'
import type { AudienceQuestion } from '#content/schema/audienceQuestion.ts'
import { mergeQuestions, shownQuestions } from '../../../live/viewer/questions/questionList.ts'

const question = (id: string, different: Partial<AudienceQuestion> = {}): AudienceQuestion => ({
  id,
  broadcast: 'a',
  revision: 1,
  text: id,
  askedAt: '2026-11-26T12:00:00.000Z',
  votes: 0,
  state: 'waiting',
  answeredFrom: null,
  hidden: false,
  ...different,
})
const withQuestions = (known: readonly AudienceQuestion[], told: readonly AudienceQuestion[]) =>
  shownQuestions(mergeQuestions(known, told))
const ids = (questions: readonly AudienceQuestion[]) => questions.map(({ id }) => id)

test('what is being answered comes first, then the most wanted, then the earlier, last what was answered', () => {
  const told = [
    question('late', { askedAt: '2026-11-26T12:09:00.000Z' }),
    question('done', { state: 'answered', answeredFrom: '2026-11-26T12:05:00.000Z', votes: 90 }),
    question('wanted', { votes: 3 }),
    question('now', { state: 'answering', answeredFrom: '2026-11-26T12:08:00.000Z' }),
    question('early'),
  ]
  expect(ids(withQuestions([], told))).toEqual(['now', 'wanted', 'early', 'late', 'done'])
})

test('a hidden question goes, and an older telling does not bring it back', () => {
  const hidden = mergeQuestions(
    [question('a'), question('b')],
    [question('a', { hidden: true, revision: 2 })],
  )
  expect(ids(shownQuestions(hidden))).toEqual(['b'])
  expect(ids(withQuestions(hidden, [question('a', { votes: 9 })]))).toEqual(['b'])
  expect(ids(withQuestions(hidden, [question('a', { revision: 3 })]))).toEqual(['a', 'b'])
  const known = [question('a', { state: 'answering', revision: 3 })]
  expect(withQuestions(known, [question('a', { revision: 2 })])[0]?.state).toBe('answering')
})

test('votes that were taken back are believed', () => {
  expect(withQuestions([question('a', { votes: 2 })], [question('a', { votes: 1 })])[0]?.votes).toBe(1)
})
