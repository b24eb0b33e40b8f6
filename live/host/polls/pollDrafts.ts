import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import {
  CHOICE_LENGTH,
  MOST_CHOICES,
  type PollDraft,
  QUESTION_LENGTH,
  REASON_LENGTH,
} from '#content/schema/poll.ts'

/** What a host has written so far; what is empty is to be filled in. */
export interface WrittenPoll {
  readonly kind: PollDraft['kind']
  readonly question: string
  readonly choices: readonly string[]
  readonly seconds: PollDraft['seconds']
  readonly onWall: boolean
  readonly right: number | null
  readonly reason: string
}

const BLANK: WrittenPoll = {
  kind: 'poll',
  question: '',
  choices: ['', ''],
  seconds: 60,
  onWall: true,
  right: null,
  reason: '',
}

/** Where a host may begin. */
export const blankPoll = (): WrittenPoll => BLANK
export const blankQuiz = (): WrittenPoll => ({ ...BLANK, kind: 'quiz', choices: ['', '', ''] })
export const yesOrNo = (yes: string, no: string): WrittenPoll => ({ ...BLANK, choices: [yes, no] })

/** A poll that was kept, to be written on. */
export const writtenOf = ({ reason, ...draft }: PollDraft): WrittenPoll => ({
  ...draft,
  reason: reason ?? '',
})

/** The quizzes of the hall's exhibits, in this language, as far as they are short enough for a phone and a wall. */
export const exhibitQuizzes = (exhibits: readonly Exhibit[], locale: Locale): WrittenPoll[] =>
  exhibits
    .flatMap(({ quiz }) => quiz)
    .map(({ question, choices, answer, reason }) => ({
      ...BLANK,
      kind: 'quiz' as const,
      question: question[locale],
      choices: choices.map((choice) => choice[locale]),
      right: answer,
      reason: reason[locale],
    }))
    .filter(
      ({ question, choices, reason }) =>
        question.length <= QUESTION_LENGTH &&
        choices.length <= MOST_CHOICES &&
        choices.every((choice) => choice.length <= CHOICE_LENGTH) &&
        reason.length <= REASON_LENGTH,
    )

export type PollFormFault = `form.${'needQuestion' | 'needChoices' | 'alike' | 'needRight' | 'needReason'}`

/** What has to be mended first. */
export function faultOf({ kind, question, choices, right, reason }: WrittenPoll): PollFormFault | undefined {
  const said = choices.map((choice) => choice.trim())
  if (!question.trim()) return 'form.needQuestion'
  if (said.some((choice) => choice === '')) return 'form.needChoices'
  if (new Set(said).size < said.length) return 'form.alike'
  if (kind === 'poll') return undefined
  if (right === null) return 'form.needRight'
  return reason.trim() ? undefined : 'form.needReason'
}

/** The poll that was written; without faults. */
export const draftOf = ({ kind, right, reason, choices, ...written }: WrittenPoll): PollDraft => ({
  ...written,
  kind,
  choices: [...choices],
  right: kind === 'quiz' ? right : null,
  reason: kind === 'quiz' ? reason : null,
})
