import type { Words } from '../translate.ts'
import type { zh } from '../zh/raingarden.ts'

export const en: Words<typeof zh> = {
  period: 'How rare a storm',
  'years.1': '1 yr',
  'years.3': '3 yr',
  'years.5': '5 yr',
  'years.100': '100 yr',
  paving: 'How much is paved',
  paved: '{percent}% paved',
  green: 'greener',
  hard: 'paved',
  pondKept: 'standing, minute {minute} of rain',
  pondOver: 'standing; spills from minute {minute}',
  sinking: 'standing; gone in about {hours} h',
  empty: 'standing: it took about {hours} h',
}
