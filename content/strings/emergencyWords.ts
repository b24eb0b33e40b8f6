import type { EmergencyTemplate, EmergencyWords } from '../schema/screenCommand.ts'
import { en } from './en/emergency.ts'
import { zh } from './zh/emergency.ts'

/** What a template says in both languages while nobody has put it otherwise. */
export const emergencyWordsOf = (template: EmergencyTemplate): EmergencyWords => ({
  zh: zh[template],
  en: en[template],
})
