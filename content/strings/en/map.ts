import type { Words } from '../translate.ts'
import type { zh } from '../zh/map.ts'

export const en: Words<typeof zh> = {
  title: 'Plan of the hall',
  here: 'You are here',
  hereIn: 'You are here: {area}',
  close: 'Done',
}
