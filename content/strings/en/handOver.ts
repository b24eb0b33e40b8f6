import type { Words } from '../translate.ts'
import type { zh } from '../zh/handOver.ts'

/** From a screen of the hall to a visitor's phone, in English. */
export const en: Words<typeof zh> = {
  code: 'QR code: watch “{title}” on your phone',
  onAir: 'On air now',
  'kiosk.now': 'Watch on your phone',
  'kiosk.soon': 'Scan to reserve',
  'wall.now': 'Watch on your phone',
  'wall.soon': 'Scan to reserve',
}
