import { en } from './en/raingarden.ts'
import { translator } from './translate.ts'
import { zh } from './zh/raingarden.ts'

/** The words of the storm's controls; all others belong to the exhibit. */
export const raingardenWords = translator<typeof zh>({ zh, en }, 'raingarden')
