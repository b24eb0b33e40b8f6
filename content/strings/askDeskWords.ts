import { en } from './en/askDesk.ts'
import { translator } from './translate.ts'
import { zh } from './zh/askDesk.ts'

/** The host's desks for polls and questions, in either language. */
export const askDeskWords = translator<typeof zh>({ zh, en }, 'askDesk')
