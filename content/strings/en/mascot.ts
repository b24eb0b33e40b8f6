import type { Words } from '../translate.ts'
import type { zh } from '../zh/mascot.ts'

export const en: Words<typeof zh> = {
  'gesture.wave': 'Wave',
  'gesture.think': 'Think',
  'gesture.cheer': 'Cheer',
  'gesture.sleep': 'Nap',
  'touch.me': 'Touch Xiaoyu',
  chapters: 'The story of the yulan',
  gestures: 'What Xiaoyu can do',
  sources: 'Source',
}
