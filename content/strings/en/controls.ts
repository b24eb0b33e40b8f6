import type { Words } from '../translate.ts'
import type { zh } from '../zh/controls.ts'

export const en: Words<typeof zh> = {
  more: 'More',
  back: 'Back',
  moreOf: 'More about “{title}”',
  sources: 'Sources',
  sourcesOf: 'Sources of “{title}”',
  estimate: 'Teaching estimate',
  left: 'Left',
  up: 'Away',
  down: 'Nearer',
  right: 'Right',
  illustrative: 'Illustrative',
}
