import { en } from './en/handOver.ts'
import { translator } from './translate.ts'
import { zh } from './zh/handOver.ts'

/** What a screen says beside the code for a phone, in either language. */
export const handOverWords = translator<typeof zh>({ zh, en }, 'handOver')
