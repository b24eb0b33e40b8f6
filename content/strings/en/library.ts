import type { Words } from '../translate.ts'
import type { zh } from '../zh/library.ts'

export const en: Words<typeof zh> = {
  'use.edition': 'the edition of {day}',
}
