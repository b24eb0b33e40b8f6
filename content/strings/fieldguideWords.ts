import { en } from './en/fieldguide.ts'
import { translator } from './translate.ts'
import { zh } from './zh/fieldguide.ts'

/** The words of the field guide's species, key and rounds; all others belong to the exhibit. */
export const fieldguideWords = translator<typeof zh>({ zh, en }, 'fieldguide')
