import type { Words } from '../translate.ts'
import type { zh } from '../zh/slates.ts'

/** The words in the pictures that stand in for a host, in English. */
export const en: Words<typeof zh> = {
  backSoon: 'Back in a moment',
  backSoonHint: 'The signal dropped; we are picking it up again.',
  intermission: 'A short break',
  intermissionHint: 'Have some water and a stretch. We go on soon.',
}
