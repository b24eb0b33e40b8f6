import type { EmergencyTemplate, EmergencyWords } from '../schema/screenCommand.ts'
import { en } from './en/emergency.ts'
import { translator } from './translate.ts'
import { zh } from './zh/emergency.ts'

const say = translator<typeof zh>({ zh, en }, 'emergency')

/** What a template says in both languages while nobody has put it otherwise. */
export const emergencyWordsOf = (template: EmergencyTemplate): EmergencyWords => ({
  zh: say('zh')(template),
  en: say('en')(template),
})
