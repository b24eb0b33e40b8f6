import { expect, test } from 'vitest'
import { pollDraft } from '#content/schema/poll.ts'
import { pollFault } from '#content/schema/pollFault.ts'
import {
  blankPoll,
  blankQuiz,
  draftOf,
  exhibitQuizzes,
  faultOf,
  writtenOf,
  yesOrNo,
} from '../../../live/host/polls/pollDrafts.ts'
import { readShippedContent } from '../../../server/exhibits/shippedContent.ts'

test('every quiz of the exhibits that ship is offered in Chinese, and each is a draft the hall takes', async () => {
  const { exhibits } = await readShippedContent(new Date('2026-09-10T00:00:00Z'))
  const chinese = exhibitQuizzes(exhibits, 'zh')
  expect(chinese).toHaveLength(exhibits.flatMap(({ quiz }) => quiz).length)
  const english = exhibitQuizzes(exhibits, 'en')
  expect(english.length).toBeGreaterThan(5)
  for (const written of [...chinese, ...english]) {
    const draft = draftOf(written)
    expect([faultOf(written), pollFault(draft), pollDraft.parse(draft)]).toEqual([
      undefined,
      undefined,
      draft,
    ])
    expect(writtenOf(draft)).toEqual(written)
  }
})

test.each([
  ['a blank one', blankPoll(), 'form.needQuestion'],
  ['choices left empty', { ...blankPoll(), question: '问', choices: ['一', ' '] }, 'form.needChoices'],
  ['two alike', { ...blankPoll(), question: '问', choices: ['一', '一 '] }, 'form.alike'],
  ['a quiz without its answer', { ...blankQuiz(), question: '问', choices: ['一', '二'] }, 'form.needRight'],
  [
    'a quiz without its reason',
    { ...blankQuiz(), question: '问', choices: ['一', '二'], right: 1 },
    'form.needReason',
  ],
])('%s has to be mended first', (_what, written, fault) => {
  expect(faultOf(written)).toBe(fault)
})

test('yes or no needs only its question', () => {
  const written = { ...yesOrNo('是', '不是'), question: '听得见吗？' }
  expect([faultOf(written), draftOf(written).choices]).toEqual([undefined, ['是', '不是']])
})
