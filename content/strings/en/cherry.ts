import type { Words } from '../translate.ts'
import type { zh } from '../zh/cherry.ts'

export const en: Words<typeof zh> = {
  rail: 'Season',
  'season.0': 'Spring',
  'season.1': 'Summer',
  'season.2': 'Autumn',
  'season.3': 'Winter',
  'mark.0': '春',
  'mark.1': '夏',
  'mark.2': '秋',
  'mark.3': '冬',
  'begins.0': 'Spring begins',
  'begins.1': 'Summer begins',
  'begins.2': 'Autumn begins',
  'begins.3': 'Winter begins',
}
