import type { Words } from '../translate.ts'
import type { zh } from '../zh/questions.ts'

/** Questions to the host, in English. */
export const en: Words<typeof zh> = {
  title: 'Ask the host',
  lead: 'Ask what you would like to know, and vote for the good questions of others: the most wanted come first.',
  label: 'Your question',
  hint: 'Up to {most} characters, one question a minute.',
  ask: 'Ask',
  asking: 'Sending…',
  asked: 'Thank you. The host can see it.',
  held: 'Received. Everybody sees it once the host has read it.',
  empty: 'No questions yet. Will you ask the first?',
  over: 'The broadcast has ended and takes no more questions.',
  nothing: 'Please write your question first.',
  'state.answering': 'Being answered',
  'state.answered': 'Answered',
  'state.answeredAt': 'Answered · {time}',
  mine: 'Yours',
  up: 'Vote',
  upOne: 'Vote for "{text}"',
  votes: 'Votes: {count}',
  more: '{count} more',
  fewer: 'Show fewer',
  jump: 'Go to the answer to "{text}"',
}
