import type { Words } from '../translate.ts'
import type { zh } from '../zh/emergency.ts'

/** What an emergency says on every screen until staff put it otherwise, in English. */
export const en: Words<typeof zh> = {
  evacuation: 'Leave the hall now. Follow the staff to the nearest exit. Do not use the lifts.',
  closing: 'The hall is about to close. Take your things and leave by the nearest exit.',
  lostChild: 'A child has lost its family. If you see a child alone, please tell the staff.',
  weather: 'Severe weather outside. Stay indoors, away from windows, and wait for news.',
}
