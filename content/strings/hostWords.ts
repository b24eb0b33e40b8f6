import { en } from './en/host.ts'
import { translator } from './translate.ts'
import { zh } from './zh/host.ts'

/** The host’s console in either language. */
export const hostWords = translator<typeof zh>({ zh, en }, 'host')
