import { en } from './en/furnace.ts'
import { translator } from './translate.ts'
import { zh } from './zh/furnace.ts'

/** The words of the waste-to-energy plant's controls; all others belong to the exhibit. */
export const furnaceWords = translator<typeof zh>({ zh, en }, 'furnace')
