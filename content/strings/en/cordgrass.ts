import type { Words } from '../translate.ts'
import type { zh } from '../zh/cordgrass.ts'

export const en: Words<typeof zh> = {
  works: 'The six works',
  'work.enclose': 'Enclose',
  'work.cut': 'Cut',
  'work.flood': 'Flood',
  'work.dry': 'Dry',
  'work.plant': 'Plant',
  'work.regulate': 'Tend',
  level: 'Depth, cm',
  months: 'Months',
  deep: '{level} cm deep',
  long: '{months} months',
  lives: 'cordgrass alive',
  drowned: 'left; it drowned',
}
