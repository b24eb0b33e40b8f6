import { en } from './en/turntable.ts'
import { translator } from './translate.ts'
import { zh } from './zh/turntable.ts'

/** The words of the controls below a model to turn; all others belong to the exhibit. */
export const turntableWords = translator<typeof zh>({ zh, en }, 'turntable')
