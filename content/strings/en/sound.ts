import type { Words } from '../translate.ts'
import type { zh } from '../zh/sound.ts'

export const en: Words<typeof zh> = {
  sound: 'Sound',
  text: 'Once off, it stays off.',
  on: 'On',
  off: 'Off',
}
