import { en } from './en/workflow.ts'
import { translator } from './translate.ts'
import { zh } from './zh/workflow.ts'

/** From a draft to an edition, in either language. */
export const workflowWords = translator<typeof zh>({ zh, en }, 'workflow')
