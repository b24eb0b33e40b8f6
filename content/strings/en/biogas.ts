import type { Words } from '../translate.ts'
import type { zh } from '../zh/biogas.ts'

export const en: Words<typeof zh> = {
  stations: 'Which step',
  'at.feed': 'Feed',
  'at.warmth': 'Warmth',
  'at.plastic': 'Plastic',
  'at.flies': 'Soldier flies',
  'rail.feed': 'Purity of the feed',
  'rail.warmth': 'Digester',
  'rail.plastic': 'Plastic mixed in',
  'rail.flies': 'Pull the trays',
  gas: 'gas a tonne',
  power: 'power a tonne',
  illustrative: 'illustrative',
  m3: 'm³',
  kwh: 'kWh',
  percent: '{value}%',
  celsius: '{value} °C',
  'state.thin': 'Too thin, too wet',
  'state.tangled': 'Plastic on the rollers',
  'state.blocked': 'Blocked and stopped',
  'state.cold': 'Too cold: they sleep',
  'state.hot': 'Too hot for them',
  tonnes: 't',
  larvae: 'larvae a day',
  frass: 'frass a day',
}
