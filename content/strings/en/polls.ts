import type { Words } from '../translate.ts'
import type { zh } from '../zh/polls.ts'

/** Polls and quizzes as viewers and walls see them, in English. */
export const en: Words<typeof zh> = {
  'kind.poll': 'Poll',
  'kind.quiz': 'Quiz',
  'state.open': 'Until the host closes it',
  'state.left': '{seconds} s left',
  'state.counting': 'Time is up; counting',
  'state.closed': 'Closed',
  'state.revealed': 'The answer',
  away: 'Put away',
  asked: 'The host asks: {question}',
  'hint.poll': 'Tap one. You can change it until it closes.',
  'hint.quiz': 'You can answer once, so think first.',
  'hint.kept': 'Got it. You can change it until it closes.',
  'hint.waits': 'Got it. The host will give the answer.',
  sending: 'Sending…',
  change: 'Change',
  keep: 'Keep it',
  mine: 'Your answer',
  right: 'Right answer',
  votes: '{count}',
  'total.none': 'No answers yet',
  'total.some': 'Answers: {count}',
  'verdict.right': 'You got it!',
  'verdict.wrong': 'Not this time. The right answer is "{choice}".',
  'verdict.none': 'The right answer is "{choice}".',
  'past.show': 'Asked so far ({count})',
  'past.hide': 'Hide what was asked',
  'past.jump': 'Go to that moment',
}
