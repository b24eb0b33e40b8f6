import { en } from './en/polls.ts'
import { translator } from './translate.ts'
import { zh } from './zh/polls.ts'

/** Polls and quizzes, in either language. */
export const pollWords = translator<typeof zh>({ zh, en }, 'polls')
