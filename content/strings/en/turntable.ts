import type { Words } from '../translate.ts'
import type { zh } from '../zh/turntable.ts'

export const en: Words<typeof zh> = {
  turn: 'Turn it',
  turned: 'turned by {degrees} degrees',
  near: 'How near',
  whole: 'All of it',
  close: 'Close up',
  eye: 'Height of your eye',
  level: 'Level',
  above: 'From above',
  percent: '{percent} per cent',
  panels: 'Choose a part to read',
}
