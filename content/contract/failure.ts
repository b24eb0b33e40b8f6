import type { Localized } from '../schema/localized.ts'

export type Failure = readonly [status: number, words: Localized]

/** A line of the table of problems: its HTTP status and its words. */
export const failure = (status: number, zh: string, en: string): Failure => [status, { zh, en }]
