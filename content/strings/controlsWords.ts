import { en } from './en/controls.ts'
import { translator } from './translate.ts'
import { zh } from './zh/controls.ts'

/** Words that the controls of every exhibit share. */
export const controlsWords = translator<typeof zh>({ zh, en }, 'controls')
