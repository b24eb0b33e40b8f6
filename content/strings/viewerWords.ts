import { en } from './en/viewer.ts'
import { translator } from './translate.ts'
import { zh } from './zh/viewer.ts'

/** Watching broadcasts in either language. */
export const viewerWords = translator<typeof zh>({ zh, en }, 'viewer')
