import { en } from './en/comfort.ts'
import { translator } from './translate.ts'
import { zh } from './zh/comfort.ts'

/** Words of the sheet on which a visitor makes the screen comfortable. */
export const comfortWords = translator<typeof zh>({ zh, en }, 'comfort')
