import { en } from './en/questions.ts'
import { translator } from './translate.ts'
import { zh } from './zh/questions.ts'

/** Questions to the host, in either language. */
export const questionWords = translator<typeof zh>({ zh, en }, 'questions')
